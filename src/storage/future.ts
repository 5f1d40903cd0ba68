/** What has been measured or has happened lies on a day that has been. */
import type { IsoInstant } from '../model/case.ts';
import type { IsoDate } from '../model/guidance.ts';
import type { AnyRecord, RecordStore } from './rows.ts';

/** The field that may not lie in the future. A note has none: its days are plans. */
export const futureFields: Readonly<Record<RecordStore, string>> = { cases: 'outcome.on', notes: '', measurements: 'on' };

/** The last day it can be anywhere on earth: one after the day in UTC. */
export function dayAfter(instant: IsoInstant): IsoDate {
  const day = new Date(instant);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** Whether a record says of a day after `lastDay` what happened on it. */
export function isInFuture(record: AnyRecord, lastDay: IsoDate): boolean {
  if ('on' in record) return record.on > lastDay;
  return 'outcome' in record && record.outcome !== null && record.outcome.on > lastDay;
}
