import { cellStates, type PeopleGridView } from '../../charts/layout/cell-states.ts';
import type { LineSeries } from '../../charts/layout/line.ts';
import type { Level, OutcomeKey, Prognosis, Readings } from '../../engine/types.ts';
import type { RecordId } from '../../model/evidence.ts';
import type { PrognosisInput, Situation } from '../../model/situation.ts';
import type { Locale } from '../../ui/locale.ts';
import type { FigureContext, Numbers } from '../../ui/numbers.ts';
import { joined, plain, type RichText } from '../../ui/rich-text.ts';
import { withTexts } from '../../ui/with-texts.ts';
import { groupAsSubject, groupText, scenarioText } from './condition.view.ts';
import type { PrognosisContext } from './context.ts';
import { besideView, type BesideView } from './beside.view.ts';
import { changesNotRandom } from './changes-not-random.view.ts';
import { appliedEffects, bracketMeaning, bracketName, type AppliedEffects } from './bracket.view.ts';
import { doubtOf, doubtSentence, startInterval } from './doubt.view.ts';
import { intervalPart } from './interval.view.ts';
import { headlineView, type HeadlineView } from './headline.view.ts';
import { levelView, type LevelView } from './level.view.ts';
import { texts } from './texts.ts';

/** A published level and what becomes of it. */
export type LevelResult = {
  readonly kind: 'level';
  readonly outcome: OutcomeKey;
  readonly start: LevelView;
  readonly result: LevelView;
  /** Whether the scenario differs from what is. */
  readonly isChanged: boolean;
  readonly headline: HeadlineView;
  /** The level with its condition and, where something is changed, what it takes and what it is now. */
  readonly sentence: RichText;
  /** How sure that is: the effect, and the start. Stands wherever the sentence does. */
  readonly doubt: RichText;
  /** What the start's interval would be if all answers were independent; null but for the levels by belief. */
  readonly startByAnswers: RichText | null;
  /** What the bracket of the effect may be called; null where no effect is applied. */
  readonly bracket: RichText | null;
  /** What it may be called, without that it is ours; null likewise. */
  readonly bracketMeaning: RichText | null;
  /** The same in a few words, for the key of the line. */
  readonly bracketName: string;
  /** Our own reading for citizens without any change before; null where the situation does not ask for it. */
  readonly beside: BesideView | null;
  readonly percent: RichText;
  /** Relative change against now, per reading and from unrounded levels; never shown alone. Null where nothing is changed. */
  readonly relative: RichText | null;
  /** Whether the report itself says the figure, and where. */
  readonly published: RichText;
  /** The whole result in words for the ear. */
  readonly announcement: string;
  readonly grid: PeopleGridView;
  readonly line: LineSeries;
  /** What the line shows, in words. */
  readonly lineSummary: string;
};

/** No level is published: only the two unit figures for the average citizen, one at a time. */
export type UnitsOnly = { readonly kind: 'unitsOnly'; readonly change: RichText; readonly beliefStep: RichText };

export type OutcomeView = LevelResult | UnitsOnly;

/** What the result panel shows for one outcome. */
export function outcomeView(input: PrognosisInput, context: PrognosisContext): OutcomeView {
  const { situation, scenario } = input;
  const { numbers, locale } = context;
  const prognosis = context.engine.prognosis(situation, scenario);
  if (!prognosis.start || !prognosis.result) return unitsOnly(prognosis, situation.outcome, context);
  const levels: Levels = {
    now: prognosis.start,
    after: prognosis.result,
    start: levelView(prognosis.start, prognosis.startTrace, context),
    result: levelView(prognosis.result, prognosis.trace, context),
    isChanged: scenario.changes !== 0 || scenario.beliefSteps !== 0,
  };
  // The report prints figures for one change and one step only.
  const isBeyondUnit = prognosis.flags.includes('beyondOneChange') || scenario.beliefSteps > 1;
  const { now, after, start, result, isChanged } = levels;
  const { published } = after;
  const interval = startInterval(situation, now, numbers);
  const doubts = doubtOf(situation, result, interval, context);
  const sentence = sentenceOf(levels, input, context);
  const doubt = doubtSentence(doubts, locale);
  const effects = appliedEffects(prognosis.trace, situation.outcome);
  const meaning = result.isComputed ? meaningWithCause(effects, context) : null;
  const beside = besideView(input, isChanged, context);
  const line: LineSeries = {
    start: exactSpan(now.range, numbers),
    startInterval: interval,
    range: exactSpan(after.range, numbers),
    band: exactSpan(after.band, numbers),
    published: published === null ? null : numbers.perDenominator(published),
  };
  return {
    kind: 'level',
    headline: { ...headlineView(levels, input, doubts, context), beside: beside && beside.headline },
    sentence,
    doubt,
    startByAnswers: startByAnswers(situation, now, context),
    bracket: meaning && bracketText(meaning, context),
    bracketMeaning: meaning,
    bracketName: bracketName(effects, context),
    beside,
    outcome: situation.outcome,
    start,
    result,
    isChanged,
    percent: percentText(levels, situation, locale),
    relative: isChanged ? relativeText(now.readings, after.readings, result, locale) : null,
    published: publishedText(published !== null, isBeyondUnit, situation, locale),
    announcement: [sentence, doubt, ...(beside ? [beside.sentence] : [])].map(plain).join(' '),
    grid: gridOf(levels, input, context),
    line,
    lineSummary: lineSummaryOf(line, levels, input, effects, context),
  };
}

