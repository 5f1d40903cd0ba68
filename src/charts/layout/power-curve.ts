import { ticks } from 'd3';

/** The chance 0–1 of seeing a difference with so many citizens in each group: lowest and highest, and if all were independent. */
export type PowerPoint = { readonly citizens: number; readonly low: number; readonly high: number; readonly independent: number };

/** `have`: citizens that one has in each group; `demanded`: the chance that is asked for; `isShared`: whether there is a band. */
export type PowerSeries = {
  readonly points: readonly PowerPoint[];
  readonly have: number;
  readonly demanded: number;
  readonly isShared: boolean;
};

type Tick = { readonly value: number; readonly at: number };

/** Paths and positions within a box of the given size; y runs downwards. */
export type PowerLayout = {
  /** The area between lowest and highest; empty without a band. */
  readonly band: string;
  readonly independent: string;
  readonly across: readonly Tick[];
  readonly up: readonly Tick[];
  readonly demandedAt: number;
  /** On the edge where one has more than the axis holds; `side` keeps its label inside the drawing. */
  readonly have: { readonly at: number; readonly isBeyond: boolean; readonly side: 'start' | 'end' };
};

const tickEvery = 110;
const upTicks = 5;

/** @param points in ascending order of citizens; the axis ends at the last */
export function layoutPowerCurve({ points, have, demanded, isShared }: PowerSeries, width: number, height: number): PowerLayout {
  const end = points.at(-1)?.citizens ?? 1;
  const x = (citizens: number): number => (Math.min(citizens, end) / end) * width;
  const y = (power: number): number => height - power * height;
  const path = (along: readonly PowerPoint[], of: 'low' | 'high' | 'independent'): string =>
    along.map((point) => `${short(x(point.citizens))} ${short(y(point[of]))}`).join('L');
  return {
    band: isShared ? `M${path(points, 'high')}L${path([...points].reverse(), 'low')}Z` : '',
    independent: `M${path(points, 'independent')}`,
    across: ticks(0, end, Math.max(2, Math.floor(width / tickEvery)))
      .filter(Number.isInteger)
      .map((value) => ({ value, at: x(value) })),
    up: ticks(0, 1, upTicks).map((value) => ({ value, at: y(value) })),
    demandedAt: y(demanded),
    have: { at: x(have), isBeyond: have > end, side: x(have) > width / 2 ? 'end' : 'start' },
  };
}

/** A tenth of a pixel is finer than anyone sees. */
function short(position: number): number {
  return Math.round(position * 10) / 10;
}
