import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonBinomial } from '../../src/stats/poisson-binomial.ts';

/** The closed form n!/(k!(n−k)!)·p^k·q^(n−k), through sums of logarithms. */
function binomial(n: number, share: number): number[] {
  let choose = 0;
  return Array.from({ length: n + 1 }, (_, k) => {
    if (k > 0) choose += Math.log((n - k + 1) / k);
    return Math.exp(choose + k * Math.log(share) + (n - k) * Math.log1p(-share));
  });
}

/** Every combination of successes and failures, one by one. */
function byCounting(shares: readonly number[]): number[] {
  const chances = Array.from({ length: shares.length + 1 }, () => 0);
  for (let pattern = 0; pattern < 2 ** shares.length; pattern += 1) {
    const hits = shares.map((_, index) => (pattern >> index) & 1);
    const chance = shares.reduce((product, share, index) => product * (hits[index] ? share : 1 - share), 1);
    const successes = hits.reduce((sum, hit) => sum + hit, 0);
    chances[successes] = (chances[successes] ?? 0) + chance;
  }
  return chances;
}

/** Sums with a carried remainder, so that the test adds no noise of its own. */
function exactSum(values: readonly number[]): number {
  let [sum, lost] = [0, 0];
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

const spread = (n: number): number[] => Array.from({ length: n }, (_, index) => (index * Math.SQRT2) % 1);
const farthest = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((most, value, index) => Math.max(most, Math.abs(value - (other[index] ?? NaN))), 0);

describe('the number of successes among unequal draws', () => {
  it('is certainly none without draws', () => {
    expect(poissonBinomial([])).toEqual([1]);
  });

  it('is what a single draw says', () => {
    expect(poissonBinomial([0.25])).toEqual([0.75, 0.25]);
  });

  it('leaves no doubt where the draws leave none', () => {
    expect(poissonBinomial([0, 1, 1, 0])).toEqual([0, 0, 1, 0, 0]);
  });

  it('is what counting every combination gives', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 10 }), (shares) => {
        expect(farthest(poissonBinomial(shares), byCounting(shares))).toBeLessThan(1e-14);
      }),
    );
  });

  it.each([
    [40, 0.06],
    [100, 0.5],
    [1000, 0.051],
    [5000, 0.06],
    [5001, 0.06],
    [20_000, 0.268],
  ])('is the binomial distribution for %d equal draws of %d', (n, share) => {
    expect(farthest(poissonBinomial(Array.from({ length: n }, () => share)), binomial(n, share))).toBeLessThan(1e-12);
  });

  it('keeps the smallest chances with few draws', () => {
    const chances = poissonBinomial(Array.from({ length: 40 }, () => 0.06));
    expect((chances[40] ?? NaN) / 0.06 ** 40).toBeCloseTo(1, 10);
  });

  it.each([5000, 5001, 50_000])('sums to one for %d unequal draws', (n) => {
    const chances = poissonBinomial(spread(n));
    expect(chances).toHaveLength(n + 1);
    expect(Math.abs(exactSum(chances) - 1)).toBeLessThan(1e-12);
  });

  it('has the mean and the variance of its draws, beyond the size where only a window is carried', () => {
    for (const n of [5000, 12_000]) {
      const shares = spread(n);
      const chances = poissonBinomial(shares);
      const mean = exactSum(chances.map((chance, count) => chance * count));
      const variance = exactSum(chances.map((chance, count) => chance * (count - mean) ** 2));
      expect(mean / exactSum(shares)).toBeCloseTo(1, 11);
      expect(variance / exactSum(shares.map((share) => share * (1 - share)))).toBeCloseTo(1, 10);
    }
  });

  it('does not depend on the order of the draws', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { maxLength: 200 }), (shares) => {
        expect(farthest(poissonBinomial(shares), poissonBinomial([...shares].reverse()))).toBeLessThan(1e-13);
      }),
    );
  });

  it('never gives a chance below zero', () => {
    const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 1e-17, 1 - 1e-16));
    fc.assert(fc.property(fc.array(share, { maxLength: 100 }), (shares) => poissonBinomial(shares).every((chance) => chance >= 0)));
  });
});
