import { describe, expect, it } from 'vitest';
import { readAddress } from '../../support/link.ts';
import type { Correction } from '../../../src/address/link.ts';
import { noticesOf } from '../../../src/pages/_frame/notices.view.ts';
import { linkLimits, inputWith } from '../../support/inputs.ts';
import { languages, locales } from '../../support/locales.ts';

const limits = linkLimits;
const used = inputWith({ belief: 4, pastChanges: 3, changes: 2, beliefSteps: -1 });

const every: readonly Correction[] = [
  ...(['foreign', 'repeated', 'tooLong', 'page', 'language', 'outcome', 'pinned'] as const).map((kind) => ({ kind })),
  ...([null, 0, 1000] as const).map((target) => ({ kind: 'target' as const, target })),
  ...(['value', 'together'] as const).flatMap((kind) =>
    (['tro', 'bag', 'skift', 'trin'] as const).map((parameter) => ({ kind, parameter, used })),
  ),
];
const noticesFor = (query: string, language: 'da' | 'en'): string[] =>
  noticesOf(readAddress(`#/borger?${query}`, limits).corrections, limits, locales[language]);

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

  const { t } = locales.da;
  const belief = (answer: 'ja' | 'nej' | 'unknown'): string => t('notice.tro', { used: t(`belief.${answer}`) });
  it.each<[string, string]>([
    ['tro=9', belief('ja')],
    ['tro=abc', belief('unknown')],
    ['tro=0', belief('nej')],
    ['bag=99', t('notice.bag', { used: '5' })],
    ['skift=-1', t('notice.skift', { used: '0' })],
    ['tro=5&trin=-9', t('notice.trin', { used: '\u22124' })],
    ['tro=1&trin=9', t('notice.trin', { used: '+4' })],
    ['maal=1001', t('notice.target', { used: '1.000' })],
    ['maal=-5', t('notice.target', { used: '0' })],
    ['maal=mange', t('notice.noTarget')],
    ['maal=1e3', t('notice.noTarget')],
    ['sprog=sv', t('notice.language')],
    ['udfald=penge', t('notice.outcome')],
    // One alone for A, however much of it was corrected.
    ['a-tro=9&a-bag=99&a-skift=x&a-trin=9', t('notice.pinned')],
    ['a-bag=4&a-skift=4', t('notice.pinned')],
    ['bag=4&skift=4', t('notice.together.skift', { high: '5', used: '1' })],
    ['tro=5&trin=1', t('notice.together.trin', { used: '0' })],
    // And one alone for a number that neither exists nor fits with the rest.
    ['trin=9', t('notice.trin', { used: '+2' })],
    ['bag=4&skift=9', t('notice.skift', { used: '1' })],
  ])('for %s says what is used instead: %s', (query, notice) => {
    expect(noticesFor(query, 'da')).toEqual([notice]);
  });

  it('says the most changes that the engine allows, whatever that is', () => {
    const other = { ...limits, pastChanges: [0, 7] as const };
    const [notice] = noticesOf([{ kind: 'together', parameter: 'skift', used: inputWith() }], other, locales.en);
    expect(notice).toContain('At most 7 changes');
  });

  it('is given for every correction, in the order of the corrections', () => {
    const notices = noticesFor('maal=x&a-tro=x&udfald=x&tro=x&navn=y&tro=2&sprog=sv', 'da');
    expect(notices.map((notice) => notice.split('.')[0])).toEqual([
      'Linket rummede noget, som Trædesten ikke kender',
      'Linket sagde det samme flere gange',
      'Linkets udfald findes ikke',
      'Linkets svar om tro kan ikke bruges',
      'Linkets sprog findes ikke',
      'En del af linkets A er ændret til nærmeste mulige værdi',
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
