import type { PrognosisInput } from '../../model/situation.ts';
import type { Locale } from '../../ui/locale.ts';
import type { FigureContext } from '../../ui/numbers.ts';
import type { RichText, SentencePart } from '../../ui/rich-text.ts';
import { withTexts } from '../../ui/with-texts.ts';
import { groupAsSubject, scenarioText } from './condition.view.ts';
import type { Doubt } from './doubt.view.ts';
import type { LevelView } from './level.view.ts';
import { texts } from './texts.ts';

/** Start and result first, then the difference, then the doubt. */
export type HeadlineView = {
  readonly start: SentencePart;
  /** Null where nothing is changed. */
  readonly result: SentencePart | null;
  /** What the numbers are out of, with the condition: "of 1,000 citizens whose caseworker answers “it varies” get a job within a year". */
  readonly of: RichText;
  /** "13 fewer if there is one change"; null where nothing is changed. */
  readonly difference: RichText | null;
  readonly doubt: Doubt;
  /** Our own reading for citizens without any change before; null where the situation does not ask for it. */
  readonly beside: RichText | null;
};

type Levels = { readonly start: LevelView; readonly result: LevelView; readonly isChanged: boolean };

export function headlineView(
  { start, result, isChanged }: Levels,
  { situation, scenario }: PrognosisInput,
  doubt: Doubt,
  { numbers, locale }: FigureContext,
): Omit<HeadlineView, 'beside'> {
  const { t, template, format } = withTexts(locale, texts);
  const part = ({ text, evidence }: LevelView): SentencePart => ({ text, evidence });
  return {
    start: part(start),
    result: isChanged ? part(result) : null,
    of: {
      template: template('headline.of'),
      parts: {
        denominator: { text: format.whole(numbers.denominator), evidence: ['choice-denominator'] },
        group: { text: groupAsSubject(situation, locale) },
        outcome: { text: t(`words.${situation.outcome}`) },
      },
    },
    difference: isChanged
      ? {
          template: template('headline.difference'),
          parts: {
            difference: { text: differenceText(start, result, locale), evidence: result.evidence },
            scenario: { text: scenarioText(scenario, locale) },
          },
        }
      : null,
    doubt,
  };
}

/** From the numbers as they are shown, each reading against its own start, so that a reader who subtracts finds the same. */
function differenceText(start: LevelView, result: LevelView, locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  const differences = result.byReading.map((count, index) => count - (start.byReading[index] ?? count));
  const [low, high] = [Math.min(...differences), Math.max(...differences)];
  if (low === 0 && high === 0) return t('headline.same');
  if (low < 0 && high > 0) return t('headline.fewerToMore', { fewer: format.whole(-low), more: format.whole(high) });
  const ends = [Math.abs(low), Math.abs(high)].sort((one, other) => one - other).map(format.whole);
  const [least = '', most = ''] = ends;
  const count = least === most ? most : t('result.range', { low: least, high: most });
  return t(low < 0 ? 'headline.fewer' : 'headline.more', { count });
}
