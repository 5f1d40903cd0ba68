import { pairs, path, sum } from 'd3';
import { cellStates, type CellState, type Counts } from './cell-states.ts';

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
  for (const [from, to] of pairs(cuts)) {
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
    .map((state) => ({ state, count: sum(runs, (run) => (run.state === state ? run.to - run.from : 0)) }))
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
  const squares = path();
  for (let index = from; index < to; index += 1) squares.rect((index % columns) * pitch, Math.floor(index / columns) * pitch, size, size);
  return squares.toString();
}
