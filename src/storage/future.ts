/** Refuses outcomes and measurements dated in the future. */
import type { IsoInstant } from '../model/case.ts';
import type { IsoDate } from '../model/guidance.ts';
import type { AnyRecord, RecordStore } from './rows.ts';

/** The date field that must not be in the future. A note has none: its dates are plans. */
export const futureFields: Readonly<Record<RecordStore, string>> = { cases: 'outcome.on', notes: '', measurements: 'on' };

/** The latest date anywhere on earth: one day after the UTC date. */
export function dayAfter(instant: IsoInstant): IsoDate {
  const day = new Date(instant);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** Whether the record's date is after `lastDay`. */
export function isInFuture(record: AnyRecord, lastDay: IsoDate): boolean {
  if ('on' in record) return record.on > lastDay;
  return 'outcome' in record && record.outcome !== null && record.outcome.on > lastDay;
}
