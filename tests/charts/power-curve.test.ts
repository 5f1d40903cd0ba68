import { describe, expect, it } from 'vitest';
import { layoutPowerCurve, type PowerSeries } from '../../src/charts/layout/power-curve.ts';

const series: PowerSeries = {
  points: [
    { citizens: 1, low: 0, high: 0, independent: 0 },
    { citizens: 500, low: 0.25, high: 0.5, independent: 0.75 },
    { citizens: 1000, low: 0.5, high: 0.75, independent: 1 },
  ],
  have: 250,
  demanded: 0.8,
  isShared: true,
};

describe('the curve of power', () => {
  it('places line, band, ticks and marks where their numbers stand on the axes', () => {
    // 400 wide for 1,000 citizens, 200 tall for certainty: 500 citizens lie at 200, a chance of 0.75 at 50 from the top.
    const { independent, band, across, up, demandedAt, have } = layoutPowerCurve(series, 400, 200);
    expect(independent).toBe('M0.4,200L200,50L400,0');
    expect(band).toBe('M0.4,200L200,100L400,50L400,100L200,150L0.4,200Z');
    expect(across.map(({ value, at }) => [value, at])).toContainEqual([500, 200]);
    expect(up.at(0)).toEqual({ value: 0, at: 200 });
    expect(up.at(-1)).toEqual({ value: 1, at: 0 });
    expect(demandedAt).toBeCloseTo(40, 12);
    expect(have).toEqual({ at: 100, isBeyond: false, side: 'start' });
  });

  it('keeps a mark beyond the axis on its edge, and says so', () => {
    expect(layoutPowerCurve({ ...series, have: 5000 }, 400, 200).have).toEqual({ at: 400, isBeyond: true, side: 'end' });
  });

  it('counts whole citizens on its axis, also where two are all it holds', () => {
    const two = series.points.slice(0, 2).map((point, index) => ({ ...point, citizens: index + 1 }));
    expect(layoutPowerCurve({ ...series, points: two }, 1000, 200).across.map(({ value }) => value)).toEqual([0, 1, 2]);
  });

  it('has no band where nobody shares', () => {
    expect(layoutPowerCurve({ ...series, isShared: false }, 400, 200).band).toBe('');
  });
});
