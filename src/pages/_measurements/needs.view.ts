import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as measurementsTexts } from './texts.ts';
import { texts as mixTexts } from '../_mix/texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Measurement, StoredId } from '../../model/case.ts';
import { indicators, type MeasurementAnswers, type Indicator, type IndicatorId } from '../../model/indicators.ts';
import { needKeys, type Need } from '../../model/needs.ts';
import { latestOf } from './order.view.ts';
import { indicatorName } from './words.view.ts';
import type { Measured } from './measured-situation.svelte.ts';
import type { FigureContext, Numbers } from '../../ui/numbers.ts';

const texts = joinTexts(measurementsTexts, mixTexts);

/** A need that answers point to, with the questions whose answers they are. */
export type SuggestedNeed = { readonly need: Need; readonly name: string; readonly because: string };

/** What the lowest answers in the last measurement of each side may point to, in the order in which needs are worked on. */
export function suggestedNeeds(measurements: readonly Measurement[], { numbers, locale }: FigureContext): SuggestedNeed[] {
  const low = (['citizen', 'caseworker'] as const).flatMap((side) => lowIn(latestOf(measurements, side), numbers));
  return needKeys.flatMap((need) => {
    const pointing = low.filter(({ suggests }) => suggests === need);
    if (pointing.length === 0) return [];
    return [
      {
        need,
        name: withTexts(locale, texts).t(`advice.need.${need}`),
        because: withTexts(locale, texts).t('measure.needs.because', { names: namesOf(pointing, locale) }),
      },
    ];
  });
}

/** What a measurement that was just saved says about the situation; null if it is not the last one of its side, or is gone. */
export function measuredIn(measurements: readonly Measurement[], id: StoredId, numbers: Numbers): Measured | null {
  const measurement = measurements.find((one) => one.id === id);
  if (!measurement || latestOf(measurements, measurement.by) !== measurement) return null;
  const { s12 } = measurement.answers;
  const low = lowIn(measurement, numbers);
  return {
    belief: typeof s12 === 'number' ? s12 : null,
    needs: needKeys.filter((need) => low.some(({ suggests }) => suggests === need)),
  };
}

function lowIn(measurement: Measurement | null, numbers: Numbers): Indicator[] {
  const lowest = numbers.amount('choice-low-answer');
  return indicators.filter(({ id, side }) => side === measurement?.by && isLow(id, measurement.answers, lowest));
}

/** Both sides have a question on some themes: one name is enough. */
function namesOf(pointing: readonly Indicator[], locale: Locale): string {
  const names = pointing.map(({ id }) => indicatorName(id, locale).toLocaleLowerCase(locale.language));
  return locale.format.list([...new Set(names)]);
}

function isLow(id: IndicatorId, answers: MeasurementAnswers, lowest: number): boolean {
  const answer = answers[id];
  if (typeof answer === 'number') return answer <= lowest;
  return Array.isArray(answer) && answer.includes('notSearching');
}
