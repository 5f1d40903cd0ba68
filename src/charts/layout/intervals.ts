import { scaleLinear } from 'd3';

/** A value with its interval on an axis with a zero, in the unit of the values. */
export type IntervalRow = {
  /** `bar`: counted from zero. `point`: one number. `dot`: one that can have no interval. `box`: anything within it is as likely. */
  readonly mark: 'bar' | 'point' | 'dot' | 'box';
  readonly name: string;
  /** The value in words. */
  readonly text: string;
  /** Null where only the interval is known. */
  readonly value: number | null;
  /** Null where none is published: nothing is drawn around the value. */
  readonly interval: readonly [number, number] | null;
};

/** Positions along the axis, in the unit of the given width. */
export type IntervalLayout = {
  readonly zero: number;
  readonly rows: readonly { readonly value: number | null; readonly interval: readonly [number, number] | null }[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
};

const tickEvery = 80;
/** In the unit of the values; less can have no ticks, since numbers so close to each other are one. */
const leastSpan = 1e-6;

/** Lays every row out on one axis that holds them all and zero, and ends at round numbers. */
export function layoutIntervals(rows: readonly IntervalRow[], width: number): IntervalLayout {
  const values = rows.flatMap(({ value, interval }) => [value ?? 0, ...(interval ?? [])]);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const count = Math.max(2, Math.min(5, Math.floor(width / tickEvery)));
  const x = scaleLinear([least, most - least < leastSpan ? least + 1 : most], [0, width]).nice(count);
  return {
    zero: x(0),
    rows: rows.map(({ value, interval }) => ({
      value: value === null ? null : x(value),
      interval: interval && [x(interval[0]), x(interval[1])],
    })),
    ticks: x.ticks(count).map((value) => ({ value, x: x(value) })),
  };
}
