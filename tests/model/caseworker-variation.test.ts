import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  caseworkerCorrelation,
  correlationAtMostRounded,
  differenceLeft,
  differenceLeftAtMostRounded,
  riseLeft,
  signalShare,
  varianceRatio,
} from '../../src/model/caseworker-variation.ts';
import { amount } from '../support/evidence.ts';

/** The evidence with other amounts. */
const withAmounts =
  (changed: Readonly<Record<string, number>>) =>
  (id: Parameters<typeof amount>[0], key?: string): number =>
    changed[`${id} ${key ?? 'value'}`] ?? amount(id, key);

describe('what is measured between the caseworkers', () => {
  // By hand: (0.21 − 0.16)/114 = 0.000438596; left over 0.79/(6164 − 115) = 0.000130600 by answers, 0.79/(2701 − 115) =
  // 0.000305491 by citizens. F = 3.35832 and 1.43571; 1 − 1/F = 0.702232 and 0.303480.
  it('holds more than chance for three tenths of it by citizens, and for seven by answers', () => {
    expect(varianceRatio(amount, 'answers')).toBeCloseTo(3.35832, 4);
    expect(varianceRatio(amount, 'citizens')).toBeCloseTo(1.43571, 4);
    expect(signalShare(amount, 'answers')).toBeCloseTo(0.702232, 5);
    expect(signalShare(amount, 'citizens')).toBeCloseTo(0.30348, 5);
  });

  // 0.26 · 0.303480 = 0.078905 and 0.26 · 0.702232 = 0.182580; 0.1369 · 0.303480 = 0.041546 and 0.1469 · 0.702232 = 0.103158.
  it('leaves 8 to 18 of the 26 percentage points, and 4 to 10 of the rise in the thought experiment', () => {
    expect(differenceLeft(amount).map((end) => Number(end.toFixed(6)))).toEqual([0.078905, 0.18258]);
    expect(riseLeft(amount).map((end) => Number(end.toFixed(6)))).toEqual([0.041546, 0.103158]);
  });

  // R² from 16.5 to 20.5: 0.04/114 / (0.795/2586) = 1.141344, 1 − 1/F = 0.123840, times 0.26 = 0.032198.
  // R² from 15.5 to 21.5: 0.06/114 / (0.785/6049) = 4.055649, 1 − 1/F = 0.753430, times 0.26 = 0.195892.
  it('leaves 3 to 20 of them when the rounding of R² is counted in', () => {
    expect(differenceLeftAtMostRounded(amount).map((end) => Number(end.toFixed(6)))).toEqual([0.032198, 0.195892]);
  });

  // 0.43571/(0.43571 + 2701/115) = 0.018213 and 2.35832/(2.35832 + 6164/115) = 0.042144; with the rounding 0.141344/(0.141344 +
  // 23.486957) = 0.005982 and 3.055649/(3.055649 + 53.6) = 0.053934.
  it('makes two citizens of one caseworker alike by 0.018 to 0.042, or 0.006 to 0.054 with the rounding', () => {
    expect(caseworkerCorrelation(amount, 'citizens')).toBeCloseTo(0.018213, 6);
    expect(caseworkerCorrelation(amount, 'answers')).toBeCloseTo(0.042144, 6);
    expect(correlationAtMostRounded(amount).map((end) => Number(end.toFixed(6)))).toEqual([0.005982, 0.053934]);
  });

  it('is chance alone where R² rises by what 114 indicators of noise give it', () => {
    // (0.84 · 114/6163) of the unexplained is taken by indicators that say nothing: then F is 1.
    const noise = withAmounts({ 'bip2018-09 withCaseworkers': 0.16 + (0.84 * 114) / 6163 });
    expect(varianceRatio(noise, 'answers')).toBeCloseTo(1, 12);
    expect(signalShare(noise, 'answers')).toBeCloseTo(0, 12);
    expect(differenceLeft(noise)[1]).toBeCloseTo(0, 12);
    expect(caseworkerCorrelation(noise, 'answers')).toBeCloseTo(0, 12);
    const less = withAmounts({ 'bip2018-09 withCaseworkers': 0.161 });
    expect([signalShare(less, 'answers'), caseworkerCorrelation(less, 'answers'), differenceLeft(less)[1]]).toEqual([0, 0, 0]);
  });

  it('is never less for a larger rise, never more than what was printed, and wider with the rounding than without', () => {
    const rise = fc.double({ min: 0.05, max: 0.4, noNaN: true });
    fc.assert(
      fc.property(rise, rise, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((by) =>
          withAmounts({ 'bip2018-09 withCaseworkers': 0.16 + by }),
        ) as [typeof amount, typeof amount];
        for (const by of ['citizens', 'answers'] as const) {
          expect(signalShare(more, by)).toBeGreaterThanOrEqual(signalShare(less, by) - 1e-12);
          expect(caseworkerCorrelation(more, by)).toBeGreaterThanOrEqual(caseworkerCorrelation(less, by) - 1e-12);
        }
        const [low, high] = differenceLeft(less);
        const [lowest, highest] = differenceLeftAtMostRounded(less);
        expect(low).toBeLessThanOrEqual(high);
        expect(high).toBeLessThan(amount('bip2018-11'));
        expect(lowest).toBeLessThan(low);
        expect(highest).toBeGreaterThan(high);
      }),
    );
  });
});
