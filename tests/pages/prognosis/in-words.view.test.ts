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

const average = 'Det er et gennemsnit for mange mennesker og siger ikke, hvordan det går for dig.';
const caveat = 'Tallene gælder aktivitetsparate borgere målt 2013–2016. Rapporten oplyser ingen usikkerhedsintervaller.';
const averageInEnglish = 'That is an average for many people and does not say how things will go for you.';
const caveatInEnglish = 'The figures hold for activity-ready citizens measured 2013–2016. The report states no intervals.';

describe('the result in words where nothing is changed', () => {
  it('is the start, and what it cannot say', () => {
    expect(words({})).toEqual({
      citizen: `Af 1.000 borgere som dem i en stor dansk undersøgelse kommer 60 i job inden for et år. ${average}`,
      manager: `Udgangspunktet er gennemsnittet i BIP 2017: 60 af 1.000 kommer i job inden for et år. ${caveat}`,
    });
    expect(words({}, 'en')).toEqual({
      citizen: `Of 1,000 citizens like those in a large Danish study, 60 get a job within a year. ${averageInEnglish}`,
      manager: `The start is the average in BIP 2017: 60 of 1,000 get a job within a year. ${caveatInEnglish}`,
    });
  });

  it('is about job or education where that is asked', () => {
    expect(words({}, 'da', 'jobOrEducation')).toEqual({
      citizen: `Af 1.000 borgere som dem i en stor dansk undersøgelse kommer 100 i job eller uddannelse inden for et år. ${average}`,
      manager: `Udgangspunktet er gennemsnittet i BIP 2017: 100 af 1.000 kommer i job eller uddannelse inden for et år. ${caveat}`,
    });
    expect(words({}, 'en', 'jobOrEducation').citizen).toBe(
      `Of 1,000 citizens like those in a large Danish study, 100 get a job or start an education within a year. ${averageInEnglish}`,
    );
  });
});

