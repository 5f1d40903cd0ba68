import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import { answerAt, beliefs, type Belief } from '../../model/belief.ts';
import { stepsText } from './steps-text.view.ts';

export type BeliefOption = { readonly value: Belief | null; readonly label: string };

/** The answers in the words of the scale, lowest first, and "don't know" last. */
export function beliefOptions(locale: Locale): BeliefOption[] {
  const { t } = withTexts(locale, texts);
  return [...beliefs.map((value) => ({ value, label: t(`belief.${answerAt(value)}`) })), { value: null, label: t('belief.unknown') }];
}

/** What a number of belief steps means from here: "from “it varies” to “good chances”". */
export function stepsMeaning(belief: Belief | null, beliefSteps: number, locale: Locale): string {
  if (beliefSteps === 0) return withTexts(locale, texts).t('steps.same');
  if (belief === null) return stepsText(beliefSteps, locale);
  const word = (place: number): string =>
    withTexts(locale, texts)
      .t(`belief.${answerAt(place as Belief)}`)
      .toLocaleLowerCase(locale.language);
  return withTexts(locale, texts).t('steps.fromTo', { from: word(belief), to: word(belief + beliefSteps) });
}

/** "2 changes" */
export function changesMeaning(count: number, locale: Locale): string {
  const { t, plural, format } = withTexts(locale, texts);
  return t(plural('changes', count), { count: format.whole(count) });
}
