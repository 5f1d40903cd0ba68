import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import { texts as teamTexts } from '../_team/texts.ts';
import { texts as caseloadTexts } from './texts.ts';
import type { BeliefBar } from '../../charts/layout/belief-bars.ts';
import type { ChanceMark } from '../../charts/layout/chance-bars.ts';
import type { GroupSummary, OrientationSummary, PlaceSummary, SeenChance, Summary } from '../../caseload-file/summary.ts';
import type { Locale } from '../../ui/locale.ts';
import type { SpreadsheetCell } from '../../files/spreadsheet-cell.ts';
import { beliefAnswers } from '../../model/belief.ts';
import type { RecordId } from '../../model/evidence.ts';
import { roundHalfUp } from '../../stats/round-half-up.ts';
import type { Estimate, Experiment, Improvement, Third } from '../../team/types.ts';
import { bestQuarterView, type BestQuarterView } from '../_team/best-quarter.view.ts';
import { chanceText, jobCells, jobDecimals, jobsText, yearMarks } from '../_team/estimate-text.view.ts';
import { bandPart, estimatePart, expectedJobsRecords, spanText, startRecords } from './estimate.view.ts';
import { bracketMeaning } from '../_prognosis/bracket.view.ts';
import { notesOf } from '../_explanation/notes.view.ts';
import type { FigureContext } from '../../ui/numbers.ts';
import { joined, type SentencePart, type RichText } from '../../ui/rich-text.ts';

const texts = joinTexts(prognosisTexts, teamTexts, caseloadTexts);

/** One answer: how many of the own citizens have it, and the share in the study. */
export type AnswerRow = { readonly label: string; readonly count: string; readonly share: string; readonly study: SentencePart };
export type ImprovementRow = { readonly what: string; readonly citizens: string; readonly jobs: SentencePart; readonly band: SentencePart };
export type PlaceRow = {
  readonly name: string;
  readonly citizens: string;
  readonly jobs: SentencePart;
  readonly luck: SentencePart;
  /** Null where no outcome is known; that outcomes are too few to be shown is said. */
  readonly observed: RichText | null;
};
export type OrientationView =
  /** There is nothing to divide: too few caseworkers, or all of them alike. */
  | { readonly kind: 'tooFew' | 'alike'; readonly sentence: RichText }
  | {
      readonly kind: 'shown';
      readonly found: Extract<OrientationSummary, { reason: null }>;
      readonly sentence: RichText;
      readonly leftOut: string | null;
      readonly thirds: readonly { readonly name: string; readonly span: string; readonly citizens: string }[];
    };

export type CaseloadView = {
  readonly citizens: number;
  readonly expectedJobs: number;
  readonly expected: RichText;
  /** How far the digits of it can be trusted. */
  readonly rounding: RichText;
  /** How uncertain the levels are themselves. */
  readonly levels: RichText;
  /**
   * What the effects may be, and what that may be called; null where no effect is applied: then the band would say nothing, and
   * seem to say that nothing is uncertain.
   */
  readonly band: RichText | null;
  /** What the reader has to know about these numbers. */
  readonly notes: readonly RichText[];
  readonly luck: RichText;
  readonly none: RichText;
  readonly swing: RichText;
  readonly observed: RichText | null;
  readonly chance: SeenChance;
  /** A bad and a good year. */
  readonly marks: readonly ChanceMark[];
  /** What the chances are worked out from. */
  readonly chanceRecords: readonly RecordId[];
  readonly bars: readonly BeliefBar[];
  readonly barsLabel: string;
  readonly answers: readonly AnswerRow[];
  readonly improvements: readonly ImprovementRow[];
  /** What the last column may be called, for each effect in it. */
  readonly improvementBand: readonly RichText[];
  readonly places: readonly PlaceRow[];
  readonly placesLeftOut: string | null;
  /** Why known outcomes of a place are not shown; null where all are. */
  readonly outcomesLeftOut: RichText | null;
  readonly orientation: OrientationView;
  readonly experiment: Readonly<Record<'printed' | 'sum' | 'warning', RichText>>;
  readonly bestQuarter: BestQuarterView;
  /** All of it as rows for a spreadsheet. */
  readonly sheet: readonly (readonly SpreadsheetCell[])[];
};

const luckRecords: readonly RecordId[] = ['choice-luck', 'choice-independent-citizens'];
const orientationDecimals = 2;
/** Decimals of a chance 0–1 in the file: what one decimal of a per cent shows. */
const chanceDecimals = 3;

