import type { Locale } from '../../ui/locale.ts';
import type { AnyRecord } from '../../storage/rows.ts';
import type { Guidance } from '../../model/guidance.ts';
import { recordLines } from './record-lines.view.ts';

/** One field of two versions of a record; an empty text where a version has nothing in it. */
export type FieldPair = { readonly name: string; readonly one: string; readonly other: string; readonly differs: boolean };

/** Two versions of a record field by field, in the order of the form. */
export function sideBySide(one: AnyRecord, other: AnyRecord, guidance: Guidance, locale: Locale): FieldPair[] {
  const [first, second] = [recordLines(one, guidance, locale), recordLines(other, guidance, locale)];
  const names = [...new Set([...first, ...second].map(({ name }) => name))];
  const textOf = (lines: typeof first, wanted: string): string => lines.find(({ name }) => name === wanted)?.text ?? '';
  return names.map((name) => {
    const pair = { one: textOf(first, name), other: textOf(second, name) };
    return { name, ...pair, differs: pair.one !== pair.other };
  });
}
