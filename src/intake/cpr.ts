/**
 * Finds text that looks like a Danish CPR number. Numbers that fail the modulus 11 check are issued and valid, so the check
 * only raises the certainty of a match and never excludes one.
 */
import { HIDDEN, isDigit, LINE, MARK, POINT, readSigns, signOf, SPACE, type Signs } from './number-signs.ts';

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

/**
 * The separator between the date and the serial number. `tight`: other than one mark, but without a space, or a dash at the end
 * of a line; `wide`: any other with a space or the end of a line.
 */
type Gap = 'none' | 'mark' | 'space' | 'tight' | 'wide';
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
/** ASCII without a digit, such as most ids: nothing in it can be read as one, so it is not read sign by sign. */
const plainWords = /^[\x20-\x2f\x3a-\x7e]*$/;
const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const order: readonly CprCertainty[] = ['hint', 'maybe', 'sure'];
/** Added to the day in replacement CPR numbers. */
const replacementDays = 60;
const birthWord = /(?:^|\P{L})(?:født|f\.|fødselsdag|fødselsdato|born|date of birth)(?:\s(?:den|d\.|on|er|is))?[\s:.]*$/iu;
const longestBirthWord = 24;
/** The longest separator, in signs and in signs that are no space. Our choice: a few more than anybody writes. */
const longestGap = { signs: 40, marks: 6 } as const;
const separators: readonly (number | undefined)[] = [SPACE, LINE, MARK, HIDDEN, POINT];
/**
 * The years in which notes are written and agreements fall. A date in them is more often that of a talk than of a birth, so
 * that an amount, a town or a year after it is taken for what it is.
 */
const noteYears = { first: 15, last: 29 } as const;
const ordinaryAfter = /^(?:[.,:]\d|\s?[-–]\s?\d|,-|\s?(?:kr|kroner|dkk|euro?|timer?|minutter|min|km|point|stk|borgere|%)(?!\p{L}))/iu;
const town = /^[^\S\n]+\p{Lu}\p{Ll}/u;
const longestOrdinary = 16;

