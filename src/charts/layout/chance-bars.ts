import { ticks } from 'd3-array';

/** A count worth pointing out. */
export type ChanceMark = { readonly at: number; readonly text: string };

export type ChanceBar = {
  readonly count: number;
  readonly chance: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Positions in the same unit as the width and height that were asked for. */
export type ChanceLayout = {
  readonly bars: readonly ChanceBar[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly marks: readonly { readonly text: string; readonly x: number; readonly at: number; readonly leansLeft: boolean }[];
};

/** What is lower than this part of the highest bar cannot be seen, so the picture ends there. */
const visible = 0.004;
/** The part of a place that its bar fills where there is room for a gap. */
const filled = 0.8;
const roomForGap = 4;

/**
 * Places a distribution of counts as bars on one line, the highest as high as the picture. Ends that are too low to be
 * seen are left out; a mark outside what is shown is left out as well.
 * @param distribution the chance of `from`, `from` + 1, … ; shares 0–1
 * @param width of all the bars together
 */
export function layoutChanceBars(
  distribution: readonly number[],
  from: number,
  marks: readonly ChanceMark[],
  { width, height }: { readonly width: number; readonly height: number },
): ChanceLayout {
  const highest = distribution.reduce((most, chance) => Math.max(most, chance), 0);
  if (highest === 0) return { bars: [], ticks: [], marks: [] };
  const isSeen = (chance: number): boolean => chance >= highest * visible;
  const first = distribution.findIndex(isSeen);
  const last = distribution.findLastIndex(isSeen);
  const place = width / (last - first + 1);
  const barWidth = place >= roomForGap ? place * filled : place;
  const middleOf = (count: number): number => (count - from - first + 0.5) * place;
  const isShown = (count: number): boolean => count >= from + first && count <= from + last;
  return {
    bars: distribution.slice(first, last + 1).map((chance, index) => {
      const count = from + first + index;
      const barHeight = (chance / highest) * height;
      return { count, chance, x: middleOf(count) - barWidth / 2, y: height - barHeight, width: barWidth, height: barHeight };
    }),
    ticks: ticks(from + first, from + last, Math.max(1, Math.floor(width / 48)))
      .filter((value) => Number.isInteger(value))
      .map((value) => ({ value, x: middleOf(value) })),
    marks: marks
      .filter(({ at }) => isShown(at))
      .map(({ at, text }) => ({ at, text, x: middleOf(at), leansLeft: middleOf(at) > width / 2 })),
  };
}
