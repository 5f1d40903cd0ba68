import {
  createEngineWithAssumptions,
  parseAssumptions,
  replaceableAt,
  transferOf,
  withAssumptions,
  type Assumption,
} from '../../engine/assumptions.ts';
import type { Engine } from '../../engine/types.ts';
import type { Locale } from '../../ui/locale.ts';
import { EvidenceError } from '../../model/evidence-error.ts';
import type { EvidenceNumbers } from '../../model/evidence.ts';
import { createNumbers, type Numbers } from '../../ui/numbers.ts';
import { assumptionNote, transferNote } from '../_prognosis/assumption-note.view.ts';

/** Engine and numbers while a reader has replaced published values with assumptions. */
export type ActiveAssumptions = {
  /** null where the values cannot be used; then the published ones are. */
  readonly computed: { readonly engine: Engine; readonly numbers: Numbers } | null;
  readonly values: readonly Assumption[];
  /** The part (0–1) of the effects that is transferred. */
  readonly transfer: number;
  /** Says what is assumed, or that it could not be used; null where it comes to nothing. */
  note(locale: Locale): string | null;
  /** The same on a page that transfers effects, but uses no other value of the reader's. */
  transferNote(locale: Locale): string | null;
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
  const isNothing = values.length === 0 && dropped === 0;
  const used = computed ? lines : [];
  return {
    computed,
    values: computed ? values : [],
    transfer: computed ? transferOf(values) : 1,
    note: (locale) => (isNothing ? null : assumptionNote(used, dropped > 0, locale)),
    transferNote: (locale) => (isNothing ? null : transferNote(used, dropped > 0, locale)),
  };
}

function compute(published: EvidenceNumbers, values: readonly Assumption[]): ActiveAssumptions['computed'] {
  try {
    return { engine: createEngineWithAssumptions(published, values), numbers: createNumbers(withAssumptions(published, values)) };
  } catch (error) {
    if (error instanceof EvidenceError) return null;
    throw error;
  }
}
