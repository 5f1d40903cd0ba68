import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownGroups } from '../../src/stats/shown-groups.ts';

describe('the groups that can be shown', () => {
  it.each([
    // Nothing is left over.
    [
      [7, 5],
      [true, true],
    ],
    [
      [7, 0, 5],
      [true, false, true],
    ],
    // 4 and 3 are too small; together they are enough not to be worked out.
    [
      [7, 4, 3, 5],
      [true, false, false, true],
    ],
    // 4 would be what is left of 16: the smallest of the others goes with it.
    [
      [7, 4, 5],
      [true, false, false],
    ],
    // No group is left that could go with it.
    [[4], [false]],
    [
      [5, 1],
      [false, false],
    ],
    [[], []],
  ])('of %j are %j', (sizes, shown) => {
    expect(shownGroups(sizes, 5)).toEqual(shown);
  });

  it('count what is not offered among what is left', () => {
    expect(shownGroups([7, 9], 5, (index) => index === 0)).toEqual([true, false]);
    expect(shownGroups([7, 3], 5, (index) => index === 0)).toEqual([false, false]);
  });

  it('are never too small, and neither is what is left of the whole beside them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.boolean()), { maxLength: 7 }),
        fc.integer({ min: 1, max: 8 }),
        (groups, smallest) => {
          const sizes = groups.map(([size]) => size);
          const shown = shownGroups(sizes, smallest, (index) => groups[index]?.[1] === true);
          const seen = sizes.filter((_, index) => shown[index]);
          const sum = (all: readonly number[]): number => all.reduce((total, size) => total + size, 0);
          const rest = sum(sizes) - sum(seen);
          expect(seen.every((size) => size >= smallest)).toBe(true);
          expect(groups.every(([, isOffered], index) => isOffered || !shown[index])).toBe(true);
          expect(rest === 0 || rest >= smallest || seen.length === 0).toBe(true);
        },
      ),
    );
  });
});
