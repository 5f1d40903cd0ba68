import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { MultiplePoint } from '../../charts/layout/small-multiple.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Measurement } from '../../model/case.ts';
import type { IsoDate } from '../../model/guidance.ts';
import { indicators, type Indicator, type IndicatorId, type Side } from '../../model/indicators.ts';
import { dayText } from '../../ui/day-text.ts';
import { inOrder } from './order.view.ts';
import { answerText, indicatorName } from './words.view.ts';

/** One question over time. */
export type Series = {
  readonly id: IndicatorId;
  readonly name: string;
  /** From the first answer to the last. Empty where the question has no places. */
  readonly points: readonly MultiplePoint[];
  /** What the picture shows, in a sentence or two; empty where there is none. */
  readonly summary: string;
  readonly rows: readonly { readonly key: string; readonly day: string; readonly answer: string }[];
};

export type SideSeries = { readonly side: Side; readonly series: readonly Series[] };

/** The questions that were answered at least twice, by side; all pictures share the time from the first to the last measurement. */
export type OverTime = { readonly from: IsoDate; readonly to: IsoDate; readonly sides: readonly SideSeries[] };

export function overTime(measurements: readonly Measurement[], locale: Locale): OverTime {
  const ordered = inOrder(measurements);
  const sides = (['citizen', 'caseworker'] as const).map((side) => {
    const own = ordered.filter(({ by }) => by === side);
    return { side, series: indicators.filter((one) => one.side === side).flatMap((one) => seriesOf(one, own, locale)) };
  });
  return { from: ordered[0]?.on ?? '', to: ordered.at(-1)?.on ?? '', sides: sides.filter(({ series }) => series.length > 0) };
}

function seriesOf({ id, forward }: Indicator, own: readonly Measurement[], locale: Locale): Series[] {
  const isAnswered = ({ answers }: Measurement): boolean => answers[id] !== undefined;
  const answered = own.filter(isAnswered);
  if (answered.length < 2) return [];
  const days = answered.map(({ on }) => on);
  // Asked about other things on a day between breaks the line as well; not where the question was answered on that day too.
  const between = own.slice(own.findIndex(isAnswered), own.findLastIndex(isAnswered) + 1);
  const shown = forward === null ? [] : between.filter((one) => isAnswered(one) || !days.includes(one.on));
  return [
    {
      id,
      name: indicatorName(id, locale),
      points: shown.map((one) => pointOf(id, one, locale)),
      summary: shown.length === 0 ? '' : summaryOf(id, shown, locale),
      rows: answered.map((one) => ({
        key: one.id,
        day: dayText(one.on, locale),
        answer: answerText(id, one.answers, locale) ?? '',
      })),
    },
  ];
}

function pointOf(id: IndicatorId, { on, answers }: Measurement, locale: Locale): MultiplePoint {
  const answer = answers[id];
  const value = typeof answer === 'number' ? answer : answer === undefined ? 'absent' : 'unknown';
  const words = { day: dayText(on, locale), answer: answerText(id, answers, locale) ?? '' };
  return { on, value, says: withTexts(locale, texts).t('measure.over.mark', words) };
}

function summaryOf(id: IndicatorId, shown: readonly Measurement[], locale: Locale): string {
  const { t, plural, format } = withTexts(locale, texts);
  const unknown = shown.filter(({ answers }) => answers[id] === 'dontKnow').length;
  const absent = shown.filter(({ answers }) => answers[id] === undefined).length;
  const moved = movement(id, shown, locale);
  return [
    moved ?? t('measure.over.onlyUnknown'),
    ...(moved === null || unknown === 0 ? [] : [t(plural('measure.over.gaps', unknown), { count: format.whole(unknown) })]),
    ...(absent === 0 ? [] : [t(plural('measure.over.absent', absent), { count: format.whole(absent) })]),
  ].join(' ');
}

/** "From step 2 on 1 May 2026 to step 4 on 1 August 2026."; null where no place is known. */
function movement(id: IndicatorId, shown: readonly Measurement[], locale: Locale): string | null {
  const { t, format } = withTexts(locale, texts);
  const known = shown.flatMap(({ on, answers: { [id]: place } }) => (typeof place === 'number' ? [{ on, place }] : []));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return null;
  const words = {
    from: format.whole(first.place),
    to: format.whole(last.place),
    first: dayText(first.on, locale),
    last: dayText(last.on, locale),
  };
  if (first.on === last.on && first.place === last.place) return t('measure.over.single', { place: words.from, day: words.first });
  return first.place === last.place ? t('measure.over.stayed', { place: words.from, ...words }) : t('measure.over.moved', words);
}
