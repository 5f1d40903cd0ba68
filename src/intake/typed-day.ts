/** The content of a field for a day. */
import { isDay } from '../model/days.ts';
import type { IsoDate } from '../model/guidance.ts';

export type TypedDay = { readonly kind: 'empty' | 'noDay' | 'outside' } | { readonly kind: 'day'; readonly day: IsoDate };

export type DayRange = { readonly first: IsoDate; readonly last: IsoDate };

const dayFirst = /^(\d{1,2})[./ -]\s?(\d{1,2})[./ -]\s?(\d{4})$/;

/** Parses a day as browsers give it (`2026-12-31`), or as it is typed where they have no field for dates (`31.12.2026`). */
export function readTypedDay(text: string, { first, last }: DayRange): TypedDay {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  const [, date = '', month = '', year = ''] = dayFirst.exec(trimmed) ?? [];
  const day = year === '' ? trimmed : [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-');
  if (!isDay(day)) return { kind: 'noDay' };
  return day < first || day > last ? { kind: 'outside' } : { kind: 'day', day };
}