/** The levels without and with the scenario, computed and as they are written. */
type Levels = {
  readonly now: Level;
  readonly after: Level;
  readonly start: LevelView;
  readonly result: LevelView;
  readonly isChanged: boolean;
};

function sentenceOf({ start, result, isChanged }: Levels, { situation, scenario }: PrognosisInput, context: FigureContext): RichText {
  const { numbers, locale } = context;
  const { t, template, format } = withTexts(locale, texts);
  return {
    template: template(isChanged ? 'result.sentence.changed' : 'result.sentence'),
    parts: {
      level: { text: capitalised(result.text, locale), evidence: result.evidence },
      denominator: { text: format.whole(numbers.denominator), evidence: ['choice-denominator'] },
      group: { text: groupAsSubject(situation, locale) },
      outcome: { text: t(`words.${situation.outcome}`) },
      scenario: { text: scenarioText(scenario, locale) },
      start: { text: start.text, evidence: start.evidence },
    },
  };
}

/** The interval by citizens stands in the doubt; by answers it is narrower, and which is nearer the truth is not known. */
function startByAnswers(situation: Situation, now: Level, { numbers, locale }: FigureContext): RichText | null {
  const interval = situation.belief === null ? null : startInterval(situation, now, numbers, 'answers');
  return (
    interval && {
      template: withTexts(locale, texts).template('doubt.start.answers'),
      parts: { answers: intervalPart('result.range', interval, situation, locale) },
    }
  );
}

/** What the span may be called; of every change also that changes are not random. */
function meaningWithCause(effects: AppliedEffects, context: FigureContext): RichText {
  const meaning = bracketMeaning(effects, context);
  return effects.changes ? joined('{meaning} {random}', { meaning, random: changesNotRandom(context.locale) }) : meaning;
}

/** That the span is ours, and what it may be called for the effects in it. */
function bracketText(meaning: RichText, { locale }: FigureContext): RichText {
  const { t, template } = withTexts(locale, texts);
  const own: RichText = {
    template: template('result.band.explained'),
    parts: { own: { text: t('result.band.own'), evidence: ['choice-multipliers'] } },
  };
  return joined('{own} {meaning}', { own, meaning });
}

function unitsOnly({ perUnit }: Prognosis, outcome: OutcomeKey, { numbers, locale }: FigureContext): UnitsOnly {
  const { template, format } = withTexts(locale, texts);
  const { wholeOf, denominator } = numbers;
  const records: Readonly<Record<'change' | 'step', RecordId>> =
    outcome === 'job' ? { change: 'bip2017-10', step: 'bip2017-30' } : { change: 'bip2017-13', step: 'bip2017-31' };
  const parts = (difference: number, record: RecordId): RichText['parts'] => ({
    figure: { text: format.signedWhole(wholeOf(difference)), evidence: [record] },
    denominator: { text: format.whole(denominator) },
  });
  return {
    kind: 'unitsOnly',
    change: { template: template('noLevel.change'), parts: parts(perUnit.change, records.change) },
    beliefStep: { template: template('noLevel.step'), parts: parts(perUnit.beliefStep, records.step) },
  };
}

