/** Arithmetic on ISO dates, without a clock and without time zones. */
import type { IsoDate } from './guidance.ts';

/** The reader's day, to be read when it is used: a page may stay open over midnight. */
export type DayClock = { readonly today: IsoDate };

const longMonths = [1, 3, 5, 7, 8, 10, 12];

/** Whether a text is an existing date, such as `2026-11-21`. */
export function isDay(text: string): text is IsoDate {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The same day of a later month, clamped to the last day of the month. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const [laterYear, laterMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return write(laterYear, laterMonth, Math.min(date, daysIn(laterYear, laterMonth)));
}

/** The day after. */
export function nextDay(day: IsoDate): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return date < daysIn(year, month) ? write(year, month, date + 1) : addMonths(write(year, month, 1), 1);
}

/** A serial day number: the difference of two is the number of days between them. */
export function dayNumber(day: IsoDate): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // The year is counted from March, so that a leap day is its last day.
  const [marchYear, marchMonth] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((marchMonth * 153 + 2) / 5) + date;
}

const lastYear = 9999;

/** The day a number of days later; null beyond the year 9999, and for a number that is not whole or below zero. */
export function laterDay(day: IsoDate, days: number): IsoDate | null {
  const wanted = dayNumber(day) + days;
  if (!Number.isInteger(days) || days < 0 || wanted > dayNumber(write(lastYear, 12, 31))) return null;
  let year = Math.floor(wanted / 365.2425);
  while (dayNumber(write(year, 1, 1)) > wanted) year -= 1;
  while (dayNumber(write(year + 1, 1, 1)) <= wanted) year += 1;
  let month = 12;
  while (dayNumber(write(year, month, 1)) > wanted) month -= 1;
  return write(year, month, wanted - dayNumber(write(year, month, 1)) + 1);
}

function write(year: number, month: number, date: number): IsoDate {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return longMonths.includes(month) ? 31 : 30;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
