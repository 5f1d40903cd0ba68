import { area, line, scaleLinear } from 'd3';

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
/** A tenth of a pixel is finer than anyone sees. */
const digits = 1;

/** @param points in ascending order of citizens; the axis ends at the last */
export function layoutPowerCurve({ points, have, demanded, isShared }: PowerSeries, width: number, height: number): PowerLayout {
  const end = points.at(-1)?.citizens ?? 1;
  const x = scaleLinear([0, end], [0, width]).clamp(true);
  const y = scaleLinear([0, 1], [height, 0]);
  const band = area<PowerPoint>(
    ({ citizens }) => x(citizens),
    ({ low }) => y(low),
    ({ high }) => y(high),
  ).digits(digits);
  const independent = line<PowerPoint>(
    ({ citizens }) => x(citizens),
    (point) => y(point.independent),
  ).digits(digits);
  return {
    band: (isShared && band(points)) || '',
    independent: independent(points) ?? '',
    across: x
      .ticks(Math.max(2, Math.floor(width / tickEvery)))
      .filter(Number.isInteger)
      .map((value) => ({ value, at: x(value) })),
    up: y.ticks(upTicks).map((value) => ({ value, at: y(value) })),
    demandedAt: y(demanded),
    have: { at: x(have), isBeyond: have > end, side: x(have) > width / 2 ? 'end' : 'start' },
  };
}
