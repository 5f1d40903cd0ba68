import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutDirections } from '../../src/charts/layout/directions.ts';
import { layoutRows, rowsEnd, type RowSeries } from '../../src/charts/layout/rows.ts';

const share = fc.double({ min: 0.001, max: 1, noNaN: true });
const row: fc.Arbitrary<RowSeries & { readonly value: number }> = fc.tuple(share, share, share).map((three) => {
  const [low = 0, value = 0, high = 0] = [...three].sort((one, other) => one - other);
  return { low, value, high };
});

describe('rows on one axis', () => {
  it('stay within the axis and in the order of their values', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.integer({ min: 50, max: 1000 }), (rows, width) => {
        const layout = layoutRows(rows, width);
        for (const { low, value, high } of layout.rows) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(value ?? NaN).toBeGreaterThanOrEqual(low);
          expect(high).toBeGreaterThanOrEqual(value ?? NaN);
          expect(high).toBeLessThanOrEqual(width + 1e-6);
        }
        expect(layout.ticks[0]).toEqual({ value: 0, x: 0 });
      }),
    );
  });

  it('have no value where only the interval is known, and still hold it', () => {
    // The axis ends at 0.2, 400 wide: 0.05 lies at 100, 0.18 at 360.
    const [only] = layoutRows([{ value: null, low: 0.05, high: 0.18 }], 400).rows;
    expect(only?.value).toBeNull();
    expect([only?.low, only?.high].map((end) => Math.round(end ?? NaN))).toEqual([100, 360]);
  });

  it('end at the first round number that holds them', () => {
    expect(rowsEnd([{ low: 0.2, value: 0.27, high: 0.33 }])).toBeCloseTo(0.4, 12);
    expect(rowsEnd([])).toBeGreaterThan(0);
  });
});

describe('directions', () => {
  it('stand in the middle of their column, and nowhere where nothing is said', () => {
    expect(layoutDirections(['less', 'even', 'more', 'unknown'], 300)).toEqual([50, 150, 250, null]);
  });
});
