import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormat } from '../../src/ui/format.ts';

const da = createFormat('da');
const en = createFormat('en');
/** A space that does not break at the end of a line, as Danish has before the sign of per cent. */
const nbsp = '\u00A0';
const minus = '\u2212';

describe('lists', () => {
  it('are joined as the language does, whatever their length', () => {
    expect(['', 'a', 'a og b', 'a, b og c']).toEqual([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => da.list(words)));
    expect(['', 'a', 'a and b', 'a, b and c']).toEqual([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => en.list(words)));
  });
});

describe.each([
  ['da', 'da-DK'],
  ['en', 'en-GB'],
] as const)('what we write by hand in %s is what the browser would write', (language, tag) => {
  const ours = createFormat(language);
  const theirs = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
    const format = new Intl.NumberFormat(tag, options);
    return (value) => format.format(value).replace('-', minus);
  };
  /** The values the screen shows have few digits; both writers round those by their digits. */
  const value = fc
    .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 7 }))
    .map(([digits, places]) => Number(`${digits}e-${places}`));
  const pairs: readonly [string, (value: number) => string, (value: number) => string][] = [
    ['whole numbers', ours.whole, theirs({ maximumFractionDigits: 0, signDisplay: 'negative' })],
    ['signed whole numbers', ours.signedWhole, theirs({ maximumFractionDigits: 0, signDisplay: 'exceptZero' })],
    ['numbers as long as they are', ours.plain, theirs({ maximumFractionDigits: 4, signDisplay: 'negative' })],
    [
      'one decimal',
      (number) => ours.decimals(number, 1),
      theirs({ minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'negative' }),
    ],
    [
      'two decimals',
      (number) => ours.decimals(number, 2),
      theirs({ minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'negative' }),
    ],
    [
      'per cent',
      (number) => ours.percent(number, 1),
      theirs({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'negative' }),
    ],
    ['per cent as long as it is', ours.plainPercent, theirs({ style: 'percent', maximumFractionDigits: 2, signDisplay: 'negative' })],
    ['signed per cent', ours.signedPercent, theirs({ style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' })],
  ];

  it.each(pairs)('for %s', (_, our, their) => {
    fc.assert(
      fc.property(value, (number) => {
        expect(our(number)).toBe(their(number));
      }),
      { numRuns: 2_000 },
    );
  });

  it('for lists and for one and many', () => {
    const list = new Intl.ListFormat(tag, { type: 'conjunction' });
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        expect(ours.list(words)).toBe(list.format(words));
      }),
    );
    const rules = new Intl.PluralRules(tag);
    for (let count = -100; count <= 1000; count += 1) expect(rules.select(count)).toBe(Math.abs(count) === 1 ? 'one' : 'other');
  });
});

describe('numbers in Danish', () => {
  it('have a full stop for thousands and a comma for decimals', () => {
    expect(da.whole(1000)).toBe('1.000');
    expect(da.whole(13561)).toBe('13.561');
    expect(da.decimals(62.05, 1)).toBe('62,1');
    expect(da.decimals(1234.5, 1)).toBe('1.234,5');
    expect(da.plain(0.77344)).toBe('0,7734');
    expect(da.points(0.0045)).toBe('0,45');
  });

  it('have a space that does not break before the sign of per cent', () => {
    expect(da.percent(0.064, 1)).toBe(`6,4${nbsp}%`);
    expect(da.plainPercent(0.1476)).toBe(`14,76${nbsp}%`);
    expect(da.signedPercent(-0.22)).toBe(`${minus}22${nbsp}%`);
  });

  it('show two shares as one range with a single sign of per cent', () => {
    expect(da.percentRange(0.062, 0.064, 1)).toBe(`6,2–6,4${nbsp}%`);
    expect(da.percentRange(0, 0.0086, 1)).toBe(`0,0–0,9${nbsp}%`);
    expect(da.percentRange(0.21, 0.255, 0)).toBe(`21–26${nbsp}%`);
    expect(da.percentRange(0.0045, 0.01, 1)).toBe(`0,5–1,0${nbsp}%`);
  });
});

describe.each([
  ['Danish', da, ','],
  ['English', en, '.'],
] as const)('numbers in either language, here %s', (_language, format, mark) => {
  it('carry a sign where they are differences, and none at zero', () => {
    expect(format.signedWhole(33)).toBe('+33');
    expect(format.signedWhole(-16)).toBe(`${minus}16`);
    expect(format.signedWhole(0)).toBe('0');
    expect(format.signedWhole(-0.2)).toBe('0');
    expect(format.signedPercent(0.25)).toMatch(/^\+25/);
    expect(format.signedPercent(0.004)).toMatch(/^0/);
    expect(format.signedPoints(-0.013)).toBe(`${minus}1${mark}3`);
    expect(format.signedPoints(0.033)).toBe(`+3${mark}3`);
    expect(format.signedPoints(0)).toBe('0');
  });

  it('have no minus where they are rounded to zero', () => {
    expect(format.whole(-0.4)).toBe('0');
    expect(format.whole(-0)).toBe('0');
    expect(format.signedWhole(-0.4)).toBe('0');
    expect(format.decimals(-0.04, 1)).toBe(`0${mark}0`);
    expect(format.points(-0.00001)).toBe('0');
  });

  it('have no idle decimals where they may have as many as they need', () => {
    expect(format.plain(2)).toBe('2');
    expect(format.plainPercent(0.4)).toMatch(/^40\D?%$/);
    expect(format.plainPercent(0.045)).toMatch(mark === ',' ? /^4,5\D%$/ : /^4\.5%$/);
    expect(format.signedPoints(-0.02)).toBe(`${minus}2`);
    expect(format.points(0.16)).toBe('16');
  });

  it('have at most four decimals, and in percentage points at most two', () => {
    expect(format.plain(0.0001)).toBe(`0${mark}0001`);
    expect(format.plain(1.23456)).toBe(`1${mark}2346`);
    expect(format.plain(0.00004)).toBe('0');
    expect(format.points(0.1469)).toBe(`14${mark}69`);
    expect(format.points(0.123456)).toBe(`12${mark}35`);
  });

  it('are rounded alike in a range and by themselves', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.integer({ min: 0, max: 2 }), (low, high, decimals) => {
        const alone = format.percent(low, decimals).replace(/\D+$/, '');
        expect(format.percentRange(low, high, decimals)).toBe(`${alone}–${format.percent(high, decimals)}`);
      }),
    );
  });

  it('have a typographic minus everywhere, never a hyphen', () => {
    const negative = fc.double({ min: -100, max: -0.01, noNaN: true });
    fc.assert(
      fc.property(negative, (value) => {
        const texts = [
          format.whole(value * 100),
          format.signedWhole(value * 100),
          format.decimals(value, 2),
          format.plain(value),
          format.percent(value, 1),
          format.plainPercent(value),
          format.signedPercent(value),
          format.signedPoints(value),
        ];
        for (const text of texts) expect(text).toMatch(/^\u2212\d[^-]*$/);
      }),
    );
  });
});
