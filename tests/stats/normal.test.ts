import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../src/stats/normal-cdf.ts';
import { normalDensity } from '../../src/stats/normal-density.ts';
import { normalQuantile } from '../../src/stats/normal-quantile.ts';

const relative = (value: number, expected: number): number => Math.abs(value / expected - 1);

describe('the standard normal distribution', () => {
  // Computed with 40 digits in mpmath.
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1, 0.15865525393145705],
    [1.96, 0.9750021048517795],
    [-3, 0.0013498980316300946],
    [-6, 9.86587645037698e-10],
    [-10, 7.619853024160525e-24],
    [-20, 2.753624118606233e-89],
  ])('has at most %d with the known chance, in the far tail too', (x, chance) => {
    expect(relative(normalCdf(x), chance)).toBeLessThan(x < -4 ? 5e-14 : 1e-15);
  });

  it('has no seam where the tail is computed in another way', () => {
    for (const seam of [-1.5, 1.5]) expect(normalCdf(seam + 1e-9) - normalCdf(seam - 1e-9)).toBeCloseTo(2e-9 * normalDensity(seam), 15);
  });

  it('is symmetric and rises', () => {
    const x = fc.double({ min: -8, max: 8, noNaN: true });
    fc.assert(
      fc.property(x, x, (one, other) => {
        expect(normalCdf(one) + normalCdf(-one)).toBeCloseTo(1, 14);
        return normalCdf(Math.min(one, other)) <= normalCdf(Math.max(one, other)) + 1e-15;
      }),
    );
  });

  it('is certain at infinity', () => {
    expect([normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0, 1]);
  });

  it('has its density as slope', () => {
    for (const x of [-2, -0.3, 0, 0.7, 1.9]) expect((normalCdf(x + 1e-5) - normalCdf(x - 1e-5)) / 2e-5).toBeCloseTo(normalDensity(x), 9);
  });
});

describe('the quantiles of the normal distribution', () => {
  // Computed with 40 digits in mpmath.
  it.each([
    [0.8, 0.8416212335729142],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.99, 2.3263478740408408],
    [0.995, 2.5758293035489004],
    [0.9995, 3.2905267314918945],
    [1e-10, -6.361340902404057],
    [1e-100, -21.273453560965326],
  ])('at %d are the known ones', (chance, x) => {
    expect(relative(normalQuantile(chance), x)).toBeLessThan(1e-14);
  });

  it('are zero, without a sign, in the middle and infinite at the ends', () => {
    expect(Object.is(normalQuantile(0.5), 0)).toBe(true);
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  });

  it('turn back into the chance they were made from', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1 - 1e-12, noNaN: true }), (chance) => {
        expect(relative(normalCdf(normalQuantile(chance)), chance)).toBeLessThan(1e-12);
      }),
    );
  });
});
