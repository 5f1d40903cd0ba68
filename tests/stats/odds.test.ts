import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { odds } from '../../src/stats/odds.ts';

describe('odds', () => {
  it('are how many are counted for each one that is not', () => {
    expect(odds(0)).toBe(0);
    expect(odds(0.5)).toBe(1);
    expect(odds(0.8)).toBeCloseTo(4, 12);
    expect(odds(0.06)).toBeCloseTo(6 / 94, 12);
  });

  it('of a share and of the rest are each other’s inverse', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (share) => {
        expect(odds(share) * odds(1 - share)).toBeCloseTo(1, 8);
      }),
    );
  });
});
