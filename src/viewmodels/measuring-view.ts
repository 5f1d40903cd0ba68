import type { ChanceMark } from '../charts/layout/chance-bars.ts';
import { seenOf, type SeenChance } from '../caseload-file/summary.ts';
import type { Locale } from '../i18n/locale.ts';
import type { RecordId } from '../model/evidence.ts';
import type { Comparisons } from '../team/comparisons.ts';
import type { Chance } from '../team/types.ts';
import { chanceText, jobsText } from './estimate-text.ts';
import type { Numbers } from './numbers.ts';
import { plain, type Part, type RichText } from './rich-text.ts';

/** What is asked, as it is typed: shares out of the denominator and in per cent, and numbers of citizens. */
export type MeasuringQuestion = {
  readonly first: number;
  readonly second: number;
  readonly alpha: number;
  readonly power: number;
  readonly have: number;
  readonly team: number;
};

export type MeasuringView = {
  readonly need: RichText;
  readonly demand: RichText;
  readonly seen: RichText;
  readonly meaning: string | null;
  readonly swing: readonly RichText[];
  readonly chance: SeenChance;
  readonly marks: readonly ChanceMark[];
  readonly label: string;
};

const perCent = 100;
const test: readonly RecordId[] = ['choice-test'];
const luck: readonly RecordId[] = ['choice-luck', 'choice-independent-citizens'];

/** @param chance what luck alone makes of a team of that size at the first share */
export function measuringView(
  question: MeasuringQuestion,
  comparisons: Comparisons,
  chance: Chance,
  numbers: Numbers,
  locale: Locale,
): MeasuringView {
  const { t, format } = locale;
  const swing = swingTexts(question, chance, numbers, locale);
  return {
    need: needText(question, comparisons, numbers, locale),
    demand: {
      template: locale.template('measuring.demand'),
      parts: {
        test: { text: t('measuring.demand.test'), evidence: test },
        alpha: { text: format.percent(question.alpha / perCent, 0) },
        power: { text: format.percent(question.power / perCent, 0) },
      },
    },
    ...seenTexts(question, comparisons, numbers, locale),
    swing,
    chance: seenOf(chance),
    marks: [
      { at: chance.badYear, text: t('caseload.mark.bad', { jobs: format.whole(chance.badYear) }) },
      { at: chance.goodYear, text: t('caseload.mark.good', { jobs: format.whole(chance.goodYear) }) },
    ],
    label: swing.map(plain).join(' '),
  };
}

function sharesOf({ first, second }: MeasuringQuestion, { denominator }: Numbers): { p1: number; p2: number } {
  return { p1: first / denominator, p2: second / denominator };
}

function needText(question: MeasuringQuestion, comparisons: Comparisons, numbers: Numbers, locale: Locale): RichText {
  const { first, second, alpha, power } = question;
  if (first === second) return { template: locale.template('measuring.same'), parts: {} };
  if (power <= alpha) return { template: locale.template('measuring.powerNotAbove'), parts: {} };
  const each = comparisons.sampleSizePerGroup({ ...sharesOf(question, numbers), alpha: alpha / perCent, power: power / perCent });
  const { format } = locale;
  return {
    template: locale.template('measuring.need'),
    parts: {
      first: { text: format.whole(first) },
      second: { text: format.whole(second) },
      denominator: { text: format.whole(numbers.denominator) },
      each: { text: format.whole(each), evidence: test },
      total: { text: format.whole(2 * each), evidence: test },
    },
  };
}

/** Without a difference there is no chance of seeing it. */
function seenTexts(
  question: MeasuringQuestion,
  comparisons: Comparisons,
  numbers: Numbers,
  locale: Locale,
): Pick<MeasuringView, 'seen' | 'meaning'> {
  const { first, second, alpha, power, have } = question;
  if (first === second) return { seen: { template: locale.template('measuring.same'), parts: {} }, meaning: null };
  const found = comparisons.powerOfGroups({ ...sharesOf(question, numbers), alpha: alpha / perCent, n1: have, n2: have });
  const { t, format } = locale;
  const isEnough = found >= power / perCent;
  return {
    seen: {
      template: locale.template('measuring.seen'),
      parts: { each: { text: format.whole(have) }, power: { text: format.percent(found, 0), evidence: test } },
    },
    meaning: isEnough ? t('measuring.seen.enough') : t(found < 0.5 ? 'measuring.seen.coin' : 'measuring.seen.between'),
  };
}

function swingTexts({ first, team }: MeasuringQuestion, chance: Chance, { denominator }: Numbers, locale: Locale): RichText[] {
  const { format } = locale;
  const byLuck = (text: string): Part => ({ text, evidence: luck });
  const parts: RichText['parts'] = {
    citizens: { text: format.whole(team) },
    jobs: byLuck(jobsText(chance.mean, locale)),
    first: { text: format.whole(first) },
    denominator: { text: format.whole(denominator) },
    bad: byLuck(format.whole(chance.badYear)),
    good: byLuck(format.whole(chance.goodYear)),
    between: byLuck(format.percent(chance.between, 0)),
    none: byLuck(chanceText(chance.none, locale)),
    gap: byLuck(format.whole(chance.yearToYear)),
  };
  return (['measuring.swing', 'caseload.luck', 'caseload.none', 'caseload.swing'] as const).map((key) => ({
    template: locale.template(key),
    parts,
  }));
}
