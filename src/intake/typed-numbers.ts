import { readTyped } from './typed-number.ts';

/** Why a line of numbers cannot be used as it stands; `text` is the first word that is at fault. */
export type TypedLineProblem =
  { readonly kind: 'notWhole' | 'outside'; readonly text: string } | { readonly kind: 'tooMany'; readonly count: number };

/** The numbers that could be read, in the order they were typed, at most as many as are allowed. */
export type TypedLine = { readonly values: readonly number[]; readonly problem: TypedLineProblem | null };

/** "1.000" and "1 000": what stands before is joined to the thousands, which nobody types as a number of its own. */
const thousands = /(?<![\d.,])(\d{1,3})[. \u00a0\u202f](?=000(?!\d))/g;
/** A comma separates only before a space: "2,5" may be meant as a decimal, and is refused rather than read as two numbers. */
const between = /[\s;]+|,\s+|,$/;

/**
 * Parses whole numbers on one line, with spaces, semicolons, or commas and spaces between them.
 * @param limits the lowest and the highest number
 * @param most how many there may be
 */
export function readTypedLine(text: string, limits: readonly [number, number], most: number): TypedLine {
  const words = text
    .trim()
    .replace(thousands, '$1')
    .split(between)
    .filter((word) => word !== '');
  const read = words.map((word) => ({ word, typed: readTyped(word, limits) }));
  const values = read.flatMap(({ typed }) => (typed.kind === 'value' ? [typed.value] : []));
  const wrong = read.find(({ typed }) => typed.kind !== 'value');
  const problem: TypedLineProblem | null = wrong
    ? { kind: wrong.typed.kind === 'outside' ? 'outside' : 'notWhole', text: wrong.word }
    : values.length > most
      ? { kind: 'tooMany', count: values.length }
      : null;
  return { values: values.slice(0, most), problem };
}
