/**
 * Finds what looks like a Danish CPR number, wherever somebody may have written one. Numbers that fail
 * modulus 11 are issued and valid, so that the check makes a find more certain but never excludes one.
 */
import { HIDDEN, isDigit, MARK, readSigns, signOf, SPACE, type Signs } from './number-signs.ts';

/**
 * `sure`: is refused. `maybe`: is refused until somebody says that it is something else.
 * `hint`: a date of birth, or a number whose last four digits are hidden.
 */
export type CprCertainty = 'sure' | 'maybe' | 'hint';

export type CprFind = {
  /** Index of the first digit in the text as it was given, in UTF-16 units. */
  readonly start: number;
  /** Index just after the last sign. */
  readonly end: number;
  readonly certainty: CprCertainty;
};

/** What stands between the date and the serial number. */
type Gap = 'none' | 'mark' | 'space' | 'wide';
type WrittenDate = {
  /** Indexes among the signs, the second just after the date. */
  readonly at: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  /** The last two digits of the year. */
  readonly year: number;
  /** Written without separators of its own. */
  readonly isBare: boolean;
};
type Span = { readonly at: number; readonly end: number; readonly certainty: CprCertainty };

const shortestFind = 'ddmmyy'.length;
const serialLength = 4;
const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const order: readonly CprCertainty[] = ['hint', 'maybe', 'sure'];
/** Added to the day of birth in the numbers that stand in for a CPR number. */
const replacementDays = 60;
const birthWord = /(?:^|\P{L})(?:født|f\.|fødselsdag|fødselsdato|born|date of birth)(?:\s(?:den|d\.|on|er|is))?[\s:.]*$/iu;
const longestBirthWord = 24;

/** Everything in the text that looks like a CPR number, in order and without overlap. Takes time in proportion to the length. */
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

/** The text with a dot over each digit of what is surely or maybe a CPR number; hints stay as they are. */
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

/** The most certain find in the text; null where there is none. */
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

/** The valid dates that begin here, with a year of four digits or of two. */
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

/** A year of two digits may be of any century, so that every fourth counts as a leap year. */
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
  // After a date with separators of its own, a space may as well lie between a date and some other number.
  return gap === 'mark' || (gap === 'space' && date.isBare) ? 'sure' : 'maybe';
}

function holdsModulus11({ day, month, year }: WrittenDate, serial: readonly number[]): boolean {
  const digits = [day, month, year].flatMap((two) => [Math.floor(two / 10), two % 10]).concat(serial);
  return digits.reduce((sum, digit, index) => sum + digit * (weights[index] ?? 0), 0) % 11 === 0;
}

/** The end of a hint: a hidden serial number, six or eight digits in a row, or a date after a word for birth. */
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

/** Whether more digits stand before or after a date, directly or with a mark in between. */
function isPartOfMore(kinds: readonly number[], { at, end }: WrittenDate): boolean {
  const isMore = (next: number, step: number): boolean => isDigit(kinds[kinds[next] === MARK ? next + step : next]);
  return isMore(at - 1, -1) || isMore(end, 1);
}

/** One separator, or a dash with spaces around it, as people write it in running text. */
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

/** Two finds that share digits become one, so that all of them are masked. */
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
