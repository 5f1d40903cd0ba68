/** A database as plain data: version, stores with their keys and indexes, and all rows. */
import { databaseName, rawDatabase } from './environment.ts';

export type Dump = {
  version: number;
  stores: Record<string, { keyPath: unknown; indexes: Record<string, unknown>; rows: unknown[] }>;
};

export async function dump(factory: IDBFactory): Promise<Dump> {
  const database = await rawDatabase(factory);
  const stores: Dump['stores'] = {};
  for (const name of [...database.objectStoreNames].sort()) {
    const store = database.transaction(name).objectStore(name);
    const rows = await new Promise<unknown[]>((resolve) => {
      const request = store.getAll();
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    const indexes = Object.fromEntries([...store.indexNames].map((index) => [index, store.index(index).keyPath]));
    stores[name] = { keyPath: store.keyPath, indexes, rows };
  }
  database.close();
  return { version: database.version, stores };
}

/** Puts a database back as it was on someone's machine. */
export function undump(factory: IDBFactory, { version, stores }: Dump): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.open(databaseName, version);
    request.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes, rows }] of Object.entries(stores)) {
        const store = request.result.createObjectStore(name, { keyPath: keyPath as string });
        for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path as string);
        for (const row of rows) store.put(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => {
      reject(request.error ?? new Error('not made'));
    };
  });
}
