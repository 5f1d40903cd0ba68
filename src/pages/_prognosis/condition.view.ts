import { answerAt } from '../../model/belief.ts';
import type { Scenario, Situation } from '../../model/situation.ts';
import type { Locale } from '../../ui/locale.ts';
import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';

/**
 * Which citizens a level is about: what the caseworker answered, or the changes so far where they count. It stands in every
 * sentence with a level, since 268 of 1,000 is true only of those whose caseworker answered "yes".
 */
export function groupText({ belief, pastChanges }: Situation, locale: Locale): string {
  const { t, plural, format } = withTexts(locale, texts);
  if (belief !== null) return t('group.belief', { answer: t(`belief.${answerAt(belief)}`).toLocaleLowerCase(locale.language) });
  return pastChanges === 0 ? t('group.average') : t(plural('group.past', pastChanges), { count: format.whole(pastChanges) });
}

/** The same before a verb, where Danish ends the clause with a comma. */
export function groupAsSubject(situation: Situation, locale: Locale): string {
  const group = groupText(situation, locale);
  return situation.belief === null ? group : withTexts(locale, texts).t('group.subject', { group });
}

/** What is supposed to happen, after "if": "there is one change and belief is one step higher". */
export function scenarioText({ changes, beliefSteps }: Scenario, locale: Locale): string {
  const { t, plural, format } = withTexts(locale, texts);
  const steps = Math.abs(beliefSteps);
  return format.list([
    ...(changes > 0 ? [t(plural('scenario.changes', changes), { count: format.whole(changes) })] : []),
    ...(steps > 0 ? [t(plural(beliefSteps > 0 ? 'scenario.more' : 'scenario.less', steps), { count: format.whole(steps) })] : []),
  ]);
}
