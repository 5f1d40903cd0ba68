import {
  createEngineWithAssumptions,
  parseAssumptions,
  replaceableAt,
  withAssumptions,
  type Assumption,
} from '../../engine/assumptions.ts';
import type { Engine } from '../../engine/types.ts';
import type { Locale } from '../../ui/locale.ts';
import { EvidenceError } from '../../model/evidence-error.ts';
import type { EvidenceNumbers } from '../../model/evidence.ts';
import { createNumbers, type Numbers } from '../../ui/numbers.ts';
import { assumptionNote } from '../_prognosis/assumption-note.view.ts';

/** Engine and numbers while a reader has replaced published values with assumptions. */
export type ActiveAssumptions = {
  /** null where the values cannot be used; then the published ones are. */
  readonly computed: { readonly engine: Engine; readonly numbers: Numbers } | null;
  readonly values: readonly Assumption[];
  /** Says what is assumed, or that it could not be used. */
  note(locale: Locale): string;
};

/** Fetched only when a link or a reader brings values along. */
export function readAssumptions(text: string, published: EvidenceNumbers): ActiveAssumptions {
  const { values, dropped } = parseAssumptions(text);
  const computed = values.length > 0 ? compute(published, values) : null;
  const { amount } = createNumbers(published);
  const lines = values.flatMap((value) => {
    const known = replaceableAt(value.record, value.key);
    return known ? [{ ...known, own: value.amount, published: amount(value.record, value.key) }] : [];
  });
  return { computed, values: computed ? values : [], note: (locale) => assumptionNote(computed ? lines : [], dropped > 0, locale) };
}

function compute(published: EvidenceNumbers, values: readonly Assumption[]): ActiveAssumptions['computed'] {
  try {
    return { engine: createEngineWithAssumptions(published, values), numbers: createNumbers(withAssumptions(published, values)) };
  } catch (error) {
    if (error instanceof EvidenceError) return null;
    throw error;
  }
}
