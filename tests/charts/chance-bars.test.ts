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

  it('leave out at most the thin ends, and none is outside the axis', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 3000 }),
        fc.nat(5000),
        (distribution, from) => {
          const { bars } = layoutChanceBars({ distribution, from, marks: [] }, 300, 100);
          const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
          expect(sum(bars.map(({ share }) => share))).toBeGreaterThanOrEqual(sum(distribution) * 0.995);
          expect(sum(bars.map(({ share }) => share))).toBeLessThanOrEqual(sum(distribution) * 1.000001);
          for (const { x, width, height } of bars) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + width).toBeLessThanOrEqual(301);
            expect(height).toBeLessThanOrEqual(100.000001);
          }
        },
      ),
    );
  });

  it('fill the axis with what can happen, however long the ends are, and keep what is marked', () => {
    const distribution = Array.from({ length: 200 }, (_, count) => (count === 20 ? 0.5 : count === 21 ? 0.5 : 1e-9));
    const shown = (at: number): number[] =>
      layoutChanceBars({ distribution, from: 0, marks: [{ at, text: '' }] }, 300, 100).bars.map(({ from }) => from);
    expect(shown(20)).toEqual([20, 21]);
    expect(
      layoutChanceBars(
        {
          distribution,
          from: 0,
          marks: [
            { at: 18, text: '' },
            { at: 21, text: '' },
          ],
        },
        300,
        100,
      ).bars,
    ).toHaveLength(4);
  });

  it('tell the years between the marks from those outside', () => {
    const marks = [
      { at: 4, text: 'bad' },
      { at: 5, text: 'good' },
    ];
    const { bars } = layoutChanceBars({ distribution: [0.1, 0.4, 0.4, 0.1], from: 3, marks }, 300, 100);
    expect(bars.map(({ isBetween }) => isBetween)).toEqual([false, true, true, false]);
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
