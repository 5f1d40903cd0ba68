import { max, scaleLinear, sum, ticks } from 'd3';
import { chanceGroups, countedShares, roundSize, type ChanceGroup, type Counted } from './chance-groups.ts';

export type ChanceMark = { readonly at: number; readonly text: string };
export type ChanceSeries = { readonly distribution: readonly number[]; readonly from: number; readonly marks: readonly ChanceMark[] };

/** One bar for a group of counts. */
export type ChanceBar = ChanceGroup & {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** Whether all of it lies between the outermost marks. */
  readonly isBetween: boolean;
};

export type ChanceLayout = {
  readonly bars: readonly ChanceBar[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly marks: readonly { readonly x: number; readonly text: string; readonly side: 'start' | 'end' }[];
};

const narrowestBar = 5;
const gap = 1;
const tickEvery = 70;
/** The part of the probability that may be left out at each end, so that the bars fill the axis. */
const tail = 0.002;

/**
 * Lays a distribution out on one axis, without its thin ends. If the bars would be too narrow, neighbouring counts are merged in
 * groups of 1, 2, 5, 10, …, all groups of one size.
 * @param width length of the axis
 * @param height height of the highest bar
 */
export function layoutChanceBars({ distribution, from, marks }: ChanceSeries, width: number, height: number): ChanceLayout {
  const places = marks.map(({ at }) => at);
  const seen = withoutTails(countedShares(distribution, from), places);
  const [low, high] = [seen[0]?.count ?? from, seen.at(-1)?.count ?? from];
  const size = roundSize((counts) => ((high - low + 1) / counts) * narrowestBar <= width);
  const start = (count: number): number => Math.floor(count / size) * size;
  const end = start(high) + size;
  // A count stands in the middle of its own width, so that a tick stands below its bar.
  const x = scaleLinear([start(low), end], [0, width]);
  const middle = (count: number): number => x(count + 0.5);
  const groups = chanceGroups(seen, size);
  const y = scaleLinear([0, max(groups, ({ share }) => share) || 1], [0, height]);
  const [firstMark, lastMark] = [Math.min(...places), Math.max(...places)];
  return {
    bars: groups.map((group) => ({
      ...group,
      x: x(group.from) + gap / 2,
      width: Math.max(1, x(group.from + size) - x(group.from) - gap),
      height: y(group.share),
      isBetween: group.from >= firstMark && group.to <= lastMark,
    })),
    ticks: ticks(start(low), end - 1, Math.max(2, Math.floor(width / tickEvery)))
      .filter(Number.isInteger)
      .map((value) => ({ value, x: middle(value) })),
    marks: marks.map(({ at, text }) => {
      const place = Math.min(width, Math.max(0, middle(at)));
      return { x: place, text, side: place > width / 2 ? 'end' : 'start' };
    }),
  };
}

/** Leaves out the counts at both ends that are hardly ever reached, but none that is marked. */
function withoutTails(all: readonly Counted[], marked: readonly number[]): readonly Counted[] {
  const total = sum(all, ({ share }) => share);
  if (total === 0) return all;
  let below = 0;
  return all.filter(({ count, share }) => {
    const before = below;
    below += share;
    const isSeen = below > tail * total && before < (1 - tail) * total;
    return isSeen || (count >= Math.min(...marked) && count <= Math.max(...marked));
  });
}
