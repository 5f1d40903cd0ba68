import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutMultiple, type MultipleFrame } from '../../src/charts/layout/small-multiple.ts';

const frame: MultipleFrame = { from: 100, to: 200, lowest: 1, highest: 5, width: 200, height: 40 };

describe('a small picture of one question', () => {
  it('places answers by day and by step, the lowest step at the bottom', () => {
    const { dots, lines } = layoutMultiple(
      [
        { at: 100, value: 1 },
        { at: 150, value: 3 },
        { at: 200, value: 5 },
      ],
      frame,
    );
    expect(dots).toEqual([
      { x: 0, y: 40 },
      { x: 100, y: 20 },
      { x: 200, y: 0 },
    ]);
    expect(lines).toEqual(['M0 40L100 20L200 0']);
  });

  it('breaks the line where somebody did not know, and marks the day', () => {
    const { dots, lines, unknown } = layoutMultiple(
      [
        { at: 100, value: 2 },
        { at: 120, value: 2 },
        { at: 150, value: null },
        { at: 200, value: 4 },
      ],
      frame,
    );
    expect(lines).toEqual(['M0 30L40 30']);
    expect(dots).toHaveLength(3);
    expect(unknown).toEqual([100]);
  });

  it('stands in the middle where everything happened on one day', () => {
    expect(layoutMultiple([{ at: 7, value: 3 }], { ...frame, from: 7, to: 7 }).dots).toEqual([{ x: 100, y: 20 }]);
  });

  it('has the same levels whatever the answers, so that pictures can be read beside each other', () => {
    expect(layoutMultiple([], frame).levels).toEqual([40, 30, 20, 10, 0]);
  });

  it('keeps everything within the picture, and draws each answer once', () => {
    const point = fc.record({ at: fc.integer({ min: 100, max: 200 }), value: fc.option(fc.integer({ min: 1, max: 5 })) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 20 }), (drawn) => {
        const points = [...drawn].sort((one, other) => one.at - other.at);
        const { dots, lines, unknown } = layoutMultiple(points, frame);
        expect(dots.length + unknown.length).toBe(points.length);
        for (const { x, y } of dots) {
          expect(x >= 0 && x <= frame.width && y >= 0 && y <= frame.height).toBe(true);
        }
        expect(lines.length).toBeLessThanOrEqual(unknown.length + 1);
      }),
    );
  });
});
