import type { IsoInstant } from '../model/case.ts';
import type { LocalMoment } from '../ui/moment-text.ts';

/** Converts an instant to day and time in the reader's time zone. */
export function localMoment(instant: IsoInstant): LocalMoment {
  const date = new Date(instant);
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return { day, hour: date.getHours(), minute: date.getMinutes() };
}