function exactSpan([low, high]: readonly [number, number], { perDenominator }: Numbers): { low: number; high: number } {
  return { low: perDenominator(low), high: perDenominator(high) };
}

function percentText({ now, after, start, result, isChanged }: Levels, situation: Situation, locale: Locale): RichText {
  const { template, format } = withTexts(locale, texts);
  const text = ({ range: [low, high] }: Level): string => {
    const single = format.percent(high, 1);
    return format.percent(low, 1) === single ? single : format.percentRange(low, high, 1);
  };
  return {
    template: template(isChanged ? 'result.percent.now' : 'result.percent'),
    parts: {
      result: { text: text(after), evidence: result.evidence },
      start: { text: text(now), evidence: start.evidence },
      group: { text: groupText(situation, locale) },
    },
  };
}

/** Every reading is held against the same reading of the start. */
function relativeText(now: Readings, after: Readings, { evidence }: LevelView, locale: Locale): RichText {
  const { t, template, format } = withTexts(locale, texts);
  const keys: readonly (keyof Readings)[] = ['additive', 'relative', 'odds'];
  if (keys.some((key) => now[key] === 0)) return { template: template('result.relative.none'), parts: {} };
  const changes = keys.map((key) => after[key] / now[key] - 1);
  const low = format.signedPercent(Math.min(...changes));
  const high = format.signedPercent(Math.max(...changes));
  const text = low === high ? low : t('result.signedRange', { low, high });
  return { template: template('result.relative'), parts: { relative: { text, evidence } } };
}

/** What the report prints for one change or one step is told apart from what only follows from its words on more of them. */
function publishedText(isPublished: boolean, isBeyondUnit: boolean, { outcome, belief }: Situation, locale: Locale): RichText {
  const { t, template } = withTexts(locale, texts);
  if (!isPublished) return { template: template('result.notPublished'), parts: {} };
  if (isBeyondUnit) return { template: template('result.published.follows'), parts: {} };
  if (outcome !== 'job' || belief === null) return { template: template('result.published'), parts: {} };
  return { template: template('result.published.table'), parts: { table: { text: t('result.tableOfAnswers'), evidence: ['bip2017-19'] } } };
}

function gridOf({ start, result, isChanged }: Levels, { situation, scenario }: PrognosisInput, context: FigureContext): PeopleGridView {
  const { numbers, locale } = context;
  const { t, format } = withTexts(locale, texts);
  const words = {
    outcome: t(`words.${situation.outcome}`),
    group: groupAsSubject(situation, locale),
    scenario: scenarioText(scenario, locale),
    start: start.text,
    result: result.text,
    denominator: format.whole(numbers.denominator),
  };
  return {
    readings: start.byReading.map((count, index) => ({ start: count, result: result.byReading[index] ?? count })),
    total: numbers.denominator,
    summary: t(isChanged ? 'grid.change' : 'grid.same', words),
    legend: Object.fromEntries(cellStates.map((state) => [state, t(`grid.legend.${state}`, words)])) as PeopleGridView['legend'],
  };
}

function lineSummaryOf(
  { published, startInterval }: LineSeries,
  { start, result, isChanged }: Levels,
  { situation, scenario }: PrognosisInput,
  effects: AppliedEffects,
  { numbers, locale }: FigureContext,
): string {
  const { t, format } = withTexts(locale, texts);
  const words = {
    start: start.text,
    denominator: format.whole(numbers.denominator),
    group: groupText(situation, locale),
    scenario: scenarioText(scenario, locale),
    result: result.text,
    low: format.whole(result.band.low),
    high: format.whole(result.band.high),
    bracket: bracketName(effects, { locale }),
  };
  const ofStart = startInterval && { low: format.whole(startInterval.low), high: format.whole(startInterval.high) };
  return [
    t('line.summary.now', words),
    ...(isChanged ? [t('line.summary.changed', words)] : []),
    ...(isChanged && published !== null ? [t('line.summary.published', { published: format.whole(published) })] : []),
    ...(result.isComputed ? [t('line.summary.band', words)] : []),
    ...(ofStart ? [t('line.summary.start', ofStart)] : []),
  ].join(' ');
}

/** The level opens the sentence, and may begin with a word: "At most 9". */
function capitalised(text: string, { language }: Locale): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
