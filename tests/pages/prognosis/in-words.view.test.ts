import numbersOnly from 'virtual:evidence/numbers';
import { describe, expect, it } from 'vitest';
import { answerAt } from '../../../src/model/belief.ts';
import { defaultChoice, type Choice } from '../../../src/model/choice.ts';
import type { Language } from '../../../src/ui/locale.ts';
import type { OutcomeKey } from '../../../src/model/outcome.ts';
import { inWords, type InWords } from '../../../src/pages/prognosis/in-words.view.ts';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { outcomeView } from '../../../src/pages/_prognosis/prognosis.view.ts';
import { everyChoice } from '../../support/choices.ts';
import { engine } from '../../support/evidence.ts';
import { languages, locales } from '../../support/locales.ts';

const numbers = createNumbers(numbersOnly);
const nbsp = '\u00A0';
const minus = '\u2212';

function wordsOf(outcome: OutcomeKey, choice: Choice, language: Language): InWords | null {
  const view = outcomeView(engine, outcome, choice, numbers, locales[language]);
  return view.kind === 'level' ? inWords(view, choice, numbers, locales[language]) : null;
}

function words(change: Partial<Choice>, language: Language = 'da', outcome: OutcomeKey = 'job'): Pick<InWords, 'citizen' | 'manager'> {
  const found = wordsOf(outcome, { ...defaultChoice, ...change }, language);
  if (!found) throw new Error('No level is published for this.');
  return { citizen: found.citizen, manager: found.manager };
}

const { t } = locales.da;
const average = t('words.citizen.average');
const caveat = t('words.manager.caveat');
const study = 'Af 1.000 borgere som dem i en stor dansk undersøgelse kommer';
const report = 'Udgangspunktet er gennemsnittet i BIP 2017';
const asFar = 'hvis virkningen er alt fra ingen til dobbelt så stor.';

describe('the start in words', () => {
  it.each<[Partial<Choice>, OutcomeKey, string, string]>([
    [{}, 'job', `${study} 60 i job inden for et år.`, `${report}: 60 af 1.000 kommer i job inden for et år.`],
    [
      {},
      'jobOrEducation',
      `${study} 100 i job eller uddannelse inden for et år.`,
      `${report}: 100 af 1.000 kommer i job eller uddannelse inden for et år.`,
    ],
    [
      { pastChanges: 3 },
      'job',
      `${study} 21–29 (0–60) i job inden for et år.`,
      `${report} med de skift, der ligger bag: 21–29 (0–60) af 1.000 kommer i job inden for et år.`,
    ],
    [
      { pastChanges: 5 },
      'job',
      `${study} højst 18 (0–60) i job inden for et år.`,
      `${report} med de skift, der ligger bag: højst 18 (0–60) af 1.000 kommer i job inden for et år.`,
    ],
    // The changes behind do not count beside an answer, so they are not spoken of either.
    ...[0, 3].map((pastChanges): [Partial<Choice>, OutcomeKey, string, string] => [
      { belief: 1, pastChanges },
      'job',
      `${study} 11 i job inden for et år.`,
      'Udgangspunktet er borgere i BIP 2017, hvis sagsbehandler svarede »Nej«: 11 af 1.000 kommer i job inden for et år.',
    ]),
  ])('where nothing is changed is what it is of %o for %s, and what it cannot say', (choice, outcome, citizen, manager) => {
    expect(words(choice, 'da', outcome)).toEqual({ citizen: `${citizen} ${average}`, manager: `${manager} ${caveat}` });
  });

  it('stays what it is where something is changed', () => {
    expect(words({ pastChanges: 3, changes: 1 }).citizen).toBe(
      `${study} 21–29 (0–60) i job inden for et år. Med 1 skift mere af sagsbehandler peger tallene på 8–23: 0 til 60, ${asFar} ${average}`,
    );
  });
});

