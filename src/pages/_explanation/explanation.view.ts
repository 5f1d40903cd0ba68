import type { PrognosisInput } from '../../model/situation.ts';
import { notesOf } from './notes.view.ts';
import type { PrognosisContext } from '../_prognosis/context.ts';
import type { RichText } from '../../ui/rich-text.ts';
import { traceView, type TraceRow } from './trace.view.ts';

/** How a level is worked out, step by step, and what to be aware of. Both empty where no level is published. */
export type ExplanationView = { readonly trace: readonly TraceRow[]; readonly notes: readonly RichText[] };

export function explanationView(input: PrognosisInput, context: PrognosisContext): ExplanationView {
  const prognosis = context.engine.prognosis(input.situation, input.scenario);
  return {
    trace: prognosis.result ? traceView(prognosis, input, context) : [],
    notes: prognosis.result ? notesOf(prognosis.flags, input.situation.outcome, context) : [],
  };
}
