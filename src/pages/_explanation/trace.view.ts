import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as explanationTexts } from './texts.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import { texts as sourcesTexts } from '../_sources/texts.ts';
import type { OutcomeKey, Prognosis, Readings, Situation, Step } from '../../engine/types.ts';
import type { Locale } from '../../ui/locale.ts';
import { answerAt } from '../../model/belief.ts';
import type { RecordId } from '../../model/evidence.ts';
import type { PrognosisInput } from '../../model/situation.ts';
import type { FigureContext } from '../../ui/numbers.ts';
import type { SentencePart } from '../../ui/rich-text.ts';
import { stepsText } from '../_prognosis/steps-text.view.ts';

const texts = joinTexts(explanationTexts, prognosisTexts, sourcesTexts);

/** One line of the calculation: what happens, and where the three readings stand after it. */
export type TraceRow = {
  readonly kind: Step['kind'];
  readonly text: string;
  /** What one unit does in each reading, where the step applies an effect. */
  readonly unit: { readonly name: string; readonly parts: readonly SentencePart[] } | null;
  /** The readings after the step, in the order additive, relative, odds, as numbers of citizens with one decimal. */
  readonly readings: readonly SentencePart[];
};

export function traceView(
  { trace, perUnit }: Prognosis,
  { situation, scenario }: PrognosisInput,
  { numbers, locale }: FigureContext,
): TraceRow[] {
  return trace.map((step) => ({
    kind: step.kind,
    text: stepText(step, situation, scenario.changes, locale),
    unit: unitOf(step.kind, situation.outcome, perUnit, { numbers, locale }),
    readings: readingTexts(step.after, { numbers, locale }).map((text) => ({ text, evidence: step.evidence })),
  }));
}

type Place = readonly [record: RecordId, key?: string];
type Forms = { readonly points: Place; readonly relative: Place; readonly odds: Place };

/** Where the one effect stands in each of its three forms: record and key. */
const effects: Readonly<Record<'changes' | 'belief', Readonly<Record<OutcomeKey, Forms>>>> = {
  changes: {
    job: { points: ['bip2017-10'], relative: ['bip2017-11'], odds: ['own-odds-ratios', 'changeJob'] },
    jobOrEducation: { points: ['bip2017-13'], relative: ['bip2017-14'], odds: ['own-odds-ratios', 'changeJobOrEducation'] },
  },
  belief: {
    job: { points: ['bip2017-30'], relative: ['bip2017-30', 'relative'], odds: ['own-odds-ratios', 'beliefJob'] },
    jobOrEducation: { points: ['bip2017-31'], relative: ['bip2017-31', 'relative'], odds: ['own-odds-ratios', 'beliefJobOrEducation'] },
  },
};

function unitOf(
  kind: Step['kind'],
  outcome: OutcomeKey,
  perUnit: Prognosis['perUnit'],
  { numbers: { amount }, locale }: FigureContext,
): TraceRow['unit'] {
  if (kind !== 'changes' && kind !== 'belief') return null;
  const { points, relative, odds } = effects[kind][outcome];
  const difference = kind === 'changes' ? perUnit.change : perUnit.beliefStep;
  return {
    name: withTexts(locale, texts).t(kind === 'changes' ? 'trace.unit.change' : 'trace.unit.step'),
    parts: [
      { text: withTexts(locale, texts).t('unit.points', { number: locale.format.signedPoints(difference) }), evidence: [points[0]] },
      { text: locale.format.signedPercent(amount(...relative)), evidence: [relative[0]] },
      { text: `× ${locale.format.plain(amount(...odds))}`, evidence: [odds[0]] },
    ],
  };
}

function readingTexts(
  { additive, relative, odds }: Readings,
  { numbers: { perDenominator }, locale: { format } }: FigureContext,
): string[] {
  return [additive, relative, odds].map((share) => format.decimals(perDenominator(share), 1));
}

function stepText(step: Step, { belief, pastChanges }: Situation, furtherChanges: number, locale: Locale): string {
  const { t, format, plural } = withTexts(locale, texts);
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
