import { describe, expect, it } from 'vitest';
import type { Approximation, EvidenceRecord, Measure, Unit } from '../../../src/model/evidence.ts';
import { TOKEN } from '../../../src/model/tokens.ts';
import { amountText, measureText, recordParts, recordText } from '../../../src/pages/_sources/record-text.view.ts';
import { evidence, measure } from '../../support/evidence.ts';
import { locales } from '../../support/locales.ts';

const { da: danish, en: english } = locales;
const nbsp = '\u00A0';
const minus = '\u2212';
const make = (amount: Measure['amount'], unit: Unit, approximation: Approximation = 'exactly'): Measure => ({
  amount,
  unit,
  interval: 'notApplicable',
  approximation,
});

describe('an amount', () => {
  it.each([
    [0.1476, 'share', `14,76${nbsp}%`, '14.76%'],
    [0.06, 'share', `6${nbsp}%`, '6%'],
    [-0.013, 'shareDifference', `${minus}1,3 procentpoint`, `${minus}1.3 percentage points`],
    [0.033, 'shareDifference', '+3,3 procentpoint', '+3.3 percentage points'],
    [0.1469, 'distance', '14,69 procentpoint', '14.69 percentage points'],
    [0.0045, 'distance', '0,45 procentpoint', '0.45 percentage points'],
    [0, 'distance', '0 procentpoint', '0 percentage points'],
    [-0.22, 'relative', `${minus}22${nbsp}%`, `${minus}22%`],
    [0.33, 'relative', `+33${nbsp}%`, '+33%'],
    [13561, 'count', '13.561', '13,561'],
    [0.773, 'ratio', '0,773', '0.773'],
    [2, 'ratio', '2', '2'],
    [0.0001, 'ratio', '0,0001', '0.0001'],
    [1, 'years', '1 år', '1 year'],
    [4, 'years', '4 år', '4 years'],
    [1, 'months', '1 måned', '1 month'],
    [3, 'months', '3 måneder', '3 months'],
    [1, 'weeks', '1 uge', '1 week'],
    [52, 'weeks', '52 uger', '52 weeks'],
  ] as const)('of %d as %s is "%s" in Danish and "%s" in English', (amount, unit, da, en) => {
    expect(amountText({ amount, unit }, danish)).toBe(da);
    expect(amountText({ amount, unit }, english)).toBe(en);
  });

  it('that is not published is said to be so, in any unit', () => {
    for (const unit of ['share', 'count', 'years'] as const) {
      expect(amountText({ amount: 'notPublished', unit }, danish)).toBe('ikke offentliggjort');
      expect(amountText({ amount: 'notPublished', unit }, english)).toBe('not published');
    }
  });
});

describe('a measure', () => {
  it.each([
    ['exactly', '4.000', '4,000'],
    ['about', 'ca. 4.000', 'about 4,000'],
    ['lessThan', 'under 4.000', 'less than 4,000'],
    ['justUnder', 'knap 4.000', 'just under 4,000'],
    ['justOver', 'godt 4.000', 'just over 4,000'],
    ['moreThan', 'over 4.000', 'more than 4,000'],
    ['atLeast', 'mindst 4.000', 'at least 4,000'],
    ['atMost', 'højst 4.000', 'at most 4,000'],
  ] as const)('that holds %s is "%s" in Danish and "%s" in English', (approximation, da, en) => {
    expect(measureText(make(4000, 'count', approximation), danish)).toBe(da);
    expect(measureText(make(4000, 'count', approximation), english)).toBe(en);
  });

  it('that is not published is not about or at least anything', () => {
    expect(measureText(make('notPublished', 'share', 'about'), danish)).toBe('ikke offentliggjort');
  });
});

