import type { Engine, OutcomeKey, Situation } from '../../engine/types.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Choice } from '../../model/choice.ts';
import { notesOf } from './notes.view.ts';
import type { Numbers } from '../../ui/numbers.ts';
import type { RichText } from '../../ui/rich-text.ts';
import { traceView, type TraceRow } from './trace.view.ts';

/** How a level is worked out, step by step, and what to be aware of. Both empty where no level is published. */
export type ExplanationView = { readonly trace: readonly TraceRow[]; readonly notes: readonly RichText[] };

export function explanationView(engine: Engine, outcome: OutcomeKey, choice: Choice, numbers: Numbers, locale: Locale): ExplanationView {
  const situation: Situation = { outcome, belief: choice.belief, pastChanges: choice.pastChanges };
  const prognosis = engine.prognosis(situation, { changes: choice.changes, beliefSteps: choice.beliefSteps });
  return {
    trace: prognosis.result ? traceView(prognosis, situation, choice.changes, numbers, locale) : [],
    notes: prognosis.result ? notesOf(prognosis.flags, outcome, numbers, locale) : [],
  };
}
