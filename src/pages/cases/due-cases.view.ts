import type { PlannedDays } from '../../model/case.ts';
import type { IsoDate } from '../../model/guidance.ts';
import type { CaseSummary } from '../../storage/storage.ts';

/** A case one of whose days has come. */
export type DueCase = { readonly row: CaseSummary; readonly on: IsoDate };

/** The cases of which this day is today or before, the longest due first. */
export function dueCases(list: readonly CaseSummary[], which: keyof PlannedDays, today: IsoDate): DueCase[] {
  return list
    .flatMap((row): DueCase[] => {
      const on = row[which];
      return on !== undefined && on <= today ? [{ row, on }] : [];
    })
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}
