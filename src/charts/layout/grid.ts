/** What a citizen in the grid stands for: now against after the change. */
export type CellState = 'kept' | 'gained' | 'gainedMaybe' | 'lost' | 'lostMaybe' | 'uncertain' | 'rest';

export const cellStates: readonly CellState[] = ['kept', 'gained', 'gainedMaybe', 'lost', 'lostMaybe', 'uncertain', 'rest'];

type Span = { readonly low: number; readonly high: number };

/** A run of neighbouring citizens in reading order, from `from` up to but not including `to`. */
export type Run = { readonly state: CellState; readonly from: number; readonly to: number };

/**
 * Cuts the citizens into runs. Up to the low end of a span they are in a job for sure, up to the high
 * end perhaps.
 * @param total how many citizens there are
 */
export function gridRuns(start: Span, result: Span, total: number): Run[] {
  const cuts = [...new Set([0, start.low, start.high, result.low, result.high, total])]
    .filter((cut) => cut >= 0 && cut <= total)
    .sort((a, b) => a - b);
  const runs: Run[] = [];
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1];
    if (to === undefined) break;
    const state = stateOf(certainty(from, start), certainty(from, result));
    const last = runs.at(-1);
    if (last?.state === state) runs[runs.length - 1] = { ...last, to };
    else runs.push({ state, from, to });
  }
  return runs;
}

type Certainty = 'yes' | 'maybe' | 'no';

function certainty(index: number, { low, high }: Span): Certainty {
  if (index < low) return 'yes';
  return index < high ? 'maybe' : 'no';
}

const states: Readonly<Record<Certainty, Readonly<Record<Certainty, CellState>>>> = {
  yes: { yes: 'kept', maybe: 'lostMaybe', no: 'lost' },
  maybe: { yes: 'gainedMaybe', maybe: 'uncertain', no: 'lostMaybe' },
  no: { yes: 'gained', maybe: 'gainedMaybe', no: 'rest' },
};

function stateOf(now: Certainty, after: Certainty): CellState {
  return states[now][after];
}

/** How the grid is drawn, in units of the drawing. */
export type GridGeometry = { readonly columns: number; readonly pitch: number; readonly size: number };

/** One path for a whole run: a square per citizen, filled in reading order. */
export function runPath({ from, to }: Run, { columns, pitch, size }: GridGeometry): string {
  let path = '';
  for (let index = from; index < to; index += 1) {
    const x = (index % columns) * pitch;
    const y = Math.floor(index / columns) * pitch;
    path += `M${x} ${y}h${size}v${size}h${-size}z`;
  }
  return path;
}
