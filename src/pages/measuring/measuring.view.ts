import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as teamTexts } from '../_team/texts.ts';
import { texts as measuringTexts } from './texts.ts';
import type { ChanceMark } from '../../charts/layout/chance-bars.ts';
import type { PowerPoint, PowerSeries } from '../../charts/layout/power-curve.ts';
import { seenOf, type SeenChance } from '../../caseload-file/summary.ts';
import { caseworkerCorrelation, correlationAtMostRounded } from '../../model/caseworker-variation.ts';
import type { RecordId } from '../../model/evidence.ts';
import type { Clustering, Comparisons } from '../../team/comparisons.ts';
import type { Chance } from '../../team/types.ts';
import { chanceText, jobsText, yearMarks } from '../_team/estimate-text.view.ts';
import type { FigureContext, Numbers } from '../../ui/numbers.ts';
import type { Locale } from '../../ui/locale.ts';
import { joined, recordsIn, type SentencePart, type RichText } from '../../ui/rich-text.ts';

const texts = joinTexts(teamTexts, measuringTexts);

/** What is asked, as it is typed: shares out of the denominator and in per cent, and numbers of citizens. */
export type MeasuringQuestion = {
  readonly first: number;
  readonly second: number;
  readonly alpha: number;
  readonly power: number;
  readonly have: number;
  /** How many of those followed share a caseworker. */
  readonly shared: number;
  readonly team: number;
};

/** The chance of seeing the difference over the citizens followed, as a drawing, a sentence and rows. */
export type PowerView = {
  readonly series: PowerSeries;
  readonly title: string;
  readonly summary: string;
  readonly words: Readonly<Record<'up' | 'across' | 'shared' | 'independent' | 'have' | 'demanded', string>>;
  readonly rows: readonly { readonly citizens: string; readonly shared: string; readonly independent: string }[];
  /** What the curve is worked out from. */
  readonly evidence: readonly RecordId[];
};

export type MeasuringView = {
  readonly need: RichText;
  /** How many would do if all citizens were independent, and how alike those are who share a caseworker; null where none share. */
  readonly shared: { readonly independent: RichText; readonly alike: RichText } | null;
  readonly demand: RichText;
  readonly seen: RichText;
  readonly meaning: string | null;
  /** Null where there is no difference to see, or where the demands contradict each other. */
  readonly power: PowerView | null;
  /** What luck alone makes of a team in a year, and how far two years may lie apart. */
  readonly swing: RichText;
  readonly gap: RichText;
  readonly swingRecords: readonly RecordId[];
  readonly chance: SeenChance;
  readonly marks: readonly ChanceMark[];
};

const perCent = 100;
const correlationDecimals = 3;
/** Points of the curve after its first, and about so many of them as rows of the table. */
const curveSteps = 48;
const tableRows = 8;
/** The axis goes so much beyond what is needed at most, to the next of these ends times a power of ten. */
const roomBeyond = 1.2;
const roundEnds = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
const test: readonly RecordId[] = ['choice-test'];
const alike: readonly RecordId[] = ['own-caseworker-correlation', 'bip2018-07', 'bip2018-09'];
const luck: readonly RecordId[] = ['choice-luck', 'choice-independent-citizens'];
/** Where the numbers come from that stand in the question before anyone has asked. */
const usualFrom: Readonly<Record<keyof MeasuringQuestion, readonly RecordId[]>> = {
  first: ['bip2017-09'],
  second: ['bip2017-09', 'bip2017-30'],
  alpha: test,
  power: test,
  have: ['choice-denominator'],
  shared: ['bip2017-23'],
  team: ['bip2017-23'],
};

/** What is asked, and what would be asked by itself. */
export type Asked = { readonly question: MeasuringQuestion; readonly usual: MeasuringQuestion };

/** @param chance what luck alone makes of a team of that size at the first share */
export function measuringView(asked: Asked, comparisons: Comparisons, chance: Chance, { numbers, locale }: FigureContext): MeasuringView {
  const { t, template, format } = withTexts(locale, texts);
  const { question } = asked;
  const swing = swingTexts(asked, chance, { numbers, locale });
  const isAnswered = question.first !== question.second && question.power > question.alpha;
  const compared = comparedAs(asked, comparisons, numbers);
  return {
    need: needText(asked, compared, { numbers, locale }),
    shared: isAnswered && question.shared > 1 ? sharedTexts(compared, { numbers, locale }) : null,
    demand: {
      template: template('measuring.demand'),
      parts: {
        test: { text: t('measuring.demand.test'), evidence: test },
        alpha: askedPart('alpha', format.percent(question.alpha / perCent, 0), asked),
        power: askedPart('power', format.percent(question.power / perCent, 0), asked),
      },
    },
    ...seenTexts(asked, compared, locale),
    power: isAnswered ? powerView(asked, compared, { numbers, locale }) : null,
    ...swing,
    chance: seenOf(chance),
    marks: yearMarks(chance, locale),
  };
}

