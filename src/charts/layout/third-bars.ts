import { max, scaleLinear } from 'd3';

/** Number of citizens with a value in [low, high); null if too few to be shown. */
export type ThirdBin = { readonly low: number; readonly high: number; readonly count: number | null };

export type ThirdLayout = {
  readonly bars: readonly { readonly x: number; readonly width: number; readonly height: number; readonly isHidden: boolean }[];
  readonly cuts: readonly number[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
};

const tickEvery = 60;
/** Height of the outline of a bin whose count is hidden. */
const hiddenHeight = 6;

/**
 * Lays out a histogram and the two cut points between its thirds.
 * @param width length of the axis
 * @param height height of the highest bar
 */
export function layoutThirdBars(bins: readonly ThirdBin[], cuts: readonly number[], width: number, height: number): ThirdLayout {
  const x = scaleLinear([bins[0]?.low ?? 0, bins.at(-1)?.high ?? 1], [0, width]);
  const y = scaleLinear([0, Math.max(max(bins, ({ count }) => count ?? 0) ?? 0, 1)], [0, height]);
  return {
    bars: bins.map((bin) => ({
      x: x(bin.low),
      width: Math.max(1, x(bin.high) - x(bin.low) - 1),
      height: bin.count === null ? hiddenHeight : y(bin.count),
      isHidden: bin.count === null,
    })),
    cuts: cuts.map((cut) => x(cut)),
    ticks: x.ticks(Math.max(2, Math.floor(width / tickEvery))).map((value) => ({ value, x: x(value) })),
  };
}
