/** Tables that last as long as the page: used where the browser denies storage. */
import { indexPaths, keyPaths, type IndexedStore, type Key, type Rows, type StoreName } from './rows.ts';
import type { Desk, Tables, View } from './tables.ts';

type TableRows = ReadonlyMap<string, unknown>;
type Shelves = Readonly<Record<string, TableRows>>;

export function memoryTables(): Tables {
  let shelves: Shelves = {};
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other, as transactions on the same stores are. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    place: 'memory',
    read: (_stores, work) => inTurn(() => work(viewOf(() => shelves))),
    write: (_stores, work) =>
      inTurn(async () => {
        const draft: Record<string, TableRows> = { ...shelves };
        const value = await work(deskOf(draft));
        shelves = draft;
        return value;
      }),
    onClosed: () => undefined,
    close: () => undefined,
  };
}

function viewOf(shelves: () => Shelves): View {
  const rows = (store: StoreName): unknown[] => [...(shelves()[store]?.values() ?? [])];
  return {
    get: async (store, key) => structuredClone(shelves()[store]?.get(nameOf(key))),
    all: async (store) => structuredClone(rows(store)),
    having: async (store, value) => structuredClone(rows(store).filter((row) => nameOf(valueAt(row, indexPaths[store])) === nameOf(value))),
    count: async (store) => rows(store).length,
  };
}

function deskOf(draft: Record<string, TableRows>): Desk {
  const owned = new Map<string, Map<string, unknown>>();
  const rowsOf = (store: StoreName): Map<string, unknown> => {
    const own = owned.get(store) ?? new Map(draft[store]);
    owned.set(store, own);
    draft[store] = own;
    return own;
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
