/** Tables in memory that last as long as the page. */
import { indexPaths, keyPaths, type IndexedStore, type Key, type Rows, type StoreName } from './rows.ts';
import type { Writer, Tables, View } from './tables.ts';

type TableRows = ReadonlyMap<string, unknown>;
type AllRows = Readonly<Record<string, TableRows>>;

export function memoryTables(): Tables {
  let allRows: AllRows = {};
  let last: Promise<unknown> = Promise.resolve();

  /** Serializes transactions, as IndexedDB does for the same stores. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    place: 'memory',
    read: (_stores, work) => inTurn(() => work(viewOf(() => allRows))),
    write: (_stores, work) =>
      inTurn(async () => {
        const draft: Record<string, TableRows> = { ...allRows };
        const value = await work(writerOf(draft));
        allRows = draft;
        return value;
      }),
    onClosed: () => undefined,
    close: () => undefined,
  };
}

function viewOf(allRows: () => AllRows): View {
  const rows = (store: StoreName): unknown[] => [...(allRows()[store]?.values() ?? [])];
  return {
    get: async (store, key) => structuredClone(allRows()[store]?.get(nameOf(key))),
    all: async (store) => structuredClone(rows(store)),
    having: async (store, value) => structuredClone(rows(store).filter((row) => nameOf(valueAt(row, indexPaths[store])) === nameOf(value))),
    count: async (store) => rows(store).length,
  };
}

function writerOf(draft: Record<string, TableRows>): Writer {
  const copies = new Map<string, Map<string, unknown>>();
  const rowsOf = (store: StoreName): Map<string, unknown> => {
    const copy = copies.get(store) ?? new Map(draft[store]);
    copies.set(store, copy);
    draft[store] = copy;
    return copy;
  };
  return {
    ...viewOf(() => draft),
    put: async <Store extends StoreName>(store: Store, row: Rows[Store]) => {
      rowsOf(store).set(nameOf(valueAt(row, keyPaths[store])), structuredClone(row));
    },
    remove: async (store, key) => {
      rowsOf(store).delete(nameOf(key));
    },
  };
}

function valueAt(row: unknown, path: string | readonly string[] | (typeof indexPaths)[IndexedStore]): Key {
  const fields = row as Readonly<Record<string, string>>;
  return typeof path === 'string' ? (fields[path] as string) : path.map((part) => fields[part] as string);
}

function nameOf(key: Key): string {
  return JSON.stringify(key);
}
