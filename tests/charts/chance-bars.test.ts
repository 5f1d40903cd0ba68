import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutChanceBars } from '../../src/charts/layout/chance-bars.ts';
import { poissonBinomial } from '../../src/stats/poisson-binomial.ts';

const size = { width: 400, height: 100 };

describe('the bars of chance', () => {
  it('are as high as they are likely, the highest filling the picture, on one line', () => {
    const { bars } = layoutChanceBars([0.25, 0.5, 0.25], 0, [], size);
    expect(bars.map(({ count, height, y }) => [count, height, y])).toEqual([
      [0, 50, 50],
      [1, 100, 0],
      [2, 50, 50],
    ]);
  });

  it('stand side by side without overlap, within the width', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 300 }), (shares) => {
        const { bars } = layoutChanceBars(poissonBinomial(shares), 0, [], size);
        for (const [index, { x, width }] of bars.entries()) {
          const next = bars[index + 1]?.x ?? size.width;
          expect(x).toBeGreaterThanOrEqual(-1e-9);
          expect(x + width).toBeLessThanOrEqual(next + 1e-9);
        }
      }),
    );
  });

  it('leave out the ends that nobody could see, and keep the counts', () => {
    const { bars } = layoutChanceBars([0.000001, 0.3, 0.4, 0.3, 0.000001], 100, [], size);
    expect(bars.map(({ count }) => count)).toEqual([101, 102, 103]);
  });

  it('point out a count that is shown, with words that lean inwards, and no other', () => {
    const marks = [
      { at: 0, text: 'none' },
      { at: 2, text: 'two' },
      { at: 9, text: 'nine' },
    ];
    const layout = layoutChanceBars([0.25, 0.5, 0.25], 0, marks, size);
    expect(layout.marks.map(({ text, leansLeft }) => [text, leansLeft])).toEqual([
      ['none', false],
      ['two', true],
    ]);
  });

  it('have whole numbers beneath them, each in the middle of its bar', () => {
    const { bars, ticks } = layoutChanceBars([0.1, 0.4, 0.4, 0.1], 0, [], size);
    for (const { value, x } of ticks) {
      const bar = bars.find(({ count }) => count === value);
      expect(x).toBeCloseTo((bar?.x ?? NaN) + (bar?.width ?? NaN) / 2, 9);
    }
    expect(ticks.map(({ value }) => value)).toEqual([0, 1, 2, 3]);
  });

  it('are none where nothing is likely', () => {
    expect(layoutChanceBars([], 0, [], size)).toEqual({ bars: [], ticks: [], marks: [] });
  });
});
