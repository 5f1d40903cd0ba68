import { nice, ticks } from 'd3';

type StripSpan = { readonly low: number; readonly high: number };

/**
 * What stands among the guesses; `isOwn` where no study prints it. `reach`: how uncertain the figure is itself, or what it is if the
 * effect is none to double.
 */
export type StripFigure = StripSpan & {
  readonly isOwn: boolean;
  readonly reach: (StripSpan & { readonly kind: 'interval' | 'effect' }) | null;
};

type GuessDot = { readonly x: number; readonly y: number };

/** Guesses as dots over an axis, in the unit of the given size; `y` counts upwards from the axis. */
export type GuessStripLayout = {
  readonly radius: number;
  readonly dots: readonly GuessDot[];
  /** Whole numbers: citizens are counted. */
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  /** The place of a value on the axis. */
  x(value: number): number;
};

type StripSize = { readonly width: number; readonly height: number; readonly radius: number };

const wantedTicks = 5;
const shrink = 0.9;
const smallestRadius = 1;

/** @returns the first round end of an axis from zero that holds everything */
export function stripEnd(highest: number): number {
  return nice(0, Math.max(highest, 1), wantedTicks)[1];
}

/**
 * Stacks one dot per guess at its place on the axis; dots never overlap, and become smaller where the stack would be too high.
 * @param size length of the axis, room above it, and the radius of a dot where there is room for it
 */
export function layoutGuessStrip(guesses: readonly number[], end: number, { width, height, radius }: StripSize): GuessStripLayout {
  const x = (value: number): number => (value / end) * width;
  const places = guesses.map(x).sort((one, other) => one - other);
  let size = radius;
  let dots = stack(places, size);
  while (size * shrink >= smallestRadius && dots.some(({ y }) => y + size > height)) {
    size *= shrink;
    dots = stack(places, size);
  }
  return {
    radius: size,
    dots,
    ticks: ticks(0, end, wantedTicks)
      .filter(Number.isInteger)
      .map((value) => ({ value, x: x(value) })),
    x,
  };
}

/** @param places sorted, so that only the last dot of each level can be in the way */
function stack(places: readonly number[], radius: number): GuessDot[] {
  const last: number[] = [];
  return places.map((x) => {
    const free = last.findIndex((other) => x - other >= 2 * radius);
    const level = free < 0 ? last.length : free;
    last[level] = x;
    return { x, y: radius * (2 * level + 1) };
  });
}
