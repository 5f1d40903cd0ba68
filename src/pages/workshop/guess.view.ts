import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import { texts as workshopTexts } from './texts.ts';
import { beliefAnswers, beliefs } from '../../model/belief.ts';
import type { RecordId } from '../../model/evidence.ts';
import { defaultChoice, type Choice } from '../../model/choice.ts';
import type { StepId } from '../../model/workshop-steps.ts';
import { quantileOfDistribution } from '../../stats/quantile-of-distribution.ts';
import { roundHalfUp } from '../../stats/round-half-up.ts';
import { chanceDistribution } from '../../team/chance-distribution.ts';
import { outcomeView, type LevelResult } from '../_prognosis/prognosis.view.ts';
import type { SentencePart, RichText } from '../../ui/rich-text.ts';
import type { WorkshopContext } from './context.view.ts';

const texts = joinTexts(prognosisTexts, workshopTexts);

export type GuessStepId = 'base' | 'change' | 'table' | 'effect' | 'orientation' | 'chance';

/** Something that is guessed as a whole number of the denominator before it is shown. */
export type GuessQuestion = {
  readonly key: string;
  readonly label: string;
  readonly guess: number | null;
  readonly guessText: string;
  /** What the study says, as it is written; and the middle of it, for the bar. */
  readonly answer: SentencePart;
  readonly value: number;
};

/** What luck makes of a caseload. */
export type LuckView = {
  readonly distribution: readonly number[];
  readonly label: string;
  readonly marks: readonly { readonly at: number; readonly text: string }[];
  readonly rows: readonly { readonly count: string; readonly share: string }[];
  readonly evidence: readonly RecordId[];
};

export type GuessStepView = {
  readonly lead: RichText;
  readonly questions: readonly GuessQuestion[];
  /** What is said once the answer is there; each a sentence or two. */
  readonly after: readonly RichText[];
  readonly luck: LuckView | null;
  /** Where the axis of the bars ends. */
  readonly end: number;
  /** The answers as one text, for the ear. */
  readonly announcement: string;
};

type Answer = { readonly key: string; readonly label: string; readonly answer: SentencePart; readonly value: number };
type Made = {
  readonly parts: RichText['parts'];
  readonly answers: readonly Answer[];
  readonly after: readonly string[];
  readonly luck?: LuckView;
};

/** @param guesses what was guessed, by the key of the question */
export function guessStepView(id: GuessStepId, guesses: Readonly<Record<string, number>>, context: WorkshopContext): GuessStepView {
  const { numbers, locale } = context;
  const made = makers[id](context);
  const parts = { denominator: { text: locale.format.whole(numbers.denominator), evidence: ['choice-denominator'] }, ...made.parts };
  const questions = made.answers.map((answer): GuessQuestion => {
    const guess = guesses[answer.key] ?? null;
    return { ...answer, guess, guessText: guess === null ? '–' : locale.format.whole(guess) };
  });
  return {
    lead: { template: withTexts(locale, texts).template(`workshop.${id}.lead`), parts },
    questions,
    after: made.after.map((template) => ({ template, parts })),
    luck: made.luck ?? null,
    end: Math.max(...questions.flatMap(({ guess, value }) => [guess ?? 0, value])),
    announcement: questions.map(({ label, answer }) => `${label}: ${answer.text}.`).join(' '),
  };
}

export function isGuessStep(id: StepId): id is GuessStepId {
  return id in makers;
}

