/** Words for an effect stand as our own only where an effect was studied; guidance is told as what somebody says. */
import { describe, expect, it } from 'vitest';
import type { LocalText, Status } from '../../src/model/evidence.ts';
import type { Rule } from '../../src/model/guidance.ts';
import { claimsTooMuch } from '../../src/model/guidance-checks.ts';
import { evidence } from '../support/evidence.ts';
import { guidance } from '../support/guidance.ts';
import { languages } from '../support/locales.ts';

/** Sought in the Danish only: the English words for an effect also mean labour. */
const effect = /(?<!\p{L})(?:virker|virkede|virkningen?|effekt(?:en|er|erne)?|gavner|skader)(?!\p{L})/iu;
const who = {
  da: /strategi|kapitl|oplæg|rapport|kilde|tabel|evaluering|undersøgelse|gennemgang|forsøg|projektet|siden|sammenhæng|»/iu,
  en: /strategy|chapter|presentation|report|source|table|evaluation|study|studies|review|trial|experiment|project|page|association|“/iu,
};
const studied = (status: readonly Status[]): boolean => status.some((one) => one === 'E' || one === 'K');

/** The languages in which a text claims an effect without saying who says so. */
function claimsByItself(text: LocalText, status: readonly Status[]): (typeof languages)[number][] {
  return studied(status) || !effect.test(text.da) ? [] : languages.filter((language) => !who[language].test(text[language]));
}

describe('a word for an effect', () => {
  it('stands in a rule only with who says it, unless an effect was studied', () => {
    const found = guidance.rules.flatMap(({ id, text, status }) =>
      claimsByItself(text, status).map((language) => `${id} ${language}: ${text[language]}`),
    );
    expect(found).toEqual([]);
    expect(guidance.rules.filter(({ text, status }) => !studied(status) && effect.test(text.da)).length).toBeGreaterThan(5);
  });

  it('stands in a record only with who says it, unless an effect was studied or the record is our own', () => {
    const found = Object.values(evidence.records)
      .filter(({ source }) => evidence.sources[source]?.type !== 'own')
      .flatMap(({ id, text, status }) => claimsByItself(text, status).map((language) => `${id} ${language}: ${text[language]}`));
    expect(found).toEqual([]);
  });

  it('is caught where it comes back', () => {
    const text = { da: 'Det virker for de fleste.', en: 'It works for most.' };
    expect(claimsByItself(text, ['P'])).toEqual(['da', 'en']);
    expect(claimsByItself(text, ['P', 'E'])).toEqual([]);
    expect(claimsByItself({ da: 'Strategien siger, at det virker.', en: 'The strategy says that it works.' }, ['P'])).toEqual([]);
  });
});

describe('a verdict on an effect', () => {
  const verdicts = guidance.rules.filter(({ verdict }) => verdict !== null);

  it('stands only where an effect was studied, and the build refuses another', () => {
    expect(verdicts.length).toBeGreaterThan(8);
    expect(verdicts.filter(({ status }) => !studied(status))).toEqual([]);
    const guided = { ...(verdicts[0] as Rule), status: ['P'] as const };
    expect(claimsTooMuch({ ...guidance, rules: [guided] })).toEqual([expect.stringContaining('none of its records studied an effect')]);
  });

  it('stands on no rule that rests on the strategy’s guidance about caseworkers', () => {
    const guidanceOnly = ['strategy2015-13', 'strategy2015-65', 'strategy2015-66'];
    for (const { verdict, evidence: ids } of guidance.rules) if (ids.some((id) => guidanceOnly.includes(id))) expect(verdict).toBeNull();
  });
});