describe('the start in words', () => {
  it('is shown with its band where the changes behind are computed with', () => {
    expect(words({ pastChanges: 3 })).toEqual({
      citizen: `Af 1.000 borgere som dem i en stor dansk undersøgelse kommer 21–29 (0–60) i job inden for et år. ${average}`,
      manager: `Udgangspunktet er gennemsnittet i BIP 2017 med de skift, der ligger bag: 21–29 (0–60) af 1.000 kommer i job inden for et år. ${caveat}`,
    });
    expect(words({ pastChanges: 3 }, 'en')).toEqual({
      citizen: `Of 1,000 citizens like those in a large Danish study, 21–29 (0–60) get a job within a year. ${averageInEnglish}`,
      manager: `The start is the average in BIP 2017 with the changes that lie behind: 21–29 (0–60) of 1,000 get a job within a year. ${caveatInEnglish}`,
    });
    expect(words({ pastChanges: 3 }, 'da', 'jobOrEducation').manager).toBe(
      'Udgangspunktet er gennemsnittet i BIP 2017 med de skift, der ligger bag: ' +
        `52–59 (4–100) af 1.000 kommer i job eller uddannelse inden for et år. ${caveat}`,
    );
  });

  it('is at most a number, with its band, where the lowest reading is held at zero', () => {
    expect(words({ pastChanges: 5 })).toEqual({
      citizen: `Af 1.000 borgere som dem i en stor dansk undersøgelse kommer højst 18 (0–60) i job inden for et år. ${average}`,
      manager: `Udgangspunktet er gennemsnittet i BIP 2017 med de skift, der ligger bag: højst 18 (0–60) af 1.000 kommer i job inden for et år. ${caveat}`,
    });
    expect(words({ pastChanges: 5 }, 'en')).toEqual({
      citizen: `Of 1,000 citizens like those in a large Danish study, at most 18 (0–60) get a job within a year. ${averageInEnglish}`,
      manager: `The start is the average in BIP 2017 with the changes that lie behind: at most 18 (0–60) of 1,000 get a job within a year. ${caveatInEnglish}`,
    });
  });

  it('is those with the same answer where it is known, which the manager alone is told', () => {
    const danish = {
      citizen: `Af 1.000 borgere som dem i en stor dansk undersøgelse kommer 11 i job inden for et år. ${average}`,
      manager: `Udgangspunktet er borgere i BIP 2017, hvis sagsbehandler svarede »Nej«: 11 af 1.000 kommer i job inden for et år. ${caveat}`,
    };
    const english = {
      citizen: `Of 1,000 citizens like those in a large Danish study, 11 get a job within a year. ${averageInEnglish}`,
      manager: `The start is citizens in BIP 2017 whose caseworker answered “No”: 11 of 1,000 get a job within a year. ${caveatInEnglish}`,
    };
    // The changes behind do not count beside an answer, so they are not spoken of either.
    for (const pastChanges of [0, 3]) {
      expect(words({ belief: 1, pastChanges })).toEqual(danish);
      expect(words({ belief: 1, pastChanges }, 'en')).toEqual(english);
    }
  });

  it('stays what it is where something is changed', () => {
    expect(words({ pastChanges: 3, changes: 1 }).citizen).toBe(
      'Af 1.000 borgere som dem i en stor dansk undersøgelse kommer 21–29 (0–60) i job inden for et år. ' +
        `Med 1 skift mere af sagsbehandler peger tallene på 8–23: 0 til 60, hvis virkningen er alt fra ingen til dobbelt så stor. ${average}`,
    );
    expect(words({ belief: 1, beliefSteps: 1 }, 'en').manager).toBe(
      'The start is citizens in BIP 2017 whose caseworker answered “No”: 11 of 1,000 get a job within a year. ' +
        'With 1 step more belief on the caseworker’s side the published effects give 13–24; ' +
        '11 to 37 if the effects are anything from none to twice as large. ' +
        `In per cent: 1.3–2.4%, now 1.1%; against now: +22% to +118%. ${caveatInEnglish}`,
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
      citizen:
        'Af 1.000 borgere som dem i en stor dansk undersøgelse kommer 60 i job inden for et år. ' +
        `Med 1 skift mere af sagsbehandler peger tallene på 47: 34 til 60, hvis virkningen er alt fra ingen til dobbelt så stor. ${average}`,
      manager:
        'Udgangspunktet er gennemsnittet i BIP 2017: 60 af 1.000 kommer i job inden for et år. ' +
        'Med 1 skift mere af sagsbehandler giver de offentliggjorte virkninger 47; 34 til 60, hvis virkningerne er alt fra ingen til dobbelt så store. ' +
        `I procent: 4,7${nbsp}%, nu 6,0${nbsp}%; målt mod nu: ${minus}22${nbsp}%. ${caveat}`,
    });
    expect(words({ changes: 1 }, 'en')).toEqual({
      citizen:
        'Of 1,000 citizens like those in a large Danish study, 60 get a job within a year. ' +
        `With 1 further change of caseworker the figures point to 47: 34 to 60, if the effect is anything from none to twice as large. ${averageInEnglish}`,
      manager:
        'The start is the average in BIP 2017: 60 of 1,000 get a job within a year. ' +
        'With 1 further change of caseworker the published effects give 47; 34 to 60 if the effects are anything from none to twice as large. ' +
        `In per cent: 4.7%, now 6.0%; against now: ${minus}22%. ${caveatInEnglish}`,
    });
  });

  it('is what more belief does, in the range of the three readings', () => {
    expect(words({ belief: 3, beliefSteps: 1 }).citizen).toContain(
      'Med 1 trin mere tro hos sagsbehandleren peger tallene på 62–64: 51 til 77, hvis virkningen er alt fra ingen til dobbelt så stor.',
    );
    expect(words({ belief: 3, beliefSteps: 2 }, 'en').citizen).toContain(
      'With 2 steps more belief on the caseworker’s side the figures point to ',
    );
  });

  it('is what less belief does, as a number without a sign', () => {
    expect(words({ belief: 3, beliefSteps: -1 }).citizen).toContain('Med 1 trin mindre tro hos sagsbehandleren peger tallene på ');
    expect(words({ belief: 3, beliefSteps: -2 }, 'en').manager).toContain(
      'With 2 steps less belief on the caseworker’s side the published effects give ',
    );
    for (const language of languages) expect(words({ belief: 3, beliefSteps: -2 }, language).citizen).not.toMatch(/[-\u2212]\d/);
  });

  it('names changes and belief both, changes first', () => {
    expect(words({ changes: 2, beliefSteps: 1 }).manager).toContain(
      'Med 2 skift mere af sagsbehandler og 1 trin mere tro hos sagsbehandleren giver ',
    );
    expect(words({ changes: 2, beliefSteps: -1 }, 'en').citizen).toContain(
      'With 2 further changes of caseworker and 1 step less belief on the caseworker’s side the figures point to ',
    );
  });

  it('says at most where the lowest reading is held at zero', () => {
    expect(words({ belief: 1, changes: 1 }).citizen).toContain(
      'peger tallene på højst 9: 0 til 11, hvis virkningen er alt fra ingen til dobbelt så stor.',
    );
    expect(words({ belief: 1, changes: 1 }, 'en').citizen).toContain(
      'the figures point to at most 9: 0 to 11, if the effect is anything from none to twice as large.',
    );
    expect(words({ belief: 1, changes: 1 }).manager).toContain(
      `giver de offentliggjorte virkninger højst 9; 0 til 11, hvis virkningerne er alt fra ingen til dobbelt så store. I procent: 0,0–0,9${nbsp}%, nu 1,1${nbsp}%; målt mod nu: ${minus}100${nbsp}% til ${minus}22${nbsp}%. `,
    );
  });

  it('does not tell a relative change where the start is held at zero', () => {
    expect(words({ pastChanges: 5, beliefSteps: 1 }).manager).toContain(
      '; målt mod nu: kan ikke siges, fordi udgangspunktet holdes på nul. ',
    );
  });

  it('is about job or education where that is asked', () => {
    expect(words({ changes: 1 }, 'da', 'jobOrEducation').citizen).toBe(
      'Af 1.000 borgere som dem i en stor dansk undersøgelse kommer 100 i job eller uddannelse inden for et år. ' +
        `Med 1 skift mere af sagsbehandler peger tallene på 84: 68 til 100, hvis virkningen er alt fra ingen til dobbelt så stor. ${average}`,
    );
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
