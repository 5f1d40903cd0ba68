/** Compares the stored records with those of a file: for a restore, a received handover, and a check of a backup. Read-only. */
import type { Portioned } from '../intake/portions.ts';
import { byName, entriesOf, nameOf, sameRecord } from './content.ts';
import { recordStores, type AnyRecord, type Content, type RecordStore, type Version } from './rows.ts';

/**
 * `new`: only in the file; `onlyHere`: not in the file; `same`: equal content; `changedHere`: the file has an earlier version
 * of the stored record; `changedThere`: the file has more saves and a later time; `conflict`: different, in unknown order. This
 * device knows only its own history, so `changedThere` is probable, not certain, and the user is asked.
 */
export type Relation = 'new' | 'onlyHere' | 'same' | 'changedHere' | 'changedThere' | 'conflict';

export type Compared = {
  readonly store: RecordStore;
  readonly id: string;
  readonly relation: Relation;
  readonly here: AnyRecord | null;
  readonly there: AnyRecord | null;
};

/**
 * Compares all records of both sides, those of the file first. Counts the records of the file.
 * @param past the earlier versions stored here
 */
export function* comparingContents(here: Content, there: Content, past: readonly Version[]): Portioned<Compared[]> {
  const own = byName(here);
  const foreign = byName(there);
  const before = grouped(past);
  const incoming: Compared[] = [];
  for (const { store, record } of entriesOf(there)) {
    const mine = own.get(nameOf(store, record.id)) ?? null;
    const relation = mine ? relate(mine, record, before.get(nameOf(store, record.id)) ?? []) : 'new';
    incoming.push({ store, id: record.id, relation, here: mine, there: record });
    yield incoming.length;
  }
  const remaining = entriesOf(here)
    .filter(({ store, record }) => !foreign.has(nameOf(store, record.id)))
    .map(({ store, record }): Compared => ({ store, id: record.id, relation: 'onlyHere', here: record, there: null }));
  return [...incoming, ...remaining];
}

/** The number of records per store and relation. */
export function countRelations(compared: readonly Compared[]): Record<RecordStore, Record<Relation, number>> {
  const count = (store: RecordStore): Record<Relation, number> => {
    const counts: Record<Relation, number> = { new: 0, onlyHere: 0, same: 0, changedHere: 0, changedThere: 0, conflict: 0 };
    for (const one of compared) if (one.store === store) counts[one.relation] += 1;
    return counts;
  };
  return Object.fromEntries(recordStores.map((store) => [store, count(store)])) as Record<RecordStore, Record<Relation, number>>;
}

function grouped(past: readonly Version[]): Map<string, Version[]> {
  const groups = new Map<string, Version[]>();
  for (const version of past) {
    const name = nameOf(version.store, version.id);
    groups.set(name, [...(groups.get(name) ?? []), version]);
  }
  return groups;
}

function relate(here: AnyRecord, there: AnyRecord, past: readonly Version[]): Relation {
  if (sameRecord(here, there)) return 'same';
  if (past.some(({ record }) => sameRecord(record, there))) return 'changedHere';
  return there.rev > here.rev && there.changedAt > here.changedAt ? 'changedThere' : 'conflict';
}
