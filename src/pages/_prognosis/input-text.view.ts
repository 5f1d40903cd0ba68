import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import { answerAt } from '../../model/belief.ts';
import type { PrognosisInput, Scenario } from '../../model/situation.ts';
import { stepsText } from './steps-text.view.ts';

/**
 * Situation and scenario in a few words, to tell A from B: "the caseworker’s answer: “it varies”; one further change". What was not
 * answered is not said; without any answer it is the average.
 */
export function inputText({ situation: { belief, pastChanges, noChangesBefore }, scenario }: PrognosisInput, locale: Locale): string {
  const { t, plural, format } = withTexts(locale, texts);
  const said = [
    ...(belief === null ? [] : [t('choice.belief', { answer: t(`belief.${answerAt(belief)}`).toLocaleLowerCase(locale.language) })]),
    ...(pastChanges > 0 ? [t(plural('choice.past', pastChanges), { count: format.whole(pastChanges) })] : []),
    ...(noChangesBefore ? [t('choice.noneBefore')] : []),
    ...assumedWords(scenario, locale),
  ];
  return said.length > 0 ? said.join('; ') : t('choice.average');
}

/** What is only assumed, in a few words: "one further change". Empty where nothing is. */
export function assumedWords({ changes, beliefSteps }: Scenario, locale: Locale): string[] {
  const { t, plural, format } = withTexts(locale, texts);
  return [
    ...(changes > 0 ? [t(plural('choice.further', changes), { count: format.whole(changes) })] : []),
    ...(beliefSteps !== 0 ? [stepsText(beliefSteps, locale)] : []),
  ];
}
