import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutBeliefBars } from '../../src/charts/layout/belief-bars.ts';
import { layoutChanceBars } from '../../src/charts/layout/chance-bars.ts';
import { layoutThirdBars } from '../../src/charts/layout/third-bars.ts';

describe('the bars of chance', () => {
  it('stand one for each number while there is room, the likeliest as high as it may be', () => {
    const { bars, ticks, marks } = layoutChanceBars(
      { distribution: [0.25, 0.5, 0.25], from: 3, marks: [{ at: 4, text: 'middle' }] },
      300,
      100,
    );
    expect(bars.map(({ from, to }) => [from, to])).toEqual([
      [3, 3],
      [4, 4],
      [5, 5],
    ]);
    expect(bars.map(({ height }) => height)).toEqual([50, 100, 50]);
    expect(ticks.map(({ value }) => value)).toEqual([3, 4, 5]);
    expect(marks[0]?.x).toBe(150);
  });

  it('lose no chance when neighbours stand together, and none is outside the axis', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 3000 }),
        fc.nat(5000),
        (distribution, from) => {
          const { bars } = layoutChanceBars({ distribution, from, marks: [] }, 300, 100);
          const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
          expect(sum(bars.map(({ share }) => share))).toBeCloseTo(sum(distribution), 6);
          for (const { x, width, height } of bars) {
            expect(x + width).toBeLessThanOrEqual(301);
            expect(height).toBeLessThanOrEqual(100);
          }
        },
      ),
    );
  });
});

describe('the bars of belief', () => {
  it('share one axis that holds the own share and the study', () => {
    const [first] = layoutBeliefBars([{ label: 'Nej', text: '', own: 0.5, study: 0.23 }], 600, 40);
    expect(first).toMatchObject({ y: 0, width: 500 });
    expect(first?.mark).toBeCloseTo(230, 10);
  });
});

describe('the bars of the thirds', () => {
  it('place the cuts between the ends and draw a group too small to tell as an outline of one height', () => {
    const { bars, cuts } = layoutThirdBars(
      [
        { low: -1, high: 0, count: null },
        { low: 0, high: 1, count: 10 },
      ],
      [-0.5, 0.5],
      200,
      100,
    );
    expect(cuts).toEqual([50, 150]);
    expect(bars).toMatchObject([
      { x: 0, isHidden: true },
      { x: 100, height: 100, isHidden: false },
    ]);
  });
});
