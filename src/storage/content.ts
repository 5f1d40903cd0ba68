/** Looking at everything at once: order, equality, and whether it hangs together. */
import { sameData } from './plain-data.ts';
import { listOf } from './row-schema.ts';
import { recordStores, type AnyRecord, type Content, type RecordStore, type Rows } from './rows.ts';

/** A record with the store it lies in. */
export type Entry = { readonly store: RecordStore; readonly record: AnyRecord };

/** All records of all stores. */
export function entriesOf(content: Content): Entry[] {
  return recordStores.flatMap((store) => listOf(content, store).map((record) => ({ store, record })));
}

/** The name of a record among all records. */
export function nameOf(store: RecordStore, id: string): string {
  return `${store}/${id}`;
}

/** All records by their names. */
export function byName(content: Content): Map<string, AnyRecord> {
  return new Map(entriesOf(content).map(({ store, record }) => [nameOf(store, record.id), record]));
}

/** The same content in the order of the ids, which is how it is written. */
export function inIdOrder({ cases, notes, measurements }: Content): Content {
  return { cases: sorted(cases), notes: sorted(notes), measurements: sorted(measurements) };
}

/** Puts records back into their lists. */
export function contentOf(entries: readonly Entry[]): Content {
  const list = <Store extends RecordStore>(wanted: Store): Rows[Store][] =>
    entries.filter(({ store }) => store === wanted).map(({ record }) => record as Rows[Store]);
  return { cases: list('cases'), notes: list('notes'), measurements: list('measurements') };
}

/** How many there are of each. */
export function countsOf({ cases, notes, measurements }: Content): Record<RecordStore, number> {
  return { cases: cases.length, notes: notes.length, measurements: measurements.length };
}

/** One case with all that belongs to it; null where there is no such case. */
export function onlyCase(content: Content, caseId: string): Content | null {
  const cases = content.cases.filter(({ id }) => id === caseId);
  const isItsOwn = (record: { readonly caseId: string }): boolean => record.caseId === caseId;
  return cases.length === 0 ? null : { cases, notes: content.notes.filter(isItsOwn), measurements: content.measurements.filter(isItsOwn) };
}

/** Everything but one case and what belongs to it. */
export function withoutCase({ cases, notes, measurements }: Content, caseId: string): Content {
  const isOther = (record: { readonly caseId: string }): boolean => record.caseId !== caseId;
  return { cases: cases.filter(({ id }) => id !== caseId), notes: notes.filter(isOther), measurements: measurements.filter(isOther) };
}

/** Whether two records say the same, whenever and however often they were saved. */
export function sameRecord(one: AnyRecord, other: AnyRecord): boolean {
  return sameData({ ...one, rev: other.rev, changedAt: other.changedAt }, other);
}

/** The places of records that share their id with an earlier one of the same store. */
export function duplicates(content: Content): (readonly [RecordStore, number])[] {
  return recordStores.flatMap((store) => {
    const seen = new Set<string>();
    return listOf(content, store).flatMap(({ id }, index) => {
      if (seen.has(id)) return [[store, index] as const];
      seen.add(id);
      return [];
    });
  });
}

/** The places of notes and measurements whose case is not there. */
export function orphans(content: Content): (readonly [RecordStore, number])[] {
  const ids = new Set(content.cases.map(({ id }) => id));
  return (['notes', 'measurements'] as const).flatMap((store) =>
    content[store].flatMap(({ caseId }, index) => (ids.has(caseId) ? [] : [[store, index] as const])),
  );
}

/** The same content without what belongs to no case. */
export function withoutOrphans({ cases, notes, measurements }: Content): Content {
  const ids = new Set(cases.map(({ id }) => id));
  const hasCase = ({ caseId }: { readonly caseId: string }): boolean => ids.has(caseId);
  return { cases, notes: notes.filter(hasCase), measurements: measurements.filter(hasCase) };
}

function sorted<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((one, other) => (one.id < other.id ? -1 : 1));
}
