/** Whole numbers as a page keeps them in its address: only what differs from the default is written. */
import type { PageParameters } from '../model/choice.ts';
import type { Limits } from './link.ts';

export type WholeParameter = { readonly name: string; readonly limits: Limits; readonly fallback: number };
export type WholeParameters<Field extends string> = Readonly<Record<Field, WholeParameter>>;

/** Reads the numbers; what is no whole number falls back, what is out of reach is brought to the nearest allowed. Never throws. */
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

/** What to write for one number; an empty text leaves it out. */
export function writeWhole({ name, limits, fallback }: WholeParameter, value: number): PageParameters {
  const allowed = Math.min(limits[1], Math.max(limits[0], Math.round(value)));
  return { [name]: allowed === fallback ? '' : String(allowed) };
}
