/** Write transactions that log their changes, from which the counts, the witness and the other tabs are updated. */
import type { Pace } from '../intake/portions.ts';
import type { IsoInstant } from '../model/case.ts';
import type { Announcements, Change } from './announcements.ts';
import { checkRow } from './row-schema.ts';
import { recordStores, type RecordStore, type State, type StoreName } from './rows.ts';
import type { Sittings } from './sittings.ts';
import type { Writer, Tables, View } from './tables.ts';
import type { Witness } from './witness.ts';

/** What every part of the storage works with. */
export type Context = {
  readonly tables: Tables;
  readonly now: () => IsoInstant;
  readonly makeId: () => string;
  readonly witness: Witness;
  readonly announcements: Announcements;
  readonly sittings: Sittings;
  readonly pace: Pace;
};

/** The changes of one transaction, filled in by the work while it runs. */
export type ChangeLog = {
  /** A record has been written (`by` 1 where it was not there before, otherwise 0) or removed (-1). */
  record(store: RecordStore, id: string, by: -1 | 0 | 1): void;
  /** So much has changed that all lists have to be read again. */
  all(): void;
};

/**
 * Writes all or nothing, with the write counter of the database in the same transaction. The witness and the other tabs are
 * told when the transaction is complete. A transaction that logs no record leaves the counter alone.
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
    record: (store, id, by) => {
      sums[store] += by;
      changes.push({ kind: 'record', store, id });
    },
    all: () => {
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

/** What the database says of itself; null where it says nothing that can be read. */
export async function readState(view: View): Promise<State | null> {
  const checked = checkRow('meta', await view.get('meta', 'state'));
  return checked.kind === 'sound' ? checked.row : null;
}

/** How many records are there. */
export async function countRecords(view: View): Promise<Record<RecordStore, number>> {
  const [cases = 0, notes = 0, measurements = 0] = await Promise.all(recordStores.map((store) => view.count(store)));
  return { cases, notes, measurements };
}

/**
 * Changes what the database says of itself. Where it says nothing, it begins with what is there.
 * @param change from the present state and the records that are there
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
  // Where the state has been lost, what is there now is counted, this transaction included.
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
