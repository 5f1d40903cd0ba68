/**
 * Finds text that looks like a Danish CPR number. Numbers that fail the modulus 11 check are issued and valid, so the check
 * only raises the certainty of a match and never excludes one.
 */
import { HIDDEN, isDigit, MARK, readSigns, signOf, SPACE, type Signs } from './number-signs.ts';

/**
 * `sure`: refused. `maybe`: refused until the writer says it is something else. `hint`: a date of birth, or a number with its
 * last four digits masked.
 */
export type CprCertainty = 'sure' | 'maybe' | 'hint';

export type CprFind = {
  /** Index of the first digit in the given text, in UTF-16 units. */
  readonly start: number;
  /** Index after the last character. */
  readonly end: number;
  readonly certainty: CprCertainty;
};

/** The separator between the date and the serial number. */
type Gap = 'none' | 'mark' | 'space' | 'wide';
type WrittenDate = {
  /** Index of the first sign; `end` is the index after the date. */
  readonly at: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  /** The last two digits of the year. */
  readonly year: number;
  /** True if written without separators within the date. */
  readonly isBare: boolean;
};
type Span = { readonly at: number; readonly end: number; readonly certainty: CprCertainty };

const shortestFind = 'ddmmyy'.length;
const serialLength = 4;
const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const order: readonly CprCertainty[] = ['hint', 'maybe', 'sure'];
/** Added to the day in replacement CPR numbers. */
const replacementDays = 60;
const birthWord = /(?:^|\P{L})(?:født|f\.|fødselsdag|fødselsdato|born|date of birth)(?:\s(?:den|d\.|on|er|is))?[\s:.]*$/iu;
const longestBirthWord = 24;

/** All CPR-like matches in order, without overlap. Linear time. */
export function findCprLike(text: string): readonly CprFind[] {
  if (text.length < shortestFind) return [];
  const signs = readSigns(text);
  const { kinds, places } = signs;
  const spans: Span[] = [];
  for (let at = 0; at < kinds.length; at++) {
    if (!isDigit(kinds[at]) || isDigit(kinds[at - 1])) continue;
    const span = spanAt(signs, at, text);
    if (span) addSpan(spans, span);
  }
  return spans.map(({ at, end, certainty }) => ({ start: places[at] ?? 0, end: endPlace(text, places[end - 1] ?? 0), certainty }));
}

/** Replaces each digit of a sure or possible CPR number with a dot; hints stay. */
export function maskCprLike(text: string): string {
  let masked = '';
  let done = 0;
  for (const { start, end, certainty } of findCprLike(text)) {
    if (certainty === 'hint') continue;
    const dots = [...text.slice(start, end)].map((character) => (isDigit(signOf(character)) ? '•' : character));
    masked += text.slice(done, start) + dots.join('');
    done = end;
  }
  return masked + text.slice(done);
}

/** The most certain match in the text; null if there is none. */
export function worstCpr(text: string): CprCertainty | null {
  return findCprLike(text).reduce<CprCertainty | null>((worst, { certainty }) => worstOf(worst, certainty), null);
}

function spanAt(signs: Signs, at: number, text: string): Span | null {
  const dates = datesAt(signs.kinds, at);
  for (const date of dates) {
    const number = numberAfter(signs.kinds, date);
    if (number) return number;
  }
  for (const date of dates) {
    const end = hintEnd(signs, date, text);
    if (end !== null) return { at, end, certainty: 'hint' };
  }
  return null;
}

/** The valid dates that begin at an index, with a year of four or two digits. */
function datesAt(kinds: readonly number[], at: number): WrittenDate[] {
  const day = pair(kinds, at);
  const monthAt = skipSeparator(kinds, at + 2);
  const month = pair(kinds, monthAt);
  if (day === null || month === null) return [];
  const yearAt = skipSeparator(kinds, monthAt + 2);
  const [first, second] = [pair(kinds, yearAt), pair(kinds, yearAt + 2)];
  const isBare = yearAt === at + 'ddmm'.length;
  const dates: WrittenDate[] = [];
  if (first !== null && first >= 18 && first <= 20 && second !== null)
    dates.push({ at, end: yearAt + 4, day, month, year: second, isBare });
  if (first !== null) dates.push({ at, end: yearAt + 2, day, month, year: first, isBare });
  return dates.filter(isValid);
}