/** A computed caseload in words, rows and series. @param group the whole of it, large enough to be shown */
export function caseloadView(summary: Summary, group: GroupSummary, experiment: Experiment, context: FigureContext): CaseloadView {
  const { locale } = context;
  const { t, format } = withTexts(locale, texts);
  const { chance } = group;
  const words = luckWords(group, locale);
  const luck: RichText = { template: withTexts(locale, texts).template('caseload.luck'), parts: words };
  const answers = answerRows(group, context);
  return {
    citizens: group.citizens,
    expectedJobs: group.expectedJobs.expected,
    expected: {
      template: withTexts(locale, texts).template('caseload.expected'),
      parts: { citizens: { text: format.whole(group.citizens) }, jobs: estimatePart(group.expectedJobs, expectedJobsRecords, locale) },
    },
    rounding: {
      template: withTexts(locale, texts).template(areAlike(group.expectedJobs, locale) ? 'caseload.rounding.alike' : 'caseload.rounding'),
      parts: words,
    },
    levels: {
      template: withTexts(locale, texts).template('caseload.levels'),
      parts: { span: { text: spanText(group.expectedAtStartEnds, locale), evidence: startRecords } },
    },
    band: hasEffects(group)
      ? joined('{band} {meaning}', {
          band: { template: withTexts(locale, texts).template('caseload.band'), parts: { band: bandPart(group.expectedJobs, locale) } },
          meaning: bracketMeaning({ outcome: 'job', changes: true, belief: false }, context),
        })
      : null,
    notes: notesOf(summary.flags, 'job', context),
    luck,
    none: { template: withTexts(locale, texts).template('caseload.none'), parts: words },
    swing: { template: withTexts(locale, texts).template('caseload.swing'), parts: words },
    observed: observedText(group, context),
    chance,
    marks: yearMarks(chance, locale),
    chanceRecords: [...expectedJobsRecords, ...luckRecords],
    bars: answers.map(({ label, share, study, own, published }) => ({
      label,
      text: t('caseload.bar', { share, study: study.text }),
      own,
      study: published,
    })),
    barsLabel: t('caseload.bars', { answers: format.list(answers.map(({ label, share }) => `${label} ${share}`)) }),
    answers,
    improvements: improvementRows(group, locale),
    improvementBand: improvementBand(group, context),
    places: summary.places.length > 1 ? summary.places.map((place) => placeRow(place, locale)) : [],
    outcomesLeftOut: summary.places.some(({ areOutcomesHidden }) => areOutcomesHidden)
      ? hiddenText('caseload.placeObserved.why', context)
      : null,
    placesLeftOut:
      summary.placesLeftOut === 0
        ? null
        : t(withTexts(locale, texts).plural('caseload.placesLeftOut', summary.placesLeftOut), {
            count: format.whole(summary.placesLeftOut),
          }),
    orientation: orientationView(summary.orientation, locale),
    experiment: experimentTexts(experiment, locale),
    bestQuarter: bestQuarterView(context.numbers.amount, locale),
    sheet: sheetOf(group, context),
  };
}

/** Whether the three readings come to one number as it is written. */
function areAlike({ expected, range }: Estimate, locale: Locale): boolean {
  return range.every((end) => jobsText(end, locale, jobDecimals(expected)) === jobsText(expected, locale));
}

/** Whether anyone expects a change: otherwise the levels stand as they are. */
function hasEffects({ oneChangeFewer }: GroupSummary): boolean {
  return oneChangeFewer.citizens > 0;
}

function luckWords({ citizens, chance }: GroupSummary, locale: Locale): Record<string, SentencePart> {
  const { format } = locale;
  const luck = (text: string): SentencePart => ({ text, evidence: luckRecords });
  return {
    citizens: { text: format.whole(citizens) },
    bad: luck(format.whole(chance.badYear)),
    good: luck(format.whole(chance.goodYear)),
    between: luck(format.percent(chance.between, 0)),
    none: luck(chanceText(chance.none, locale)),
    gap: luck(format.whole(chance.yearToYear)),
  };
}

function observedText({ observed, areOutcomesHidden }: GroupSummary, { numbers, locale }: FigureContext): RichText | null {
  if (areOutcomesHidden) return hiddenText('caseload.observed.hidden', { numbers, locale });
  if (!observed) return null;
  const { format } = locale;
  const luck = (share: number): SentencePart => ({ text: chanceText(share, locale), evidence: luckRecords });
  return {
    template: withTexts(locale, texts).template('caseload.observed'),
    parts: {
      citizens: { text: format.whole(observed.citizens) },
      jobs: { text: format.whole(observed.jobs) },
      expected: { text: jobsText(observed.expected, locale), evidence: expectedJobsRecords },
      atMost: luck(observed.atMost),
      atLeast: luck(observed.atLeast),
    },
  };
}

