/** Tables in IndexedDB. An operation is done when its transaction has completed, not when its request has succeeded. */
import { unwrap, wrap, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { withinSilence, type After } from './deadline.ts';
import { keyPaths, valueAt, type IndexedStore, type Rows, type StoreName } from './rows.ts';
import { isUncopyable, UnreadableRow, type Writer, type Tables } from './tables.ts';

type Schema = DBSchema & {
  [Store in StoreName]: {
    key: string | [string, string, number] | [string, string];
    value: Rows[Store];
    indexes: Store extends 'versions'
      ? { record: [string, string] }
      : Store extends IndexedStore
        ? { caseId: string }
        : Record<string, never>;
  };
};
type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Schema, StoreName[], Mode>;

export function indexedTables(database: IDBDatabase, after: After): Tables {
  const wrapped = wrap(database) as unknown as IDBPDatabase<Schema>;
  let isClosedByUs = false;
  const listeners: (() => void)[] = [];
  const tell = (): void => {
    if (!isClosedByUs) for (const listener of listeners) listener();
  };
  // Another tab wants to upgrade or delete the database, which is blocked until this connection closes.
  database.onversionchange = () => {
    database.close();
    tell();
  };
  database.onclose = tell;
  return {
    place: 'browser',
    read: (stores, work) => run(wrapped, after, stores, 'readonly', work),
    write: (stores, work) => run(wrapped, after, stores, 'readwrite', work),
    onClosed: (listener) => {
      listeners.push(listener);
    },
    close: () => {
      isClosedByUs = true;
      database.close();
    },
  };
}

async function run<Value>(
  database: IDBPDatabase<Schema>,
  after: After,
  stores: readonly StoreName[],
  mode: 'readonly' | 'readwrite',
  work: (writer: Writer) => Promise<Value>,
): Promise<Value> {
  let transaction: Transaction<'readonly' | 'readwrite'> | null = null;
  const undo = (): boolean => transaction === null || abort(transaction);
  return withinSilence(
    after,
    async (answered) => {
      const own = database.transaction([...stores], mode, { durability: 'strict' }) as Transaction<'readonly' | 'readwrite'>;
      transaction = own;
      // The failure is reported below; without this it would also be an unhandled rejection.
      own.done.catch(() => undefined);
      try {
        const value = await work(writerOf(own, answered));
        await own.done;
        return value;
      } catch (error) {
        undo();
        throw own.error ?? error;
      }
    },
    undo,
  );
}

function writerOf(transaction: Transaction<'readonly' | 'readwrite'>, answered: () => void): Writer {
  const heard = async <Value>(answer: Promise<Value>): Promise<Value> => {
    const value = await answer;
    answered();
    return value;
  };
  // Without the proxies of idb, which a restore of 55,000 rows would pass with each of them.
  const own = unwrap(transaction);
  return {
    get: (store, key) => heard(readOne(own.objectStore(store), key as IDBValidKey)),
    all: (store) => readInPortions(own.objectStore(store), heard),
    having: (store, value) => {
      const rows = own.objectStore(store);
      return heard(readMany(rows, rows.index(store === 'versions' ? 'record' : 'caseId'), value as IDBValidKey));
    },
    beginningWith: (store, text) => readInPortions(own.objectStore(store), heard, keysBeginningWith(text)),
    count: async (store) => (await heard(answerTo(own.objectStore(store).count())))?.value ?? 0,
    // While a request is under way the transaction stays open, and its answer is a task of its own.
    rest: async () => {
      await heard(answerTo(own.objectStore(own.objectStoreNames[0] as StoreName).getKey('')));
    },
    put: (store, row) => written(own.objectStore(store).put(row), answered),
    add: (store, row) => written(own.objectStore(store).add(row), answered),
    remove: (store, key) => written(own.objectStore(store).delete(key as string), answered),
    removeBeginningWith: (store, text) => written(own.objectStore(store).delete(keysBeginningWith(text)), answered),
  };
}

/** @returns false if the transaction has already been committed */
function abort(transaction: Transaction<'readonly' | 'readwrite'>): boolean {
  try {
    transaction.abort();
    return true;
  } catch {
    return false;
  }
}

/** How many rows are read at a time: copying all of a large store would hold the page. */
const portion = 500;

/** The keys that are lists and begin with this text. A list is after every text. */
function keysBeginningWith(text: string): IDBKeyRange {
  return IDBKeyRange.bound([text], [text, []]);
}

/** All rows, or those of a range, in the order of their keys. */
async function readInPortions(
  store: IDBObjectStore,
  heard: <Value>(answer: Promise<Value>) => Promise<Value>,
  range: IDBKeyRange | null = null,
): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (let rest = range; ;) {
    const next = await heard(answerTo<unknown[]>(store.getAll(rest, portion)));
    // Where one of them cannot be read, all are read one by one.
    const keys = next ? null : ((await heard(answerTo(store.getAllKeys(rest, portion))))?.value ?? []);
    const found = next ? next.value : await Promise.all((keys ?? []).map((key) => readOne(store, key)));
    for (const row of found) rows.push(row);
    if (found.length < portion) return rows;
    const last = keys ? keys.at(-1) : valueAt(found.at(-1), keyPaths[store.name as StoreName]);
    rest = range ? IDBKeyRange.bound(last, range.upper, true, range.upperOpen) : IDBKeyRange.lowerBound(last, true);
  }
}

/** The rows of an index with one value, all at once; where one of them cannot be read, one by one. */
async function readMany(store: IDBObjectStore, source: IDBIndex, value: IDBValidKey): Promise<unknown[]> {
  const rows = await answerTo<unknown[]>(source.getAll(value));
  if (rows) return rows.value;
  const keys = await answerTo(source.getAllKeys(value));
  return Promise.all((keys?.value ?? []).map((key) => readOne(store, key)));
}

async function readOne(store: IDBObjectStore, key: IDBValidKey): Promise<unknown> {
  const row = await answerTo<unknown>(store.get(key));
  return row ? row.value : new UnreadableRow(key);
}

/** The answer to a request; null if it cannot be read, which does not end the transaction. Rejects for any other failure. */
function answerTo<Value>(request: IDBRequest<Value>): Promise<{ readonly value: Value } | null> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve({ value: request.result });
    };
    request.onerror = (event) => {
      if (!isUncopyable(request.error)) return reject(request.error ?? new Error('The request failed.'));
      event.preventDefault();
      event.stopPropagation();
      resolve(null);
    };
  });
}

/** Resolves when a write has been answered, of which a restore makes 55,000: one promise for each. Rejects for any failure, which also ends the transaction. */
function written(request: IDBRequest, answered: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      answered();
      resolve();
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The request failed.'));
    };
  });
}