describe('the result in words where something is changed', () => {
  it('knows the records behind its figures, which are those of the result', () => {
    expect(wordsOf('job', { ...defaultChoice, changes: 1 }, 'da')?.evidence).toEqual([
      'bip2017-09',
      'bip2017-10',
      'choice-denominator',
      'choice-multipliers',
      'choice-three-readings',
    ]);
    expect(wordsOf('job', { ...defaultChoice, belief: 1 }, 'da')?.evidence).toEqual(['bip2017-19', 'choice-denominator']);
  });

  it('is what one change does, with its range', () => {
    expect(words({ changes: 1 })).toEqual({
      citizen: `${study} 60 i job inden for et år. Med 1 skift mere af sagsbehandler peger tallene på 47: 34 til 60, ${asFar} ${average}`,
      manager:
        `${report}: 60 af 1.000 kommer i job inden for et år. ` +
        'Med 1 skift mere af sagsbehandler giver de offentliggjorte virkninger 47; 34 til 60, hvis virkningerne er alt fra ingen til dobbelt så store. ' +
        `I procent: 4,7${nbsp}%, nu 6,0${nbsp}%; målt mod nu: ${minus}22${nbsp}%. ${caveat}`,
    });
    expect(words({ changes: 1 }, 'en').manager).toBe(
      'The start is the average in BIP 2017: 60 of 1,000 get a job within a year. ' +
        'With 1 further change of caseworker the published effects give 47; 34 to 60 if the effects are anything from none to twice as large. ' +
        `In per cent: 4.7%, now 6.0%; against now: ${minus}22%. ${locales.en.t('words.manager.caveat')}`,
    );
  });

  it.each<[Partial<Choice>, 'citizen' | 'manager', string]>([
    [{ belief: 3, beliefSteps: 1 }, 'citizen', `Med 1 trin mere tro hos sagsbehandleren peger tallene på 62–64: 51 til 77, ${asFar}`],
    [{ belief: 3, beliefSteps: -1 }, 'citizen', 'Med 1 trin mindre tro hos sagsbehandleren peger tallene på '],
    [{ changes: 2, beliefSteps: 1 }, 'manager', 'Med 2 skift mere af sagsbehandler og 1 trin mere tro hos sagsbehandleren giver '],
    [{ belief: 1, changes: 1 }, 'citizen', `peger tallene på højst 9: 0 til 11, ${asFar}`],
    [
      { belief: 1, changes: 1 },
      'manager',
      `I procent: 0,0–0,9${nbsp}%, nu 1,1${nbsp}%; målt mod nu: ${minus}100${nbsp}% til ${minus}22${nbsp}%. `,
    ],
    [{ pastChanges: 5, beliefSteps: 1 }, 'manager', `; ${t('result.relative.none')}. `],
  ])('of %o tells the %s what is changed, changes first, and how far it may be', (choice, reader, part) => {
    expect(words(choice)[reader]).toContain(part);
  });

  it('says less belief as a number without a sign', () => {
    for (const language of languages) expect(words({ belief: 3, beliefSteps: -2 }, language).citizen).not.toMatch(/[-\u2212]\d/);
  });
});

