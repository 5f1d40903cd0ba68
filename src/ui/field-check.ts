import { worstCpr } from '../intake/cpr.ts';
import { cleanText } from '../intake/text-limits.ts';

/**
 * What a text field holds, looked at before it is kept or handed on. `cpr`: something in it looks like a CPR
 * number; `maybe` can be overruled by the person who wrote it, `sure` cannot.
 */
export type FieldCheck =
  | { readonly kind: 'fine'; readonly text: string; readonly looksLikeBirthDate: boolean }
  | { readonly kind: 'tooLong'; readonly limit: number; readonly length: number }
  | { readonly kind: 'cpr'; readonly certainty: 'sure' | 'maybe' };

/**
 * @param limit the most that is allowed, in Unicode code points
 * @param isAccepted the writer has said that what may be a CPR number is none
 */
export function checkField(text: string, limit: number, isAccepted: boolean): FieldCheck {
  const certainty = worstCpr(text);
  if (certainty === 'sure' || (certainty === 'maybe' && !isAccepted)) return { kind: 'cpr', certainty };
  const clean = cleanText(text, limit);
  return clean.kind === 'tooLong' ? clean : { kind: 'fine', text: clean.text, looksLikeBirthDate: certainty === 'hint' };
}
