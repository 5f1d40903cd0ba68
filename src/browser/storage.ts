/** The browser APIs of the storage in one place: databases, keys, randomness, clock, timers, frames. */
import { maskCprLike, worstCpr } from '../intake/cpr.ts';
import { makeId } from '../intake/random-id.ts';
import type { IsoInstant, StoredId } from '../model/case.ts';
import type { IsoDate } from '../model/guidance.ts';
import type { Channel } from '../storage/announcements.ts';
import { cachePrefix } from '../service-worker/folder-caches.ts';
import { afterByTimer, type After } from '../storage/deadline.ts';
import type { Cryptography } from '../storage/envelope.ts';
import type { EraseEnvironment } from '../storage/erase.ts';
import type { StorageEnvironment } from '../storage/open-storage.ts';
import type { TextInspector } from '../storage/text-inspector.ts';
import type { StorageMode } from '../model/storage-mode.ts';
import type { LocalStore } from '../storage/witness.ts';
import { isInForeignFrame } from './foreign-frame.ts';
import { guarded } from './guarded.ts';
import { containerOf } from './served-offline.ts';

/** Name of the database and prefix of all keys. */
const databaseName = 'traedesten';
const bytesOfAnId = 8;

/** The browser as the archive of cases sees it; faked in tests. */
export type Surroundings = {
  /** As `location.protocol`. */
  readonly protocol: string;
  /** Whether the page stands in a frame of another site. */
  readonly isFramed: boolean;
  /** The most lasting storage mode that the municipality allows. */
  readonly offered: StorageMode;
  readonly local: LocalStore | null;
  /** What opening the storage needs; each call opens its own BroadcastChannel. */
  storage(create: boolean): StorageEnvironment;
  readonly erase: EraseEnvironment;
  /** Asks the browser for persistent storage, which it may refuse. */
  persist(): Promise<boolean>;
  /** Null outside a secure context: files are then saved unencrypted. */
  readonly cryptography: Cryptography | null;
  readonly inspector: TextInspector;
  readonly now: () => IsoInstant;
  readonly makeId: () => StoredId;
  readonly after: After;
  readonly today: IsoDate;
  readonly evidenceVersion: string;
  /** Shows the browser's prompt before the page is left, while `isNeeded` returns true. */
  warnBeforeLeaving(isNeeded: () => boolean): void;
};

export function browserSurroundings(
  window: Window & typeof globalThis,
  today: IsoDate,
  evidenceVersion: string,
  offered: StorageMode,
): Surroundings {
  const factory = guarded(() => window.indexedDB) ?? undefined;
  const local = guarded(() => window.localStorage);
  const session = guarded(() => window.sessionStorage);
  const now = (): IsoInstant => new Date().toISOString();
  const newId = (): StoredId => makeId(window.crypto.getRandomValues(new Uint8Array(bytesOfAnId)));
  return {
    protocol: window.location.protocol,
    isFramed: isInForeignFrame(window),
    offered,
    local,
    storage: (create) => ({
      factory,
      name: databaseName,
      create,
      local,
      channel: guarded((): Channel => new window.BroadcastChannel(databaseName)),
      now,
      makeId: newId,
      after: afterByTimer,
    }),
    erase: {
      factory,
      name: databaseName,
      stores: [local, session].filter((store) => store !== null),
      caches: guarded(() => window.caches) ?? undefined,
      cachePrefix: cachePrefix(ownFolder(window)),
      registrations: () => ownRegistrations(window),
      after: afterByTimer,
    },
    persist: async () => (await guarded(() => window.navigator.storage.persist())) ?? false,
    cryptography: cryptographyOf(window),
    inspector: { worstCpr, maskCprLike },
    now,
    makeId: newId,
    after: afterByTimer,
    today,
    evidenceVersion,
    warnBeforeLeaving: (isNeeded) => {
      window.addEventListener('beforeunload', (event) => {
        if (isNeeded()) event.preventDefault();
      });
    },
  };
}

/** Other applications on the host register service workers too; only the worker of this folder is ours. */
async function ownRegistrations(window: Window): Promise<readonly ServiceWorkerRegistration[]> {
  const workers = containerOf(window);
  return workers ? (await workers.getRegistrations()).filter(({ scope }) => scope === ownFolder(window)) : [];
}

function ownFolder({ location }: Window): string {
  return new URL('.', location.href).href;
}

function cryptographyOf({ crypto }: Window & typeof globalThis): Cryptography | null {
  // The DOM types say it is always there; outside a secure context it is undefined.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  return subtle ? { subtle, random: (length) => crypto.getRandomValues(new Uint8Array(length)) } : null;
}
