import { scaleLinear } from 'd3';

type Span = { readonly low: number; readonly high: number };

/** Numbers of citizens; `startInterval` is how uncertain the start is, `published` the figure printed in the report, if any. */
export type LineSeries = {
  readonly start: Span;
  readonly startInterval: Span | null;
  readonly range: Span;
  readonly band: Span;
  readonly published: number | null;
};

export type Bar = { readonly x: number; readonly width: number };

/** Positions along the axis, in the unit of the given width. */
export type LineLayout = {
  readonly start: Bar;
  readonly startInterval: Bar | null;
  readonly range: Bar;
  readonly band: Bar;
  readonly published: number | null;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
};

/** The axis grows in few, wide steps, so that it rarely changes while the reader tries scenarios. */
const axisEnds = [100, 200, 400];

/** @returns the end of the axis: the first step that holds everything, at most the total */
export function axisEnd({ start, startInterval, range, band }: LineSeries, total: number): number {
  const highest = Math.max(start.high, startInterval?.high ?? 0, range.high, band.high);
  return axisEnds.find((end) => highest <= end) ?? total;
}

/**
 * Lays the series out on one axis from 0 to `end`.
 * @param width length of the axis
 * @param minimum least width of a bar, so that a range of one value is visible
 */
export function layoutLine(series: LineSeries, end: number, width: number, minimum: number): LineLayout {
  const x = scaleLinear([0, end], [0, width]);
  const bar = ({ low, high }: Span): Bar => {
    const wide = Math.max(minimum, x(high) - x(low));
    return { x: clamp((x(low) + x(high) - wide) / 2, 0, width - wide), width: wide };
  };
  return {
    start: bar(series.start),
    startInterval: series.startInterval && bar(series.startInterval),
    range: bar(series.range),
    band: bar(series.band),
    published: series.published === null ? null : x(series.published),
    ticks: x.ticks(5).map((value) => ({ value, x: x(value) })),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
