import { describe, expect, it } from 'vitest';
import { layoutWallColumns, type WallColumn } from '../../src/charts/layout/wall-columns.ts';

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
});
