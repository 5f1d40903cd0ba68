import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusteredDraws, independentDraws } from '../../src/stats/design-effect.ts';
import { twoSharePower } from '../../src/stats/two-share-power.ts';
import { twoShareSampleSize } from '../../src/stats/two-share-sample-size.ts';

const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe('how many draws it takes to tell two shares apart', () => {
  // Worked out separately with scipy from the formula without pooling, 5 % two-sided, and rounded up.
  it.each([
    [0.1, 0.2, 0.8, 197],
    [0.1, 0.2, 0.9, 263],
    [0.5, 0.6, 0.8, 385],
    [0.5, 0.6, 0.9, 515],
    [0.2, 0.3, 0.8, 291],
    [0.65, 0.85, 0.8, 70],
    [0.05, 0.1, 0.8, 432],
    [0.06, 0.073, 0.8, 5763],
  ])('%d against %d with power %d: %d in each group', (p1, p2, power, n) => {
    expect(twoShareSampleSize({ p1, p2, alpha: 0.05, power })).toBe(n);
  });

  it('is the same whichever share comes first, and whichever way the question is put', () => {
    fc.assert(
      fc.property(share, share, (p1, p2) => {
        fc.pre(Math.abs(p1 - p2) > 0.01);
        const asked = twoShareSampleSize({ p1, p2, alpha: 0.05, power: 0.8 });
        expect(twoShareSampleSize({ p1: p2, p2: p1, alpha: 0.05, power: 0.8 })).toBe(asked);
        expect(Math.abs(twoShareSampleSize({ p1: 1 - p1, p2: 1 - p2, alpha: 0.05, power: 0.8 }) - asked)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('grows when more is demanded', () => {
    const ask = (alpha: number, power: number): number => twoShareSampleSize({ p1: 0.06, p2: 0.073, alpha, power });
    expect(ask(0.01, 0.8)).toBeGreaterThan(ask(0.05, 0.8));
    expect(ask(0.05, 0.9)).toBeGreaterThan(ask(0.05, 0.8));
  });

  it('is infinite for equal shares, and one draw where the two are certain opposites', () => {
    expect(twoShareSampleSize({ p1: 0.06, p2: 0.06, alpha: 0.05, power: 0.8 })).toBe(Infinity);
    expect(twoShareSampleSize({ p1: 0, p2: 1, alpha: 0.05, power: 0.8 })).toBe(1);
  });
});

describe('the power of two groups', () => {
  it('is just what was asked for with the number that the question gave, and not with one draw less', () => {
    fc.assert(
      fc.property(share, share, fc.constantFrom(0.01, 0.05, 0.1), fc.constantFrom(0.8, 0.9, 0.95), (p1, p2, alpha, power) => {
        fc.pre(Math.abs(p1 - p2) > 0.005);
        const n = twoShareSampleSize({ p1, p2, alpha, power });
        expect(twoSharePower({ p1, p2, alpha, n1: n, n2: n })).toBeGreaterThanOrEqual(power - 1e-12);
        // The formula leaves out a difference seen the wrong way round; here that is at most 0.00002.
        if (n > 1) expect(twoSharePower({ p1, p2, alpha, n1: n - 1, n2: n - 1 })).toBeLessThan(power + 2e-5);
      }),
    );
  });

  it('is alpha for equal shares: the chance of seeing what is not there', () => {
    expect(twoSharePower({ p1: 0.06, p2: 0.06, alpha: 0.05, n1: 40, n2: 40 })).toBe(0.05);
    expect(twoSharePower({ p1: 0.06, p2: 0.06 + 1e-9, alpha: 0.05, n1: 40, n2: 40 })).toBeCloseTo(0.05, 9);
  });

  it('is small for two caseloads of 40 citizens at 6 and 7.3 per cent', () => {
    expect(twoSharePower({ p1: 0.06, p2: 0.073, alpha: 0.05, n1: 40, n2: 40 })).toBeCloseTo(0.0562646634, 9);
  });

  it('is certain where the shares leave no doubt', () => {
    expect(twoSharePower({ p1: 0, p2: 1, alpha: 0.05, n1: 1, n2: 1 })).toBe(1);
  });
});

describe('draws in clusters', () => {
  const clusters = fc.record({
    perCluster: fc.double({ min: 1, max: 500, noNaN: true }),
    correlation: fc.double({ min: 0, max: 0.99, noNaN: true }),
  });

  // 1 + 39 · 0.02 = 1.78: 178 draws in clusters of 40 are worth 100. One cluster of 10: 10/(1 + 9 · 0.5) = 1.818.
  it('are worth fewer independent ones, by the design effect', () => {
    expect(independentDraws(178, { perCluster: 40, correlation: 0.02 })).toBeCloseTo(100, 12);
    expect(independentDraws(10, { perCluster: 40, correlation: 0.5 })).toBeCloseTo(1.8181818, 6);
    expect(independentDraws(10, { perCluster: 1, correlation: 0.5 })).toBe(10);
  });

  it('are worth what they were asked to be worth, also where all lie in one cluster', () => {
    // 4 independent draws at 0.1: 4 · 0.9/(1 − 0.4) = 6 draws in one cluster, for 6/(1 + 5 · 0.1) = 4.
    expect(clusteredDraws(4, { perCluster: 40, correlation: 0.1 })).toBeCloseTo(6, 12);
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), clusters, (independent, grouped) => {
        const draws = clusteredDraws(independent, grouped);
        fc.pre(Number.isFinite(draws));
        expect(independentDraws(draws, grouped) / independent).toBeCloseTo(1, 6);
      }),
    );
  });

  it('are never worth less for being more, nor more for lying in larger clusters or being more alike', () => {
    const more = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), clusters, more, (draws, { perCluster, correlation }, by) => {
        const worth = independentDraws(draws, { perCluster, correlation });
        expect(worth).toBeLessThanOrEqual(draws);
        expect(independentDraws(draws + by, { perCluster, correlation })).toBeGreaterThanOrEqual(worth - 1e-9);
        expect(independentDraws(draws, { perCluster: perCluster + by, correlation })).toBeLessThanOrEqual(worth + 1e-9);
        expect(independentDraws(draws, { perCluster, correlation: Math.min(0.999, correlation + by / 200) })).toBeLessThanOrEqual(
          worth + 1e-9,
        );
      }),
    );
  });
});
