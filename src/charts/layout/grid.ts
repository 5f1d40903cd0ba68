/** The state of a citizen in the grid, comparing now with the scenario. */
export type CellState = 'kept' | 'gained' | 'gainedMaybe' | 'lost' | 'lostMaybe' | 'uncertain' | 'rest';

export const cellStates: readonly CellState[] = ['kept', 'gained', 'gainedMaybe', 'lost', 'lostMaybe', 'uncertain', 'rest'];

/** How many citizens get a job by one reading: now, and in the scenario. */
export type Counts = { readonly start: number; readonly result: number };

/** What the grid of citizens shows. */
export type PeopleGridView = {
  readonly readings: readonly Counts[];
  /** The number of citizens. */
  readonly total: number;
  /** Accessible name: one sentence that says what the chart shows. */
  readonly summary: string;
  readonly legend: Readonly<Record<CellState, string>>;
};

/** A run of neighbouring citizens in reading order: [from, to). */
export type Run = { readonly state: CellState; readonly from: number; readonly to: number };

/**
 * Run-length encodes the states of all citizens. Each reading compares its own start with its own result; where the readings
 * disagree the state is a `Maybe`.
 * @param total number of citizens
 */
export function gridRuns(readings: readonly Counts[], total: number): Run[] {
  const ends = readings.flatMap(({ start, result }) => [start, result]);
  const cuts = [...new Set([0, ...ends, total])].filter((cut) => cut >= 0 && cut <= total).sort((a, b) => a - b);
  const runs: Run[] = [];
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1];
    if (to === undefined) break;
    const state = agreed(readings.map((counts) => stateOf(from, counts)));
    const last = runs.at(-1);
    if (last?.state === state) runs[runs.length - 1] = { ...last, to };
    else runs.push({ state, from, to });
  }
  return runs;
}

/** The number of citizens in each state, in the order of `cellStates`; empty states are left out. */
export function countStates(runs: readonly Run[]): { state: CellState; count: number }[] {
  return cellStates
    .map((state) => ({ state, count: runs.filter((run) => run.state === state).reduce((sum, run) => sum + run.to - run.from, 0) }))
    .filter(({ count }) => count > 0);
}

type SureState = 'kept' | 'gained' | 'lost' | 'rest';

function stateOf(index: number, { start, result }: Counts): SureState {
  if (index < result) return index < start ? 'kept' : 'gained';
  return index < start ? 'lost' : 'rest';
}

/** The combined state, by the set of states of the single readings. */
function agreed(states: readonly SureState[]): CellState {
  const [first = 'rest', ...others] = new Set(states);
  if (others.length === 0) return first;
  const only = (...allowed: SureState[]): boolean => states.every((state) => allowed.includes(state));
  if (only('kept', 'gained') || only('gained', 'rest')) return 'gainedMaybe';
  if (only('kept', 'lost') || only('lost', 'rest')) return 'lostMaybe';
  return 'uncertain';
}

/** Columns, and distance and size of the squares in SVG units. */
export type GridGeometry = { readonly columns: number; readonly pitch: number; readonly size: number };

/** One SVG path for a run: a square per citizen. */
export function runPath({ from, to }: Run, { columns, pitch, size }: GridGeometry): string {
  let path = '';
  for (let index = from; index < to; index += 1) {
    const x = (index % columns) * pitch;
    const y = Math.floor(index / columns) * pitch;
    path += `M${x} ${y}h${size}v${size}h${-size}z`;
  }
  return path;
}
