import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as measurementsTexts } from '../_measurements/texts.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import type { Locale } from '../../ui/locale.ts';
import { answerAt } from '../../model/belief.ts';
import type { RecordId } from '../../model/evidence.ts';
import { wilsonInterval } from '../../stats/wilson-interval.ts';
import type { AnswerCount, Horizon } from './accuracy-count.view.ts';
import type { Numbers } from '../../ui/numbers.ts';
import type { RichText } from '../../ui/rich-text.ts';

const texts = joinTexts(measurementsTexts, prognosisTexts);

/** `none`: the answer was never given; `tooFew`: nothing is claimed yet. */
export type AccuracyKind = 'none' | 'tooFew' | 'above' | 'below' | 'within';

export type AccuracyRow = {
  readonly answer: string;
  readonly citizens: string;
  readonly jobs: string;
  /** "12–274 of 1,000"; null where the answer was never given. */
  readonly interval: string | null;
  readonly table: string;
  readonly kind: AccuracyKind;
  readonly says: RichText;
};

export type AccuracyView = {
  readonly total: number;
  readonly totalText: string;
  readonly how: RichText;
  readonly rows: readonly AccuracyRow[];
};

const rule: RecordId = 'choice-own-accuracy';
const table: RecordId = 'bip2017-19';

/** The horizon within which an answer and an outcome belong together. */
export function horizonOf({ amount }: Numbers): Horizon {
  return { months: amount('choice-own-accuracy', 'months'), slack: amount('choice-own-accuracy', 'slack') };
}

/** The own answers beside Table 2. Nothing is claimed of an answer before it has been given often enough. */
export function accuracyView(counts: readonly AnswerCount[], numbers: Numbers, locale: Locale): AccuracyView {
  const { t, plural, template, format } = withTexts(locale, texts);
  const total = counts.reduce((sum, { citizens }) => sum + citizens, 0);
  const { months, slack } = horizonOf(numbers);
  return {
    total,
    totalText: t(plural('measure.accuracy.total', total), { count: format.whole(total) }),
    how: {
      template: template('measure.accuracy.how'),
      parts: {
        months: { text: format.whole(months), evidence: [rule] },
        slack: { text: format.whole(slack), evidence: [rule] },
        level: { text: format.percent(numbers.amount(rule, 'level'), 0), evidence: [rule] },
      },
    },
    rows: counts.map((count) => rowOf(count, numbers, locale)),
  };
}

function rowOf(count: AnswerCount, numbers: Numbers, locale: Locale): AccuracyRow {
  const { t, format } = withTexts(locale, texts);
  const answer = answerAt(count.belief);
  const published = numbers.amount(table, answer);
  const interval = count.citizens === 0 ? null : wilsonInterval(count.jobs, count.citizens, numbers.amount(rule, 'level'));
  const outOf = (share: number): string => format.whole(numbers.wholeOf(share));
  const denominator = format.whole(numbers.denominator);
  const kind = kindOf(count, interval, published, numbers.amount(rule, 'least'));
  return {
    answer: t(`belief.${answer}`),
    citizens: format.whole(count.citizens),
    jobs: format.whole(count.jobs),
    interval: interval && t('measure.accuracy.range', { low: outOf(interval[0]), high: outOf(interval[1]), denominator }),
    table: t('measure.accuracy.level', { level: outOf(published), denominator }),
    kind,
    says: saysOf(kind, count, numbers, locale),
  };
}

function kindOf({ citizens }: AnswerCount, interval: readonly [number, number] | null, published: number, least: number): AccuracyKind {
  if (!interval) return 'none';
  if (citizens < least) return 'tooFew';
  if (published < interval[0]) return 'above';
  return published > interval[1] ? 'below' : 'within';
}

function saysOf(kind: AccuracyKind, { citizens }: AnswerCount, numbers: Numbers, locale: Locale): RichText {
  const { template, format } = withTexts(locale, texts);
  return {
    template: template(`measure.accuracy.${kind === 'none' ? 'tooFew' : kind}`),
    parts: {
      count: { text: format.whole(citizens) },
      least: { text: format.whole(numbers.amount(rule, 'least')), evidence: [rule] },
    },
  };
}
