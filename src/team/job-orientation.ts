import { cutPoints } from '../stats/cut-points.ts';
import { leaveOneOut } from './leave-one-out.ts';
import type { TeamParameters } from './parameters.ts';
import type { CaseRow, JobOrientation, Third } from './types.ts';

const thirds: readonly Third[] = ['lowest', 'middle', 'highest'];

/** Job orientation over all rows; the result cannot be attributed to a caseworker. */
export function jobOrientationOf(rows: readonly CaseRow[], { fewestCaseworkers }: TeamParameters): JobOrientation {
  const found = leaveOneOut(rows).filter((one) => one !== null);
  const caseworkers = new Set(found.map(({ caseworker }) => caseworker)).size;
  if (caseworkers < fewestCaseworkers) return { reason: 'tooFewCaseworkers', values: null, caseworkers, needed: fewestCaseworkers };
  const values = found.map(({ value }) => value).sort((one, other) => one - other);
  const cuts = cutPoints(values, thirds.length) as [number, number];
  return {
    reason: null,
    values,
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    cutPoints: cuts,
    thirds: sizesOf(values, cuts),
    caseworkers,
    citizensLeftOut: rows.length - values.length,
  };
}

function sizesOf(values: readonly number[], [first, second]: readonly [number, number]): Record<Third, number> {
  const upTo = (cut: number): number => values.filter((value) => value <= cut).length;
  const [low, middle] = [upTo(first), upTo(second)];
  return { lowest: low, middle: middle - low, highest: values.length - middle };
}
