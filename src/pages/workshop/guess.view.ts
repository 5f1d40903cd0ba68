import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import { texts as workshopTexts } from './texts.ts';
import type { PeopleGridView } from '../../charts/layout/cell-states.ts';
import type { StripFigure } from '../../charts/layout/guess-strip.ts';
import type { WallColumn } from '../../charts/layout/wall-columns.ts';
import { beliefAnswers, beliefs, type Belief, type BeliefAnswer } from '../../model/belief.ts';
import type { RecordId } from '../../model/evidence.ts';
import { averageInterval, tableInterval, thirdInterval, thirdsDifferenceInterval, type CountedBy } from '../../model/intervals.ts';
import { averageCitizen, nothingChanged, type Scenario } from '../../model/situation.ts';
import type { GuessKey, WorkshopEntries } from '../../model/workshop-entries.ts';
import type { StepId } from '../../model/workshop-steps.ts';
import { quantileOfDistribution } from '../../stats/quantile-of-distribution.ts';
import { roundHalfUp } from '../../stats/round-half-up.ts';
import { chanceDistribution } from '../../team/chance-distribution.ts';
import { bracketMeaning } from '../_prognosis/bracket.view.ts';
import { changesNotRandom } from '../_prognosis/changes-not-random.view.ts';
import { citizensOf, intervalPart } from '../_prognosis/interval.view.ts';
import type { Span } from '../_prognosis/level.view.ts';
import { outcomeView, type LevelResult } from '../_prognosis/prognosis.view.ts';
import type { SentencePart, RichText } from '../../ui/rich-text.ts';
import type { WorkshopContext } from './context.view.ts';
import { guessedView, type GuessedView } from './guessed.view.ts';
import { nobodyKnown, peopleGrid } from './people.view.ts';
import { levelReadouts, type Readout } from './readout.view.ts';

const texts = joinTexts(prognosisTexts, workshopTexts);

export type GuessStepId = 'base' | 'change' | 'table' | 'effect' | 'orientation' | 'chance';

/** Something that is guessed as a whole number of the denominator before it is shown. */
export type GuessQuestion = {
  readonly key: GuessKey;
  readonly label: string;
  readonly guessed: GuessedView;
  /** What was found, each number with who says it and what it is. */
  readonly readouts: readonly Readout[];
  /** What stands among the guesses. */
  readonly figure: StripFigure;
  /** Guesses and findings as one text, for the name of the strip. */
  readonly sentence: string;
};

/** 1,000 citizens as squares: as they are known before the answer, and with it. */
export type GuessGrid = {
  readonly key: string;
  readonly title: string | null;
  readonly before: PeopleGridView;
  readonly after: PeopleGridView;
};

/** What luck makes of a caseload. */
export type LuckView = {
  readonly columns: readonly WallColumn[];
  readonly label: string;
  readonly rows: readonly { readonly count: string; readonly share: string }[];
  readonly evidence: readonly RecordId[];
};

export type GuessStepView = {
  readonly lead: RichText;
  readonly questions: readonly GuessQuestion[];
  readonly grids: readonly GuessGrid[];
  /** What is said once the answer is there; each a sentence or two. */
  readonly after: readonly RichText[];
  /** More about how sure the figures are, folded away so that a step fits on one screen. */
  readonly doubts: readonly RichText[];
  readonly luck: LuckView | null;
  /** The highest value on the axis of the strips before the answer, and with it. */
  readonly highest: { readonly before: number; readonly after: number };
  /** The answers as one text, for the ear. */
  readonly announcement: string;
};

type Answer = Pick<GuessQuestion, 'key' | 'label' | 'readouts' | 'figure'>;
type Made = {
  readonly parts: RichText['parts'];
  readonly answers: readonly Answer[];
  readonly grids?: readonly GuessGrid[];
  /** Sentences with the parts above, or with their own. */
  readonly after: readonly (string | RichText)[];
  /** The same about how sure the figures are, beyond what is said at once. */
  readonly doubts?: readonly (string | RichText)[];
  readonly luck?: LuckView;
};