/** All CPR-like matches in order, without overlap. Linear time. */
export function findCprLike(text: string): readonly CprFind[] {
  if (text.length < shortestFind || plainWords.test(text)) return [];
  const signs = readSigns(text);
  const { places } = signs;
  const found = [...spansIn(signs, text), ...brokenSpans(signs, text)].sort((one, other) => one.at - other.at);
  const spans: Span[] = [];
  for (const span of found) addSpan(spans, span);
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

function spansIn(signs: Signs, text: string): Span[] {
  const { kinds } = signs;
  return kinds.flatMap((kind, at) => {
    const span = isDigit(kind) && !isDigit(kinds[at - 1]) ? spanAt(signs, at, text) : null;
    return span ? [span] : [];
  });
}

function spanAt(signs: Signs, at: number, text: string): Span | null {
  const dates = datesAt(signs, at, text);
  for (const date of dates) {
    const number = numberAfter(signs, date, text);
    if (number) return number;
  }
  const grouped = groupedAt(signs, at, text);
  if (grouped) return grouped;
  for (const date of dates) {
    const end = hintEnd(signs, date, text);
    if (end !== null) return { at, end, certainty: 'hint' };
  }
  return null;
}

/**
 * Numbers that the end of a line breaks between any two digits, with or without a dash: what is found once the lines are
 * joined, and not without.
 */
function brokenSpans({ kinds, places }: Signs, text: string): Span[] {
  const kept: number[] = [];
  const joins: number[] = [];
  for (let at = 0; at < kinds.length; at++) {
    const next = isDigit(kinds[kept.at(-1) ?? -1]) ? afterBreak(kinds, places, text, at) : at;
    if (next > at) joins.push(kept.length);
    at = next;
    kept.push(at);
  }
  if (joins.length === 0) return [];
  const joined: Signs = { kinds: kept.map((at) => kinds[at] ?? 0), places: kept.map((at) => places[at] ?? 0) };
  return spansIn(joined, text).flatMap(({ at, end, certainty }): Span[] => {
    const isJoined = joins.some((join) => join > at && join < end) && joined.kinds.slice(at, at + shortestFind).every(isDigit);
    if (!isJoined || certainty === 'hint' || touches(joined.kinds, at - 1, -1) || touches(joined.kinds, end, 1)) return [];
    return [{ at: kept[at] ?? 0, end: (kept[end - 1] ?? 0) + 1, certainty: 'maybe' }];
  });
}

/** Whether a separator, and a digit behind it, precede or follow a number. */
function touches(kinds: readonly number[], at: number, step: -1 | 1): boolean {
  return kinds[at] !== LINE && separators.includes(kinds[at]) && isDigit(kinds[at + step]);
}

/** The index of the digit after the end of a line; the same index where there is none. */
function afterBreak(kinds: readonly number[], places: readonly number[], text: string, at: number): number {
  const isDash = kinds[at] === MARK && !'./'.includes(text.charAt(places[at] ?? 0));
  let next = isDash ? at + 1 : at;
  let hasLine = false;
  while ((kinds[next] === SPACE || kinds[next] === LINE) && next - at < longestGap.signs) hasLine = kinds[next++] === LINE || hasLine;
  return hasLine && isDigit(kinds[next]) ? next : at;
}

/** Ten digits in groups, with one and the same character between all of them; of single digits, any before the last four. */
function groupedAt({ kinds, places }: Signs, at: number, text: string): Span | null {
  const digits: number[] = [];
  const groups: number[] = [];
  const between = new Set<string>();
  let next = at;
  while (digits.length < 10) {
    const start = next;
    while (isDigit(kinds[next])) digits.push(kinds[next++] ?? 0);
    groups.push(next - start);
    if (next === start || digits.length >= 10) break;
    const isSpelledDate = digits.length === shortestFind && groups.every((length) => length === 1);
    if (isSpelledDate) next = gapAfter(kinds, next).end;
    else if (separators.includes(kinds[next]) && kinds[next] !== LINE) between.add(text.charAt(places[next++] ?? 0));
    else break;
  }
  const [separator] = between;
  const goesOn = (mark: number, digit: number): boolean => text.charAt(places[mark] ?? -1) === separator && isDigit(kinds[digit]);
  if (digits.length !== 10 || between.size !== 1 || goesOn(at - 1, at - 2) || goesOn(next, next + 1)) return null;
  // Two groups, and four digits at the end, are judged as a date and a serial number.
  if (groups.length < 3 || groups.at(-1) === serialLength) return null;
  // An amount such as 1.012.567.890.
  if (groups.slice(1).every((length) => length === 3)) return null;
  const two = (index: number): number => (digits[index] ?? 0) * 10 + (digits[index + 1] ?? 0);
  const date: WrittenDate = { at, end: next, day: two(0), month: two(2), year: two(4), isBare: false };
  return isValid(date) ? { at, end: next, certainty: certaintyOf(date, 'wide', digits.slice(6)) } : null;
}

/** The valid dates that begin at an index, with a year of four or two digits. */
function datesAt({ kinds, places }: Signs, at: number, text: string): WrittenDate[] {
  const day = pair(kinds, at);
  if (day === null) return [];
  const simple = skipSeparator(kinds, at + 2);
  const ends = pair(kinds, simple) === null ? [gapAfter(kinds, at + 2).end] : [simple];
  return ends.flatMap((monthAt) => {
    const month = pair(kinds, monthAt);
    if (month === null) return [];
    const isBare = isDigit(kinds[at + 2]) && isDigit(kinds[monthAt + 2]);
    const yearAt = monthAt === simple ? skipSeparator(kinds, monthAt + 2) : gapAfter(kinds, monthAt + 2).end;
    const written = (from: number, to: number): string => text.slice(places[from], places[to]);
    // Unusual separators count if they are the same twice, and none of a list.
    const dress = written(at + 2, monthAt);
    const hasTwoDresses = monthAt > at + 2 !== yearAt > monthAt + 2;
    // No date begins with the year of another, as in 10-12-26 0800-1030, or with the hour before it, as in 10 06.12.2026.
    if (hasTwoDresses && kinds[at - 1] === MARK && isDigit(kinds[at - 2])) return [];
    if (monthAt > at + 2 && kinds[at + 2] === SPACE && kinds[monthAt + 2] === MARK) return [];
    if (monthAt !== simple && (dress !== written(monthAt + 2, yearAt) || /^,\s/.test(dress))) return [];
    const [first, second] = [pair(kinds, yearAt), pair(kinds, yearAt + 2)];
    const dates: WrittenDate[] = [];
    if (first !== null && first >= 18 && first <= 20 && second !== null)
      dates.push({ at, end: yearAt + 4, day, month, year: second, isBare });
    if (first !== null) dates.push({ at, end: yearAt + 2, day, month, year: first, isBare });
    return dates.filter(isValid);
  });
}

/** The century of a two-digit year is unknown, so every fourth year counts as a leap year. */
function isValid({ day, month, year }: WrittenDate): boolean {
  const dayOfMonth = day > replacementDays ? day - replacementDays : day;
  if (dayOfMonth < 1 || dayOfMonth > (daysOfMonth[month - 1] ?? 0)) return false;
  return month !== 2 || dayOfMonth < 29 || year % 4 === 0;
}

function numberAfter({ kinds, places }: Signs, date: WrittenDate, text: string): Span | null {
  const { gap, end: serialAt } = gapAfter(kinds, date.end);
  const end = serialAt + serialLength;
  const serial = kinds.slice(serialAt, end);
  if (serial.length < serialLength || !serial.every(isDigit) || isDigit(kinds[end])) return null;
  const after = (): string => {
    const from = (places[end - 1] ?? 0) + 1;
    return text.slice(from, from + longestOrdinary);
  };
  // A telephone number before another number, and a date after one.
  if ((gap === 'tight' || gap === 'wide') && !date.isBare && touches(kinds, date.at - 1, -1)) return null;
  if (gap === 'wide' && touches(kinds, end, 1)) return null;
  if (gap !== 'none' && gap !== 'mark' && isOfNotes(date.year) && isOrdinary(serial, gap, after())) return null;
  return { at: date.at, end, certainty: certaintyOf(date, gap, serial) };
}

function isOfNotes(year: number): boolean {
  return year >= noteYears.first && year <= noteYears.last;
}

/** Whether four digits after a date are an amount, a postal code with its town, a time, or a year. */
function isOrdinary([first, second, ...year]: readonly number[], gap: Gap, after: string): boolean {
  const isYear = gap === 'wide' && first === 2 && second === 0 && isOfNotes((year[0] ?? 0) * 10 + (year[1] ?? 0));
  return isYear || town.test(after) || ordinaryAfter.test(after);
}

function certaintyOf(date: WrittenDate, gap: Gap, serial: readonly number[]): CprCertainty {
  if (holdsModulus11(date, serial)) return 'sure';
  if (gap === 'wide') return 'maybe';
  if (date.month === 1 && date.day % replacementDays === 1) return 'sure';
  // After a date with separators, anything but a mark may separate the date from an unrelated number.
  return gap === 'mark' || (gap !== 'none' && date.isBare) ? 'sure' : 'maybe';
}

function holdsModulus11({ day, month, year }: WrittenDate, serial: readonly number[]): boolean {
  const digits = [day, month, year].flatMap((two) => [Math.floor(two / 10), two % 10]).concat(serial);
  return digits.reduce((sum, digit, index) => sum + digit * (weights[index] ?? 0), 0) % 11 === 0;
}

/** The end of a hint: a masked serial number, six or eight digits in a row, or a date after a word for birth. */
function hintEnd({ kinds, places }: Signs, date: WrittenDate, text: string): number | null {
  const serialAt = skipSeparator(kinds, date.end);
  const end = serialAt + serialLength;
  const serial = kinds.slice(serialAt, end);
  const isHidden = serial.length === serialLength && serial.includes(HIDDEN) && serial.every((sign) => isDigit(sign) || sign === HIDDEN);
  if (isHidden && !isDigit(kinds[end])) return end;
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

/** Any run of spaces, ends of lines and punctuation that is not too long. */
function gapAfter(kinds: readonly number[], at: number): { gap: Gap; end: number } {
  let end = at;
  let marks = 0;
  while (end - at < longestGap.signs && marks <= longestGap.marks && separators.includes(kinds[end])) {
    if (kinds[end] !== SPACE && kinds[end] !== LINE) marks++;
    end++;
  }
  if (end === at) return { gap: 'none', end };
  if (end === at + 1 && kinds[at] !== LINE && kinds[at] !== HIDDEN && kinds[at] !== POINT)
    return { gap: kinds[at] === MARK ? 'mark' : 'space', end };
  const spaces = kinds.slice(at, end).filter((kind) => kind === SPACE || kind === LINE);
  const isHyphenated = kinds[at] === MARK && marks === 1 && spaces.includes(LINE);
  return { gap: spaces.length === 0 || isHyphenated ? 'tight' : 'wide', end };
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
