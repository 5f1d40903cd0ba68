import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceBetween } from '../../src/stats/chance-between.ts';
import { cutPoints } from '../../src/stats/cut-points.ts';
import { gapDistribution } from '../../src/stats/gap-distribution.ts';
import { poissonBinomial } from '../../src/stats/poisson-binomial.ts';
import { quantileOfDistribution } from '../../src/stats/quantile-of-distribution.ts';

const anyDistribution = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }).map(poissonBinomial);

describe('a quantile of a distribution of counts', () => {
  it('is the smallest count that is stayed at or below so often', () => {
    const chances = [0.25, 0.5, 0.25];
    expect([0, 0.2, 0.25, 0.26, 0.75, 0.76, 1].map((chance) => quantileOfDistribution(chances, chance))).toEqual([0, 0, 0, 1, 1, 2, 2]);
  });

  it('is the last count where the sum falls short of one by noise', () => {
    expect(quantileOfDistribution([0.3, 0.3, 0.3999999], 1)).toBe(2);
  });
});

describe('the chance of a count between two others', () => {
  it('counts both ends in', () => {
    expect(chanceBetween([0.1, 0.2, 0.3, 0.4], 1, 2)).toBeCloseTo(0.5, 14);
    expect(chanceBetween([0.1, 0.2, 0.3, 0.4], 3, 3)).toBe(0.4);
  });

  it('holds what lies below a quantile under the chance of that quantile', () => {
    fc.assert(
      fc.property(anyDistribution, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (chances, chance) => {
        const count = quantileOfDistribution(chances, chance);
        expect(chanceBetween(chances, 0, count)).toBeGreaterThanOrEqual(chance - 1e-12);
        if (count > 0) expect(chanceBetween(chances, 0, count - 1)).toBeLessThan(chance + 1e-12);
      }),
    );
  });
});

describe('the gap between two draws', () => {
  it('of a fair coin is none half of the time', () => {
    expect(gapDistribution([0.5, 0.5])).toEqual([0.5, 0.5]);
  });

  it('is what comparing every pair gives', () => {
    fc.assert(
      fc.property(anyDistribution, (chances) => {
        const gaps = chances.map(() => 0);
        chances.forEach((one, i) => chances.forEach((other, k) => (gaps[Math.abs(i - k)] = (gaps[Math.abs(i - k)] ?? 0) + one * other)));
        const found = gapDistribution(chances);
        gaps.forEach((chance, gap) => expect(found[gap] ?? 0).toBeCloseTo(chance, 12));
      }),
    );
  });
});

describe('cutting sorted values into parts', () => {
  it('makes thirds as equal as can be', () => {
    expect(cutPoints([1, 2, 3, 4, 5, 6], 3)).toEqual([2, 4]);
    expect(cutPoints([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([3, 5]);
    expect(cutPoints([4], 3)).toEqual([4, 4]);
  });

  it('leaves no part larger than its share by more than one, where no values are equal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 200 }), fc.integer({ min: 2, max: 5 }), (size, parts) => {
        const values = Array.from({ length: size }, (_, index) => index);
        const cuts = [-1, ...cutPoints(values, parts), size - 1];
        cuts.slice(1).forEach((cut, index) => expect(Math.abs(cut - (cuts[index] ?? NaN) - size / parts)).toBeLessThan(1));
      }),
    );
  });
});