function sharesOf({ first, second }: MeasuringQuestion, { denominator }: Numbers): { p1: number; p2: number } {
  return { p1: first / denominator, p2: second / denominator };
}

/** A number of the question: the reader's own, or with its source while it is the usual one. */
function askedPart(key: keyof MeasuringQuestion, text: string, { question, usual }: Asked): SentencePart {
  return question[key] === usual[key] ? { text, evidence: usualFrom[key] } : { text };
}

/** Numbers for independent citizens, and the lowest and highest for those who share caseworkers (own-caseworker-correlation). */
type Answered = { readonly independent: number; readonly low: number; readonly high: number };

/** The comparison that is asked for, by both ways to count how alike citizens of one caseworker are. */
type Compared = {
  needed(): Answered;
  /** Lowest and highest where the printed explanatory power is taken at the ends it may have been rounded from. */
  neededAtMostRounded(): readonly [number, number];
  seenWith(citizens: number): PowerPoint;
};

function comparedAs({ question }: Asked, comparisons: Comparisons, numbers: Numbers): Compared {
  const shares = { ...sharesOf(question, numbers), alpha: question.alpha / perCent };
  const at = (by: 'citizens' | 'answers'): Clustering => ({
    perCaseworker: question.shared,
    icc: caseworkerCorrelation(numbers.amount, by),
  });
  const [least, most] = [at('citizens'), at('answers')];
  const needed = (clustering?: Clustering): number =>
    comparisons.sampleSizePerGroup({ ...shares, power: question.power / perCent, ...(clustering && { clustering }) });
  const seen = (citizens: number, clustering?: Clustering): number =>
    comparisons.powerOfGroups({ ...shares, n1: citizens, n2: citizens, ...(clustering && { clustering }) });
  return {
    needed: () => ({ independent: needed(), low: needed(least), high: needed(most) }),
    neededAtMostRounded: () => {
      const [low, high] = correlationAtMostRounded(numbers.amount);
      return [needed({ perCaseworker: question.shared, icc: low }), needed({ perCaseworker: question.shared, icc: high })];
    },
    seenWith: (citizens) => ({ citizens, independent: seen(citizens), low: seen(citizens, most), high: seen(citizens, least) }),
  };
}

function needText(asked: Asked, compared: Compared, { numbers, locale }: FigureContext): RichText {
  const { first, second, alpha, power, shared } = asked.question;
  const { template, format } = withTexts(locale, texts);
  if (first === second) return { template: template('measuring.same'), parts: {} };
  if (power <= alpha) return { template: template('measuring.powerNotAbove'), parts: {} };
  const { low, high } = compared.needed();
  const evidence = shared > 1 ? [...test, ...alike] : test;
  return {
    template: template(shared > 1 ? 'measuring.need.shared' : 'measuring.need'),
    parts: {
      first: askedPart('first', format.whole(first), asked),
      second: askedPart('second', format.whole(second), asked),
      denominator: { text: format.whole(numbers.denominator), evidence: ['choice-denominator'] },
      shared: askedPart('shared', format.whole(shared), asked),
      each: { text: wholeRange(low, high, locale), evidence },
      total: { text: wholeRange(2 * low, 2 * high, locale), evidence },
    },
  };
}

function sharedTexts(compared: Compared, { numbers, locale }: FigureContext): NonNullable<MeasuringView['shared']> {
  const { template, format } = withTexts(locale, texts);
  const correlation = (by: 'citizens' | 'answers'): SentencePart => ({
    text: format.decimals(caseworkerCorrelation(numbers.amount, by), correlationDecimals),
    evidence: alike,
  });
  return {
    independent: {
      template: template('measuring.independent'),
      parts: { each: { text: format.whole(compared.needed().independent), evidence: test } },
    },
    alike: {
      template: template('measuring.alike'),
      parts: {
        low: correlation('citizens'),
        high: correlation('answers'),
        rounded: { text: wholeRange(...compared.neededAtMostRounded(), locale), evidence: [...test, ...alike] },
      },
    },
  };
}

