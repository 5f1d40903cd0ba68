import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Measurement } from '../../model/case.ts';
import { addMonths } from '../../model/days.ts';
import type { IsoDate } from '../../model/guidance.ts';
import type { Side } from '../../model/indicators.ts';
import { dayText } from '../../ui/day-text.ts';
import { latestOf } from './order.view.ts';
import type { FigureContext } from '../../ui/numbers.ts';
import type { RichText } from '../../ui/rich-text.ts';

/** `first`: the side has not been asked; `next`: the day lies ahead; `over`: the day is here or has passed. */
export type Due = { readonly side: Side; readonly kind: 'first' | 'next' | 'over'; readonly on: IsoDate | null; readonly text: RichText };

/** How long there is between two measurements. */
const interval = 'choice-next-measurement';

/** When each side is to be asked again. */
export function dueViews(measurements: readonly Measurement[], today: IsoDate, { numbers, locale }: FigureContext): Due[] {
  const months = numbers.amount(interval);
  return (['citizen', 'caseworker'] as const).map((side) => {
    const latest = latestOf(measurements, side);
    const on = latest && addMonths(latest.on, months);
    const kind = on === null ? 'first' : on > today ? 'next' : 'over';
    const parts: RichText['parts'] = {
      day: on === null ? { text: '' } : { text: dayText(on, locale), evidence: [interval] },
      months: { text: locale.format.whole(months), evidence: [interval] },
    };
    return { side, kind, on, text: { template: withTexts(locale, texts).template(`measure.due.${side}.${kind}`), parts } };
  });
}
