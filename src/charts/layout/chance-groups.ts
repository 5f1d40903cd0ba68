import { rollups, sum } from 'd3';

/** Neighbouring counts, both ends included; `share` is their probability together. */
export type ChanceGroup = { readonly from: number; readonly to: number; readonly share: number };

export type Counted = { readonly count: number; readonly share: number };

const roundSizes = [1, 2, 5];

/** Gives each share of a distribution the count that it belongs to. @param distribution the probability of `from`, `from + 1`, … */
export function countedShares(distribution: readonly number[], from: number): Counted[] {
  return distribution.map((share, index) => ({ count: from + index, share }));
}

/** Merges neighbouring counts into groups of one size, each of which begins at a multiple of it. */
export function chanceGroups(counted: readonly Counted[], size: number): ChanceGroup[] {
  const groups = rollups(
    counted,
    (group) => sum(group, ({ share }) => share),
    ({ count }) => Math.floor(count / size) * size,
  );
  return groups.map(([from, share]) => ({ from, to: from + size - 1, share }));
}

/** The smallest of 1, 2, 5, 10, 20, … that fits. */
export function roundSize(fits: (size: number) => boolean): number {
  for (let power = 1; ; power *= 10) for (const size of roundSizes) if (fits(size * power)) return size * power;
}

/** Merges a distribution into groups of one round size, so that there are no more of them than can be read. */
export function fewChanceGroups(counted: readonly Counted[], most: number): ChanceGroup[] {
  // One more group than the division says, since the first may begin before the first count.
  return chanceGroups(
    counted,
    roundSize((size) => counted.length / size + (size > 1 ? 1 : 0) <= most),
  );
}
