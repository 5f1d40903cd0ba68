import type { Locale } from '../i18n/locale.ts';
import type { Measurement } from '../model/case.ts';
import { indicators, type IndicatorId } from '../model/indicators.ts';
import { countAnswers, inOrder } from './measure-order.ts';
import { answerText, indicatorName } from './measure-words.ts';

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
        count: locale.t(locale.plural('measure.list.answers', count), { count: locale.format.whole(count) }),
        answers: indicators.flatMap(({ id }) => {
          const text = answerText(id, measurement.answers, locale);
          return text === null ? [] : [{ id, name: indicatorName(id, locale), text }];
        }),
      };
    });
}
