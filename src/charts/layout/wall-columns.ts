/** A column of a drawing for the wall: one bar, or two that are compared. Null where there is nothing to draw. */
export type WallColumn = {
  readonly label: string;
  readonly bars: readonly { readonly value: number | null; readonly text: string; readonly look: 'solid' | 'open' }[];
};

type WallBar = { readonly x: number; readonly width: number; readonly height: number };
type WallColumnsLayout = {
  readonly columns: readonly {
    readonly middle: number;
    /** Whether its label has room. */
    readonly hasLabel: boolean;
    readonly bars: readonly (WallBar | null)[];
  }[];
  /** Whether the values have room above the bars. */
  readonly hasTexts: boolean;
};

const filled = 0.8;

/**
 * Lays columns out side by side, the highest bar as high as there is room.
 * @param size length of the axis and room above it
 * @param least the width that a label and a value need
 */
export function layoutWallColumns(
  columns: readonly WallColumn[],
  { width, height }: { readonly width: number; readonly height: number },
  least: { readonly label: number; readonly text: number },
): WallColumnsLayout {
  const pitch = width / Math.max(columns.length, 1);
  const highest = Math.max(...columns.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0)), Number.MIN_VALUE);
  const every = Math.max(1, Math.ceil(least.label / pitch));
  const widest = Math.max(...columns.map(({ bars }) => bars.length), 1);
  const wide = (pitch * filled) / widest;
  return {
    columns: columns.map(({ bars }, index) => ({
      middle: (index + 0.5) * pitch,
      hasLabel: index % every === 0,
      bars: bars.map(({ value }, at) =>
        value === null
          ? null
          : { x: (index + 0.5) * pitch + (at - bars.length / 2) * wide, width: wide, height: (value / highest) * height },
      ),
    })),
    // A value may be as wide as its bar and the gap beside it.
    hasTexts: wide / filled >= least.text,
  };
}
