import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutMultiple, type MultipleFrame, type MultiplePoint } from '../../src/charts/layout/small-multiple.ts';

const point = (on: string, value: MultiplePoint['value']): MultiplePoint => ({ on, value, says: on });
/** A hundred days across 200 units. */
const frame: MultipleFrame = { from: '2026-01-01', to: '2026-04-11', lowest: 1, highest: 5, width: 200, height: 40 };

describe('a small picture of one question', () => {
  it('places answers by day and by step, the lowest step at the bottom', () => {
    const { dots, line } = layoutMultiple([point('2026-01-01', 1), point('2026-02-20', 3), point('2026-04-11', 5)], frame);
    expect(dots).toEqual([
      { x: 0, y: 40, says: '2026-01-01' },
      { x: 100, y: 20, says: '2026-02-20' },
      { x: 200, y: 0, says: '2026-04-11' },
    ]);
    expect(line).toBe('M0,40L100,20L200,0');
  });

  it('breaks the line where somebody did not know or did not answer, and marks only the first', () => {
    for (const value of ['unknown', 'absent'] as const) {
      const points = [point('2026-01-01', 2), point('2026-01-21', 2), point('2026-02-20', value), point('2026-04-11', 4)];
      const { dots, line, unknown } = layoutMultiple(points, frame);
      expect(line).toBe('M0,30L40,30M200,10Z');
      expect(dots).toHaveLength(3);
      expect(unknown).toEqual(value === 'unknown' ? [{ x: 100, says: '2026-02-20' }] : []);
    }
  });

  it('stands in the middle where everything happened on one day, also with several answers on it', () => {
    const one = { ...frame, to: frame.from };
    expect(layoutMultiple([point('2026-01-01', 3)], one).dots).toMatchObject([{ x: 100, y: 20 }]);
    const answers = ([3, 3, 'unknown', 3, 3] as const).map((value) => point('2026-01-01', value));
    expect(layoutMultiple(answers, one)).toMatchObject({ dots: Array(4).fill({ x: 100, y: 20 }), unknown: [{ x: 100 }] });
  });

  it('has the same levels whatever the answers, so that pictures can be read beside each other', () => {
    expect(layoutMultiple([], frame).levels).toEqual([40, 30, 20, 10, 0]);
  });

  it('keeps everything within the picture, draws each answer once, and marks only whole days, whose labels do not meet', () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((count) => new Date(Date.UTC(2015, 0, 1 + count)).toISOString().slice(0, 10));
    const value = fc.constantFrom<MultiplePoint['value'][]>(1, 2, 3, 4, 5, 'unknown', 'absent');
    const any = fc.array(fc.record({ on: days, value, says: fc.constant('') }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(any, fc.integer({ min: 100, max: 900 }), (drawn, width) => {
        const points = [...drawn].sort((one, other) => (one.on < other.on ? -1 : 1));
        const [from = '', to = ''] = [points[0]?.on, points.at(-1)?.on];
        const { dots, line, unknown, ticks } = layoutMultiple(points, { ...frame, from, to, width });
        expect(dots.length + unknown.length).toBe(points.filter(({ value }) => value !== 'absent').length);
        for (const { x, y } of dots) expect(x >= 0 && x <= width && y >= 0 && y <= frame.height).toBe(true);
        expect(line.split('M').length - 1).toBeLessThanOrEqual(points.filter(({ value }) => typeof value !== 'number').length + 1);
        const labelled = ticks.filter(({ anchor }) => anchor !== null).map(({ x }) => Math.min(width - 40, Math.max(40, x)));
        expect(labelled.every((x, index) => index === 0 || x - (labelled[index - 1] ?? 0) >= 80)).toBe(true);
        expect(ticks.every(({ at }) => at.getUTCHours() === 0 && at >= new Date(from) && at <= new Date(to))).toBe(true);
      }),
    );
  });
});