function answerRows(
  { answers, unanswered, citizens }: GroupSummary,
  { numbers, locale }: FigureContext,
): (AnswerRow & { own: number; published: number })[] {
  const { t, format } = withTexts(locale, texts);
  const row = (label: string, count: number, key: string): AnswerRow & { own: number; published: number } => {
    const published = numbers.amount('bip2017-17', key);
    return {
      label,
      count: format.whole(count),
      share: format.percent(count / citizens, 0),
      study: { text: format.percent(published, 0), evidence: ['bip2017-17'] },
      own: count / citizens,
      published,
    };
  };
  return [
    ...beliefAnswers.map((answer) => row(t(`belief.${answer}`), answers[answer], answer)),
    row(t('belief.unknown'), unanswered, 'vedIkke'),
  ];
}

function improvementRows({ oneChangeFewer, noChange, oneStepMore }: GroupSummary, locale: Locale): ImprovementRow[] {
  const row = (what: 'oneChangeFewer' | 'noChange' | 'oneStepMore', { citizens, jobs }: Improvement): ImprovementRow => ({
    what: withTexts(locale, texts).t(`caseload.improvement.${what}`),
    citizens: locale.format.whole(citizens),
    jobs: estimatePart(jobs, [what === 'oneStepMore' ? 'bip2017-30' : 'bip2017-10', 'choice-paired-range'], locale),
    band: bandPart(jobs, locale),
  });
  return [row('oneChangeFewer', oneChangeFewer), row('noChange', noChange), row('oneStepMore', oneStepMore)];
}

/** A sentence of its own for each effect, since they are not equally well known. */
function improvementBand({ oneChangeFewer, oneStepMore }: GroupSummary, context: FigureContext): RichText[] {
  const has = ({ citizens }: Improvement): boolean => citizens > 0;
  return [
    ...(has(oneStepMore) ? [bracketMeaning({ outcome: 'job', changes: false, belief: true }, context)] : []),
    // Where a change is expected, what is not known about it stands at the top of the page already.
    ...(has(oneChangeFewer) ? [{ template: withTexts(context.locale, texts).template('caseload.extraBand.change'), parts: {} }] : []),
  ];
}

function placeRow({ place, citizens, expectedJobs, badYear, goodYear, ...outcomes }: PlaceSummary, locale: Locale): PlaceRow {
  const { t, format } = withTexts(locale, texts);
  return {
    name: place ?? t('caseload.noPlace'),
    citizens: format.whole(citizens),
    jobs: estimatePart(expectedJobs, expectedJobsRecords, locale),
    luck: { text: t('result.signedRange', { low: format.whole(badYear), high: format.whole(goodYear) }), evidence: luckRecords },
    observed: placeObserved(outcomes, locale),
  };
}

function placeObserved(
  { observed, areOutcomesHidden }: Pick<PlaceSummary, 'observed' | 'areOutcomesHidden'>,
  locale: Locale,
): RichText | null {
  const { template, format } = withTexts(locale, texts);
  if (areOutcomesHidden) return { template: template('caseload.placeObserved.hidden'), parts: {} };
  return (
    observed && {
      template: template('caseload.placeObserved'),
      parts: {
        jobs: { text: format.whole(observed.jobs) },
        citizens: { text: format.whole(observed.citizens) },
        expected: { text: jobsText(observed.expected, locale), evidence: expectedJobsRecords },
      },
    }
  );
}

function hiddenText(key: 'caseload.observed.hidden' | 'caseload.placeObserved.why', { numbers, locale }: FigureContext): RichText {
  const { template, format } = withTexts(locale, texts);
  return {
    template: template(key),
    parts: { needed: { text: format.whole(numbers.amount('choice-smallest-group')), evidence: ['choice-smallest-group'] } },
  };
}

function orientationView(found: OrientationSummary, locale: Locale): OrientationView {
  const { t, format } = withTexts(locale, texts);
  if (found.reason !== null)
    return {
      kind: 'tooFew',
      sentence: {
        template: withTexts(locale, texts).template('caseload.orientation.tooFew'),
        parts: {
          caseworkers: { text: format.whole(found.caseworkers) },
          needed: { text: format.whole(found.needed), evidence: ['choice-fewest-caseworkers'] },
        },
      },
    };
  const value = (number: number): string => format.decimals(number, orientationDecimals);
  const measure: SentencePart = { text: t('caseload.orientation.measure'), evidence: ['bip2017-23'] };
  if (found.lowest === found.highest)
    return {
      kind: 'alike',
      sentence: {
        template: withTexts(locale, texts).template('caseload.orientation.alike'),
        parts: { measure, caseworkers: { text: format.whole(found.caseworkers) } },
      },
    };
  const ends = [found.lowest, ...found.cutPoints, found.highest];
  return {
    kind: 'shown',
    found,
    sentence: {
      template: withTexts(locale, texts).template('caseload.orientation.sentence'),
      parts: {
        citizens: { text: format.whole(found.citizens) },
        caseworkers: { text: format.whole(found.caseworkers) },
        low: { text: value(found.cutPoints[0]) },
        high: { text: value(found.cutPoints[1]) },
        measure,
      },
    },
    leftOut:
      found.citizensLeftOut === 0
        ? null
        : t(withTexts(locale, texts).plural('caseload.orientation.leftOut', found.citizensLeftOut), {
            count: format.whole(found.citizensLeftOut),
          }),
    thirds: (['lowest', 'middle', 'highest'] as const satisfies readonly Third[]).map((third, index) => ({
      name: t(`caseload.third.${third}`),
      span: t('result.signedRange', { low: value(ends[index] as number), high: value(ends[index + 1] as number) }),
      citizens: format.whole(found.thirds[third]),
    })),
  };
}

