/** Functions on all records at once: sorting, equality, referential integrity. */
import type { Portioned } from '../intake/portions.ts';
import type { StoredId } from '../model/case.ts';
import { sameData } from './plain-data.ts';
import { listOf } from './row-schema.ts';
import { recordStores, type AnyRecord, type Content, type RecordStore, type Rows } from './rows.ts';

/** A record with the name of its store. */
export type Entry = { readonly store: RecordStore; readonly record: AnyRecord };

/** All records of all stores. */
export function entriesOf(content: Content): Entry[] {
  return recordStores.flatMap((store) => listOf(content, store).map((record) => ({ store, record })));
}

/** The key of a record among all stores. */
export function nameOf(store: RecordStore, id: string): string {
  return `${store}/${id}`;
}

/** The id of the case that a record is, or belongs to. */
export function caseOf(record: AnyRecord): StoredId {
  return 'caseId' in record ? record.caseId : record.id;
}

/** All records by that key. */
export function byName(content: Content): Map<string, AnyRecord> {
  return new Map(entriesOf(content).map(({ store, record }) => [nameOf(store, record.id), record]));
}

/** The same content sorted by id, which is the order in files. */
export function inIdOrder({ cases, notes, measurements }: Content): Content {
  return { cases: sorted(cases), notes: sorted(notes), measurements: sorted(measurements) };
}

/** Groups records by store. */
export function contentOf(entries: readonly Entry[]): Content {
  const list = <Store extends RecordStore>(wanted: Store): Rows[Store][] =>
    entries.filter(({ store }) => store === wanted).map(({ record }) => record as Rows[Store]);
  return { cases: list('cases'), notes: list('notes'), measurements: list('measurements') };
}

/** The number of records per store. */
export function countsOf({ cases, notes, measurements }: Content): Record<RecordStore, number> {
  return { cases: cases.length, notes: notes.length, measurements: measurements.length };
}

/** One case with its notes and measurements; null if there is no such case. */
export function onlyCase(content: Content, caseId: string): Content | null {
  const cases = content.cases.filter(({ id }) => id === caseId);
  const isItsOwn = (record: { readonly caseId: string }): boolean => record.caseId === caseId;
  return cases.length === 0 ? null : { cases, notes: content.notes.filter(isItsOwn), measurements: content.measurements.filter(isItsOwn) };
}

/** Whether two contents in the order of ids are the same. Counts records. */
export function* comparingWhole(one: Content, other: Content): Portioned<boolean> {
  let done = 0;
  for (const store of recordStores) {
    const [mine, theirs] = [listOf(one, store), listOf(other, store)];
    if (mine.length !== theirs.length) return false;
    for (const [index, record] of mine.entries()) {
      if (!sameData(record, theirs[index])) return false;
      yield done++;
    }
  }
  return true;
}

/** Whether two records have the same content, ignoring revision and time. */
export function sameRecord(one: AnyRecord, other: AnyRecord): boolean {
  return sameData({ ...one, rev: other.rev, changedAt: other.changedAt }, other);
}

/** Store and index of records that repeat an id of the same store. */
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

/** Store and index of notes and measurements without a case. */
export function orphans(content: Content): (readonly [RecordStore, number])[] {
  const ids = new Set(content.cases.map(({ id }) => id));
  return (['notes', 'measurements'] as const).flatMap((store) =>
    content[store].flatMap(({ caseId }, index) => (ids.has(caseId) ? [] : [[store, index] as const])),
  );
}

/** The same content without those. */
export function withoutOrphans({ cases, notes, measurements }: Content): Content {
  const ids = new Set(cases.map(({ id }) => id));
  const hasCase = ({ caseId }: { readonly caseId: string }): boolean => ids.has(caseId);
  return { cases, notes: notes.filter(hasCase), measurements: measurements.filter(hasCase) };
}

function sorted<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((one, other) => (one.id < other.id ? -1 : 1));
}
