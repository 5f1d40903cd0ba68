/**
 * Transactions that keep the change log: the write counter and the numbers of records are updated in the same transaction, then
 * the witness and the other tabs are notified.
 */
import type { IsoInstant } from '../model/case.ts';
import type { Announcements, Change } from './announcements.ts';
import { checkRow } from './row-schema.ts';
import { recordStores, type RecordStore, type State, type StoreName } from './rows.ts';
import type { Sittings } from './sittings.ts';
import type { Writer, Tables, View } from './tables.ts';
import type { Witness } from './witness.ts';

/** The dependencies of all storage operations. */
export type Context = {
  readonly tables: Tables;
  readonly now: () => IsoInstant;
  readonly makeId: () => string;
  readonly witness: Witness;
  readonly announcements: Announcements;
  readonly sittings: Sittings;
};

/** Collects the changes of a transaction. */
export type ChangeLog = {
  /** A record has been written (`by` is 1 if new, otherwise 0) or removed (−1). */
  note(store: RecordStore, id: string, by: -1 | 0 | 1): void;
  /** So many records have changed that all lists must be read again. */
  noteAll(): void;
};

/**
 * Runs a write transaction with its change log: all or nothing. Witness and other tabs are notified on completion. A
 * transaction without changes leaves the counter alone.
 * @throws what the transaction throws; then nothing has been written
 */
export async function writeLogged<Value>(
  { tables, now, witness, announcements }: Context,
  stores: readonly StoreName[],
  work: (writer: Writer, log: ChangeLog) => Promise<Value>,
): Promise<Value> {
  const changes: Change[] = [];
  const sums: Record<RecordStore, number> = { cases: 0, notes: 0, measurements: 0 };
  let isAll = false;
  const log: ChangeLog = {
    note: (store, id, by) => {
      sums[store] += by;
      changes.push({ kind: 'record', store, id });
    },
    noteAll: () => {
      isAll = true;
    },
  };
  const { value, state } = await tables.write([...new Set<StoreName>([...recordStores, ...stores, 'meta'])], async (writer) => {
    const value = await work(writer, log);
    if (changes.length === 0) return { value, state: null };
    const state = await countUp(writer, sums, now());
    await writer.put('meta', state);
    return { value, state };
  });
  if (state) witness.note(state);
  announcements.tell(isAll ? [{ kind: 'all' }] : changes);
  return value;
}

/** The stored state of the database; null if it is missing or invalid. */
export async function readState(view: View): Promise<State | null> {
  const checked = checkRow('meta', await view.get('meta', 'state'));
  return checked.kind === 'sound' ? checked.row : null;
}

/** The number of records per store. */
export async function countRecords(view: View): Promise<Record<RecordStore, number>> {
  const [cases = 0, notes = 0, measurements = 0] = await Promise.all(recordStores.map((store) => view.count(store)));
  return { cases, notes, measurements };
}

/**
 * Updates the stored state. If there is none it is rebuilt from the records.
 * @param change from the present state and the numbers of records
 */
export function changeState(
  { tables, now }: Pick<Context, 'tables' | 'now'>,
  change: (state: State, found: Readonly<Record<RecordStore, number>>) => State,
): Promise<State> {
  return tables.write([...recordStores, 'meta'], async (writer) => {
    const found = await countRecords(writer);
    const state = change((await readState(writer)) ?? firstState(now(), found), found);
    await writer.put('meta', state);
    return state;
  });
}

async function countUp(writer: Writer, sums: Readonly<Record<RecordStore, number>>, now: IsoInstant): Promise<State> {
  const state = await readState(writer);
  // The state was lost: count the records, including those of this transaction.
  if (!state) return { ...firstState(now, await countRecords(writer)), writes: 1 };
  return {
    ...state,
    writes: state.writes + 1,
    cases: state.cases + sums.cases,
    notes: state.notes + sums.notes,
    measurements: state.measurements + sums.measurements,
  };
}

function firstState(createdAt: IsoInstant, found: Readonly<Record<RecordStore, number>>): State {
  return { key: 'state', createdAt, lastBackupOn: null, writes: 0, ...found };
}
