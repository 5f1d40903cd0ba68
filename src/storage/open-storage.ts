import type { Pace } from '../intake/portions.ts';
import type { IsoInstant, StoredId } from '../model/case.ts';
import { createAnnouncements, type Channel } from './announcements.ts';
import { failureReasonOf } from './failure.ts';
import { indexedTables } from './indexed-tables.ts';
import { changeState, countRecords, readState } from './logged-write.ts';
import { steps } from './migrations.ts';
import { openDatabase, type NotOpened, type OpenDatabase } from './open-database.ts';
import { recordStores, type State } from './rows.ts';
import { createStorage, type Storage } from './storage.ts';
import type { Tables } from './tables.ts';
import { createWitness, findLoss, type LocalStore, type Loss } from './witness.ts';

/** The browser APIs of the storage; faked in tests. */
export type StorageEnvironment = Omit<OpenDatabase, 'factory' | 'steps'> & {
  /** `indexedDB`; undefined if the browser has none. */
  readonly factory: IDBFactory | undefined;
  /** `localStorage`; null if the browser denies it. */
  readonly local: LocalStore | null;
  /** BroadcastChannel to the other tabs; null if there is none. */
  readonly channel: Channel | null;
  readonly now: () => IsoInstant;
  readonly makeId: () => StoredId;
  readonly pace: Pace;
};

/** `loss`: the witness or the database expected more records than there are; the user must see it first. */
export type OpenedStorage =
  { readonly kind: 'ready'; readonly storage: Storage; readonly loss: Loss } | (NotOpened & { readonly loss: Loss });

/**
 * Opens the browser's storage. Never rejects. If `create` is false it only opens an existing database.
 * @param own the migrations; tests pass others
 */
export async function openStorage(environment: StorageEnvironment, own: OpenDatabase['steps'] = steps): Promise<OpenedStorage> {
  const { factory, name, local, channel, now, makeId, pace, after } = environment;
  const witness = createWitness(local, name);
  const opened = factory ? await openDatabase({ ...environment, factory, steps: own }) : ({ kind: 'denied' } as const);
  if (opened.kind !== 'open') return { kind: opened.kind, loss: opened.kind === 'absent' ? lossOfAll(witness.read()) : null };
  const tables = indexedTables(opened.database, after);
  try {
    // Read before the database is opened: another tab may be writing, and what the witness then holds is already in the
    // database.
    const witnessed = witness.read();
    const { noted, found } = await takeStock(tables, now);
    const storage = createStorage({ tables, now, makeId, pace, witness, announcements: createAnnouncements(channel) });
    return { kind: 'ready', storage, loss: findLoss(witnessed, noted, found) };
  } catch (error) {
    tables.close();
    return { kind: failureReasonOf(error) === 'timeout' ? 'timeout' : 'unknown', loss: null };
  }
}

type Stock = { readonly noted: State | null; readonly found: Readonly<Record<(typeof recordStores)[number], number>> };

/** Reads the stored state and counts the records; writes a first state if there is none. */
async function takeStock(tables: Tables, now: () => IsoInstant): Promise<Stock> {
  const stock = await tables.read([...recordStores, 'meta'], async (view) => {
    return { noted: await readState(view), found: await countRecords(view) };
  });
  if (!stock.noted) await changeState({ tables, now }, (state) => state);
  return stock;
}

function lossOfAll(witnessed: ReturnType<ReturnType<typeof createWitness>['read']>): Loss {
  return findLoss(witnessed, null, { cases: 0, notes: 0, measurements: 0 });
}
