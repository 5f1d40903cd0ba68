import type { IsoInstant } from '../model/case.ts';
import type { IsoDate } from '../model/guidance.ts';
import type { LocalMoment } from '../ui/moment-text.ts';

/** The day it is for the reader. */
export function localToday(): IsoDate {
  return localDay(new Date());
}

/** How long there is until the next day begins for the reader, in milliseconds. */
export function untilMidnight(): number {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}

function localDay(date: Date): IsoDate {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Converts an instant to day and time in the reader's time zone. */
export function localMoment(instant: IsoInstant): LocalMoment {
  const date = new Date(instant);
  return { day: localDay(date), hour: date.getHours(), minute: date.getMinutes() };
}
