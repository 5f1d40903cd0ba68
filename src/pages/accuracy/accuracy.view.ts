import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as accuracyTexts } from './texts.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import { answerAt } from '../../model/belief.ts';
import type { RecordId } from '../../model/evidence.ts';
import { shownGroups } from '../../stats/shown-groups.ts';
import { tableInterval } from '../../model/intervals.ts';
import { averageCitizen } from '../../model/situation.ts';
import { citizensOf, intervalPart } from '../_prognosis/interval.view.ts';
import { wilsonInterval } from '../../stats/wilson-interval.ts';
import type { AnswerCount, Horizon } from './accuracy-count.view.ts';
import type { FigureContext, Numbers } from '../../ui/numbers.ts';
import type { RichText } from '../../ui/rich-text.ts';

const texts = joinTexts(accuracyTexts, prognosisTexts);

/**
 * `none`: the answer was never given; `hidden`: of too few to be shown, or those of too few could be worked out from the total;
 * `tooFew`: nothing is claimed yet.
 */
export type AccuracyKind = 'none' | 'hidden' | 'tooFew' | 'above' | 'below' | 'within';

export type AccuracyRow = {
  readonly answer: string;
  readonly citizens: string;
  readonly jobs: string;
  /** "12–274 of 1,000"; null where the answer was never given, or too seldom to be shown. */
  readonly interval: string | null;
  /** The level of Table 2 with how uncertain it is itself, and of which answer. */
  readonly table: RichText;
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
const smallest: RecordId = 'choice-smallest-group';

/** The horizon within which an answer and an outcome belong together. */
export function horizonOf({ amount }: Numbers): Horizon {
  return { months: amount('choice-own-accuracy', 'months'), slack: amount('choice-own-accuracy', 'slack') };
}

/** The own answers beside Table 2. Nothing is claimed of an answer before it has been given often enough. */
export function accuracyView(counts: readonly AnswerCount[], { numbers, locale }: FigureContext): AccuracyView {
  const { t, plural, template, format } = withTexts(locale, texts);
  const total = counts.reduce((sum, { citizens }) => sum + citizens, 0);
  const { months, slack } = horizonOf(numbers);
  const isShown = shownGroups(
    counts.map(({ citizens }) => citizens),
    numbers.amount(smallest),
  );
  return {
    total,
    totalText: t(plural('accuracy.total', total), { count: format.whole(total) }),
    how: {
      template: template('accuracy.how'),
      parts: {
        months: { text: format.whole(months), evidence: [rule] },
        slack: { text: format.whole(slack), evidence: [rule] },
        level: { text: format.percent(numbers.amount(rule, 'level'), 0), evidence: [rule] },
      },
    },
    rows: counts.map((count, index) =>
      count.citizens === 0 || isShown[index] ? rowOf(count, { numbers, locale }) : hiddenRow(count, { numbers, locale }),
    ),
  };
}

function rowOf(count: AnswerCount, { numbers, locale }: FigureContext): AccuracyRow {
  const { t, template, format } = withTexts(locale, texts);
  const answer = answerAt(count.belief);
  const situation = { ...averageCitizen, belief: count.belief };
  const published = numbers.amount(table, answer);
  const interval = count.citizens === 0 ? null : wilsonInterval(count.jobs, count.citizens, numbers.amount(rule, 'level'));
  const outOf = (share: number): string => format.whole(numbers.wholeOf(share));
  const denominator = format.whole(numbers.denominator);
  const kind = kindOf(count, interval, published, numbers.amount(rule, 'least'));
  return {
    answer: t(`belief.${answer}`),
    citizens: format.whole(count.citizens),
    jobs: format.whole(count.jobs),
    interval: interval && t('accuracy.range', { low: outOf(interval[0]), high: outOf(interval[1]), denominator }),
    table: {
      template: template('accuracy.level'),
      parts: {
        level: { text: outOf(published), evidence: [table] },
        interval: intervalPart('result.band', citizensOf(tableInterval(numbers.amount, answer, 'citizens'), numbers), situation, locale),
        denominator: { text: denominator },
        answer: { text: t(`belief.${answer}`).toLocaleLowerCase(locale.language) },
      },
    },
    kind,
    says: saysOf(kind, count, { numbers, locale }),
  };
}

/** Nothing of what happened: neither how many they are nor how many of them were in a job. */
function hiddenRow(count: AnswerCount, { numbers, locale }: FigureContext): AccuracyRow {
  const { t, template, format } = withTexts(locale, texts);
  const shown = rowOf({ ...count, citizens: 0, jobs: 0 }, { numbers, locale });
  return {
    ...shown,
    citizens: t('accuracy.hidden'),
    jobs: t('accuracy.hidden'),
    kind: 'hidden',
    says: {
      template: template('accuracy.hidden.why'),
      parts: { needed: { text: format.whole(numbers.amount(smallest)), evidence: [smallest] } },
    },
  };
}

function kindOf(
  { citizens }: AnswerCount,
  interval: readonly [number, number] | null,
  published: number,
  least: number,
): Exclude<AccuracyKind, 'hidden'> {
  if (!interval) return 'none';
  if (citizens < least) return 'tooFew';
  if (published < interval[0]) return 'above';
  return published > interval[1] ? 'below' : 'within';
}

function saysOf(kind: Exclude<AccuracyKind, 'hidden'>, { citizens }: AnswerCount, { numbers, locale }: FigureContext): RichText {
  const { template, format } = withTexts(locale, texts);
  return {
    template: template(`accuracy.${kind === 'none' ? 'tooFew' : kind}`),
    parts: {
      count: { text: format.whole(citizens) },
      least: { text: format.whole(numbers.amount(rule, 'least')), evidence: [rule] },
    },
  };
}