function experimentTexts(experiment: Experiment, locale: Locale): CaseloadView['experiment'] {
  const { format } = locale;
  const printed = (share: number): SentencePart => ({ text: format.percent(share, 2), evidence: ['bip2018-13'] });
  const own = (text: string): SentencePart => ({ text, evidence: ['own-experiment-sum'] });
  const parts: RichText['parts'] = {
    actual: printed(experiment.actual),
    top: printed(experiment.withTopQuarter),
    increase: { text: format.points(experiment.increase), evidence: ['bip2018-13'] },
    sum: own(format.percent(experiment.levelFromIncrease, 2)),
    difference: own(format.points(experiment.increaseFromLevels)),
    low: own(format.decimals(experiment.range[0] * 100, 1)),
    high: own(format.decimals(experiment.range[1] * 100, 1)),
    warning: { text: withTexts(locale, texts).t('caseload.experiment.warningLink'), evidence: ['bip2018-15'] },
  };
  const text = (key: 'printed' | 'sum' | 'warning'): RichText => ({
    template: withTexts(locale, texts).template(`caseload.experiment.${key}`),
    parts,
  });
  return { printed: text('printed'), sum: text('sum'), warning: text('warning') };
}

/** Numbers as cells, rounded as on the screen: a file is read without what the page says about its numbers. */
function sheetOf(group: GroupSummary, { numbers, locale }: FigureContext): SpreadsheetCell[][] {
  const { t } = withTexts(locale, texts);
  const { chance, expectedJobs, observed } = group;
  const answer = (label: string, count: number, key: string): SpreadsheetCell[] => [label, count, numbers.amount('bip2017-17', key)];
  const improvement = (what: 'oneChangeFewer' | 'noChange' | 'oneStepMore'): SpreadsheetCell[] => {
    const { citizens, jobs } = group[what];
    return [t(`caseload.improvement.${what}`), citizens, ...jobCells([jobs.expected, ...jobs.range, ...jobs.band])];
  };
  return [
    [t('caseload.sheet.title')],
    [t('caseload.sheet.note')],
    [],
    [t('caseload.sheet.citizens'), group.citizens],
    [t('caseload.sheet.caseworkers'), group.caseworkers],
    [],
    [t('caseload.sheet.answer'), t('caseload.sheet.own'), t('caseload.sheet.study')],
    ...beliefAnswers.map((key) => answer(t(`belief.${key}`), group.answers[key], key)),
    answer(t('belief.unknown'), group.unanswered, 'vedIkke'),
    [],
    [
      t('caseload.sheet.what'),
      t('caseload.sheet.concerned'),
      t('caseload.sheet.expected'),
      t('caseload.sheet.low'),
      t('caseload.sheet.high'),
      t('caseload.sheet.bandLow'),
      t('caseload.sheet.bandHigh'),
    ],
    [t('caseload.sheet.jobs'), group.citizens, ...jobCells([expectedJobs.expected, ...expectedJobs.range, ...expectedJobs.band])],
    [t('caseload.sheet.startLow'), group.citizens, ...jobCells(group.expectedAtStartEnds).slice(0, 1)],
    [t('caseload.sheet.startHigh'), group.citizens, ...jobCells(group.expectedAtStartEnds).slice(1)],
    ...(['oneChangeFewer', 'noChange', 'oneStepMore'] as const).map(improvement),
    [],
    [t('caseload.sheet.badYear'), chance.badYear],
    [t('caseload.sheet.goodYear'), chance.goodYear],
    [t('caseload.sheet.none'), roundHalfUp(chance.none, chanceDecimals)],
    [t('caseload.sheet.yearToYear'), chance.yearToYear],
    ...(observed
      ? [
          [t('caseload.sheet.told'), observed.citizens] as SpreadsheetCell[],
          [t('caseload.sheet.inJob'), observed.jobs] as SpreadsheetCell[],
        ]
      : []),
  ];
}
