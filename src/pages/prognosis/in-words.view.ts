import { withTexts } from '../../ui/with-texts.ts';
import { texts } from '../_prognosis/texts.ts';
import type { Locale } from '../../ui/locale.ts';
import { answerAt } from '../../model/belief.ts';
import type { RecordId } from '../../model/evidence.ts';
import type { Choice } from '../../model/choice.ts';
import type { Numbers } from '../../ui/numbers.ts';
import type { LevelResult } from '../_prognosis/prognosis.view.ts';
import { plain, recordsIn } from '../../ui/rich-text.ts';

/** The result as it can be said: to the citizen, and to the manager. Plain text, to copy; `evidence`: the records behind its figures. */
export type InWords = { readonly citizen: string; readonly manager: string; readonly evidence: readonly RecordId[] };

/**
 * Two or three sentences each. The citizen is never told "your chance", nor what the caseworker
 * answered: that is a talk, not a figure.
 * @param assumptionNote what is assumed instead of the published values; it goes wherever the words go
 */
export function inWords(
  view: LevelResult,
  choice: Choice,
  numbers: Numbers,
  locale: Locale,
  assumptionNote: string | null = null,
): InWords {
  const { t, format } = withTexts(locale, texts);
  const words = {
    outcome: t(`words.${view.outcome}`),
    denominator: format.whole(numbers.denominator),
    start: view.start.textWithBand,
    answer: choice.belief === null ? '' : t(`belief.${answerAt(choice.belief)}`),
    result: view.result.text,
    low: format.whole(view.result.band.low),
    high: format.whole(view.result.band.high),
    scenario: format.list(scenarioWords(choice, locale)),
  };
  const changed = view.isChanged;
  const own = assumptionNote === null ? [] : [assumptionNote];
  return {
    citizen: [
      t('words.citizen.start', words),
      ...(changed ? [t('words.citizen.change', words)] : []),
      t('words.citizen.average'),
      ...own,
    ].join(' '),
    manager: [
      startText(choice, words, locale),
      ...(changed ? [t('words.manager.change', words)] : []),
      ...(view.relative ? [`${plain(view.percent)}; ${plain(view.relative)}.`] : []),
      t('words.manager.caveat'),
      ...own,
    ].join(' '),
    evidence: recordsIn([view.sentence, view.percent, ...[view.now, view.relative].filter((text) => text !== null)]),
  };
}

function scenarioWords({ changes, beliefSteps }: Choice, locale: Locale): string[] {
  const { t, plural, format } = withTexts(locale, texts);
  const steps = Math.abs(beliefSteps);
  return [
    ...(changes > 0 ? [t(plural('words.changes', changes), { count: format.whole(changes) })] : []),
    ...(steps > 0 ? [t(plural(beliefSteps > 0 ? 'words.more' : 'words.less', steps), { count: format.whole(steps) })] : []),
  ];
}

/** Which group the start is: everyone, everyone with changes behind them, or those with the same answer. */
function startText(
  { belief, pastChanges }: Choice,
  words: { denominator: string; start: string; answer: string; outcome: string },
  locale: Locale,
): string {
  const { t, plural } = withTexts(locale, texts);
  if (belief !== null) return t('words.manager.start.table', words);
  return pastChanges > 0 ? t(plural('words.manager.start.past', pastChanges), words) : t('words.manager.start.average', words);
}
