import { describe, expect, it } from 'vitest';
import { createLocale } from '../../src/i18n/locale.ts';
import { languages } from '../../src/i18n/texts.ts';
import { defaultChoice, readAddress, type Choice, type Correction } from '../../src/model/link.ts';
import { noticesOf } from '../../src/viewmodels/notices.ts';
import { engine } from '../support/evidence.ts';

const { limits } = engine;
const choice: Choice = { belief: 4, pastChanges: 3, changes: 2, beliefSteps: -1 };

const every: readonly Correction[] = [
  ...(['foreign', 'repeated', 'tooLong', 'page'] as const).map((kind) => ({ kind })),
  ...(['value', 'together'] as const).flatMap((kind) =>
    (['tro', 'bag', 'skift', 'trin', 'sprog'] as const).map((parameter) => ({ kind, parameter, choice })),
  ),
];
const noticesFor = (query: string, language: 'da' | 'en'): string[] =>
  noticesOf(readAddress(`#/prognose?${query}`, limits).corrections, limits, createLocale(language));

describe('the notice of a correction', () => {
  it.each(languages)('is a whole sentence for every kind there is, in %s', (language) => {
    const notices = noticesOf(every, limits, createLocale(language));
    expect(notices).toHaveLength(every.length);
    for (const notice of notices) {
      expect(notice).not.toMatch(/[{}]|undefined|NaN/);
      expect(notice).toMatch(/^[A-ZÆØÅ“].*\.$/);
    }
  });

  it('says something else for each kind of correction', () => {
    const kinds = every.filter((correction) => correction.kind !== 'together' || !['tro', 'sprog'].includes(correction.parameter));
    for (const language of languages) expect(new Set(noticesOf(kinds, limits, createLocale(language))).size).toBe(kinds.length);
  });

  it('is none where nothing was corrected', () => {
    expect(noticesOf([], limits, createLocale('da'))).toEqual([]);
  });

  it('says which answer on belief is used, in the words of the scale', () => {
    expect(noticesFor('tro=9', 'da')).toEqual(['Linkets svar om tro kan ikke bruges. Her regnes med »Ja«.']);
    expect(noticesFor('tro=abc', 'da')).toEqual(['Linkets svar om tro kan ikke bruges. Her regnes med »Ved ikke«.']);
    expect(noticesFor('tro=0', 'en')).toEqual(['The link’s answer on belief cannot be used. “No” is used here.']);
  });

  it('says which numbers are used', () => {
    expect(noticesFor('bag=99', 'da')).toEqual(['Linkets antal skift indtil nu kan ikke bruges. Her regnes med 5.']);
    expect(noticesFor('skift=-1', 'da')).toEqual(['Linkets antal af flere skift kan ikke bruges. Her regnes med 0.']);
    expect(noticesFor('tro=5&trin=-9', 'da')).toEqual(['Linkets antal trin i tro kan ikke bruges. Her regnes med \u22124.']);
    expect(noticesFor('tro=1&trin=9', 'en')).toEqual(['The link’s number of belief steps cannot be used. +4 is used here.']);
  });

  it('says why values do not go together, and what is used instead', () => {
    expect(noticesFor('bag=4&skift=4', 'da')).toEqual([
      'Der kan højst regnes med 5 skift i alt, når svaret er »ved ikke«. Flere skift er sat til 1.',
    ]);
    expect(noticesFor('tro=5&trin=1', 'en')).toEqual(['Belief cannot move that many steps from here. The number of steps is set to 0.']);
  });

  it('is one alone for a number that neither exists nor fits with the rest', () => {
    expect(noticesFor('trin=9', 'da')).toEqual(['Linkets antal trin i tro kan ikke bruges. Her regnes med +2.']);
    expect(noticesFor('bag=4&skift=9', 'en')).toEqual(['The link’s number of further changes cannot be used. 1 is used here.']);
  });

  it('says the most changes that the engine allows, whatever that is', () => {
    const other = { ...limits, pastChanges: [0, 7] as const };
    const [notice] = noticesOf([{ kind: 'together', parameter: 'skift', choice: defaultChoice }], other, createLocale('en'));
    expect(notice).toContain('At most 7 changes');
  });

  it('is given for every correction, in the order of the corrections', () => {
    const notices = noticesFor('tro=x&navn=y&tro=2&sprog=sv', 'da');
    expect(notices.map((notice) => notice.split('.')[0])).toEqual([
      'Linket rummede noget, som Trædesten ikke kender',
      'Linket sagde det samme flere gange',
      'Linkets svar om tro kan ikke bruges',
      'Linkets sprog findes ikke',
    ]);
  });

  it('never repeats what was written', () => {
    for (const language of languages) {
      const notices = noticesFor('tro=hemmelig&skift=hemmelig&hemmelig=1&sprog=hemmelig', language);
      expect(notices).toHaveLength(4);
      expect(notices.join(' ')).not.toContain('hemmelig');
    }
  });
});
