import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logistic } from '../../src/stats/logistic.ts';
import { logit } from '../../src/stats/logit.ts';

const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
const logOdds = fc.double({ min: -15, max: 15, noNaN: true });

describe('log odds', () => {
  it('are zero at an even chance', () => {
    expect(logit(0.5)).toBe(0);
    expect(logistic(0)).toBe(0.5);
  });

  it('are the natural logarithm of the odds', () => {
    expect(logit(0.8)).toBeCloseTo(Math.log(4), 12);
    expect(logit(0.06)).toBeCloseTo(Math.log(6 / 94), 12);
    expect(logistic(Math.log(3))).toBeCloseTo(0.75, 12);
  });

  it('turn back into the share they were made from', () => {
    fc.assert(
      fc.property(share, (value) => {
        expect(logistic(logit(value)) / value).toBeCloseTo(1, 9);
      }),
    );
  });

  it('come back from the share they were turned into', () => {
    fc.assert(
      fc.property(logOdds, (value) => {
        expect(logit(logistic(value))).toBeCloseTo(value, 8);
      }),
    );
  });

  it('change sign when the share is that of the opposite', () => {
    fc.assert(
      fc.property(share, (value) => {
        expect(logit(1 - value) + logit(value)).toBeCloseTo(0, 8);
        expect(logistic(-logit(value))).toBeCloseTo(1 - value, 12);
      }),
    );
  });

  it('rise with the share', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        fc.pre(Math.abs(one - other) > 1e-9);
        expect(logit(Math.min(one, other))).toBeLessThan(logit(Math.max(one, other)));
      }),
    );
  });

  it('give a share even where they are enormous', () => {
    expect(logistic(1000)).toBe(1);
    expect(logistic(-1000)).toBe(0);
  });
});
