/** What the page for the public says: three questions to guess at, what moves the chance, and what a citizen can ask for. */
import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Engine } from '../../engine/types.ts';
import type { Locale } from '../../ui/locale.ts';
import type { RecordId } from '../../model/evidence.ts';
import { defaultChoice } from '../../model/choice.ts';
import type { Numbers } from '../../ui/numbers.ts';
import { outcomeView, type LevelResult } from '../_prognosis/prognosis.view.ts';
import type { SentencePart, RichText } from '../../ui/rich-text.ts';

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
};

const scenarios = {
  now: defaultChoice,
  change: { ...defaultChoice, changes: 1 },
  belief: { ...defaultChoice, beliefSteps: 1 },
} as const;

const requestSources = {
  fixed: ['bip2017-15', 'strategy2015-43', 'bip2017-10'],
  handover: ['bip2017-15'],
  combined: ['bipchapter-06', 'strategy2015-50', 'bip2018-27'],
  goals: ['strategy2015-51'],
} as const satisfies Record<string, readonly RecordId[]>;

export function understandView(engine: Engine, numbers: Numbers, locale: Locale): UnderstandView {
  const pictures = {
    now: picture('now', engine, numbers, locale),
    change: picture('change', engine, numbers, locale),
    belief: picture('belief', engine, numbers, locale),
  };
  return {
    questions: [levelQuestion(pictures, numbers, locale), changeQuestion(pictures, numbers, locale), yesQuestion(numbers, locale)],
    pictures,
    moves: movesOf(pictures, numbers, locale),
    limits: limitsOf(locale),
    requests: requestsOf(locale),
  };
}

type Pictures = UnderstandView['pictures'];

/** @throws Error where no level is published for the average citizen; then the evidence is not what this page was written for */
function picture(key: PictureKey, engine: Engine, numbers: Numbers, locale: Locale): LevelResult {
  const view = outcomeView(engine, 'job', scenarios[key], numbers, locale);
  if (view.kind !== 'level') throw new Error('The page for the public needs a published level for the average citizen.');
  return view;
}

/** The three guesses that lie beside the right number are ours (choice-public-guesses). */
function levelQuestion({ now }: Pictures, numbers: Numbers, locale: Locale): PublicQuestion {
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
    answer: { template: template('understand.guess.level.answer'), parts: { level: figureOf(now), denominator: { text: denominator } } },
  };
}

function changeQuestion({ now, change }: Pictures, numbers: Numbers, locale: Locale): PublicQuestion {
  const { t, template, format } = withTexts(locale, texts);
  return {
    key: 'change',
    words: t('understand.guess.change'),
    options: [
      { value: 'fewer', label: t('understand.guess.fewer') },
      { value: 'same', label: t('understand.guess.same') },
      { value: 'more', label: t('understand.guess.more') },
    ],
    answer: {
      template: template('understand.guess.change.answer'),
      parts: { result: figureOf(change), start: figureOf(now), denominator: { text: format.whole(numbers.denominator) } },
    },
  };
}

/** What was seen after a certain answer, which is no effect of it: the sentence says what it teaches about foresight only. */
function yesQuestion(numbers: Numbers, locale: Locale): PublicQuestion {
  const { t, template, format } = withTexts(locale, texts);
  const denominator = format.whole(numbers.denominator);
  const seen = (answer: string): SentencePart => ({
    text: format.whole(numbers.wholeOf(numbers.amount('bip2017-19', answer))),
    evidence: ['bip2017-19'],
  });
  return {
    key: 'yes',
    words: t('understand.guess.yes', { denominator }),
    options: [
      { value: 'belowHalf', label: t('understand.guess.belowHalf') },
      { value: 'half', label: t('understand.guess.half') },
      { value: 'nearlyAll', label: t('understand.guess.nearlyAll') },
    ],
    answer: {
      template: template('understand.guess.yes.answer'),
      parts: { yes: seen('ja'), no: seen('nej'), denominator: { text: denominator } },
    },
  };
}

function movesOf({ now, change, belief }: Pictures, numbers: Numbers, locale: Locale): RichText[] {
  const { t, template, format } = withTexts(locale, texts);
  const parts = (moved: LevelResult): RichText['parts'] => ({
    result: figureOf(moved),
    start: figureOf(now),
    denominator: { text: format.whole(numbers.denominator) },
  });
  return [
    { template: template('understand.moves.change'), parts: parts(change) },
    { template: template('understand.moves.belief'), parts: parts(belief) },
    {
      template: template('understand.moves.band'),
      parts: { band: { text: t('understand.moves.band.own'), evidence: ['choice-multipliers'] } },
    },
  ];
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
      template: template('understand.limits.cause'),
      parts: { doubt: { text: t('understand.limits.cause.source'), evidence: ['limit-other-paths', 'bip2017-30'] } },
    },
    {
      template: template('understand.limits.average'),
      parts: { average: { text: t('understand.limits.average.source'), evidence: ['limit-average-holds-changes', 'bip2017-08'] } },
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

function figureOf({ result }: LevelResult): SentencePart {
  return { text: result.textWithBand, evidence: result.evidence };
}
