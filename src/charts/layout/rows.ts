import { ticks } from 'd3';

/** One row: a value with its interval, if there is one; null where only the interval is known. */
export type RowSeries = { readonly value: number | null; readonly low: number; readonly high: number };

/** Positions along the axis, in the unit of the given width. */
export type RowLayout = { readonly value: number | null; readonly low: number; readonly high: number };

/** @returns the first round end of the axis that holds everything, in the unit of the values */
export function rowsEnd(rows: readonly RowSeries[]): number {
  const highest = Math.max(0, ...rows.flatMap(({ value, high }) => [value ?? 0, high]));
  const steps = ticks(0, highest, 4);
  const step = (steps[1] ?? highest) - (steps[0] ?? 0) || 1;
  return Math.max(step, Math.ceil(highest / step - 1e-9) * step);
}

/** Lays every row out on one axis from zero. */
export function layoutRows(
  rows: readonly RowSeries[],
  width: number,
): { rows: readonly RowLayout[]; ticks: readonly { readonly value: number; readonly x: number }[] } {
  const end = rowsEnd(rows);
  const x = (value: number): number => (value / end) * width;
  return {
    rows: rows.map(({ value, low, high }) => ({ value: value === null ? null : x(value), low: x(low), high: x(high) })),
    ticks: ticks(0, end, 4).map((value) => ({ value, x: x(value) })),
  };
}