const makers: Readonly<Record<GuessStepId, (context: WorkshopContext) => Made>> = {
  base: (context) => ({
    parts: { changed: percent('bip2017-08', 'value', context) },
    answers: [asked('base', withTexts(context.locale, texts).t('workshop.base.ask'), 'bip2017-09', 'value', context)],
    after: [
      withTexts(context.locale, texts).template('workshop.base.after'),
      withTexts(context.locale, texts).template('workshop.base.history'),
    ],
  }),
  change: (context) => {
    const level = levelOf({ changes: 1 }, context);
    return {
      parts: { start: ofAll('bip2017-09', 'value', context), relative: relativePart('bip2017-11', context) },
      answers: [leveled('change', withTexts(context.locale, texts).t('workshop.change.ask'), level)],
      after: [
        withTexts(context.locale, texts).template('workshop.change.after'),
        withTexts(context.locale, texts).template('workshop.change.band'),
      ],
    };
  },
  table: (context) => ({
    parts: {},
    answers: beliefAnswers.map((key) =>
      asked(`table.${key}`, withTexts(context.locale, texts).t(`belief.${key}`), 'bip2017-19', key, context),
    ),
    after: [withTexts(context.locale, texts).template('workshop.table.after')],
  }),
  effect: (context) => {
    const { t, template } = withTexts(context.locale, texts);
    const belief = beliefs[beliefAnswers.indexOf('svinger')] ?? null;
    return {
      parts: {
        start: ofAll('bip2017-19', 'svinger', context),
        next: ofAll('bip2017-19', 'gode', context),
        top: ofAll('bip2017-19', 'ja', context),
        step: {
          text: context.locale.format.signedWhole(context.numbers.wholeOf(context.numbers.amount('bip2017-30'))),
          evidence: ['bip2017-30'],
        },
        part: percent('own-table2-slope', 'causal', context),
      },
      answers: [leveled('effect', t('workshop.effect.ask'), levelOf({ belief, beliefSteps: 1 }, context))],
      after: [template('workshop.effect.after'), template('workshop.effect.target')],
    };
  },
  orientation: (context) => ({
    parts: { easier: { text: withTexts(context.locale, texts).t('workshop.orientation.easier'), evidence: ['limit-easier-caseloads'] } },
    answers: (['lowest', 'highest'] as const).map((key) =>
      asked(`orientation.${key}`, withTexts(context.locale, texts).t(`workshop.orientation.${key}`), 'bip2017-26', key, context),
    ),
    after: [
      withTexts(context.locale, texts).template('workshop.orientation.after'),
      withTexts(context.locale, texts).template('workshop.orientation.limits'),
    ],
  }),
  chance: luckStep,
};

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
  return {
    parts: {
      citizens: { text: format.whole(citizens), evidence: ['bip2017-23'] },
      share: percent('bip2017-09', 'value', context),
      expected: { text: expected, evidence },
      years: { text: format.whole(roundHalfUp(1 / none, 0)), evidence },
      good: { text: format.whole(good), evidence: [...evidence, 'choice-luck'] },
    },
    answers: [
      {
        key: 'chance',
        label: t('workshop.chance.ask'),
        answer: { text: format.whole(numbers.wholeOf(none)), evidence },
        value: numbers.perDenominator(none),
      },
    ],
    after: [template('workshop.chance.after'), template('workshop.chance.people')],
    luck: {
      distribution,
      label: t('workshop.chance.picture', {
        citizens: format.whole(citizens),
        expected,
        none: format.percent(none, 0),
        good: format.whole(good),
      }),
      marks: [
        { at: 0, text: t('workshop.chance.none', { share: format.percent(none, 0) }) },
        { at: good, text: t('workshop.chance.good', { count: format.whole(good) }) },
      ],
      rows: distribution.slice(0, good + 1).map((chance, count) => ({ count: format.whole(count), share: format.percent(chance, 1) })),
      evidence,
    },
  };
}

/** A share of the evidence, asked for as a number of the denominator. */
function asked(key: string, label: string, id: RecordId, value: string, context: WorkshopContext): Answer {
  const share = context.numbers.amount(id, value);
  return { key, label, answer: ofAll(id, value, context), value: context.numbers.perDenominator(share) };
}

function leveled(key: string, label: string, { result }: LevelResult): Answer {
  return {
    key,
    label,
    answer: { text: result.textWithBand, evidence: result.evidence },
    value: (result.range.low + result.range.high) / 2,
  };
}

/** @throws Error where no level is published; a job always has one */
function levelOf(change: Partial<Choice>, { engine, numbers, locale }: WorkshopContext): LevelResult {
  const view = outcomeView(engine, 'job', { ...defaultChoice, ...change }, numbers, locale);
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