/** @param guesses whole numbers of the denominator, by the key of the question */
export function guessStepView(id: GuessStepId, guesses: WorkshopEntries['guesses'], context: WorkshopContext): GuessStepView {
  const { numbers, locale } = context;
  const made = makers[id](context);
  const parts: RichText['parts'] = {
    denominator: { text: locale.format.whole(numbers.denominator), evidence: ['choice-denominator'] },
    ...made.parts,
  };
  const rich = (text: string | RichText): RichText => (typeof text === 'string' ? { template: text, parts } : text);
  const questions = made.answers.map((answer): GuessQuestion => {
    const guessed = guessedView(guesses[answer.key] ?? [], locale);
    const found = answer.readouts.map(({ meaning, part }) => `${meaning}: ${part.text}.`).join(' ');
    return { ...answer, guessed, sentence: `${answer.label}: ${guessed.sentence} ${found}` };
  });
  const guessedHighest = Math.max(0, ...questions.flatMap(({ guessed }) => guessed.values));
  return {
    lead: { template: withTexts(locale, texts).template(`workshop.${id}.lead`), parts },
    questions,
    grids: made.grids ?? [],
    after: made.after.map(rich),
    doubts: (made.doubts ?? []).map(rich),
    luck: made.luck ?? null,
    highest: {
      // An axis that follows the answer would tell it.
      before: guessedHighest > 0 ? guessedHighest : numbers.denominator,
      after: Math.max(guessedHighest, ...questions.flatMap(({ figure }) => [figure.high, figure.reach?.high ?? 0])),
    },
    announcement: questions
      .map(({ label, readouts }) => `${label}: ${readouts.map(({ part, meaning }) => `${part.text}, ${meaning}`).join('; ')}.`)
      .join(' '),
  };
}

export function isGuessStep(id: StepId): id is GuessStepId {
  return id in makers;
}

/** The questions of a step, in order; empty for a step in which nothing is guessed as a number. */
export function guessKeysOf(id: StepId): readonly GuessKey[] {
  if (!isGuessStep(id)) return [];
  if (id === 'table') return beliefAnswers.map((answer) => `table.${answer}` as const);
  return id === 'orientation' ? ['orientation.lowest', 'orientation.highest'] : [id];
}

const makers: Readonly<Record<GuessStepId, (context: WorkshopContext) => Made>> = {
  base: (context) => {
    const { t, template } = withTexts(context.locale, texts);
    const { grid } = levelOf(null, {}, context);
    const span = citizensOf(averageInterval(context.numbers.amount, 'job'), context.numbers);
    return {
      parts: { changed: percent('bip2017-08', 'value', context) },
      answers: [
        asked(
          'base',
          t('workshop.base.ask'),
          'bip2017-09',
          'value',
          { span, part: averagePart(context), meaning: t('workshop.by.interval') },
          context,
        ),
      ],
      grids: [{ key: 'base', title: null, before: nobodyKnown(context), after: grid }],
      after: [template('workshop.base.after'), template('workshop.base.history')],
      doubts: [template('workshop.base.interval')],
    };
  },
  change: (context) => {
    const { t, template } = withTexts(context.locale, texts);
    const notRandom = changesNotRandom(context.locale);
    return {
      parts: {
        start: ofAll('bip2017-09', 'value', context),
        relative: relativePart('bip2017-11', context),
        average: averagePart(context),
        ...notRandom.parts,
      },
      ...leveled('change', t('workshop.change.ask'), null, { changes: 1 }, context),
      after: [`${template('workshop.change.after')} ${notRandom.template}`, template('workshop.change.start')],
      doubts: [template('workshop.change.ranges'), bracketMeaning({ outcome: 'job', changes: true, belief: false }, context)],
    };
  },
  table: (context) => {
    const { t, template } = withTexts(context.locale, texts);
    return {
      parts: { byAnswers: tablePart('answers', context) },
      answers: beliefAnswers.map((key) => {
        const reach = {
          span: citizensOf(tableInterval(context.numbers.amount, key, 'citizens'), context.numbers),
          part: intervalOfAnswer(key, 'citizens', context),
          meaning: t('workshop.by.interval'),
        };
        return asked(`table.${key}`, t('workshop.table.ask', { answer: answerText(key, context) }), 'bip2017-19', key, reach, context);
      }),
      after: [template('workshop.table.after')],
      doubts: [template('workshop.table.answers')],
    };
  },
  effect: (context) => {
    const { t, template } = withTexts(context.locale, texts);
    const belief = beliefs[beliefAnswers.indexOf('svinger')] ?? null;
    return {
      parts: {
        start: ofAll('bip2017-19', 'svinger', context),
        interval: intervalOfAnswer('svinger', 'citizens', context),
        next: ofAll('bip2017-19', 'gode', context),
        top: ofAll('bip2017-19', 'ja', context),
        step: {
          text: context.locale.format.signedWhole(context.numbers.wholeOf(context.numbers.amount('bip2017-30'))),
          evidence: ['bip2017-30'],
        },
        slope: ofAll('own-table2-slope', 'slope', context),
        part: percent('own-table2-slope', 'causal', context),
      },
      ...leveled('effect', t('workshop.effect.ask'), belief, { beliefSteps: 1 }, context),
      after: [template('workshop.effect.after'), template('workshop.effect.target')],
      doubts: [template('workshop.effect.start'), bracketMeaning({ outcome: 'job', changes: false, belief: true }, context)],
    };
  },
  orientation: (context) => {
    const { t, template } = withTexts(context.locale, texts);
    const { numbers } = context;
    const thirds = (['lowest', 'highest'] as const).map((key) => ({
      key,
      label: t(`workshop.orientation.${key}`),
      span: citizensOf(thirdInterval(numbers.amount, key), numbers),
      count: numbers.wholeOf(numbers.amount('bip2017-26', key)),
    }));
    return {
      parts: { easier: { text: t('workshop.orientation.easier'), evidence: ['limit-easier-caseloads'] }, ...thirdsParts(context) },
      answers: thirds.map(({ key, label, span }) => {
        const reach = { span, part: rangeOf(span, thirdsRecords, context), meaning: t('workshop.by.interval.answers') };
        return asked(`orientation.${key}`, label, 'bip2017-26', key, reach, context);
      }),
      grids: thirds.map(({ key, label, count }) => ({
        key,
        title: label,
        before: nobodyKnown(context),
        after: peopleGrid(label, count, context),
      })),
      after: [template('workshop.orientation.interval'), template('workshop.orientation.limits')],
      doubts: [template('workshop.orientation.after')],
    };
  },
  chance: luckStep,
};

