/** A database as the rest of the room sees it, so that the same rules hold in the browser and in memory. */
import type { IndexedStore, Key, Rows, StoreName } from './rows.ts';

/** Stands for a row that the browser itself cannot read again, because it is too deep. */
export class UnreadableRow {
  constructor(readonly id: unknown) {}
}

/** Whether a browser refuses because a row is deeper than it can follow, or holds what cannot be copied. */
export function isUncopyable(error: unknown): boolean {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
  return name === 'RangeError' || name === 'DataCloneError';
}

/** What can be seen inside one transaction. What comes out is unchecked. Wait for nothing else in it, or it ends. */
export type View = {
  get(store: StoreName, key: Key): Promise<unknown>;
  all(store: StoreName): Promise<unknown[]>;
  /** The rows of a case, or the versions of a record, by the index of the store. */
  having(store: IndexedStore, value: Key): Promise<unknown[]>;
  /** The rows whose key begins with this text, in order. */
  beginningWith(store: 'copiedCases', text: string): Promise<unknown[]>;
  count(store: StoreName): Promise<number>;
  /** Lets the page have its turn; the transaction stays open. */
  rest(): Promise<void>;
};

/** The same in a transaction that also writes. */
export type Writer = View & {
  put<Store extends StoreName>(store: Store, row: Rows[Store]): Promise<void>;
  /** The same for a row that is not there yet: the database need not look for what it replaces. Rejects, and ends the transaction, where it is. */
  add<Store extends StoreName>(store: Store, row: Rows[Store]): Promise<void>;
  remove(store: StoreName, key: Key): Promise<void>;
  removeBeginningWith(store: 'copiedCases', text: string): Promise<void>;
};

export type Tables = {
  readonly place: 'browser' | 'memory';
  read<Value>(stores: readonly StoreName[], work: (view: View) => Promise<Value>): Promise<Value>;
  /** All or nothing: resolves when everything has been written for good, rejects when nothing has. */
  write<Value>(stores: readonly StoreName[], work: (writer: Writer) => Promise<Value>): Promise<Value>;
  /** Calls the listener when the database is closed by anything but `close`. */
  onClosed(listener: () => void): void;
  close(): void;
};
