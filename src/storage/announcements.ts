/** What tabs tell each other, so that lists are read again: which record has changed, never what it says. */
import { z } from './zod.ts';
import { recordId } from './record-schema.ts';
import { recordStore } from './row-schema.ts';
import type { RecordStore } from './rows.ts';

/** `all`: much at once, by an import or a restore. */
export type Change = { readonly kind: 'record'; readonly store: RecordStore; readonly id: string } | { readonly kind: 'all' };

/** As much of a BroadcastChannel as is used. */
export type Channel = {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  close(): void;
};

export type Announcements = {
  /** Tells this page and the other tabs. */
  tell(changes: readonly Change[]): void;
  /** @returns a function that stops listening */
  listen(listener: (change: Change) => void): () => void;
  close(): void;
};

const changeSchema: z.ZodMiniType<Change> = z.union([
  z.strictObject({ kind: z.literal('record'), store: recordStore, id: recordId }),
  z.strictObject({ kind: z.literal('all') }),
]);

/** @param channel to the other tabs; null where there is none */
export function createAnnouncements(channel: Channel | null): Announcements {
  const listeners = new Set<(change: Change) => void>();
  // A listener that stumbles is an error of its own: what is announced has been saved.
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

/** A channel that was closed meanwhile is no reason to fail: the other tabs read again when they save. */
function tellOthers(channel: Channel | null, change: Change): void {
  try {
    channel?.postMessage(change);
  } catch {
    return;
  }
}
