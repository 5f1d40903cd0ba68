/** Whole numbers as query parameters of a page; a value equal to the default is not written. */
import type { PageParameters } from '../model/situation.ts';
import type { Limits } from './link.ts';

export type WholeParameter = { readonly name: string; readonly limits: Limits; readonly fallback: number };
export type WholeParameters<Field extends string> = Readonly<Record<Field, WholeParameter>>;

/** Parses the numbers: text that is no whole number gives the default, a number out of range is clamped. Never throws. */
export function readWholes<Field extends string>(
  own: PageParameters,
  parameters: WholeParameters<Field>,
): { values: Readonly<Record<Field, number>>; isCorrected: boolean } {
  let isCorrected = false;
  const entries = (Object.entries(parameters) as [Field, WholeParameter][]).map(([field, { name, limits, fallback }]) => {
    const text = own[name];
    if (text === undefined) return [field, fallback] as const;
    const number = /^\d{1,9}$/.test(text) ? Number(text) : fallback;
    const value = Math.min(limits[1], Math.max(limits[0], number));
    if (String(value) !== text) isCorrected = true;
    return [field, value] as const;
  });
  return { values: Object.fromEntries(entries) as Record<Field, number>, isCorrected };
}

/** The parameter for one number; an empty string removes it. */
export function writeWhole({ name, limits, fallback }: WholeParameter, value: number): PageParameters {
  const allowed = Math.min(limits[1], Math.max(limits[0], Math.round(value)));
  return { [name]: allowed === fallback ? '' : String(allowed) };
}
