import { ticks } from 'd3-array';

type Span = { readonly low: number; readonly high: number };

/** Numbers of citizens; `published` where the report prints the figure. */
export type LineSeries = { readonly start: Span; readonly range: Span; readonly band: Span; readonly published: number | null };

export type Bar = { readonly x: number; readonly width: number };

/** Positions along the axis, in the same unit as the width that was asked for. */
export type LineLayout = {
  readonly start: Bar;
  readonly range: Bar;
  readonly band: Bar;
  readonly published: number | null;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
};

/** The axis grows in few, wide steps, so that it seldom moves while someone tries things out. */
const axisEnds = [100, 200, 400];

/** @returns where the axis ends: the first end that holds everything, at most the total */
export function axisEnd({ start, range, band }: LineSeries, total: number): number {
  const highest = Math.max(start.high, range.high, band.high);
  return axisEnds.find((end) => highest <= end) ?? total;
}

/**
 * Places the series on one axis from 0 to its end.
 * @param width the length of the axis
 * @param minimum the least width of a bar, so that a single number can be seen
 */
export function layoutLine(series: LineSeries, end: number, width: number, minimum: number): LineLayout {
  // A straight scale from zero is one multiplication; d3-scale would bring its colours and formats along.
  const x = (value: number): number => (value / end) * width;
  const bar = ({ low, high }: Span): Bar => {
    const wide = Math.max(minimum, x(high) - x(low));
    return { x: clamp((x(low) + x(high) - wide) / 2, 0, width - wide), width: wide };
  };
  return {
    start: bar(series.start),
    range: bar(series.range),
    band: bar(series.band),
    published: series.published === null ? null : x(series.published),
    ticks: ticks(0, end, 5).map((value) => ({ value, x: x(value) })),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