/** The century of a two-digit year is unknown, so every fourth year counts as a leap year. */
function isValid({ day, month, year }: WrittenDate): boolean {
  const dayOfMonth = day > replacementDays ? day - replacementDays : day;
  if (dayOfMonth < 1 || dayOfMonth > (daysOfMonth[month - 1] ?? 0)) return false;
  return month !== 2 || dayOfMonth < 29 || year % 4 === 0;
}

function numberAfter(kinds: readonly number[], date: WrittenDate): Span | null {
  const { gap, end: serialAt } = gapAfter(kinds, date.end);
  const end = serialAt + serialLength;
  const serial = kinds.slice(serialAt, end);
  if (serial.length < serialLength || !serial.every(isDigit) || isDigit(kinds[end])) return null;
  return { at: date.at, end, certainty: certaintyOf(date, gap, serial) };
}

function certaintyOf(date: WrittenDate, gap: Gap, serial: readonly number[]): CprCertainty {
  if (holdsModulus11(date, serial)) return 'sure';
  if (gap === 'wide') return 'maybe';
  if (date.month === 1 && date.day % replacementDays === 1) return 'sure';
  // After a date with separators, a space may separate the date from an unrelated number.
  return gap === 'mark' || (gap === 'space' && date.isBare) ? 'sure' : 'maybe';
}

function holdsModulus11({ day, month, year }: WrittenDate, serial: readonly number[]): boolean {
  const digits = [day, month, year].flatMap((two) => [Math.floor(two / 10), two % 10]).concat(serial);
  return digits.reduce((sum, digit, index) => sum + digit * (weights[index] ?? 0), 0) % 11 === 0;
}

/** The end of a hint: a masked serial number, six or eight digits in a row, or a date after a word for birth. */
function hintEnd({ kinds, places }: Signs, date: WrittenDate, text: string): number | null {
  const { gap, end: serialAt } = gapAfter(kinds, date.end);
  const end = serialAt + serialLength;
  const serial = kinds.slice(serialAt, end);
  const isHidden = serial.length === serialLength && serial.includes(HIDDEN) && serial.every((sign) => isDigit(sign) || sign === HIDDEN);
  if (isHidden && gap !== 'wide' && !isDigit(kinds[end])) return end;
  if (isPartOfMore(kinds, date)) return null;
  const place = places[date.at] ?? 0;
  const isBirth = date.isBare || birthWord.test(text.slice(Math.max(0, place - longestBirthWord), place));
  return isBirth ? date.end : null;
}

/** Whether more digits precede or follow a date, directly or after a separator. */
function isPartOfMore(kinds: readonly number[], { at, end }: WrittenDate): boolean {
  const isMore = (next: number, step: number): boolean => isDigit(kinds[kinds[next] === MARK ? next + step : next]);
  return isMore(at - 1, -1) || isMore(end, 1);
}

/** One separator, or a dash surrounded by spaces, as in running text. */
function gapAfter(kinds: readonly number[], at: number): { gap: Gap; end: number } {
  let end = at;
  for (const sign of [SPACE, MARK, SPACE]) if (kinds[end] === sign) end++;
  if (end === at) return { gap: 'none', end };
  if (end > at + 1) return { gap: 'wide', end };
  return { gap: kinds[at] === MARK ? 'mark' : 'space', end };
}

function pair(kinds: readonly number[], at: number): number | null {
  const [tens, ones] = [kinds[at], kinds[at + 1]];
  return isDigit(tens) && isDigit(ones) ? tens * 10 + ones : null;
}

function skipSeparator(kinds: readonly number[], at: number): number {
  return kinds[at] === SPACE || kinds[at] === MARK ? at + 1 : at;
}

/** Merges matches that share digits, so that all of them are masked. */
function addSpan(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (!last || last.end <= span.at) spans.push(span);
  else
    spans[spans.length - 1] = {
      at: last.at,
      end: Math.max(last.end, span.end),
      certainty: worstOf(last.certainty, span.certainty),
    };
}

function worstOf(one: CprCertainty | null, other: CprCertainty): CprCertainty {
  return one !== null && order.indexOf(one) > order.indexOf(other) ? one : other;
}

function endPlace(text: string, place: number): number {
  return place + ((text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1);
}
