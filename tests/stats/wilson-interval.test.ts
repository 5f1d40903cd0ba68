import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/stats/normal-quantile.ts';
import { wilsonInterval } from '../../src/stats/wilson-interval.ts';

describe('the Wilson interval for a share', () => {
  // Newcombe 1998, table I, method 3: four decimals.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is the published one', (successes, n, low, high) => {
    const [lower, upper] = wilsonInterval(successes, n, 0.95);
    expect(lower).toBeCloseTo(low, 4);
    expect(upper).toBeCloseTo(high, 4);
  });

  const counts = fc.integer({ min: 1, max: 2000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

  it('lies within 0 and 1 and holds the share that was seen', () => {
    fc.assert(
      fc.property(counts, ([successes, n]) => {
        const [low, high] = wilsonInterval(successes, n, 0.95);
        return low >= 0 && low <= successes / n && successes / n <= high && high <= 1;
      }),
    );
  });

  it('ends at shares that lie just as many standard errors away as the level says', () => {
    fc.assert(
      fc.property(counts, ([successes, n]) => {
        for (const end of wilsonInterval(successes, n, 0.9)) {
          if (end <= 0 || end >= 1) continue;
          const distance = Math.abs(successes / n - end) / Math.sqrt((end * (1 - end)) / n);
          expect(distance).toBeCloseTo(normalQuantile(0.95), 6);
        }
      }),
    );
  });

  it('mirrors itself when failures are counted instead', () => {
    fc.assert(
      fc.property(counts, ([successes, n]) => {
        const [low, high] = wilsonInterval(successes, n, 0.95);
        const [mirroredLow, mirroredHigh] = wilsonInterval(n - successes, n, 0.95);
        expect(mirroredLow).toBeCloseTo(1 - high, 12);
        expect(mirroredHigh).toBeCloseTo(1 - low, 12);
      }),
    );
  });
});
