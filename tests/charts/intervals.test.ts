import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutIntervals, type IntervalRow } from '../../src/charts/layout/intervals.ts';

const row = (value: number | null, interval: readonly [number, number] | null = null): IntervalRow => ({
  mark: 'point',
  name: '',
  text: '',
  value,
  interval,
});

describe('intervals on one axis', () => {
  it('stand where their numbers are, with zero among them', () => {
    const { zero, rows, ticks } = layoutIntervals([row(-0.02, [-0.04, 0]), row(0.01)], 600);
    expect(ticks.map(({ value }) => value)).toEqual([-0.04, -0.03, -0.02, -0.01, 0, 0.01]);
    expect(zero).toBeCloseTo(480, 9);
    expect(rows[0]?.value).toBeCloseTo(240, 9);
    expect(rows[0]?.interval?.[0]).toBeCloseTo(0, 9);
    expect(rows[0]?.interval?.[1]).toBeCloseTo(480, 9);
  });

  it('have none where none is published', () => {
    expect(
      layoutIntervals([row(0.06), row(null, [1, 2])], 300).rows.map(({ value, interval }) => [value === null, interval === null]),
    ).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it('lie within the axis whatever they are, and the axis has a round end', () => {
    const end = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(end, end, end), { maxLength: 9 }), fc.integer({ min: 160, max: 900 }), (all, width) => {
        const { rows, ticks } = layoutIntervals(
          all.map(([low, value, high]) => row(value, [Math.min(low, high), Math.max(low, high)])),
          width,
        );
        const places = rows.flatMap(({ value, interval }) => [value ?? 0, ...(interval ?? [])]);
        for (const place of [...places, ...ticks.map(({ x }) => x)]) {
          expect(place).toBeGreaterThanOrEqual(-0.001);
          expect(place).toBeLessThanOrEqual(width + 0.001);
        }
        expect(ticks.length).toBeGreaterThan(1);
      }),
      { examples: [[[[0, 0, 5e-324]], 160]] },
    );
  });
});
