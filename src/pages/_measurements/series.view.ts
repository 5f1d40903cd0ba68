import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { MultiplePoint } from '../../charts/layout/small-multiple.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Measurement } from '../../model/case.ts';
import { dayNumber } from '../../model/days.ts';
import type { IsoDate } from '../../model/guidance.ts';
import { indicators, type Indicator, type IndicatorId, type ScalePlace, type Side } from '../../model/indicators.ts';
import { dayText } from '../../ui/day-text.ts';
import { inOrder } from './order.view.ts';
import { answerText, indicatorName } from './words.view.ts';

/** One question over time. */
export type Series = {
  readonly id: IndicatorId;
  readonly name: string;
  /** Places by day number; null for "don't know". Empty where the question has no places. */
  readonly points: readonly MultiplePoint[];
  /** What the picture shows, in a sentence or two; empty where there is none. */
  readonly summary: string;
  readonly rows: readonly { readonly key: string; readonly day: string; readonly answer: string }[];
};

export type SideSeries = { readonly side: Side; readonly series: readonly Series[] };

/** The questions that were answered at least twice, by side; all pictures share the time from the first to the last measurement. */
export type OverTime = { readonly from: number; readonly to: number; readonly sides: readonly SideSeries[] };

export function overTime(measurements: readonly Measurement[], locale: Locale): OverTime {
  const ordered = inOrder(measurements);
  const days = ordered.map(({ on }) => dayNumber(on));
  const sides = (['citizen', 'caseworker'] as const).map((side) => ({
    side,
    series: indicators.filter((one) => one.side === side).flatMap((one) => seriesOf(one, ordered, locale)),
  }));
  return { from: days[0] ?? 0, to: days.at(-1) ?? 0, sides: sides.filter(({ series }) => series.length > 0) };
}

function seriesOf({ id, kind }: Indicator, ordered: readonly Measurement[], locale: Locale): Series[] {
  const answered = ordered.filter(({ answers }) => answers[id] !== undefined);
  if (answered.length < 2) return [];
  // Ways of looking for a job and wages have no place on a scale.
  const hasPlaces = kind === 'scale' || kind === 'belief';
  const placed = hasPlaces ? answered.flatMap(({ on, answers }) => placeOf(on, answers[id])) : [];
  return [
    {
      id,
      name: indicatorName(id, locale),
      points: placed.map(({ on, value }) => ({ at: dayNumber(on), value })),
      summary: placed.length === 0 ? '' : summaryOf(placed, locale),
      rows: answered.map((one) => ({
        key: one.id,
        day: dayText(one.on, locale),
        answer: answerText(id, one.answers, locale) ?? '',
      })),
    },
  ];
}

type Placed = { readonly on: IsoDate; readonly value: ScalePlace | null };

function placeOf(on: IsoDate, answer: Measurement['answers'][IndicatorId]): Placed[] {
  if (typeof answer === 'number') return [{ on, value: answer }];
  return answer === 'dontKnow' ? [{ on, value: null }] : [];
}

function summaryOf(placed: readonly Placed[], locale: Locale): string {
  const { t, plural, format } = withTexts(locale, texts);
  const unknown = placed.filter(({ value }) => value === null).length;
  const gaps = unknown === 0 ? [] : [t(plural('measure.over.gaps', unknown), { count: format.whole(unknown) })];
  return unknown === placed.length ? t('measure.over.onlyUnknown') : [movement(placed, locale), ...gaps].join(' ');
}

/** "From step 2 on 1 May 2026 to step 4 on 1 August 2026." */
function movement(placed: readonly Placed[], locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  const known = placed.filter((one): one is Placed & { value: ScalePlace } => one.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return '';
  const words = {
    from: format.whole(first.value),
    to: format.whole(last.value),
    first: dayText(first.on, locale),
    last: dayText(last.on, locale),
  };
  if (known.length === 1) return t('measure.over.single', { place: words.from, day: words.first });
  return first.value === last.value ? t('measure.over.stayed', { place: words.from, ...words }) : t('measure.over.moved', words);
}
