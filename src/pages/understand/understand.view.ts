/** What the page for the public says: three questions to guess at, what moves the chance, and what a citizen can ask for. */
import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import { texts as pageTexts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { RecordId } from '../../model/evidence.ts';
import { beliefAnswers, beliefs, type BeliefAnswer } from '../../model/belief.ts';
import { averageInterval, changeInterval } from '../../model/intervals.ts';
import { averageCitizen, nothingChanged, type PrognosisInput, type Scenario } from '../../model/situation.ts';
import type { FigureContext } from '../../ui/numbers.ts';
import type { PrognosisContext } from '../_prognosis/context.ts';
import { outcomeView, type LevelResult } from '../_prognosis/prognosis.view.ts';
import { joined, type RichText, type SentencePart } from '../../ui/rich-text.ts';

const texts = joinTexts(prognosisTexts, pageTexts);

export const questionKeys = ['level', 'change', 'yes'] as const;
export type QuestionKey = (typeof questionKeys)[number];

export const pictureKeys = ['now', 'change', 'belief'] as const;
export type PictureKey = (typeof pictureKeys)[number];

export type PublicQuestion = {
  readonly key: QuestionKey;
  readonly words: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly answer: RichText;
};

/** Something that a citizen can ask for, and who says so. */
export type Request = { readonly key: string; readonly title: string; readonly text: RichText };

export type UnderstandView = {
  readonly questions: readonly PublicQuestion[];
  /** What happens to the chance, by the picture that shows it. */
  readonly pictures: Readonly<Record<PictureKey, LevelResult>>;
  readonly moves: readonly RichText[];
  readonly limits: readonly RichText[];
  readonly requests: readonly Request[];
  /** Who can help besides the caseworker, wherever the citizen lives. */
  readonly helpers: readonly Request[];
};

const scenarios: Readonly<Record<PictureKey, Scenario>> = {
  now: nothingChanged,
  change: { ...nothingChanged, changes: 1 },
  belief: { ...nothingChanged, beliefSteps: 1 },
};

const requestSources = {
  fixed: ['bip2017-15', 'strategy2015-43', 'bip2017-10'],
  handover: ['bip2017-15'],
  combined: ['bipchapter-06', 'strategy2015-50', 'bip2018-27'],
  goals: ['strategy2015-51'],
} as const satisfies Record<string, readonly RecordId[]>;

const helperSources = { companion: ['later-32'], adviser: ['later-33'] } as const satisfies Record<string, readonly RecordId[]>;

export function understandView(context: PrognosisContext): UnderstandView {
  const pictures = {
    now: picture('now', context),
    change: picture('change', context),
    belief: picture('belief', context),
  };
  return {
    questions: [levelQuestion(pictures, context), changeQuestion(pictures, context), yesQuestion(context)],
    pictures,
    moves: movesOf(pictures, context),
    limits: limitsOf(context.locale),
    requests: requestsOf(context.locale),
    helpers: helpersOf(context.locale),
  };
}

type Pictures = UnderstandView['pictures'];

function picture(key: PictureKey, context: PrognosisContext): LevelResult {
  return levelOf({ situation: averageCitizen, scenario: scenarios[key] }, context);
}

/** @throws Error where no level is published; then the evidence is not what this page was written for */
function levelOf(input: PrognosisInput, context: PrognosisContext): LevelResult {
  const view = outcomeView(input, context);
  if (view.kind !== 'level') throw new Error('The page for the public needs a published level for a job.');
  return view;
}

/** How it went for those whose caseworker gave an answer. */
function seenAfter(answer: BeliefAnswer, context: PrognosisContext): LevelResult {
  return levelOf(
    { situation: { ...averageCitizen, belief: beliefs[beliefAnswers.indexOf(answer)] ?? null }, scenario: nothingChanged },
    context,
  );
}

/** The three guesses that lie beside the right number are ours (choice-public-guesses). */
function levelQuestion({ now }: Pictures, { numbers, locale }: FigureContext): PublicQuestion {
  const { t, template, format } = withTexts(locale, texts);
  const denominator = format.whole(numbers.denominator);
  const counts = [
    numbers.wholeOf(numbers.amount('bip2017-09')),
    ...['fewer', 'more', 'most'].map((key) => numbers.wholeOf(numbers.amount('choice-public-guesses', key))),
  ].sort((a, b) => a - b);
  return {
    key: 'level',
    words: t('understand.guess.level', { denominator }),
    options: counts.map((count) => ({
      value: String(count),
      label: t('understand.guess.of', { count: format.whole(count), denominator }),
    })),
    answer: inOrder([
      { template: template('understand.guess.level.answer'), parts: { level: figureOf(now), denominator: { text: denominator } } },
      sureOf('start', now, locale),
      {
        template: template('understand.guess.level.rest'),
        parts: {
          either: { text: format.whole(numbers.wholeOf(numbers.amount('bip2017-12'))), evidence: ['bip2017-12'] },
          ...eitherEnds(numbers, locale),
        },
      },
    ]),
  };
}

/** The ends of the interval of the average with education counted in. */
function eitherEnds({ amount, wholeOf }: FigureContext['numbers'], { format }: Locale): RichText['parts'] {
  const [low, high] = averageInterval(amount, 'jobOrEducation').map((share): SentencePart => ({
    text: format.whole(wholeOf(share)),
    evidence: ['own-start-uncertainty'],
  })) as [SentencePart, SentencePart];
  return { eitherLow: low, eitherHigh: high };
}

function changeQuestion({ now, change }: Pictures, { numbers, locale }: FigureContext): PublicQuestion {
  const { t, template, format } = withTexts(locale, texts);
  return {
    key: 'change',
    words: t('understand.guess.change'),
    options: [
      { value: 'fewer', label: t('understand.guess.fewer') },
      { value: 'same', label: t('understand.guess.same') },
      { value: 'more', label: t('understand.guess.more') },
    ],
    answer: inOrder([
      {
        template: template('understand.guess.change.answer'),
        parts: { result: figureOf(change), start: figureOf(now), denominator: { text: format.whole(numbers.denominator) } },
      },
      spanOf(change, locale),
      { template: template('understand.guess.change.sure'), parts: {} },
    ]),
  };
}

/** What was seen after a certain answer, which is no effect of it: the sentence says what it teaches about foresight only. */
function yesQuestion(context: PrognosisContext): PublicQuestion {
  const { numbers, locale } = context;
  const { t, template, format } = withTexts(locale, texts);
  const denominator = format.whole(numbers.denominator);
  const [yes, no] = [seenAfter('ja', context), seenAfter('nej', context)];
  return {
    key: 'yes',
    words: t('understand.guess.yes', { denominator }),
    options: [
      { value: 'belowHalf', label: t('understand.guess.belowHalf') },
      { value: 'half', label: t('understand.guess.half') },
      { value: 'nearlyAll', label: t('understand.guess.nearlyAll') },
    ],
    answer: inOrder([
      { template: template('understand.guess.yes.answer'), parts: { yes: figureOf(yes), denominator: { text: denominator } } },
      sureOf('yes', yes, locale),
      { template: template('understand.guess.yes.no'), parts: { no: figureOf(no) } },
      sureOf('no', no, locale),
      { template: template('understand.guess.yes.end'), parts: {} },
    ]),
  };
}

function movesOf({ now, change, belief }: Pictures, { numbers, locale }: FigureContext): RichText[] {
  const { t, template, format } = withTexts(locale, texts);
  const denominator = { text: format.whole(numbers.denominator) };
  const sentence = (key: 'change' | 'belief', moved: LevelResult): RichText => ({
    template: template(`understand.moves.${key}`),
    parts: { result: figureOf(moved), denominator },
  });
  return [
    inOrder([{ template: template('understand.moves.now'), parts: { start: figureOf(now), denominator } }, sureOf('start', now, locale)]),
    inOrder([
      sentence('change', change),
      spanOf(change, locale),
      { template: template('understand.moves.change.sure'), parts: roughly({ numbers, locale }) },
    ]),
    inOrder([
      sentence('belief', belief),
      spanOf(belief, locale),
      {
        template: template('understand.moves.belief.sure'),
        parts: { source: { text: t('understand.moves.belief.source'), evidence: ['bip2017-30'] } },
      },
    ]),
    {
      template: template('understand.moves.band'),
      parts: { band: { text: t('understand.moves.band.own'), evidence: ['choice-multipliers', 'own-start-uncertainty'] } },
    },
  ];
}

/** What the figure is if the effect is anything from none to double: all that may be said of it, since no error is printed. */
function spanOf({ result: { band } }: LevelResult, locale: Locale): RichText {
  const { template, format } = withTexts(locale, texts);
  const end = (count: number): SentencePart => ({ text: format.whole(count), evidence: ['choice-multipliers'] });
  return { template: template('understand.moves.span'), parts: { low: end(band.low), high: end(band.high) } };
}

/** How many fewer or more one change may give by our rough error, which does not rule out that it does no harm. */
function roughly({ numbers, locale }: FigureContext): RichText['parts'] {
  const { t, format } = withTexts(locale, texts);
  const [fewest, most] = changeInterval(numbers.amount).map((difference): SentencePart => {
    const count = numbers.wholeOf(difference);
    const key = count < 0 ? 'headline.fewer' : count > 0 ? 'headline.more' : 'headline.same';
    return { text: t(key, { count: format.whole(Math.abs(count)) }), evidence: ['own-change-uncertainty'] };
  }) as [SentencePart, SentencePart];
  return { fewest, most };
}

/** How sure a start is, as a sentence; nothing where the reader has put a value of their own in its place. */
function sureOf(key: 'start' | 'yes' | 'no', { line }: LevelResult, locale: Locale): RichText | null {
  const { template, format } = withTexts(locale, texts);
  if (line.startInterval === null) return null;
  const evidence: readonly RecordId[] = [key === 'start' ? 'own-start-uncertainty' : 'own-table2-uncertainty'];
  const end = (count: number): SentencePart => ({ text: format.whole(count), evidence });
  return {
    template: template(`understand.sure.${key}`),
    parts: { [`${key}Low`]: end(line.startInterval.low), [`${key}High`]: end(line.startInterval.high) },
  };
}

/** Sentences after each other, as one text. */
function inOrder(sentences: readonly (RichText | null)[]): RichText {
  const said = sentences.filter((sentence) => sentence !== null);
  return joined(
    said.map((_, index) => `{sentence${index}}`).join(' '),
    Object.fromEntries(said.map((one, index) => [`sentence${index}`, one])),
  );
}

function limitsOf(locale: Locale): RichText[] {
  const { t, template } = withTexts(locale, texts);
  return [
    { template: template('understand.limits.person'), parts: {} },
    { template: template('understand.limits.rights'), parts: {} },
    {
      template: template('understand.limits.who'),
      parts: { who: { text: t('understand.limits.who.source'), evidence: ['bip2017-03'] } },
    },
    {
      template: template('understand.limits.changes'),
      parts: { source: { text: t('understand.limits.changes.source'), evidence: ['limit-changes-not-random', 'bip2017-15'] } },
    },
    {
      template: template('understand.limits.cause'),
      parts: { doubt: { text: t('understand.limits.cause.source'), evidence: ['limit-other-paths', 'bip2017-30'] } },
    },
    {
      template: template('understand.limits.average'),
      parts: { average: { text: t('understand.limits.average.source'), evidence: ['limit-average-holds-changes', 'bip2017-08'] } },
    },
    {
      template: template('understand.limits.when'),
      parts: { source: { text: t('understand.limits.when.source'), evidence: ['limit-entry-or-status'] } },
    },
  ];
}

function requestsOf(locale: Locale): Request[] {
  const { t, template } = withTexts(locale, texts);
  const request = (key: keyof typeof requestSources): Request => ({
    key,
    title: t(`understand.ask.${key}.title`),
    text: {
      template: template(`understand.ask.${key}`),
      parts: { source: { text: t(`understand.ask.${key}.source`), evidence: requestSources[key] } },
    },
  });
  return [request('fixed'), request('handover'), request('combined'), request('goals')];
}

function helpersOf(locale: Locale): Request[] {
  const { t, template } = withTexts(locale, texts);
  const helper = (key: keyof typeof helperSources): Request => ({
    key,
    title: t(`understand.help.${key}.title`),
    text: {
      template: template(`understand.help.${key}`),
      parts: { source: { text: t(`understand.help.${key}.source`), evidence: helperSources[key] } },
    },
  });
  const advice = { template: template('understand.help.advice'), parts: {} };
  return [helper('companion'), helper('adviser'), { key: 'advice', title: t('understand.help.advice.title'), text: advice }];
}

function figureOf({ result }: LevelResult): SentencePart {
  return { text: result.text, evidence: result.evidence };
}