describe('the text of a record', () => {
  const record = evidence.records['bip2017-10'] as EvidenceRecord;
  const textOf = (da: string, en = da): string => recordText({ da, en }, record, evidence, danish);

  it('has the values of the record and of others in their places', () => {
    expect(textOf('fra {bip2017-09} med {value} til {level}')).toBe(`fra 6${nbsp}% med ${minus}1,3 procentpoint til 4,7${nbsp}%`);
    expect(textOf('{bip2017-19.ja} og {bip2017-19.nej}')).toBe(`26,8${nbsp}% og 1,1${nbsp}%`);
  });

  it('is in the language asked for', () => {
    const text = { da: 'Ændring: {value}', en: 'Change: {value}' };
    expect(recordText(text, record, evidence, danish)).toBe(`Ændring: ${minus}1,3 procentpoint`);
    expect(recordText(text, record, evidence, english)).toBe(`Change: ${minus}1.3 percentage points`);
  });

  it('keeps a place for which there is no value, so that it is seen', () => {
    expect(textOf('{findes} {bip2017-19.findes} {findes-ikke}')).toBe('{findes} {bip2017-19.findes} {findes-ikke}');
  });

  it('has every place filled, in every text of every record', () => {
    let filled = 0;
    for (const each of Object.values(evidence.records))
      for (const locale of [danish, english])
        for (const text of [each.label, each.text, ...each.caveats]) {
          const words = recordText(text, each, evidence, locale);
          filled += text[locale.language].match(TOKEN)?.length ?? 0;
          expect(words).not.toMatch(/[{}]|undefined|NaN/);
          expect(words.trim()).not.toBe('');
        }
    expect(filled).toBeGreaterThan(100);
  });

  it('is the text of its parts', () => {
    for (const each of Object.values(evidence.records))
      for (const locale of [danish, english])
        for (const text of [each.label, each.text, ...each.caveats])
          expect(
            recordParts(text, each, evidence, locale)
              .map((part) => part.text)
              .join(''),
          ).toBe(recordText(text, each, evidence, locale));
  });

  it('says what the values of the record say', () => {
    expect(textOf('{value}')).toBe(amountText(measure('bip2017-10'), danish));
  });
});

describe('the parts of a text', () => {
  const record = evidence.records['bip2017-10'] as EvidenceRecord;
  const partsOf = (da: string) => recordParts({ da, en: da }, record, evidence, danish);

  it('are its words and numbers, and a number of another record leads to that record', () => {
    expect(partsOf('fra {bip2017-09} med {value} til {bip2017-19.ja}.')).toEqual([
      { text: 'fra ' },
      { text: `6${nbsp}%`, evidence: ['bip2017-09'] },
      { text: ' med ' },
      { text: `${minus}1,3 procentpoint` },
      { text: ' til ' },
      { text: `26,8${nbsp}%`, evidence: ['bip2017-19'] },
      { text: '.' },
    ]);
  });

  it('lead nowhere where the number is of the record itself, even by its full name', () => {
    expect(partsOf('{bip2017-10.level}')).toEqual([{ text: `4,7${nbsp}%` }]);
  });

  it('are the words alone where there are no numbers, and none where there is nothing', () => {
    expect(partsOf('Ingen tal.')).toEqual([{ text: 'Ingen tal.' }]);
    expect(partsOf('')).toEqual([]);
  });

  it('keep a place for which there is no value among the words', () => {
    expect(partsOf('a {findes} b {value}')).toEqual([{ text: 'a {findes} b ' }, { text: `${minus}1,3 procentpoint` }]);
  });

  it('are never empty, and lead to the other records that the text names, in every text of every record', () => {
    let led = 0;
    for (const each of Object.values(evidence.records))
      for (const locale of [danish, english])
        for (const text of [each.label, each.text, ...each.caveats]) {
          const parts = recordParts(text, each, evidence, locale);
          expect(parts.filter((part) => part.text === '')).toEqual([]);
          const named = [...text[locale.language].matchAll(TOKEN)].map(([token]) => token.slice(1, -1).split('.')[0] ?? '');
          const others = named.filter((name) => name in evidence.records && name !== each.id);
          expect(parts.flatMap((part) => part.evidence ?? [])).toEqual(others);
          led += others.length;
        }
    expect(led).toBeGreaterThan(20);
  });
});
