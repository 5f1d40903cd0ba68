import type { Locale } from './locale.ts';
import type { IsoDate } from '../model/guidance.ts';

const months = {
  da: ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** A day in words: "21. november 2026", "21 November 2026". */
export function dayText(day: IsoDate, { language }: Locale): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = months[language][Number(month) - 1] ?? month;
  return language === 'da' ? `${Number(date)}. ${name} ${year}` : `${Number(date)} ${name} ${year}`;
}

/** A day as an axis of time has room for it: "3. feb. 2026"; the first of a month is "feb. 2026". */
export function tickText(at: Date, { language }: Locale): string {
  const name = months[language][at.getUTCMonth()] ?? '';
  const month = `${name.length > 3 ? `${name.slice(0, 3)}${language === 'da' ? '.' : ''}` : name} ${at.getUTCFullYear()}`;
  const date = at.getUTCDate();
  if (date === 1) return month;
  return language === 'da' ? `${date}. ${month}` : `${date} ${month}`;
}
