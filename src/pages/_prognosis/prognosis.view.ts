import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Counts } from '../../charts/layout/grid.ts';
import type { LineSeries } from '../../charts/layout/line.ts';
import type { Engine, Level, OutcomeKey, Prognosis, Readings, Scenario, Situation } from '../../engine/types.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Choice } from '../../model/choice.ts';
import { levelView, type LevelView } from './level.view.ts';
import type { Numbers } from '../../ui/numbers.ts';
import type { SentencePart, RichText } from '../../ui/rich-text.ts';

/** A published level and what becomes of it. */
export type LevelResult = {
  readonly kind: 'level';
  readonly outcome: OutcomeKey;
  readonly start: LevelView;
  readonly result: LevelView;
  /** Whether the scenario differs from what is. */
  readonly isChanged: boolean;
  readonly sentence: RichText;
  /** "Now: 60."; null where nothing is changed. */
  readonly now: RichText | null;
  readonly percent: RichText;
  /** Relative change against now, per reading; never shown alone. Null where nothing is changed. */
  readonly relative: RichText | null;
  /** Whether the report itself says the figure, and where. */
  readonly published: RichText;
  /** The whole result in words for the ear; the brackets are said, not shown. */
  readonly announcement: string;
  /** Whole numbers of citizens as things are and with what is chosen, by each reading. */
  readonly counts: readonly Counts[];
  readonly line: LineSeries;
};

/** No level is published: only the two unit figures for the average citizen, one at a time. */
export type UnitsOnly = { readonly kind: 'unitsOnly'; readonly change: RichText; readonly beliefStep: RichText };

export type OutcomeView = LevelResult | UnitsOnly;

const nothing: Scenario = { changes: 0, beliefSteps: 0 };

/** What the result panel shows for one outcome. */
export function outcomeView(engine: Engine, outcome: OutcomeKey, choice: Choice, numbers: Numbers, locale: Locale): OutcomeView {
  const levels = levelsOf(engine, outcome, choice, numbers, locale);
  if (levels.kind === 'unitsOnly') return unitsOnly(levels.after, outcome, numbers, locale);
  const { now, after, start, result, isChanged } = levels;
  const { published } = after;
  return {
    ...headlineOf(levels, outcome, numbers, locale),
    outcome,
    start,
    result,
    isChanged,
    percent: percentText(now, after, start, result, isChanged, locale),
    relative: isChanged ? relativeText(now.readings, after.readings, result, locale) : null,
    published: publishedText(published !== null, levels, locale),
    announcement: announcementOf(outcome, start, result, isChanged, locale.format.whole(numbers.denominator), locale),
    counts: start.byReading.map((count, index) => ({ start: count, result: result.byReading[index] ?? count })),
    line: {
      start: exactSpan(now.range, numbers),
      range: exactSpan(after.range, numbers),
      band: exactSpan(after.band, numbers),
      published: published === null ? null : numbers.perDenominator(published),
    },
  };
}

type Levels = {
  readonly kind: 'level';
  readonly situation: Situation;
  readonly now: Level;
  readonly after: Level;
  readonly start: LevelView;
  readonly result: LevelView;
  readonly isChanged: boolean;
  /** Whether more than the one change or the one step is counted that the report prints figures for. */
  readonly isBeyondUnit: boolean;
};

/** What the engine says without and with the scenario, and how both are shown. */
function levelsOf(
  engine: Engine,
  outcome: OutcomeKey,
  choice: Choice,
  numbers: Numbers,
  locale: Locale,
): Levels | { readonly kind: 'unitsOnly'; readonly after: Prognosis } {
  const situation: Situation = { outcome, belief: choice.belief, pastChanges: choice.pastChanges };
  const scenario: Scenario = { changes: choice.changes, beliefSteps: choice.beliefSteps };
  const after = engine.prognosis(situation, scenario);
  const now = engine.prognosis(situation, nothing);
  if (!after.result || !now.result) return { kind: 'unitsOnly', after };
  return {
    kind: 'level',
    situation,
    now: now.result,
    after: after.result,
    start: levelView(now.result, now.trace, numbers, locale),
    result: levelView(after.result, after.trace, numbers, locale),
    isChanged: scenario.changes !== 0 || scenario.beliefSteps !== 0,
    isBeyondUnit: after.flags.includes('beyondOneChange') || scenario.beliefSteps > 1,
  };
}

function headlineOf(
  { start, result, isChanged }: Levels,
  outcome: OutcomeKey,
  numbers: Numbers,
  locale: Locale,
): Pick<LevelResult, 'kind' | 'sentence' | 'now'> {
  const denominator: SentencePart = { text: locale.format.whole(numbers.denominator), evidence: ['choice-denominator'] };
  return {
    kind: 'level',
    sentence: {
      template: withTexts(locale, texts).template(`result.${outcome}.sentence`),
      parts: { level: { text: capitalised(result.textWithBand, locale), evidence: result.evidence }, denominator },
    },
    now: isChanged
      ? {
          template: withTexts(locale, texts).template('result.now'),
          parts: { start: { text: start.textWithBand, evidence: start.evidence } },
        }
      : null,
  };
}

function unitsOnly({ perUnit }: Prognosis, outcome: OutcomeKey, { wholeOf, denominator }: Numbers, locale: Locale): UnitsOnly {
  const { template, format } = withTexts(locale, texts);
  const records = outcome === 'job' ? { change: 'bip2017-10', step: 'bip2017-30' } : { change: 'bip2017-13', step: 'bip2017-31' };
  const parts = (difference: number, record: string): RichText['parts'] => ({
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

function percentText(now: Level, after: Level, start: LevelView, result: LevelView, isChanged: boolean, locale: Locale): RichText {
  const { template, format } = withTexts(locale, texts);
  const text = ({ range: [low, high] }: Level): string => {
    const single = format.percent(high, 1);
    return format.percent(low, 1) === single ? single : format.percentRange(low, high, 1);
  };
  return {
    template: template(isChanged ? 'result.percent.now' : 'result.percent'),
    parts: { result: { text: text(after), evidence: result.evidence }, start: { text: text(now), evidence: start.evidence } },
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
function publishedText(isPublished: boolean, { situation, isBeyondUnit }: Levels, locale: Locale): RichText {
  const { t, template } = withTexts(locale, texts);
  if (!isPublished) return { template: template('result.notPublished'), parts: {} };
  if (isBeyondUnit) return { template: template('result.published.follows'), parts: {} };
  const { outcome, belief } = situation;
  if (outcome !== 'job' || belief === null) return { template: template('result.published'), parts: {} };
  return { template: template('result.published.table'), parts: { table: { text: t('result.tableOfAnswers'), evidence: ['bip2017-19'] } } };
}

/** The sentence without brackets, then what they hold, then the start: the order in which it is best heard. */
function announcementOf(
  outcome: OutcomeKey,
  start: LevelView,
  result: LevelView,
  isChanged: boolean,
  denominator: string,
  locale: Locale,
): string {
  const { t, format } = withTexts(locale, texts);
  return [
    t(`result.${outcome}.sentence`, { level: capitalised(result.text, locale), denominator }),
    ...(result.isComputed ? [t('result.announce', { low: format.whole(result.band.low), high: format.whole(result.band.high) })] : []),
    ...(isChanged ? [t('result.now', { start: start.text })] : []),
  ].join(' ');
}

/** The level opens the sentence, and may begin with a word: "At most 9". */
function capitalised(text: string, { language }: Locale): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
