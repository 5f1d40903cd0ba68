import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import { texts as workshopTexts } from './texts.ts';
import { beliefAnswers, beliefs, type Belief, type BeliefAnswer } from '../../model/belief.ts';
import type { RecordId } from '../../model/evidence.ts';
import { averageInterval, tableInterval, thirdInterval, thirdsDifferenceInterval, type CountedBy } from '../../model/intervals.ts';
import { averageCitizen, nothingChanged, type Scenario } from '../../model/situation.ts';
import type { StepId } from '../../model/workshop-steps.ts';
import { quantileOfDistribution } from '../../stats/quantile-of-distribution.ts';
import { roundHalfUp } from '../../stats/round-half-up.ts';
import { chanceDistribution } from '../../team/chance-distribution.ts';
import { bracketMeaning } from '../_prognosis/bracket.view.ts';
import { changesNotRandom } from '../_prognosis/changes-not-random.view.ts';
import { citizensOf, intervalPart } from '../_prognosis/interval.view.ts';
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
  /** How uncertain a level is itself, where that stands beside it. */
  readonly interval?: SentencePart;
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
  /** More about how sure the figures are, folded away so that a step fits on one screen. */
  readonly doubts: readonly RichText[];
  readonly luck: LuckView | null;
  /** Whether the answers are worked out by us, and not figures that the study prints. */
  readonly isComputed: boolean;
  /** Where the axis of the bars ends. */
  readonly end: number;
  /** The answers as one text, for the ear. */
  readonly announcement: string;
};

type Answer = Omit<GuessQuestion, 'guess' | 'guessText'>;
type Made = {
  readonly parts: RichText['parts'];
  readonly answers: readonly Answer[];
  /** Sentences with the parts above, or with their own. */
  readonly after: readonly (string | RichText)[];
  /** The same about how sure the figures are, beyond what is said at once. */
  readonly doubts?: readonly (string | RichText)[];
  readonly luck?: LuckView;
};

/** @param guesses what was guessed, by the key of the question */
export function guessStepView(id: GuessStepId, guesses: Readonly<Record<string, number>>, context: WorkshopContext): GuessStepView {
  const { numbers, locale } = context;
  const made = makers[id](context);
  const parts: RichText['parts'] = {
    denominator: { text: locale.format.whole(numbers.denominator), evidence: ['choice-denominator'] },
    ...made.parts,
  };
  const rich = (text: string | RichText): RichText => (typeof text === 'string' ? { template: text, parts } : text);
  const questions = made.answers.map((answer): GuessQuestion => {
    const guess = guesses[answer.key] ?? null;
    return { ...answer, guess, guessText: guess === null ? '–' : locale.format.whole(guess) };
  });
  return {
    lead: { template: withTexts(locale, texts).template(`workshop.${id}.lead`), parts },
    questions,
    after: made.after.map(rich),
    doubts: (made.doubts ?? []).map(rich),
    luck: made.luck ?? null,
    isComputed: id === 'effect' || id === 'chance',
    end: Math.max(...questions.flatMap(({ guess, value }) => [guess ?? 0, value])),
    announcement: questions
      .map(({ label, answer, interval }) => `${label}: ${[answer, ...(interval ? [interval] : [])].map(({ text }) => text).join(' ')}.`)
      .join(' '),
  };
}

export function isGuessStep(id: StepId): id is GuessStepId {
  return id in makers;
}

