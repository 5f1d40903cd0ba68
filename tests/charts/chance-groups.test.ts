import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedShares, fewChanceGroups } from '../../src/charts/layout/chance-groups.ts';

describe('neighbouring counts', () => {
  it('hold a whole distribution in no more groups than can be read, and lose no chance', () => {
    expect(fewChanceGroups(countedShares([0.25, 0.5, 0.25], 3), 20)).toEqual([
      { from: 3, to: 3, share: 0.25 },
      { from: 4, to: 4, share: 0.5 },
      { from: 5, to: 5, share: 0.25 },
    ]);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 3000 }),
        fc.nat(5000),
        (distribution, from) => {
          const groups = fewChanceGroups(countedShares(distribution, from), 20);
          expect(groups.length).toBeLessThanOrEqual(20);
          expect(groups.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(
            distribution.reduce((sum, share) => sum + share, 0),
            6,
          );
          for (const [index, { from: start, to }] of groups.entries()) {
            expect(to).toBeGreaterThanOrEqual(start);
            if (index > 0) expect(start).toBe((groups[index - 1]?.to ?? 0) + 1);
          }
        },
      ),
    );
  });
});
