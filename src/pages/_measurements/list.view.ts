import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Measurement } from '../../model/case.ts';
import { indicators, type IndicatorId } from '../../model/indicators.ts';
import { countAnswers, inOrder } from './order.view.ts';
import { answerText, indicatorName } from './words.view.ts';

export type MeasurementRow = {
  readonly measurement: Measurement;
  /** "11 answers" */
  readonly count: string;
  /** What was answered, in the order of the form. */
  readonly answers: readonly { readonly id: IndicatorId; readonly name: string; readonly text: string }[];
};

/** The latest first. */
export function measurementRows(measurements: readonly Measurement[], locale: Locale): MeasurementRow[] {
  return inOrder(measurements)
    .reverse()
    .map((measurement) => {
      const count = countAnswers(measurement.answers);
      return {
        measurement,
        count: withTexts(locale, texts).t(withTexts(locale, texts).plural('measure.list.answers', count), {
          count: locale.format.whole(count),
        }),
        answers: indicators.flatMap(({ id }) => {
          const text = answerText(id, measurement.answers, locale);
          return text === null ? [] : [{ id, name: indicatorName(id, locale), text }];
        }),
      };
    });
}
