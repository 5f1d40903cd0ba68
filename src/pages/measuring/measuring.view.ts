import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as teamTexts } from '../_team/texts.ts';
import { texts as measuringTexts } from './texts.ts';
import type { ChanceMark } from '../../charts/layout/chance-bars.ts';
import { seenOf, type SeenChance } from '../../caseload-file/summary.ts';
import type { Locale } from '../../ui/locale.ts';
import type { RecordId } from '../../model/evidence.ts';
import type { Comparisons } from '../../team/comparisons.ts';
import type { Chance } from '../../team/types.ts';
import { chanceText, jobsText } from '../_team/estimate-text.view.ts';
import type { Numbers } from '../../ui/numbers.ts';
import { plain, type SentencePart, type RichText } from '../../ui/rich-text.ts';

const texts = joinTexts(teamTexts, measuringTexts);

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
/** Where the numbers come from that stand in the question before anyone has asked. */
const usualFrom: Readonly<Record<keyof MeasuringQuestion, readonly RecordId[]>> = {
  first: ['bip2017-09'],
  second: ['bip2017-09', 'bip2017-30'],
  alpha: test,
  power: test,
  have: ['choice-denominator'],
  team: ['bip2017-23'],
};

/** What is asked, and what would be asked by itself. */
export type Asked = { readonly question: MeasuringQuestion; readonly usual: MeasuringQuestion };

/** @param chance what luck alone makes of a team of that size at the first share */
export function measuringView(asked: Asked, comparisons: Comparisons, chance: Chance, numbers: Numbers, locale: Locale): MeasuringView {
  const { t, format } = withTexts(locale, texts);
  const { question } = asked;
  const swing = swingTexts(asked, chance, numbers, locale);
  return {
    need: needText(asked, comparisons, numbers, locale),
    demand: {
      template: withTexts(locale, texts).template('measuring.demand'),
      parts: {
        test: { text: t('measuring.demand.test'), evidence: test },
        alpha: askedPart('alpha', format.percent(question.alpha / perCent, 0), asked),
        power: askedPart('power', format.percent(question.power / perCent, 0), asked),
      },
    },
    ...seenTexts(asked, comparisons, numbers, locale),
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

/** A number of the question: the reader's own, or with its source while it is the usual one. */
function askedPart(key: keyof MeasuringQuestion, text: string, { question, usual }: Asked): SentencePart {
  return question[key] === usual[key] ? { text, evidence: usualFrom[key] } : { text };
}

function needText(asked: Asked, comparisons: Comparisons, numbers: Numbers, locale: Locale): RichText {
  const { question } = asked;
  const { first, second, alpha, power } = question;
  if (first === second) return { template: withTexts(locale, texts).template('measuring.same'), parts: {} };
  if (power <= alpha) return { template: withTexts(locale, texts).template('measuring.powerNotAbove'), parts: {} };
  const each = comparisons.sampleSizePerGroup({ ...sharesOf(question, numbers), alpha: alpha / perCent, power: power / perCent });
  const { format } = locale;
  return {
    template: withTexts(locale, texts).template('measuring.need'),
    parts: {
      first: askedPart('first', format.whole(first), asked),
      second: askedPart('second', format.whole(second), asked),
      denominator: { text: format.whole(numbers.denominator), evidence: ['choice-denominator'] },
      each: { text: format.whole(each), evidence: test },
      total: { text: format.whole(2 * each), evidence: test },
    },
  };
}

/** Without a difference there is no chance of seeing it. */
function seenTexts(asked: Asked, comparisons: Comparisons, numbers: Numbers, locale: Locale): Pick<MeasuringView, 'seen' | 'meaning'> {
  const { question } = asked;
  const { first, second, alpha, power, have } = question;
  if (first === second) return { seen: { template: withTexts(locale, texts).template('measuring.same'), parts: {} }, meaning: null };
  const found = comparisons.powerOfGroups({ ...sharesOf(question, numbers), alpha: alpha / perCent, n1: have, n2: have });
  const { t, format } = withTexts(locale, texts);
  const isEnough = found >= power / perCent;
  return {
    seen: {
      template: withTexts(locale, texts).template('measuring.seen'),
      parts: { each: askedPart('have', format.whole(have), asked), power: { text: format.percent(found, 0), evidence: test } },
    },
    meaning: isEnough
      ? t('measuring.seen.enough', { miss: format.percent(1 - found, 0) })
      : t(found < 0.5 ? 'measuring.seen.coin' : 'measuring.seen.between'),
  };
}

function swingTexts(asked: Asked, chance: Chance, { denominator }: Numbers, locale: Locale): RichText[] {
  const { format } = locale;
  const { first, team } = asked.question;
  const byLuck = (text: string): SentencePart => ({ text, evidence: luck });
  const parts: RichText['parts'] = {
    citizens: askedPart('team', format.whole(team), asked),
    jobs: byLuck(jobsText(chance.mean, locale)),
    first: askedPart('first', format.whole(first), asked),
    denominator: { text: format.whole(denominator), evidence: ['choice-denominator'] },
    bad: byLuck(format.whole(chance.badYear)),
    good: byLuck(format.whole(chance.goodYear)),
    between: byLuck(format.percent(chance.between, 0)),
    none: byLuck(chanceText(chance.none, locale)),
    gap: byLuck(format.whole(chance.yearToYear)),
  };
  return (['measuring.swing', 'caseload.luck', 'caseload.none', 'caseload.swing'] as const).map((key) => ({
    template: withTexts(locale, texts).template(key),
    parts,
  }));
}
