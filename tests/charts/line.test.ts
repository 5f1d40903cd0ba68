import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisEnd, layoutLine, type LineSeries } from '../../src/charts/layout/line.ts';

const total = 1000;
const width = 400;
const minimum = 4;
const span = (low: number, high = low): { low: number; high: number } => ({ low, high });
const series = (change: Partial<LineSeries> = {}): LineSeries => ({
  start: span(60),
  startInterval: span(53, 68),
  range: span(47),
  band: span(34, 60),
  published: 47,
  ...change,
});
const layout = (change: Partial<LineSeries> = {}) => layoutLine(series(change), axisEnd(series(change), total), width, minimum);

describe('the end of the axis', () => {
  it.each([
    [0, 100],
    [60, 100],
    [100, 100],
    [100.1, 200],
    [200, 200],
    [268, 400],
    [400, 400],
    [401, 1000],
    [1000, 1000],
  ])('with a highest number of %d is %d', (highest, end) => {
    const low: LineSeries = { start: span(0), startInterval: null, range: span(0), band: span(0), published: null };
    for (const key of ['start', 'startInterval', 'range', 'band'] as const)
      expect(axisEnd({ ...low, [key]: span(0, highest) }, total)).toBe(end);
  });
});

describe('the line', () => {
  it('places every bar where its numbers stand on the axis', () => {
    const { start, range, band } = layout({ start: span(50), range: span(60, 70), band: span(20, 90) });
    expect(start).toEqual({ x: 198, width: minimum });
    expect(range).toEqual({ x: 240, width: 40 });
    expect(band).toEqual({ x: 80, width: 280 });
  });

  it('shows a single number at either end of the axis in full', () => {
    expect(layout({ start: span(0) }).start).toEqual({ x: 0, width: minimum });
    expect(layout({ start: span(100) }).start).toEqual({ x: width - minimum, width: minimum });
  });

  it('marks what the report prints, and nothing where it prints nothing', () => {
    expect(layout({ published: 47 }).published).toBeCloseTo(188, 9);
    expect(layout({ published: 0 }).published).toBe(0);
    expect(layout({ published: null }).published).toBeNull();
  });

  it.each([
    [60, [0, 20, 40, 60, 80, 100]],
    [150, [0, 50, 100, 150, 200]],
    [268, [0, 100, 200, 300, 400]],
    [700, [0, 200, 400, 600, 800, 1000]],
  ])('has few and round ticks from zero to the end of the axis, with a highest number of %d', (high, values) => {
    const { ticks } = layout({ band: span(0, high) });
    expect(ticks.map(({ value }) => value)).toEqual(values);
    expect(ticks[0]?.x).toBe(0);
    expect(ticks.at(-1)?.x).toBe(width);
  });

  const number = fc.double({ min: 0, max: total, noNaN: true });
  const anySpan = fc.tuple(number, number).map(([one, other]) => span(Math.min(one, other), Math.max(one, other)));
  /** As the engine makes them: the published figure lies in the range, and the range in the band. */
  const anySeries: fc.Arbitrary<LineSeries> = fc
    .record({ start: anySpan, startInterval: fc.option(anySpan), range: anySpan, band: anySpan, isPublished: fc.boolean() })
    .map(({ start, startInterval, range, band, isPublished }) => ({
      start,
      startInterval: startInterval && span(Math.min(startInterval.low, start.low), Math.max(startInterval.high, start.high)),
      range,
      band: span(Math.min(band.low, range.low), Math.max(band.high, range.high)),
      published: isPublished ? range.low : null,
    }));
  const sizes = fc.record({ length: fc.integer({ min: 100, max: 1200 }), least: fc.integer({ min: 1, max: 12 }) });
  const noise = 1e-9;

  it('keeps everything inside the axis, and a single number visible', () => {
    fc.assert(
      fc.property(anySeries, sizes, (each, { length, least }) => {
        const { start, startInterval, range, band, published, ticks } = layoutLine(each, axisEnd(each, total), length, least);
        for (const bar of [start, startInterval ?? start, range, band]) {
          expect(bar.x).toBeGreaterThanOrEqual(0);
          expect(bar.x + bar.width).toBeLessThanOrEqual(length + noise);
          expect(bar.width).toBeGreaterThanOrEqual(least);
        }
        for (const x of [published ?? 0, ...ticks.map((tick) => tick.x)]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(length + noise);
        }
      }),
    );
  });

  it('covers with every bar the numbers it stands for', () => {
    fc.assert(
      fc.property(anySeries, sizes, (each, { length, least }) => {
        const end = axisEnd(each, total);
        const placed = layoutLine(each, end, length, least);
        for (const key of ['start', 'range', 'band'] as const)
          for (const value of [each[key].low, each[key].high]) {
            const x = (value / end) * length;
            expect(placed[key].x).toBeLessThanOrEqual(x + noise);
            expect(placed[key].x + placed[key].width).toBeGreaterThanOrEqual(x - noise);
          }
      }),
    );
  });

  it('puts the same number in the same place in both of two lines that are compared', () => {
    fc.assert(
      fc.property(anySeries, anySeries, sizes, (one, other, { length, least }) => {
        const end = Math.max(axisEnd(one, total), axisEnd(other, total));
        const places = [one, other].map((each) => layoutLine(each, end, length, least));
        expect(places[0]?.ticks).toEqual(places[1]?.ticks);
        for (const [index, each] of [one, other].entries())
          for (const key of ['start', 'range', 'band'] as const) {
            const bar = places[index]?.[key] ?? { x: NaN, width: NaN };
            const middle = ((each[key].low + each[key].high) / 2 / end) * length;
            expect(bar.x).toBeGreaterThanOrEqual(0);
            expect(bar.x + bar.width).toBeLessThanOrEqual(length + noise);
            // A bar is moved from its middle only where it would stick out of the axis.
            expect(Math.abs(bar.x + bar.width / 2 - middle)).toBeLessThanOrEqual(least / 2 + noise);
            if (middle >= least / 2 && middle <= length - least / 2) expect(bar.x + bar.width / 2).toBeCloseTo(middle, 6);
          }
      }),
    );
  });
});
