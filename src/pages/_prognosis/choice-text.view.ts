import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import { answerAt } from '../../model/belief.ts';
import type { Choice } from '../../model/choice.ts';
import { stepsText } from './trace.view.ts';

/** A choice in a few words, to tell A from B: "it varies, 1 further change, 1 step more belief". */
export function choiceText(choice: Choice, locale: Locale): string {
  const { t, plural, format } = withTexts(locale, texts);
  const answer = t(choice.belief === null ? 'belief.unknown' : `belief.${answerAt(choice.belief)}`);
  return [
    t('choice.belief', { answer: answer.toLocaleLowerCase(locale.language) }),
    ...(choice.pastChanges > 0 ? [t(plural('choice.past', choice.pastChanges), { count: format.whole(choice.pastChanges) })] : []),
    ...(choice.changes > 0 ? [t(plural('choice.further', choice.changes), { count: format.whole(choice.changes) })] : []),
    ...(choice.beliefSteps !== 0 ? [stepsText(choice.beliefSteps, locale)] : []),
  ].join(', ');
}
