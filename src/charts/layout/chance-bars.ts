import { ticks } from 'd3';

export type ChanceMark = { readonly at: number; readonly text: string };
export type ChanceSeries = { readonly distribution: readonly number[]; readonly from: number; readonly marks: readonly ChanceMark[] };

/** One bar for the counts `from` to `to`, both included; `share` is their probability together. */
export type ChanceBar = {
  readonly from: number;
  readonly to: number;
  readonly share: number;
  readonly x: number;
  readonly width: number;
  readonly height: number;
};

export type ChanceLayout = {
  readonly bars: readonly ChanceBar[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly marks: readonly { readonly x: number; readonly text: string; readonly side: 'start' | 'end' }[];
};

const narrowestBar = 5;
const gap = 1;
const tickEvery = 70;
const groupSizes = [1, 2, 5];

/**
 * Lays a distribution out on one axis. If the bars would be too narrow, neighbouring counts are merged in groups of 1, 2, 5,
 * 10, …, all groups of one size.
 * @param width length of the axis
 * @param height height of the highest bar
 */
export function layoutChanceBars({ distribution, from, marks }: ChanceSeries, width: number, height: number): ChanceLayout {
  const size = groupSize(distribution.length, width);
  const first = Math.floor(from / size) * size;
  const count = Math.ceil((from + distribution.length - first) / size);
  const pitch = width / Math.max(count, 1);
  const shares = Array.from({ length: count }, () => 0);
  for (const [index, share] of distribution.entries()) {
    const bar = Math.floor((from + index - first) / size);
    shares[bar] = (shares[bar] ?? 0) + share;
  }
  const highest = Math.max(...shares, Number.MIN_VALUE);
  const middle = (value: number): number => ((value - first + 0.5) / size) * pitch;
  return {
    bars: shares.map((share, index) => ({
      from: first + index * size,
      to: first + (index + 1) * size - 1,
      share,
      x: index * pitch + gap / 2,
      width: Math.max(1, pitch - gap),
      height: (share / highest) * height,
    })),
    ticks: ticks(first, first + count * size - 1, Math.max(2, Math.floor(width / tickEvery)))
      .filter(Number.isInteger)
      .map((value) => ({ value, x: middle(value) })),
    marks: marks.map(({ at, text }) => {
      const x = Math.min(width, Math.max(0, middle(at)));
      return { x, text, side: x > width / 2 ? 'end' : 'start' };
    }),
  };
}

function groupSize(count: number, width: number): number {
  for (let power = 1; ; power *= 10)
    for (const size of groupSizes) if ((count / (size * power)) * narrowestBar <= width) return size * power;
}