describe('the words of every choice, for both outcomes and in both languages', () => {
  const all = (['job', 'jobOrEducation'] as const).flatMap((outcome) =>
    everyChoice.flatMap((choice) =>
      languages.flatMap((language) => {
        const found = wordsOf(outcome, choice, language);
        return found ? [{ outcome, choice, language, words: found }] : [];
      }),
    ),
  );
  const answers = {
    da: /(?<!\p{L})(?:nej|tvivler|svinger|gode chancer|ja|ved ikke|svar\p{L}*)(?!\p{L})/iu,
    en: /(?<!\p{L})(?:no|doubtful|varies|good chances|yes|know|answer\p{L}*)(?!\p{L})/iu,
  };
  /** The words with every figure masked, so that only what is said remains. */
  const masked = (text: string): string => text.replaceAll(/(?:højst |at most )?\d[\d.,–]*(?<![.,])(?: \(\d[\d.,–]*\))?/g, '#');

  it('are there for every choice where a level is published', () => {
    expect(all.filter(({ outcome }) => outcome === 'job')).toHaveLength(2 * everyChoice.length);
    expect(all.filter(({ outcome }) => outcome === 'jobOrEducation')).toHaveLength(
      2 * everyChoice.filter(({ belief }) => belief === null).length,
    );
  });

  it('never speak of your chance', () => {
    for (const { words: each } of all)
      expect(`${each.citizen} ${each.manager}`).not.toMatch(/\b(?:din|dine|dit) \p{L}*chancer?\b|\byour \p{L}*chances?\b/iu);
  });

  it('never tell the citizen what the caseworker answered', () => {
    for (const { language, words: each } of all) expect(each.citizen).not.toMatch(answers[language]);
  });

  it('say the same to the citizen whatever the caseworker answered and whatever lies behind, but for the figures', () => {
    const said = new Map<string, Set<string>>();
    for (const { outcome, choice, language, words: each } of all) {
      const key = [outcome, language, choice.changes, choice.beliefSteps].join();
      said.set(key, (said.get(key) ?? new Set()).add(masked(each.citizen)));
    }
    expect([...said.values()].filter((texts) => texts.size > 1)).toEqual([]);
  });

  it('have all their places filled and no number that went wrong', () => {
    for (const { words: each } of all)
      for (const text of [each.citizen, each.manager]) expect(text).not.toMatch(/[{}]|undefined|NaN|Infinity|null| {2}|\.\.|;\s*\./);
  });

  it('tell the manager which group the start is, and both of them the start with its band where it is computed', () => {
    const group = {
      da: {
        average: 'gennemsnittet i BIP 2017: ',
        onePast: 'gennemsnittet i BIP 2017 med det skift, der ligger bag: ',
        past: 'gennemsnittet i BIP 2017 med de skift, der ligger bag: ',
        table: 'borgere i BIP 2017, hvis sagsbehandler svarede »',
      },
      en: {
        average: 'the average in BIP 2017: ',
        onePast: 'the average in BIP 2017 with the change that lies behind: ',
        past: 'the average in BIP 2017 with the changes that lie behind: ',
        table: 'citizens in BIP 2017 whose caseworker answered “',
      },
    };
    for (const { outcome, choice, language, words: each } of all) {
      const { t } = locales[language];
      const { average: plainly, onePast, past: severalPast, table } = group[language];
      const past = choice.pastChanges === 1 ? onePast : severalPast;
      const view = outcomeView(engine, outcome, choice, numbers, locales[language]);
      if (view.kind !== 'level') throw new Error('These all have a level.');
      const isComputed = choice.belief === null && choice.pastChanges > 0;
      const { low, high } = view.start.band;
      const start = isComputed ? `${view.start.text} (${low}–${high})` : view.start.text;
      const of = language === 'da' ? ' af 1.000 kommer' : ' of 1,000';
      const answer = choice.belief === null ? '' : t(`belief.${answerAt(choice.belief)}`);
      const who = choice.belief === null ? (isComputed ? past : plainly) : `${table}${answer}${language === 'da' ? '«' : '”'}: `;
      expect(each.manager.startsWith(`${language === 'da' ? 'Udgangspunktet er' : 'The start is'} ${who}${start}${of} `)).toBe(true);
      expect(each.citizen.includes(`${language === 'da' ? ' kommer' : ' study,'} ${start} ${t(`words.${outcome}`)}`)).toBe(true);
    }
  });

  it('are whole sentences: two for the citizen where nothing is changed, and else three', () => {
    for (const { choice, words: each } of all) {
      const isChanged = choice.changes > 0 || choice.beliefSteps !== 0;
      expect(each.citizen.split(/(?<=\.) (?=\p{Lu})/u)).toHaveLength(isChanged ? 3 : 2);
      expect(each.citizen).toMatch(/^\p{Lu}.*\.$/u);
      expect(each.manager).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('say the band of what is changed to both, and a percentage to the manager alone', () => {
    for (const { outcome, choice, language, words: each } of all) {
      const view = outcomeView(engine, outcome, choice, numbers, locales[language]);
      if (view.kind !== 'level') throw new Error('These all have a level.');
      const { low, high } = view.result.band;
      const to = language === 'da' ? `${low} til ${high}` : `${low} to ${high}`;
      expect(each.citizen.includes(`: ${to}, `)).toBe(view.isChanged);
      expect(each.manager.includes(`; ${to}`)).toBe(view.isChanged);
      expect(each.citizen).not.toContain('%');
      expect(each.manager.includes('%')).toBe(view.isChanged);
      expect(each.citizen).toContain(view.result.text);
      expect(each.manager).toContain(view.result.text);
    }
  });
});
