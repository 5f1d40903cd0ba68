import { roundHalfUp } from '../stats/round-half-up.ts';
import { shiftDecimals } from '../stats/shift-decimals.ts';
import type { Language } from './locale.ts';

/** Numbers as the language writes them. Rounding to what is shown happens here and nowhere before. */
export type Format = {
  /** A whole number with its thousands marked. */
  whole(value: number): string;
  /** The same with a sign, for differences: −16, +33, 0. */
  signedWhole(value: number): string;
  /** Words as a list of the language: a, b and c. */
  list(words: readonly string[]): string;
  /** A number with just so many decimals. */
  decimals(value: number, decimals: number): string;
  /** A number with as many decimals as it has, at most four. */
  plain(value: number): string;
  /** A share 0–1 as per cent with just so many decimals. */
  percent(share: number, decimals: number): string;
  /** Two shares as one range of per cent: 6,2–6,4 %. */
  percentRange(low: number, high: number, decimals: number): string;
  /** A share 0–1 as per cent with as many decimals as it has, at most two. */
  plainPercent(share: number): string;
  /** A relative change with a sign, in whole per cent. */
  signedPercent(change: number): string;
  /** A difference of shares in percentage points, with a sign and as many decimals as it has, at most two. */
  signedPoints(difference: number): string;
  /** The same without a sign, for a spread that has no direction. */
  points(spread: number): string;
};

type Marks = { readonly thousands: string; readonly decimal: string; readonly percent: string; readonly and: string };

const marks: Readonly<Record<Language, Marks>> = {
  da: { thousands: '.', decimal: ',', percent: '\u00a0%', and: 'og' },
  en: { thousands: ',', decimal: '.', percent: '%', and: 'and' },
};

/** A typographic minus is as wide as the digits and is not broken off at the end of a line. */
const MINUS = '−';
/** Percentage points are percent without the sign of percent. */
const decimalsPerPercent = 2;

type Shape = { readonly least: number; readonly most: number; readonly signed?: boolean };

/**
 * Written out by hand rather than with `Intl`, which takes the browser a tenth of a second to set up
 * on a slow machine, in one piece and before the first number can stand there. A test compares the two.
 */
export function createFormat(language: Language): Format {
  const { thousands, decimal, percent, and } = marks[language];

  /** Rounds half away from zero, as readers expect of a number and of the same number below zero. */
  const write = (value: number, { least, most, signed = false }: Shape): string => {
    const size = roundHalfUp(Math.abs(value), most);
    const [whole = '', fraction = ''] = size.toFixed(most).split('.');
    const decimals = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, '');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
    return `${signOf(value, size, signed)}${grouped}${decimals === '' ? '' : decimal + decimals}`;
  };
  const writePercent = (share: number, shape: Shape): string => write(shiftDecimals(share, decimalsPerPercent), shape);
  const exact = (decimals: number): Shape => ({ least: decimals, most: decimals });
  return {
    whole: (value) => write(value, exact(0)),
    signedWhole: (value) => write(value, { ...exact(0), signed: true }),
    list: (words) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`),
    decimals: (value, decimals) => write(value, exact(decimals)),
    plain: (value) => write(value, { least: 0, most: 4 }),
    percent: (share, decimals) => writePercent(share, exact(decimals)) + percent,
    percentRange: (low, high, decimals) => `${writePercent(low, exact(decimals))}–${writePercent(high, exact(decimals))}${percent}`,
    plainPercent: (share) => writePercent(share, { least: 0, most: 2 }) + percent,
    signedPercent: (change) => writePercent(change, { ...exact(0), signed: true }) + percent,
    signedPoints: (difference) => writePercent(difference, { least: 0, most: 2, signed: true }),
    points: (spread) => writePercent(spread, { least: 0, most: 2 }),
  };
}

/** What rounds to zero carries no sign. */
function signOf(value: number, size: number, signed: boolean): string {
  if (size === 0) return '';
  if (value < 0) return MINUS;
  return signed ? '+' : '';
}
