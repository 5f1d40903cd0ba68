import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Measurement } from '../../model/case.ts';
import { addMonths } from '../../model/days.ts';
import { pairs, type IndicatorId } from '../../model/indicators.ts';
import { dayText } from '../../ui/day-text.ts';
import { latestWith } from './order.view.ts';
import { answerText, indicatorName } from './words.view.ts';
import type { FigureContext, Numbers } from '../../ui/numbers.ts';
import type { RichText } from '../../ui/rich-text.ts';

/** `talk`: far apart; `waits`: one side has not answered; `unknown`: one does not know; `apart`: too long between the answers. */
export type PairKind = 'talk' | 'near' | 'waits' | 'unknown' | 'apart';

type PairAnswer = { readonly text: string; readonly day: string };

/** What the two sides say of one theme; null where a side has not said anything. */
export type PairView = {
  readonly id: IndicatorId;
  readonly theme: string;
  readonly citizen: PairAnswer | null;
  readonly caseworker: PairAnswer | null;
  readonly kind: PairKind;
  readonly note: RichText;
};

/** The last answers of the two sides on each theme that both are asked about; themes that neither answered are left out. */
export function pairViews(measurements: readonly Measurement[], { numbers, locale }: FigureContext): PairView[] {
  return pairs.flatMap(([citizenId, caseworkerId]) => {
    const citizen = latestWith(measurements, citizenId);
    const caseworker = latestWith(measurements, caseworkerId);
    if (!citizen && !caseworker) return [];
    const { kind, steps } = compareSides([citizen, citizenId], [caseworker, caseworkerId], numbers);
    return [
      {
        id: citizenId,
        theme: indicatorName(citizenId, locale),
        citizen: shown(citizen, citizenId, locale),
        caseworker: shown(caseworker, caseworkerId, locale),
        kind,
        note: noteOf(kind, steps, { numbers, locale }),
      },
    ];
  });
}

type Said = readonly [Measurement | null, IndicatorId];

function compareSides([one, oneId]: Said, [other, otherId]: Said, numbers: Numbers): { kind: PairKind; steps: number } {
  if (!one || !other) return { kind: 'waits', steps: 0 };
  const [place, otherPlace] = [one.answers[oneId], other.answers[otherId]];
  if (typeof place !== 'number' || typeof otherPlace !== 'number') return { kind: 'unknown', steps: 0 };
  const [first, last] = one.on < other.on ? [one.on, other.on] : [other.on, one.on];
  const steps = Math.abs(place - otherPlace);
  if (addMonths(first, numbers.amount('choice-next-measurement')) < last) return { kind: 'apart', steps };
  return { kind: steps >= numbers.amount('choice-disagreement') ? 'talk' : 'near', steps };
}

function shown(measurement: Measurement | null, id: IndicatorId, locale: Locale): PairAnswer | null {
  const text = measurement && answerText(id, measurement.answers, locale);
  return text === null ? null : { text, day: dayText(measurement?.on ?? '', locale) };
}

function noteOf(kind: PairKind, steps: number, { numbers, locale }: FigureContext): RichText {
  const { template, format } = withTexts(locale, texts);
  const months = numbers.amount('choice-next-measurement');
  return {
    template: template(`measure.sides.${kind}`),
    parts: {
      steps: { text: format.whole(steps), evidence: ['choice-disagreement'] },
      months: { text: format.whole(months), evidence: ['choice-next-measurement'] },
    },
  };
}
