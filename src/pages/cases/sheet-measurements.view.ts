import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as editingTexts } from '../_editing/texts.ts';
import { texts as casesTexts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Measurement } from '../../model/case.ts';
import { indicators, pairs, type IndicatorId, type Side } from '../../model/indicators.ts';
import { dayText } from '../../ui/day-text.ts';
import { inOrder, latestWith } from '../_measurements/order.view.ts';
import { pairViews, type PairView } from '../_measurements/pairs.view.ts';
import { answerText, indicatorName } from '../_measurements/words.view.ts';
import type { Numbers } from '../../ui/numbers.ts';

const texts = joinTexts(editingTexts, casesTexts);

/** The last answer to a question that only one side is asked. */
type SingleAnswer = { readonly id: IndicatorId; readonly name: string; readonly text: string; readonly day: string };

/** The measurements of a case for the next caseworker: the last answers of both sides in words. No sum, no order of merit. */
export type SheetMeasurements = {
  /** When was measured, and with whom, the earliest first: "10. februar 2026 af borgeren" */
  readonly days: string;
  readonly pairs: readonly PairView[];
  readonly singles: readonly { readonly side: Side; readonly answers: readonly SingleAnswer[] }[];
  readonly remarks: readonly { readonly key: string; readonly title: string; readonly text: string }[];
};

const paired: readonly IndicatorId[] = pairs.flat();
const sides: readonly Side[] = ['citizen', 'caseworker'];

/** @returns null where nothing has been measured */
export function sheetMeasurements(measurements: readonly Measurement[], numbers: Numbers, locale: Locale): SheetMeasurements | null {
  if (measurements.length === 0) return null;
  const inTime = inOrder(measurements);
  const { t, format, language } = withTexts(locale, texts);
  const who = (side: Side): string => t(`editing.who.${side}.name`).toLocaleLowerCase(language);
  const title = ({ on, by }: Measurement): string => t('cases.sheet.measuredOn', { day: dayText(on, locale), who: who(by) });
  return {
    days: t('cases.sheet.measured', { days: format.list(inTime.map(title)) }),
    pairs: pairViews(measurements, numbers, locale),
    singles: sides
      .map((side) => ({ side, answers: singleAnswers(measurements, side, locale) }))
      .filter(({ answers }) => answers.length > 0),
    remarks: inTime.filter(({ comment }) => comment.trim() !== '').map((one) => ({ key: one.id, title: title(one), text: one.comment })),
  };
}

function singleAnswers(measurements: readonly Measurement[], wanted: Side, locale: Locale): SingleAnswer[] {
  return indicators.flatMap(({ id, side }) => {
    const measurement = side === wanted && !paired.includes(id) ? latestWith(measurements, id) : null;
    const text = measurement && answerText(id, measurement.answers, locale);
    return text === null ? [] : [{ id, name: indicatorName(id, locale), text, day: dayText(measurement?.on ?? '', locale) }];
  });
}
