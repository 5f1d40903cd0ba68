import { createOwnEngine, readOwnValues, replaceableAt, withOwnValues, type OwnValue } from '../../engine/own-values.ts';
import type { Engine } from '../../engine/types.ts';
import type { Locale } from '../../ui/locale.ts';
import { EvidenceError } from '../../model/evidence-error.ts';
import type { EvidenceNumbers } from '../../model/evidence.ts';
import { createNumbers, type Numbers } from '../../ui/numbers.ts';
import { ownNote } from '../_prognosis/own-note.view.ts';

/** What is worked out with while a reader has put own values in place of published ones. */
export type OwnAssumptions = {
  /** null where the values cannot be used; then the published ones are. */
  readonly computed: { readonly engine: Engine; readonly numbers: Numbers } | null;
  readonly values: readonly OwnValue[];
  /** Says what is assumed, or that it could not be used. */
  note(locale: Locale): string;
};

/** Fetched only when a link or a reader brings values along. */
export function readAssumptions(text: string, published: EvidenceNumbers): OwnAssumptions {
  const { values, dropped } = readOwnValues(text);
  const computed = values.length > 0 ? compute(published, values) : null;
  const { amount } = createNumbers(published);
  const lines = values.flatMap((value) => {
    const known = replaceableAt(value.record, value.key);
    return known ? [{ ...known, own: value.amount, published: amount(value.record, value.key) }] : [];
  });
  return { computed, values: computed ? values : [], note: (locale) => ownNote(computed ? lines : [], dropped > 0, locale) };
}

function compute(published: EvidenceNumbers, values: readonly OwnValue[]): OwnAssumptions['computed'] {
  try {
    return { engine: createOwnEngine(published, values), numbers: createNumbers(withOwnValues(published, values)) };
  } catch (error) {
    if (error instanceof EvidenceError) return null;
    throw error;
  }
}
