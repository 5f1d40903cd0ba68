/**
 * What lies here beside what comes in a file: for a restore, for a handover that is received, and for "test my backup".
 * Nothing is changed by it.
 */
import { byName, entriesOf, nameOf, sameRecord } from './content.ts';
import { recordStores, type AnyRecord, type Content, type RecordStore, type Version } from './rows.ts';

/**
 * `new`: only in the file; `onlyHere`: not in the file; `same`: says the same; `changedHere`: the file has it as it once was
 * here; `changedThere`: saved more often and later than here; `conflict`: differs, and neither is known to follow the other.
 * A machine knows its own past only, so `changedThere` is likely, not certain: it is shown and asked about as well.
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
 * All records of both sides, those of the file first.
 * @param past the versions that are kept here
 */
export function compareContents(here: Content, there: Content, past: readonly Version[]): Compared[] {
  const own = byName(here);
  const foreign = byName(there);
  const before = grouped(past);
  const incoming = entriesOf(there).map(({ store, record }): Compared => {
    const mine = own.get(nameOf(store, record.id)) ?? null;
    const relation = mine ? relate(mine, record, before.get(nameOf(store, record.id)) ?? []) : 'new';
    return { store, id: record.id, relation, here: mine, there: record };
  });
  const remaining = entriesOf(here)
    .filter(({ store, record }) => !foreign.has(nameOf(store, record.id)))
    .map(({ store, record }): Compared => ({ store, id: record.id, relation: 'onlyHere', here: record, there: null }));
  return [...incoming, ...remaining];
}

/** How many records of each store stand in each relation. */
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
