/** Messages between tabs that a record has changed, so that lists are read again. They hold ids, never content. */
import { z } from './zod.ts';
import { recordId } from './record-schema.ts';
import { recordStore } from './row-schema.ts';
import type { RecordStore } from './rows.ts';

/** `all`: many records at once, by an import or a restore. */
export type Change = { readonly kind: 'record'; readonly store: RecordStore; readonly id: string } | { readonly kind: 'all' };

/** The part of BroadcastChannel that is used. */
export type Channel = {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  close(): void;
};

export type Announcements = {
  /** Notifies this page and the other tabs. */
  tell(changes: readonly Change[]): void;
  /** @returns a function that removes the listener */
  listen(listener: (change: Change) => void): () => void;
  close(): void;
};

const changeSchema: z.ZodMiniType<Change> = z.union([
  z.strictObject({ kind: z.literal('record'), store: recordStore, id: recordId }),
  z.strictObject({ kind: z.literal('all') }),
]);

/** @param channel to the other tabs; null if the browser has none */
export function createAnnouncements(channel: Channel | null): Announcements {
  const listeners = new Set<(change: Change) => void>();
  // An exception in a listener is reported separately: the data have been saved.
  const tellHere = (change: Change): void => {
    for (const listener of listeners)
      queueMicrotask(() => {
        listener(change);
      });
  };
  channel?.addEventListener('message', ({ data }) => {
    const change = changeSchema.safeParse(data);
    if (change.success) tellHere(change.data);
  });
  return {
    tell: (changes) => {
      for (const change of changes) {
        tellHere(change);
        tellOthers(channel, change);
      }
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close: () => {
      listeners.clear();
      channel?.close();
    },
  };
}

/** A closed channel is ignored: the other tabs read again when they save. */
function tellOthers(channel: Channel | null, change: Change): void {
  try {
    channel?.postMessage(change);
  } catch {
    return;
  }
}
