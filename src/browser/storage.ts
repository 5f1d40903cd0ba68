/** What the storage asks of the browser, in one place: databases, keys, chance, clock, timers, frames. */
import { maskCprLike, worstCpr } from '../intake/cpr.ts';
import type { Pace } from '../intake/portions.ts';
import { makeId } from '../intake/random-id.ts';
import { boundedMoment, type IsoInstant, type StoredId } from '../model/case.ts';
import type { DayClock } from '../model/days.ts';
import type { Channel } from '../storage/announcements.ts';
import { cachePrefix } from '../service-worker/folder-caches.ts';
import { afterByTimer, type After } from '../storage/deadline.ts';
import type { EraseEnvironment } from '../storage/erase.ts';
import type { StorageEnvironment } from '../storage/open-storage.ts';
import type { TextInspector } from '../storage/text-inspector.ts';
import type { StorageMode } from '../model/storage-mode.ts';
import type { LocalStore } from '../storage/witness.ts';
import { isInForeignFrame } from './foreign-frame.ts';
import { guarded } from './guarded.ts';
import { containerOf } from './served-offline.ts';

/** The name of the database, which the names of all keys begin with. */
const databaseName = 'traedesten';
const bytesOfAnId = 8;

/** What the archive needs of the browser; replaced in tests. */
export type ArchiveEnvironment = {
  /** As `location.protocol`. */
  readonly protocol: string;
  /** Whether the page stands in a frame of another site. */
  readonly isFramed: boolean;
  /** The most that the municipality offers. */
  readonly offered: StorageMode;
  readonly local: LocalStore | null;
  /** What opening needs; each opening has a channel of its own. */
  storage(create: boolean): StorageEnvironment;
  readonly erase: EraseEnvironment;
  /** Asks the browser to keep the data when room gets scarce. It may say no. */
  persist(): Promise<boolean>;
  /** Null where the page is not served securely: then files are written plainly. */
  readonly subtle: SubtleCrypto | null;
  readonly inspector: TextInspector;
  readonly now: () => IsoInstant;
  readonly makeId: () => StoredId;
  readonly after: After;
  readonly pace: Pace;
  readonly clock: DayClock;
  readonly evidenceVersion: string;
};

export function browserEnvironment(
  window: Window & typeof globalThis,
  clock: DayClock,
  evidenceVersion: string,
  offered: StorageMode,
): ArchiveEnvironment {
  const factory = guarded(() => window.indexedDB) ?? undefined;
  const local = guarded(() => window.localStorage);
  const session = guarded(() => window.sessionStorage);
  const now = (): IsoInstant => boundedMoment(new Date().toISOString());
  const pace: Pace = { now: () => window.performance.now(), rest: () => turnOf(window) };
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
      pace,
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
    // Types promise it always; a page without a secure address has none.
    subtle: (window.crypto.subtle as SubtleCrypto | undefined) ?? null,
    inspector: { worstCpr, maskCprLike },
    now,
    makeId: newId,
    after: afterByTimer,
    pace,
    clock,
    evidenceVersion,
  };
}

/** Resolves after the page has had its turn. */
function turnOf(window: Window): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve);
  });
}

/** Other programs on the same host have service workers too; ours is the one for this folder. */
async function ownRegistrations(window: Window): Promise<readonly ServiceWorkerRegistration[]> {
  const workers = containerOf(window);
  return workers ? (await workers.getRegistrations()).filter(({ scope }) => scope === ownFolder(window)) : [];
}

function ownFolder({ location }: Window): string {
  return new URL('.', location.href).href;
}
