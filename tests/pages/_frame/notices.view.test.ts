import { describe, expect, it } from 'vitest';
import { defaultChoice, type Choice } from '../../../src/model/choice.ts';
import { readAddress } from '../../support/link.ts';
import type { Correction } from '../../../src/address/link.ts';
import { noticesOf } from '../../../src/pages/_frame/notices.view.ts';
import { linkLimits } from '../../support/choices.ts';
import { languages, locales } from '../../support/locales.ts';

const limits = linkLimits;
const choice: Choice = { belief: 4, pastChanges: 3, changes: 2, beliefSteps: -1 };

const every: readonly Correction[] = [
  ...(['foreign', 'repeated', 'tooLong', 'page', 'language', 'outcome', 'pinned'] as const).map((kind) => ({ kind })),
  ...([null, 0, 1000] as const).map((target) => ({ kind: 'target' as const, target })),
  ...(['value', 'together'] as const).flatMap((kind) =>
    (['tro', 'bag', 'skift', 'trin'] as const).map((parameter) => ({ kind, parameter, choice })),
  ),
];
const noticesFor = (query: string, language: 'da' | 'en'): string[] =>
  noticesOf(readAddress(`#/prognose?${query}`, limits).corrections, limits, locales[language]);

describe('the notice of a correction', () => {
  it.each(languages)('is a whole sentence for every kind there is, in %s', (language) => {
    const notices = noticesOf(every, limits, locales[language]);
    expect(notices).toHaveLength(every.length);
    for (const notice of notices) {
      expect(notice).not.toMatch(/[{}]|undefined|NaN/);
      expect(notice).toMatch(/^[A-ZÆØÅ“].*\.$/);
    }
  });

  it('says something else for each kind of correction', () => {
    const kinds = every.filter((correction) => correction.kind !== 'together' || correction.parameter !== 'tro');
    for (const language of languages) expect(new Set(noticesOf(kinds, limits, locales[language])).size).toBe(kinds.length);
  });

  it('is none where nothing was corrected', () => {
    expect(noticesOf([], limits, locales.da)).toEqual([]);
  });

  it('says which answer on belief is used, in the words of the scale', () => {
    expect(noticesFor('tro=9', 'da')).toEqual(['Linkets svar om tro kan ikke bruges. Her regnes med »Ja«.']);
    expect(noticesFor('tro=abc', 'da')).toEqual(['Linkets svar om tro kan ikke bruges. Her regnes med »Ved ikke«.']);
    expect(noticesFor('tro=0', 'en')).toEqual(['The link’s answer on belief cannot be used. “No” is used here.']);
  });

  it('says which numbers are used', () => {
    expect(noticesFor('bag=99', 'da')).toEqual(['Linkets antal skift indtil nu kan ikke bruges. Her regnes med 5.']);
    expect(noticesFor('skift=-1', 'da')).toEqual(['Linkets tal for »Flere skift af sagsbehandler« kan ikke bruges. Her regnes med 0.']);
    expect(noticesFor('tro=5&trin=-9', 'da')).toEqual(['Linkets antal trin i tro kan ikke bruges. Her regnes med \u22124.']);
    expect(noticesFor('tro=1&trin=9', 'en')).toEqual(['The link’s number of belief steps cannot be used. +4 is used here.']);
  });

  it('says which target is used, or that none is', () => {
    expect(noticesFor('maal=1001', 'da')).toEqual(['Linkets mål kan ikke bruges. Her er målet 1.000.']);
    expect(noticesFor('maal=-5', 'en')).toEqual(['The link’s target cannot be used. The target here is 0.']);
    expect(noticesFor('maal=mange', 'da')).toEqual(['Linkets mål kan ikke læses. Det er udeladt.']);
    expect(noticesFor('maal=1e3', 'en')).toEqual(['The link’s target cannot be read. It has been left out.']);
  });

  it('says which language and which outcome are shown', () => {
    expect(noticesFor('sprog=sv', 'da')).toEqual(['Linkets sprog findes ikke. Siden vises på dansk.']);
    expect(noticesFor('sprog=sv', 'en')).toEqual(['The link’s language does not exist. The page is shown in Danish.']);
    expect(noticesFor('udfald=penge', 'da')).toEqual(['Linkets udfald findes ikke. Her vises job.']);
    expect(noticesFor('udfald=penge', 'en')).toEqual(['The link’s outcome does not exist. A job is shown here.']);
  });

  it('is one alone for A, however much of it was corrected', () => {
    expect(noticesFor('a-tro=9&a-bag=99&a-skift=x&a-trin=9', 'da')).toEqual([
      'Noget i linkets A kunne ikke bruges. Det er bragt til det nærmeste, der kan.',
    ]);
    expect(noticesFor('a-bag=4&a-skift=4', 'en')).toEqual([
      'Something in the link’s A could not be used. It has been brought to the nearest that can.',
    ]);
  });

  it('says why values do not go together, and what is used instead', () => {
    expect(noticesFor('bag=4&skift=4', 'da')).toEqual([
      'Der kan højst regnes med 5 skift i alt, når svaret er »ved ikke«. Flere skift er sat til 1.',
    ]);
    expect(noticesFor('tro=5&trin=1', 'en')).toEqual(['Belief cannot move that many steps from here. The number of steps is set to 0.']);
  });

  it('is one alone for a number that neither exists nor fits with the rest', () => {
    expect(noticesFor('trin=9', 'da')).toEqual(['Linkets antal trin i tro kan ikke bruges. Her regnes med +2.']);
    expect(noticesFor('bag=4&skift=9', 'en')).toEqual([
      'The link’s number for “Further changes of caseworker” cannot be used. 1 is used here.',
    ]);
  });

  it('says the most changes that the engine allows, whatever that is', () => {
    const other = { ...limits, pastChanges: [0, 7] as const };
    const [notice] = noticesOf([{ kind: 'together', parameter: 'skift', choice: defaultChoice }], other, locales.en);
    expect(notice).toContain('At most 7 changes');
  });

  it('is given for every correction, in the order of the corrections', () => {
    const notices = noticesFor('maal=x&a-tro=x&udfald=x&tro=x&navn=y&tro=2&sprog=sv', 'da');
    expect(notices.map((notice) => notice.split('.')[0])).toEqual([
      'Linket rummede noget, som Trædesten ikke kender',
      'Linket sagde det samme flere gange',
      'Linkets svar om tro kan ikke bruges',
      'Linkets sprog findes ikke',
      'Linkets udfald findes ikke',
      'Noget i linkets A kunne ikke bruges',
      'Linkets mål kan ikke læses',
    ]);
  });

  it('never repeats what was written', () => {
    for (const language of languages) {
      const notices = noticesFor(
        'tro=hemmelig&skift=hemmelig&hemmelig=1&sprog=hemmelig&udfald=hemmelig&maal=hemmelig&a-tro=hemmelig',
        language,
      );
      expect(notices).toHaveLength(7);
      expect(notices.join(' ')).not.toContain('hemmelig');
    }
  });
});
