import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as editingTexts } from '../_editing/texts.ts';
import { texts as casesTexts } from './texts.ts';
import type { Measurement } from '../../model/case.ts';
import type { Side } from '../../model/indicators.ts';
import { dayText } from '../../ui/day-text.ts';
import { inOrder } from '../_measurements/order.view.ts';
import { pairViews, type PairView } from '../_measurements/pairs.view.ts';
import { progressOf, type SideProgress } from '../_measurements/progress.view.ts';
import { overTime, type OverTime } from '../_measurements/series.view.ts';
import type { FigureContext } from '../../ui/numbers.ts';

const texts = joinTexts(editingTexts, casesTexts);

/** The measurements of a case for the next caseworker: how the answers of both sides developed, in words. No sum, no order of merit. */
export type SheetMeasurements = {
  /** When was measured, and with whom, the earliest first: "10. februar 2026 af borgeren" */
  readonly days: string;
  readonly progress: readonly SideProgress[];
  readonly series: OverTime;
  readonly pairs: readonly PairView[];
  readonly remarks: readonly { readonly key: string; readonly title: string; readonly text: string }[];
};

/** @returns null where nothing has been measured */
export function sheetMeasurements(measurements: readonly Measurement[], { numbers, locale }: FigureContext): SheetMeasurements | null {
  if (measurements.length === 0) return null;
  const inTime = inOrder(measurements);
  const { t, format, language } = withTexts(locale, texts);
  const who = (side: Side): string => t(`editing.who.${side}.name`).toLocaleLowerCase(language);
  const title = ({ on, by }: Measurement): string => t('cases.sheet.measuredOn', { day: dayText(on, locale), who: who(by) });
  return {
    days: t('cases.sheet.measured', { days: format.list(inTime.map(title)) }),
    progress: progressOf(measurements, locale),
    series: overTime(measurements, locale),
    pairs: pairViews(measurements, { numbers, locale }),
    remarks: inTime.filter(({ comment }) => comment.trim() !== '').map((one) => ({ key: one.id, title: title(one), text: one.comment })),
  };
}