/** "»no« 8–15, »doubtful« 21–32 …": how uncertain the rows of Table 2 are themselves. */
function tablePart(by: CountedBy, context: WorkshopContext): SentencePart {
  const rows = beliefAnswers.map((key) => ({ answer: answerText(key, context), part: intervalOfAnswer(key, by, context) }));
  return {
    text: rows
      .map(({ answer, part }) => withTexts(context.locale, texts).t('workshop.table.row', { answer, interval: part.text }))
      .join(', '),
    evidence: rows.flatMap(({ part }) => part.evidence ?? []).filter((id, index, all) => all.indexOf(id) === index),
  };
}

function answerText(key: BeliefAnswer, { locale }: WorkshopContext): string {
  return withTexts(locale, texts).t(`belief.${key}`).toLocaleLowerCase(locale.language);
}

function intervalOfAnswer(key: BeliefAnswer, by: CountedBy, { numbers, locale }: WorkshopContext): SentencePart {
  const span = citizensOf(tableInterval(numbers.amount, key, by), numbers);
  return intervalPart('result.range', span, { ...averageCitizen, belief: beliefs[beliefAnswers.indexOf(key)] ?? null }, locale);
}

/** "53–68": how uncertain the average is itself. */
function averagePart({ numbers, locale }: WorkshopContext): SentencePart {
  return intervalPart('result.range', citizensOf(averageInterval(numbers.amount, 'job'), numbers), averageCitizen, locale);
}

const thirdsRecords: readonly RecordId[] = ['own-thirds-uncertainty', 'bip2017-26', 'bip2018-01', 'choice-interval-level'];

/** The difference between the thirds, and how uncertain it is itself. */
function thirdsParts({ numbers, locale }: WorkshopContext): RichText['parts'] {
  const { t, format } = withTexts(locale, texts);
  const { amount } = numbers;
  const [low, high] = thirdsDifferenceInterval(amount).map((end) => format.signedWhole(numbers.wholeOf(end)));
  return {
    difference: {
      text: format.whole(numbers.wholeOf(amount('bip2017-26', 'highest') - amount('bip2017-26', 'lowest'))),
      evidence: ['own-thirds-uncertainty', 'bip2017-26'],
    },
    between: { text: t('result.signedRange', { low: low ?? '', high: high ?? '' }), evidence: thirdsRecords },
  };
}

function rangeOf({ low, high }: Span, evidence: readonly RecordId[], { locale }: WorkshopContext): SentencePart {
  const { t, format } = withTexts(locale, texts);
  return { text: t('result.range', { low: format.whole(low), high: format.whole(high) }), evidence };
}

