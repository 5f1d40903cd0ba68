/** The interface of a database, implemented by IndexedDB and by memory. */
import type { IndexedStore, Key, Rows, StoreName } from './rows.ts';

/** Read access within one transaction. Rows are not validated. Awaiting anything else ends the transaction. */
export type View = {
  get(store: StoreName, key: Key): Promise<unknown>;
  all(store: StoreName): Promise<unknown[]>;
  /** The rows of a case, or the versions of a record, through the index of the store. */
  having(store: IndexedStore, value: Key): Promise<unknown[]>;
  count(store: StoreName): Promise<number>;
};

export type Writer = View & {
  put<Store extends StoreName>(store: Store, row: Rows[Store]): Promise<void>;
  remove(store: StoreName, key: Key): Promise<void>;
};

export type Tables = {
  readonly place: 'browser' | 'memory';
  read<Value>(stores: readonly StoreName[], work: (view: View) => Promise<Value>): Promise<Value>;
  /** A write transaction: resolves when it has completed, rejects if nothing has been written. */
  write<Value>(stores: readonly StoreName[], work: (writer: Writer) => Promise<Value>): Promise<Value>;
  /** Adds a listener for the database being closed by anything but `close`. */
  onClosed(listener: () => void): void;
  close(): void;
};
