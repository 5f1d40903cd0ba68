import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutWallColumns, mergedChances, type WallColumn } from '../../src/charts/layout/wall-columns.ts';

const bar = (value: number | null) => ({ value, text: '', look: 'solid' as const });
const least = { label: 40, text: 30 };

describe('columns for the wall', () => {
  it('stand side by side, the highest as high as there is room', () => {
    const columns: WallColumn[] = [
      { label: 'a', bars: [bar(1), bar(2)] },
      { label: 'b', bars: [bar(null), bar(4)] },
    ];
    const layout = layoutWallColumns(columns, { width: 200, height: 100 }, least);
    expect(layout.columns[0]).toEqual({
      middle: 50,
      hasLabel: true,
      bars: [
        { x: 10, width: 40, height: 25 },
        { x: 50, width: 40, height: 50 },
      ],
    });
    expect(layout.columns[1]?.bars).toEqual([null, { x: 150, width: 40, height: 100 }]);
    expect(layout.hasTexts).toBe(true);
  });

  it('leave out labels and values that would run into each other', () => {
    const columns = Array.from({ length: 20 }, (_, index) => ({ label: String(index), bars: [bar(1)] }));
    const layout = layoutWallColumns(columns, { width: 200, height: 100 }, least);
    expect(layout.columns.filter(({ hasLabel }) => hasLabel)).toHaveLength(5);
    expect(layout.hasTexts).toBe(false);
  });

  it('hold a whole distribution in no more groups than can be read, and lose no chance', () => {
    expect(mergedChances([0.25, 0.5, 0.25], 3, 20)).toEqual([
      { from: 3, to: 3, share: 0.25 },
      { from: 4, to: 4, share: 0.5 },
      { from: 5, to: 5, share: 0.25 },
    ]);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 3000 }),
        fc.nat(5000),
        (distribution, from) => {
          const groups = mergedChances(distribution, from, 20);
          expect(groups.length).toBeLessThanOrEqual(20);
          expect(groups.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(
            distribution.reduce((sum, share) => sum + share, 0),
            6,
          );
          for (const [index, { from: start, to }] of groups.entries()) {
            expect(to).toBeGreaterThanOrEqual(start);
            if (index > 0) expect(start).toBe((groups[index - 1]?.to ?? 0) + 1);
          }
        },
      ),
    );
  });
});
