import type { Level, Prognosis } from '../../engine/types.ts';
import type { RecordId } from '../../model/evidence.ts';
import type { Locale } from '../../ui/locale.ts';
import type { FigureContext, Numbers } from '../../ui/numbers.ts';
import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';

/** Whole numbers of citizens from low to high. */
export type Span = { readonly low: number; readonly high: number };

/** A level as the screen says it. */
export type LevelView = {
  /** "47", "62–64" or "at most 9". */
  readonly text: string;
  /** The text followed by the band in brackets where any effect is applied: "47 (34–60)". */
  readonly textWithBand: string;
  /** Whole numbers by each reading: percentage points, relative, odds. */
  readonly byReading: readonly number[];
  readonly range: Span;
  readonly band: Span;
  /** Whether any effect is applied, so that there is a band to show. */
  readonly isComputed: boolean;
  readonly evidence: readonly RecordId[];
};

const computedBy: readonly RecordId[] = ['choice-three-readings', 'choice-multipliers'];

/** @param trace the calculation that led to the level, for its sources */
export function levelView(level: Level, trace: Prognosis['trace'], context: FigureContext): LevelView {
  const isComputed = trace.some(({ kind }) => kind === 'changes' || kind === 'belief');
  const evidence = trace.flatMap((step) => step.evidence);
  return levelViewOf(level, evidence, isComputed, context);
}

/** @param isComputed whether any effect is applied */
export function levelViewOf(
  level: Level,
  evidence: readonly RecordId[],
  isComputed: boolean,
  { numbers, locale }: FigureContext,
): LevelView {
  const range = spanOf(level.range, numbers);
  const band = spanOf(level.band, numbers);
  const text = rangeText(range, level.readings.additive === 0, locale);
  return {
    text,
    textWithBand: isComputed ? `${text} ${bandText(band, locale)}` : text,
    byReading: [level.readings.additive, level.readings.relative, level.readings.odds].map(numbers.wholeOf),
    range,
    band,
    isComputed,
    evidence: [...new Set([...evidence, ...(isComputed ? computedBy : [])])],
  };
}

function spanOf([low, high]: readonly [number, number], { wholeOf }: Numbers): Span {
  return { low: wholeOf(low), high: wholeOf(high) };
}

function rangeText({ low, high }: Span, heldAtZero: boolean, locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  if (low === high) return format.whole(high);
  if (heldAtZero) return t('result.atMost', { high: format.whole(high) });
  return t('result.range', { low: format.whole(low), high: format.whole(high) });
}

function bandText({ low, high }: Span, locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  return t('result.band', { low: format.whole(low), high: format.whole(high) });
}
