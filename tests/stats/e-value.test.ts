import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eValue } from '../../src/stats/e-value.ts';

describe('the E-value of two shares', () => {
  it('is as computed by hand', () => {
    // 0.4 / 0.2 = 2; 2 + √(2 · 1) = 2 + 1.4142135624.
    expect(eValue(0.4, 0.2)).toBeCloseTo(3.4142135624, 9);
    // 0.073 / 0.06 = 1.2166667; 1.2166667 · 0.2166667 = 0.2636111, its root is 0.5134307; together 1.7300974.
    expect(eValue(0.073, 0.06)).toBeCloseTo(1.7300974, 6);
    // 0.06 / 0.047 = 1.2765957; 1.2765957 · 0.2765957 = 0.3531009, its root is 0.5942230; together 1.8708187.
    expect(eValue(0.047, 0.06)).toBeCloseTo(1.8708187, 6);
    // 0.07 / 0.053 = 1.3207547; 1.3207547 · 0.3207547 = 0.4236383, its root is 0.6508750; together 1.9716297.
    expect(eValue(0.053, 0.07)).toBeCloseTo(1.9716297, 6);
  });

  it('is 1 where there is nothing to explain, and the same whichever share is named first', () => {
    const share = fc.double({ min: 0.001, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (one, other) => {
        expect(eValue(one, one)).toBe(1);
        expect(eValue(one, other)).toBe(eValue(other, one));
      }),
    );
  });

  it('grows with the difference', () => {
    const share = fc.double({ min: 0.001, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(share, fc.double({ min: 1.001, max: 2, noNaN: true }), (low, factor) => {
        expect(eValue(low * factor * factor, low)).toBeGreaterThan(eValue(low * factor, low));
        expect(eValue(low * factor, low)).toBeGreaterThan(factor);
      }),
    );
  });
});