/** A whole caseload with the average chance, and what luck makes of it. */
function luckStep(context: WorkshopContext): Made {
  const { numbers, locale } = context;
  const { t, template, format } = withTexts(locale, texts);
  const citizens = numbers.amount('bip2017-23', 'caseload');
  const share = numbers.amount('bip2017-09');
  const distribution = chanceDistribution(Array.from({ length: citizens }, () => share));
  const none = distribution[0] ?? 0;
  const evidence: readonly RecordId[] = ['bip2017-23', 'bip2017-09', 'choice-independent-citizens'];
  const good = quantileOfDistribution(distribution, numbers.amount('choice-luck', 'good'));
  const expected = format.decimals(citizens * share, 1);
  const upToGood = distribution.slice(0, good + 1);
  const shares = [...upToGood, Math.max(0, 1 - upToGood.reduce((sum, chance) => sum + chance, 0))];
  const shortOf = (jobs: number): string => (jobs > good ? `${format.whole(jobs)}+` : format.whole(jobs));
  const countOf = (jobs: number): string => (jobs > good ? t('workshop.chance.more', { count: format.whole(jobs) }) : format.whole(jobs));
  const years = numbers.perDenominator(none);
  return {
    parts: {
      citizens: { text: format.whole(citizens), evidence: ['bip2017-23'] },
      share: percent('bip2017-09', 'value', context),
      average: averagePart(context),
      expected: { text: expected, evidence },
      years: { text: format.whole(roundHalfUp(1 / none, 0)), evidence },
      good: { text: format.whole(good), evidence: [...evidence, 'choice-luck'] },
    },
    answers: [
      {
        key: 'chance',
        label: t('workshop.chance.ask'),
        readouts: [{ sign: 'own', part: { text: format.whole(numbers.wholeOf(none)), evidence }, meaning: t('workshop.by.luck') }],
        figure: { low: years, high: years, isOwn: true, reach: null },
      },
    ],
    after: [template('workshop.chance.after'), template('workshop.chance.people')],
    doubts: [template('workshop.chance.level')],
    luck: {
      columns: shares.map((chance, jobs) => ({
        label: shortOf(jobs),
        bars: [{ value: chance, text: format.whole(numbers.wholeOf(chance)), look: jobs === 0 ? 'solid' : 'open' }],
      })),
      label: t('workshop.chance.picture', {
        citizens: format.whole(citizens),
        expected,
        none: format.percent(none, 0),
        good: format.whole(good),
      }),
      rows: shares.map((chance, jobs) => ({ count: countOf(jobs), share: format.percent(chance, 1) })),
      evidence,
    },
  };
}

/** A share of the evidence, asked for as a number of the denominator, and how uncertain it is itself. */
function asked(
  key: GuessKey,
  label: string,
  id: RecordId,
  value: string,
  reach: { readonly span: Span; readonly part: SentencePart; readonly meaning: string },
  context: WorkshopContext,
): Answer {
  const count = context.numbers.perDenominator(context.numbers.amount(id, value));
  return {
    key,
    label,
    readouts: [
      { sign: 'study', part: ofAll(id, value, context), meaning: withTexts(context.locale, texts).t('workshop.by.study') },
      { sign: 'interval', part: reach.part, meaning: reach.meaning },
    ],
    figure: { low: count, high: count, isOwn: false, reach: { ...reach.span, kind: 'interval' } },
  };
}

/** A level that an effect is applied to: what was known before, and what becomes of it. */
function leveled(
  key: GuessKey & GuessStepId,
  label: string,
  belief: Belief | null,
  scenario: Partial<Scenario>,
  context: WorkshopContext,
): Pick<Made, 'answers' | 'grids'> {
  const level = levelOf(belief, scenario, context);
  return {
    answers: [{ key, label, ...levelReadouts(level, context.locale) }],
    grids: [{ key, title: null, before: levelOf(belief, {}, context).grid, after: level.grid }],
  };
}

/** @throws Error where no level is published; a job always has one */
function levelOf(belief: Belief | null, scenario: Partial<Scenario>, context: WorkshopContext): LevelResult {
  const view = outcomeView({ situation: { ...averageCitizen, belief }, scenario: { ...nothingChanged, ...scenario } }, context);
  if (view.kind !== 'level') throw new Error('A job has a level for every situation.');
  return view;
}

function ofAll(id: RecordId, key: string, { numbers, locale }: WorkshopContext): SentencePart {
  return { text: locale.format.whole(numbers.wholeOf(numbers.amount(id, key))), evidence: [id] };
}

function percent(id: RecordId, key: string, { numbers, locale }: WorkshopContext): SentencePart {
  return { text: locale.format.plainPercent(numbers.amount(id, key)), evidence: [id] };
}

function relativePart(id: RecordId, { numbers, locale }: WorkshopContext): SentencePart {
  return { text: locale.format.signedPercent(numbers.amount(id)), evidence: [id] };
}