const makers: Readonly<Record<GuessStepId, (context: WorkshopContext) => Made>> = {
  base: (context) => {
    const { t, template } = withTexts(context.locale, texts);
    return {
      parts: { changed: percent('bip2017-08', 'value', context), average: averagePart(context) },
      answers: [asked('base', t('workshop.base.ask'), 'bip2017-09', 'value', context)],
      after: [template('workshop.base.after'), template('workshop.base.interval'), template('workshop.base.history')],
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
      answers: [leveled('change', t('workshop.change.ask'), levelOf(null, { changes: 1 }, context))],
      after: [
        `${template('workshop.change.after')} ${notRandom.template}`,
        `${template('workshop.bracket')} ${template('workshop.change.start')}`,
      ],
      doubts: [bracketMeaning({ outcome: 'job', changes: true, belief: false }, context)],
    };
  },
  table: (context) => {
    const { t, template } = withTexts(context.locale, texts);
    return {
      parts: { byAnswers: tablePart('answers', context) },
      answers: beliefAnswers.map((key) => ({
        ...asked(`table.${key}`, t('workshop.table.ask', { answer: answerText(key, context) }), 'bip2017-19', key, context),
        interval: intervalOfAnswer('result.band', key, 'citizens', context),
      })),
      after: [`${template('workshop.table.after')} ${template('workshop.table.interval')}`],
      doubts: [template('workshop.table.answers')],
    };
  },
  effect: (context) => {
    const { t, template } = withTexts(context.locale, texts);
    const belief = beliefs[beliefAnswers.indexOf('svinger')] ?? null;
    return {
      parts: {
        start: ofAll('bip2017-19', 'svinger', context),
        interval: intervalOfAnswer('result.range', 'svinger', 'citizens', context),
        next: ofAll('bip2017-19', 'gode', context),
        top: ofAll('bip2017-19', 'ja', context),
        step: {
          text: context.locale.format.signedWhole(context.numbers.wholeOf(context.numbers.amount('bip2017-30'))),
          evidence: ['bip2017-30'],
        },
        slope: ofAll('own-table2-slope', 'slope', context),
        part: percent('own-table2-slope', 'causal', context),
      },
      answers: [leveled('effect', t('workshop.effect.ask'), levelOf(belief, { beliefSteps: 1 }, context))],
      after: [
        template('workshop.effect.after'),
        template('workshop.effect.target'),
        `${template('workshop.bracket')} ${template('workshop.effect.start')}`,
      ],
      doubts: [bracketMeaning({ outcome: 'job', changes: false, belief: true }, context)],
    };
  },
  orientation: (context) => {
    const { t, template } = withTexts(context.locale, texts);
    return {
      parts: { easier: { text: t('workshop.orientation.easier'), evidence: ['limit-easier-caseloads'] }, ...thirdsParts(context) },
      answers: (['lowest', 'highest'] as const).map((key) =>
        asked(`orientation.${key}`, t(`workshop.orientation.${key}`), 'bip2017-26', key, context),
      ),
      after: [template('workshop.orientation.after'), template('workshop.orientation.interval'), template('workshop.orientation.limits')],
    };
  },
  chance: luckStep,
};

/** "»no« 8–15, »doubtful« 21–32 …": how uncertain the rows of Table 2 are themselves. */
function tablePart(by: CountedBy, context: WorkshopContext): SentencePart {
  const rows = beliefAnswers.map((key) => ({ answer: answerText(key, context), part: intervalOfAnswer('result.range', key, by, context) }));
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

function intervalOfAnswer(
  form: 'result.range' | 'result.band',
  key: BeliefAnswer,
  by: CountedBy,
  { numbers, locale }: WorkshopContext,
): SentencePart {
  const span = citizensOf(tableInterval(numbers.amount, key, by), numbers);
  return intervalPart(form, span, { ...averageCitizen, belief: beliefs[beliefAnswers.indexOf(key)] ?? null }, locale);
}

/** "53–68": how uncertain the average is itself. */
function averagePart({ numbers, locale }: WorkshopContext): SentencePart {
  return intervalPart('result.range', citizensOf(averageInterval(numbers.amount, 'job'), numbers), averageCitizen, locale);
}

/** How uncertain the two thirds are themselves, and their difference. */
function thirdsParts({ numbers, locale }: WorkshopContext): RichText['parts'] {
  const { t, format } = withTexts(locale, texts);
  const { amount } = numbers;
  const evidence: readonly RecordId[] = ['own-thirds-uncertainty', 'bip2017-26', 'bip2018-01', 'choice-interval-level'];
  const third = (key: 'lowest' | 'highest'): SentencePart => {
    const { low, high } = citizensOf(thirdInterval(amount, key), numbers);
    return { text: t('result.range', { low: format.whole(low), high: format.whole(high) }), evidence };
  };
  const [low, high] = thirdsDifferenceInterval(amount).map((end) => format.signedWhole(numbers.wholeOf(end)));
  return {
    lowest: third('lowest'),
    highest: third('highest'),
    difference: {
      text: format.whole(numbers.wholeOf(amount('bip2017-26', 'highest') - amount('bip2017-26', 'lowest'))),
      evidence: ['own-thirds-uncertainty', 'bip2017-26'],
    },
    between: { text: t('result.signedRange', { low: low ?? '', high: high ?? '' }), evidence },
  };
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
        answer: { text: format.whole(numbers.wholeOf(none)), evidence },
        value: numbers.perDenominator(none),
      },
    ],
    after: [template('workshop.chance.after'), template('workshop.chance.people')],
    doubts: [template('workshop.chance.level')],
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
