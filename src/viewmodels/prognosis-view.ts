import type { Counts } from '../charts/layout/grid.ts';
import type { LineSeries } from '../charts/layout/line.ts';
import type { Engine, Level, OutcomeKey, Prognosis, Readings, Scenario, Situation } from '../engine/types.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Choice } from '../model/link.ts';
import { levelView, type LevelView } from './level-view.ts';
import { notesOf } from './notes.ts';
import type { Numbers } from './numbers.ts';
import type { Part, RichText } from './rich-text.ts';
import { traceView, type TraceRow } from './trace-view.ts';

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
  readonly trace: readonly TraceRow[];
  readonly notes: readonly RichText[];
};

/** No level is published: only the two unit figures for the average citizen, one at a time. */
export type UnitsOnly = { readonly kind: 'unitsOnly'; readonly change: RichText; readonly beliefStep: RichText };

export type OutcomeView = LevelResult | UnitsOnly;

const nothing: Scenario = { changes: 0, beliefSteps: 0 };

/** What the result panel shows for one outcome. */
export function outcomeView(engine: Engine, outcome: OutcomeKey, choice: Choice, numbers: Numbers, locale: Locale): OutcomeView {
  const situation: Situation = { outcome, belief: choice.belief, pastChanges: choice.pastChanges };
  const scenario: Scenario = { changes: choice.changes, beliefSteps: choice.beliefSteps };
  const after = engine.prognosis(situation, scenario);
  const now = engine.prognosis(situation, nothing);
  if (!after.result || !now.result) return unitsOnly(after, outcome, numbers, locale);

  const start = levelView(now.result, now.trace, numbers, locale);
  const result = levelView(after.result, after.trace, numbers, locale);
  const isChanged = scenario.changes !== 0 || scenario.beliefSteps !== 0;
  const denominator: Part = { text: locale.format.whole(numbers.denominator), evidence: ['choice-denominator'] };
  const published = after.result.published;
  return {
    kind: 'level',
    outcome,
    start,
    result,
    isChanged,
    sentence: {
      template: locale.template(`result.${outcome}.sentence`),
      parts: {
        level: { text: capitalised(result.textWithBand, locale), evidence: result.evidence },
        denominator,
      },
    },
    now: isChanged
      ? { template: locale.template('result.now'), parts: { start: { text: start.textWithBand, evidence: start.evidence } } }
      : null,
    percent: percentText(now.result, after.result, start, result, isChanged, locale),
    relative: isChanged ? relativeText(now.result.readings, after.result.readings, result, locale) : null,
    published: publishedText(published !== null, situation, locale),
    announcement: announcementOf(outcome, start, result, isChanged, denominator.text, locale),
    counts: start.byReading.map((count, index) => ({ start: count, result: result.byReading[index] ?? count })),
    line: {
      start: exactSpan(now.result.range, numbers),
      range: exactSpan(after.result.range, numbers),
      band: exactSpan(after.result.band, numbers),
      published: published === null ? null : numbers.perDenominator(published),
    },
    // Read only where someone has opened the explanation.
    get trace() {
      return traceView(after, situation, scenario.changes, numbers, locale);
    },
    get notes() {
      return notesOf(after.flags, outcome, numbers, locale);
    },
  };
}

function unitsOnly(
  { perUnit }: Prognosis,
  outcome: OutcomeKey,
  { wholeOf, denominator }: Numbers,
  { template, format }: Locale,
): UnitsOnly {
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

function percentText(
  now: Level,
  after: Level,
  start: LevelView,
  result: LevelView,
  isChanged: boolean,
  { template, format }: Locale,
): RichText {
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
function relativeText(now: Readings, after: Readings, { evidence }: LevelView, { t, template, format }: Locale): RichText {
  const keys: readonly (keyof Readings)[] = ['additive', 'relative', 'odds'];
  if (keys.some((key) => now[key] === 0)) return { template: template('result.relative.none'), parts: {} };
  const changes = keys.map((key) => after[key] / now[key] - 1);
  const low = format.signedPercent(Math.min(...changes));
  const high = format.signedPercent(Math.max(...changes));
  const text = low === high ? low : t('result.signedRange', { low, high });
  return { template: template('result.relative'), parts: { relative: { text, evidence } } };
}

function publishedText(isPublished: boolean, { outcome, belief }: Situation, { t, template }: Locale): RichText {
  if (!isPublished) return { template: template('result.notPublished'), parts: {} };
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
  const { t, format } = locale;
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
