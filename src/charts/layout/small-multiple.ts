/** An answer at a point in time; null for "don't know". */
export type MultiplePoint = { readonly at: number; readonly value: number | null };

/** The axes that all small multiples share. */
export type MultipleFrame = {
  /** The first and the last point in time. */
  readonly from: number;
  readonly to: number;
  readonly lowest: number;
  readonly highest: number;
  readonly width: number;
  readonly height: number;
};

export type MultipleLayout = {
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** One path per stretch without a gap; a stretch of one answer has no line. */
  readonly lines: readonly string[];
  /** The x positions of "don't know". */
  readonly unknown: readonly number[];
  /** The y position of each whole value, lowest first. */
  readonly levels: readonly number[];
};

/** @param points sorted by time */
export function layoutMultiple(points: readonly MultiplePoint[], frame: MultipleFrame): MultipleLayout {
  const { from, to, lowest, highest, width, height } = frame;
  const x = (at: number): number => (from === to ? width / 2 : ((at - from) / (to - from)) * width);
  const y = (value: number): number => height - ((value - lowest) / (highest - lowest)) * height;
  const stretches = stretchesOf(points).map((stretch) => stretch.map(({ at, value }) => ({ x: x(at), y: y(value) })));
  return {
    dots: stretches.flat(),
    lines: stretches.filter((stretch) => stretch.length > 1).map((stretch) => `M${stretch.map((dot) => `${dot.x} ${dot.y}`).join('L')}`),
    unknown: points.flatMap(({ at, value }) => (value === null ? [x(at)] : [])),
    levels: Array.from({ length: highest - lowest + 1 }, (_, step) => y(lowest + step)),
  };
}

type Known = { readonly at: number; readonly value: number };

/** Splits the answers at each "don't know", so that no line is interpolated across it. */
function stretchesOf(points: readonly MultiplePoint[]): Known[][] {
  const stretches: Known[][] = [[]];
  for (const { at, value } of points) {
    if (value === null) stretches.push([]);
    else stretches.at(-1)?.push({ at, value });
  }
  return stretches.filter((stretch) => stretch.length > 0);
}
