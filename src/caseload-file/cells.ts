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
  'ved ej': null,
  'ikke oplyst': null,
  'ikke besvaret': null,
  no: 1,
  doubtful: 2,
  'it varies': 3,
  'good chances': 4,
  yes: 5,
  "don't know": null,
  'don’t know': null,
};
const outcomeWords: Readonly<Record<string, boolean | null>> = {
  ja: true,
  j: true,
  'i job': true,
  yes: true,
  y: true,
  sand: true,
  true: true,
  '1': true,
  nej: false,
  n: false,
  'ikke i job': false,
  no: false,
  falsk: false,
  false: false,
  '0': false,
  'ved ikke': null,
  ukendt: null,
  'ikke oplyst': null,
  unknown: null,
};
const noChanges = ['ingen', 'none'];
/** `4 - Gode chancer`, `4. gode chancer`, `4: Gode chancer`, `4 = Gode chancer`, `4) Gode chancer`, `4 Gode chancer`. */
const numberFirst = /^(\d)\s?[-–—.:=)]?\s?(\D+)$/u;
/** `Gode chancer (4)` and `Gode chancer - 4`. */
const wordFirst = /^(\D+?)\s?[-–—:=(]?\s?(\d)\)?$/u;
const unit = /\s?(?:skift|changes?)$/u;

/** A place on the belief scale as a number, in words or both; an empty cell is "don't know". */
export function readBelief(cell: string): CellValue<Belief | null> {
  const word = wordOf(cell);
  const known = beliefOfWord(word);
  if (known) return known;
  const number = readDanishNumber(word);
  if (number.kind === 'missing') return { value: null };
  if (number.kind === 'number') return beliefs.includes(number.value as Belief) ? { value: number.value as Belief } : undefined;
  const both = numberAndWord(word);
  if (!both) return undefined;
  const answer = beliefOfWord(both.word);
  // "Don't know" has no number on the scale, so any number may stand before it.
  return answer && (answer.value === null || answer.value === both.number) ? answer : undefined;
}

/** Whether number and word of a cell say different things, as where a form counts the scale the other way. */
export function contradictsItself(cell: string): boolean {
  const both = numberAndWord(wordOf(cell));
  return both !== null && beliefOfWord(both.word) !== undefined && readBelief(cell) === undefined;
}

/** A whole number of changes of caseworker from 0 to `most`. */
export function readChanges(cell: string, most: number): CellValue<number | null> {
  const word = wordOf(cell);
  if (noChanges.includes(word.replace(unit, ''))) return { value: 0 };
  const number = readDanishNumber(word.replace(unit, ''));
  if (number.kind === 'missing') return word === '' ? { value: null } : undefined;
  const isAllowed = number.kind === 'number' && Number.isInteger(number.value) && number.value >= 0 && number.value <= most;
  return isAllowed ? { value: number.value } : undefined;
}

/** Whether the citizen got a job. */
export function readOutcome(cell: string): CellValue<boolean | null> {
  const word = wordOf(cell).replace(/^([01]) ?[-–.:=] ?(?=\D)/u, '');
  if (word === '') return { value: null };
  return Object.hasOwn(outcomeWords, word) ? { value: outcomeWords[word] as boolean | null } : undefined;
}

function beliefOfWord(word: string): CellValue<Belief | null> {
  return Object.hasOwn(beliefWords, word) ? { value: beliefWords[word] as Belief | null } : undefined;
}

function numberAndWord(text: string): { number: number; word: string } | null {
  const [, number, word] = numberFirst.exec(text) ?? [];
  if (number !== undefined && word !== undefined) return { number: Number(number), word: word.trim() };
  const [, before, after] = wordFirst.exec(text) ?? [];
  return before !== undefined && after !== undefined ? { number: Number(after), word: before.trim() } : null;
}

/** Lower case, without invisible characters, quotes around it, a full stop after it or spaces beyond one. */
function wordOf(cell: string): string {
  return cell
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[»"“'](.*)[«"”']$/u, '$1')
    .replace(/(\p{L})\.$/u, '$1')
    .toLowerCase();
}
