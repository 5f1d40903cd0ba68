import type { Language } from './texts.ts';

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

const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };
/** Percentage points are percent without the sign of percent. */
const pointsPerShare = 100;

/** Makes something the first time it is asked for: formatters cost milliseconds to build, and a screen uses few of them. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

export function createFormat(language: Language): Format {
  const make = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
    const formatter = once(() => new Intl.NumberFormat(locales[language], options));
    // A typographic minus is as wide as the digits and is not broken off at the end of a line.
    return (value) => formatter().format(value).replace('-', '−');
  };
  const list = once(() => new Intl.ListFormat(locales[language], { type: 'conjunction' }));
  const points = make({ maximumFractionDigits: 2, signDisplay: 'negative' });
  const signedPoints = make({ maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  const fixed = new Map<string, (value: number) => string>();
  const withDecimals = (style: 'decimal' | 'percent', decimals: number): ((value: number) => string) => {
    const key = `${style}${decimals}`;
    const known =
      fixed.get(key) ?? make({ style, minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: 'negative' });
    fixed.set(key, known);
    return known;
  };
  return {
    whole: make({ maximumFractionDigits: 0, signDisplay: 'negative' }),
    signedWhole: make({ maximumFractionDigits: 0, signDisplay: 'exceptZero' }),
    list: (words) => list().format(words),
    decimals: (value, decimals) => withDecimals('decimal', decimals)(value),
    plain: make({ maximumFractionDigits: 4, signDisplay: 'negative' }),
    percent: (share, decimals) => withDecimals('percent', decimals)(share),
    percentRange: (low, high, decimals) =>
      `${withoutSign(withDecimals('percent', decimals)(low))}–${withDecimals('percent', decimals)(high)}`,
    plainPercent: make({ style: 'percent', maximumFractionDigits: 2, signDisplay: 'negative' }),
    signedPercent: make({ style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' }),
    signedPoints: (difference) => signedPoints(difference * pointsPerShare),
    points: (spread) => points(spread * pointsPerShare),
  };
}

/** Per cent without its sign, rounded just as with it. */
function withoutSign(percent: string): string {
  return percent.replace(/\s?%$/, '');
}
