/** Refuses outcomes and measurements dated in the future, and moments that no clock can have shown. */
import type { IsoInstant } from '../model/case.ts';
import type { IsoDate } from '../model/guidance.ts';
import type { AnyRecord, RecordStore } from './rows.ts';

/** The date field that must not be in the future. A note has none: its dates are plans, as the planned days of a case are. */
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

/** How many days the clock of another machine may be ahead. Our choice: a wrong year is a common mistake, a wrong decade is none. */
const mostDaysAhead = 366;

/** The paths of the moments in a record that are later than any that the clock of another machine may have shown. @param latest `latestMoment` */
export function momentsAhead(record: AnyRecord, latest: IsoInstant): string[] {
  const scenarios = 'scenarios' in record ? record.scenarios : [];
  const moments: readonly (readonly [string, IsoInstant])[] = [
    ['changedAt', record.changedAt],
    ['createdAt', 'createdAt' in record ? record.createdAt : ''],
    ...scenarios.map(({ savedAt }, index) => [`scenarios.${index}.savedAt`, savedAt] as const),
  ];
  return moments.flatMap(([place, moment]) => (moment > latest ? [place] : []));
}

/** The latest moment that the clock of another machine may have shown. */
export function latestMoment(now: IsoInstant): IsoInstant {
  const moment = new Date(now);
  moment.setUTCDate(moment.getUTCDate() + mostDaysAhead);
  return moment.toISOString();
}
