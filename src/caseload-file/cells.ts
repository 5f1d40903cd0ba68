/** Parses the cells of a caseload. An empty cell is a missing value, never zero; an unknown text is refused, never guessed. */
import { readDanishNumber } from '../intake/danish-number.ts';
import { beliefAnswers, beliefs, type Belief } from '../model/belief.ts';

/** The parsed value; `undefined` if the cell is invalid. */
export type CellValue<Value> = { readonly value: Value } | undefined;

const beliefWords: Readonly<Record<string, Belief | null>> = {
  ...Object.fromEntries(beliefAnswers.map((answer, index) => [answer, (index + 1) as Belief])),
  'det svinger': 3,
  'gode chancer': 4,
  'ved ikke': null,
  no: 1,
  doubtful: 2,
  'it varies': 3,
  'good chances': 4,
  yes: 5,
  "don't know": null,
  'don’t know': null,
};
const outcomeWords: Readonly<Record<string, boolean>> = {
  ja: true,
  yes: true,
  sand: true,
  true: true,
  '1': true,
  nej: false,
  no: false,
  falsk: false,
  false: false,
  '0': false,
};

/** A place on the belief scale as a number or in words; an empty cell is "don't know". */
export function readBelief(cell: string): CellValue<Belief | null> {
  const word = wordOf(cell);
  if (Object.hasOwn(beliefWords, word)) return { value: beliefWords[word] as Belief | null };
  const number = readDanishNumber(cell);
  if (number.kind === 'missing') return { value: null };
  return number.kind === 'number' && beliefs.includes(number.value as Belief) ? { value: number.value as Belief } : undefined;
}

/** A whole number of changes of caseworker from 0 to `most`. */
export function readChanges(cell: string, most: number): CellValue<number | null> {
  const number = readDanishNumber(cell);
  if (number.kind === 'missing') return { value: null };
  const isAllowed = number.kind === 'number' && Number.isInteger(number.value) && number.value >= 0 && number.value <= most;
  return isAllowed ? { value: number.value } : undefined;
}

/** Whether the citizen got a job. */
export function readOutcome(cell: string): CellValue<boolean | null> {
  const word = wordOf(cell);
  if (word === '') return { value: null };
  return Object.hasOwn(outcomeWords, word) ? { value: outcomeWords[word] as boolean } : undefined;
}

/** A code normalised for comparison: trimmed, Unicode NFC. */
export function readCode(cell: string): string {
  return cell
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC')
    .trim();
}

function wordOf(cell: string): string {
  return cell.trim().replace(/\s+/g, ' ').toLowerCase();
}
