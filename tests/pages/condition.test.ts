/**
 * Where the caseworker has answered, a level is true only of citizens whose caseworker answers so. Every sentence with such a
 * level says that, in whatever is shown, read out or copied.
 */
import numbersOnly from 'virtual:evidence/numbers';
import { describe, expect, it } from 'vitest';
import { answerAt, beliefs, type Belief } from '../../src/model/belief.ts';
import type { PrognosisInput } from '../../src/model/situation.ts';
import { texts as prognosisTexts } from '../../src/pages/_prognosis/texts.ts';
import { explanationView } from '../../src/pages/_explanation/explanation.view.ts';
import { outcomeView } from '../../src/pages/_prognosis/prognosis.view.ts';
import { accuracyView } from '../../src/pages/accuracy/accuracy.view.ts';
import { wordsForManager } from '../../src/pages/citizen/in-words.view.ts';
import { figuresForManager, figureSentences } from '../../src/pages/note/figures.view.ts';
import { caseView } from '../../src/pages/workshop/case.view.ts';
import { guessStepView } from '../../src/pages/workshop/guess.view.ts';
import type { Locale } from '../../src/ui/locale.ts';
import { createNumbers } from '../../src/ui/numbers.ts';
import { plain, type RichText } from '../../src/ui/rich-text.ts';
import { withTexts } from '../../src/ui/with-texts.ts';
import { engine, evidence } from '../support/evidence.ts';
import { inputsAbout, inputWith, withNoneBefore } from '../support/inputs.ts';
import { languages, locales } from '../support/locales.ts';
import { aNote } from '../support/note.ts';

const numbers = createNumbers(numbersOnly);

/** A number of citizens out of all, not a difference with its sign; or a share in per cent. */
const level = /(?<![\d+\u2212–.,])\d[\d.,–]*(?: \(\d+–\d+\))? (?:af|of) 1[.,]000|\d\s?%/;
/** A figure about everybody, and the confidence of an interval. */
const ofOthers = /gennemsnit|average|sikkerhed på|confidence/i;

/** The sentences with a level by belief that do not say by which answer. @param answer in the words of the scale */
function withoutCondition(text: string, belief: Belief, locale: Locale): string[] {
  const answer = withTexts(locale, prognosisTexts)
    .t(`belief.${answerAt(belief)}`)
    .toLocaleLowerCase(locale.language);
  const quoted = [`»${answer}«`, `“${answer}”`];
  return text
    .split(/\n|(?<=[.!?])\s+(?=[-A-ZÆØÅ\d])/)
    .filter((sentence) => level.test(sentence) && !ofOthers.test(sentence))
    .filter((sentence) => !quoted.some((one) => sentence.toLocaleLowerCase(locale.language).includes(one)));
}

/** Whatever the pages of a citizen say of a calculation, sentence by sentence or as whole texts to copy. */
function said(input: PrognosisInput, locale: Locale): string[] {
  const context = { engine, numbers, locale };
  const view = outcomeView(input, context);
  const figures = { isStudied: true, context };
  const rich: RichText[] = [
    ...figureSentences(input, figures, true),
    ...figureSentences(input, figures, false),
    ...figuresForManager(input, figures),
    ...explanationView(input, context).notes,
  ];
  if (view.kind !== 'level') return [view.change, view.beliefStep, ...rich].map(plain);
  const { headline } = view;
  const numberWords = headline.result ? `${headline.start.text} ${headline.result.text}` : headline.start.text;
  return [
    `${numberWords} ${plain(headline.of)}`,
    ...[view.sentence, view.percent, view.bracket, view.startByAnswers, headline.difference, ...rich]
      .filter((text) => text !== null)
      .map(plain),
    view.announcement,
    view.grid.summary,
    view.lineSummary,
    wordsForManager(view, locale).text,
  ];
}

describe('a level by belief', () => {
  it.each(languages)('has its condition in the same sentence, for every situation and scenario (%s)', (language) => {
    const locale = locales[language];
    const inputs = (['job', 'jobOrEducation'] as const).flatMap(inputsAbout);
    let levels = 0;
    for (const input of [...inputs, ...withNoneBefore(inputs)]) {
      const { belief } = input.situation;
      if (belief === null) continue;
      for (const text of said(input, locale)) {
        if (level.test(text)) levels += 1;
        expect(withoutCondition(text, belief, locale), JSON.stringify(input)).toEqual([]);
      }
    }
    expect(levels).toBeGreaterThan(1000);
  });

  it.each(languages)('has it in the whole texts that are copied: note, request, plans (%s)', (language) => {
    for (const belief of beliefs)
      for (const parameters of ['', '&skift=1', '&bag=2&skift=2', '&bag=ingen', '&udfald=uddannelse&skift=1']) {
        const { note, advice } = aNote(`#/borger?tro=${belief}${parameters}${language === 'en' ? '&sprog=en' : ''}`);
        note.length = 'long';
        note.toggleSection('figures');
        note.hasFiguresInTexts = true;
        expect(note.text).toMatch(/1[.,]000/);
        for (const text of [note.text, note.request, advice.text])
          expect(withoutCondition(text, belief, locales[language]), text).toEqual([]);
      }
  });

  it.each(languages)('has it in the workshop and beside the own accuracy (%s)', (language) => {
    const locale = locales[language];
    const context = { engine, numbers, evidence, locale };
    const table = guessStepView('table', {}, context);
    for (const belief of beliefs) {
      const question = table.questions[belief - 1];
      const sentence = `${question?.label}: ${question?.readouts[0]?.part.text} ${language === 'da' ? 'af 1.000' : 'of 1,000'}`;
      expect(withoutCondition(sentence, belief, locale)).toEqual([]);
      const { groups } = caseView({ a: { belief, changes: 1, plan: null }, b: { belief: null, changes: 0, plan: null } }, context);
      expect(withoutCondition(`${groups[0]?.level?.readouts[0]?.part.text} ${groups[0]?.level?.of}`, belief, locale)).toEqual([]);
      expect(groups[0]?.level?.of).toMatch(/[»“]/);
      const row = accuracyView(
        beliefs.map((one) => ({ belief: one, citizens: 20, jobs: 3 })),
        { numbers, locale },
      ).rows[belief - 1];
      expect(withoutCondition(row ? plain(row.table) : '', belief, locale)).toEqual([]);
    }
    const effect = guessStepView('effect', {}, context);
    const effectTexts = [
      ...effect.after.map(plain),
      ...effect.questions.map(({ label, readouts }) => `${label}: ${readouts.map(({ part }) => part.text).join(' ')}`),
      plain(effect.lead),
    ];
    for (const text of effectTexts)
      for (const sentence of text.split(/(?<=[.!?])\s+/))
        for (const [number, answer] of [
          ['268', 'ja'],
          ['104', 'gode'],
          ['51', 'svinger'],
        ] as const)
          if (new RegExp(`(?<!\\d)${number}(?!\\d)`).test(sentence))
            expect(sentence.toLowerCase()).toContain(withTexts(locale, prognosisTexts).t(`belief.${answer}`).toLowerCase());
  });

  it('is told by the engine as well, for whoever shows it elsewhere', () => {
    for (const belief of [null, ...beliefs]) {
      const { situation, scenario } = inputWith({ belief });
      expect(engine.prognosis(situation, scenario).flags.includes('levelHoldsForAnswer')).toBe(belief !== null);
    }
  });
});
