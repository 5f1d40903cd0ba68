/** Tables that last as long as the page: used where the browser denies storage. */
import { indexPaths, keyPaths, valueAt, type Key, type Rows, type StoreName } from './rows.ts';
import type { Writer, Tables, View } from './tables.ts';

type Shelf = ReadonlyMap<string, unknown>;
type Shelves = Readonly<Record<string, Shelf>>;

/** @param rest the pause of the page, which a transaction in memory outlives */
export function memoryTables(rest: () => Promise<void>): Tables {
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
    read: (_stores, work) => inTurn(() => work(viewOf(() => shelves, rest))),
    write: (_stores, work) =>
      inTurn(async () => {
        const draft: Record<string, Shelf> = { ...shelves };
        const value = await work(writerOf(draft, rest));
        shelves = draft;
        return value;
      }),
    onClosed: () => undefined,
    close: () => undefined,
  };
}

function viewOf(shelves: () => Shelves, rest: () => Promise<void>): View {
  const rows = (store: StoreName): unknown[] => [...(shelves()[store]?.values() ?? [])];
  return {
    get: async (store, key) => structuredClone(shelves()[store]?.get(nameOf(key))),
    all: (store) => copies(rows(store), rest),
    having: async (store, value) => structuredClone(rows(store).filter((row) => nameOf(valueAt(row, indexPaths[store])) === nameOf(value))),
    beginningWith: (store, text) => copies(rowsBeginningWith(rows(store), store, text), rest),
    count: async (store) => rows(store).length,
    rest,
  };
}

function writerOf(draft: Record<string, Shelf>, rest: () => Promise<void>): Writer {
  const owned = new Map<string, Map<string, unknown>>();
  const shelf = (store: StoreName): Map<string, unknown> => {
    const own = owned.get(store) ?? new Map(draft[store]);
    owned.set(store, own);
    draft[store] = own;
    return own;
  };
  const put = async <Store extends StoreName>(store: Store, row: Rows[Store]): Promise<void> => {
    shelf(store).set(nameOf(valueAt(row, keyPaths[store])), structuredClone(row));
  };
  return {
    ...viewOf(() => draft, rest),
    put,
    add: async (store, row) => {
      if (shelf(store).has(nameOf(valueAt(row, keyPaths[store])))) throw new DOMException('The row is there.', 'ConstraintError');
      await put(store, row);
    },
    remove: async (store, key) => {
      shelf(store).delete(nameOf(key));
    },
    removeBeginningWith: async (store, text) => {
      for (const row of rowsBeginningWith([...shelf(store).values()], store, text))
        shelf(store).delete(nameOf(valueAt(row, keyPaths[store])));
    },
  };
}

/** How many rows are copied at a time. */
const portion = 500;

async function copies(rows: readonly unknown[], rest: () => Promise<void>): Promise<unknown[]> {
  const copied: unknown[] = [];
  for (let start = 0; start < rows.length; start += portion) {
    if (start > 0) await rest();
    copied.push(...structuredClone(rows.slice(start, start + portion)));
  }
  return copied;
}

function rowsBeginningWith(rows: readonly unknown[], store: 'copiedCases', text: string): unknown[] {
  return rows.filter((row) => valueAt(row, keyPaths[store])[0] === text);
}

function nameOf(key: Key): string {
  return JSON.stringify(key);
}
