import type { Prognosis, Readings, Situation, Step } from '../engine/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { answerAt } from '../model/belief.ts';
import type { Numbers } from './numbers.ts';
import type { Part } from './rich-text.ts';

/** One line of the calculation: what happens, and where the three readings stand after it. */
export type TraceRow = {
  readonly kind: Step['kind'];
  readonly text: string;
  /** What one unit does, where the step applies an effect. */
  readonly unit: string | null;
  /** The readings after the step, in the order additive, relative, odds, as numbers of citizens with one decimal. */
  readonly readings: readonly Part[];
  readonly evidence: Step['evidence'];
};

export function traceView(
  { trace, perUnit }: Prognosis,
  situation: Situation,
  furtherChanges: number,
  numbers: Numbers,
  locale: Locale,
): TraceRow[] {
  const points = (difference: number): string => locale.t('unit.points', { number: locale.format.signedPoints(difference) });
  return trace.map((step) => ({
    kind: step.kind,
    text: stepText(step, situation, furtherChanges, locale),
    unit:
      step.kind === 'changes'
        ? locale.t('trace.changes.unit', { unit: points(perUnit.change) })
        : step.kind === 'belief'
          ? locale.t('trace.belief.unit', { unit: points(perUnit.beliefStep) })
          : null,
    readings: readingTexts(step.after, numbers, locale).map((text) => ({ text, evidence: step.evidence })),
    evidence: step.evidence,
  }));
}

function readingTexts({ additive, relative, odds }: Readings, { perDenominator }: Numbers, { format }: Locale): string[] {
  return [additive, relative, odds].map((share) => format.decimals(perDenominator(share), 1));
}

function stepText(step: Step, { belief, pastChanges }: Situation, furtherChanges: number, locale: Locale): string {
  const { t, format, plural } = locale;
  const count = format.whole(step.count);
  switch (step.kind) {
    case 'start':
      return belief === null ? t('trace.start.average') : t('trace.start.table', { answer: t(`belief.${answerAt(belief)}`) });
    case 'notCounted':
      return t(plural('trace.notCounted', step.count), { count });
    case 'changes':
      return step.count > furtherChanges && furtherChanges > 0
        ? t('trace.changes.split', { count, past: format.whole(pastChanges), further: format.whole(furtherChanges) })
        : t(plural('trace.changes', step.count), { count });
    case 'belief':
      return stepsText(step.count, locale);
    case 'held':
      return t('trace.held');
  }
}

/** "two steps more belief", "one step less belief". */
export function stepsText(steps: number, { t, format, plural }: Locale): string {
  return t(plural(steps > 0 ? 'steps.more' : 'steps.less', steps), { count: format.whole(Math.abs(steps)) });
}
