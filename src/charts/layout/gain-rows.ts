import { ticks } from 'd3';

/** An interval on an axis that has a zero: what may be gained, with the point it is drawn around, or what luck alone moves. */
export type GainRow = {
  readonly kind: 'gain' | 'luck';
  readonly text: string;
  readonly low: number;
  readonly high: number;
  /** null: nothing is more likely than the rest of the interval. */
  readonly at: number | null;
};

export type GainLayout = {
  readonly zero: number;
  readonly rows: readonly { readonly low: number; readonly high: number; readonly at: number | null }[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
};

const tickEvery = 70;
/** The width of a letter in the small words of a drawing, on average, and a little more. */
const letter = 6.6;

/** Lays every row out on one axis that holds them all and zero, and ends at round numbers. */
export function layoutGainRows(rows: readonly GainRow[], width: number): GainLayout {
  const values = rows.flatMap(({ low, high, at }) => [low, high, at ?? 0]);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const marks = ticks(least, most === least ? least + 1 : most, Math.max(2, Math.floor(width / tickEvery)));
  const step = (marks[1] ?? 1) - (marks[0] ?? 0) || 1;
  const start = Math.floor(least / step + 1e-9) * step;
  const end = Math.max(start + step, Math.ceil(most / step - 1e-9) * step);
  const x = (value: number): number => ((value - start) / (end - start)) * width;
  return {
    zero: x(0),
    rows: rows.map(({ low, high, at }) => ({ low: x(low), high: x(high), at: at === null ? null : x(at) })),
    ticks: ticks(start, end, Math.max(2, Math.floor(width / tickEvery))).map((value) => ({ value, x: x(value) })),
  };
}

/** Cuts words into lines that fit a width, since a drawing does not break its text. A word is never cut. */
export function linesOf(text: string, width: number): string[] {
  const most = Math.max(1, Math.floor(width / letter));
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