/** Without a difference there is no chance of seeing it. */
function seenTexts(asked: Asked, compared: Compared, locale: Locale): Pick<MeasuringView, 'seen' | 'meaning'> {
  const { first, second, power, have, shared } = asked.question;
  const { t, template, format } = withTexts(locale, texts);
  if (first === second) return { seen: { template: template('measuring.same'), parts: {} }, meaning: null };
  const { low, high, independent } = compared.seenWith(have);
  return {
    seen: {
      template: template(shared > 1 ? 'measuring.seen.shared' : 'measuring.seen'),
      parts: {
        each: askedPart('have', format.whole(have), asked),
        shared: askedPart('shared', format.whole(shared), asked),
        power: { text: percentRange(low, high, locale), evidence: shared > 1 ? [...test, ...alike] : test },
        independent: { text: chanceInPercent(independent, locale), evidence: test },
      },
    },
    meaning:
      low >= power / perCent
        ? t('measuring.seen.enough', { miss: percentRange(1 - high, 1 - low, locale) })
        : t(high < 0.5 ? 'measuring.seen.coin' : 'measuring.seen.between'),
  };
}

/** The axis holds what is needed at most, and what one has unless that is far more. */
function powerView(asked: Asked, compared: Compared, { numbers: { denominator }, locale }: FigureContext): PowerView {
  const { first, second, have, power, shared } = asked.question;
  const { t, format } = withTexts(locale, texts);
  const needed = compared.needed();
  const end = Math.max(2, Math.ceil(roundUp(Math.max(needed.high * roomBeyond, Math.min(have, needed.high * 2)))));
  const citizens = Array.from({ length: curveSteps + 1 }, (_, step) => Math.max(1, Math.round((end * step) / curveSteps)));
  const points = [...new Set(citizens)].map((count) => compared.seenWith(count));
  const rowEvery = Math.max(1, Math.floor((points.length - 1) / tableRows));
  const isShared = shared > 1;
  const seen = compared.seenWith(have);
  const numbers = {
    have: format.whole(have),
    power: percentRange(seen.low, seen.high, locale),
    needed: wholeRange(needed.low, needed.high, locale),
    demanded: format.percent(power / perCent, 0),
    shared: format.whole(shared),
  };
  return {
    series: { points, have, demanded: power / perCent, isShared },
    title: t('measuring.curve.title', { first: format.whole(first), second: format.whole(second), denominator: format.whole(denominator) }),
    summary: t(isShared ? 'measuring.curve.summary.shared' : 'measuring.curve.summary', numbers),
    words: {
      up: t('measuring.curve.up'),
      across: t('measuring.curve.across'),
      shared: t('measuring.curve.shared', numbers),
      independent: t('measuring.curve.independent'),
      have: t('measuring.curve.have', numbers),
      demanded: t('measuring.curve.demanded', numbers),
    },
    rows: points
      .filter((_, step) => step > 0 && step % rowEvery === 0)
      .map((point) => ({
        citizens: format.whole(point.citizens),
        shared: percentRange(point.low, point.high, locale),
        independent: chanceInPercent(point.independent, locale),
      })),
    evidence: isShared ? [...test, ...alike] : test,
  };
}

/** The next number that an axis may end at. */
function roundUp(value: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(value));
  return magnitude * (roundEnds.find((end) => end * magnitude >= value) ?? 10);
}

/** Two numbers as a range, or as one where they are written alike. */
function wholeRange(low: number, high: number, { format }: Locale): string {
  return low === high ? format.whole(low) : `${format.whole(low)}–${format.whole(high)}`;
}

function percentRange(low: number, high: number, locale: Locale): string {
  const { format } = locale;
  return format.percent(low, 0) === format.percent(high, 0) ? chanceInPercent(low, locale) : format.percentRange(low, high, 0);
}

/** A chance in whole per cent, which is never said to be certain. */
function chanceInPercent(chance: number, locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  const nearlyAll = 1 - 1 / perCent;
  return chance < 1 && format.percent(chance, 0) === format.percent(1, 0)
    ? t('caseload.over', { share: format.percent(nearlyAll, 0) })
    : format.percent(chance, 0);
}

function swingTexts(
  asked: Asked,
  chance: Chance,
  { numbers: { denominator }, locale }: FigureContext,
): Pick<MeasuringView, 'swing' | 'gap' | 'swingRecords'> {
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
  const said = (key: 'measuring.swing' | 'caseload.luck' | 'caseload.none' | 'caseload.swing'): RichText => ({
    template: withTexts(locale, texts).template(key),
    parts,
  });
  const swing = joined('{mean} {luck} {none}', {
    mean: said('measuring.swing'),
    luck: said('caseload.luck'),
    none: said('caseload.none'),
  });
  return { swing, gap: said('caseload.swing'), swingRecords: recordsIn([swing]) };
}
