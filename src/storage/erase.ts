/**
 * "Delete everything": deletes each kind of stored data and reports whether it is gone. Data of other applications on the host
 * stay.
 */
import { withinSilence, type After } from './deadline.ts';
import type { LocalStore } from './witness.ts';

export type EraseEnvironment = {
  readonly factory: IDBFactory | undefined;
  /** Name of the database and prefix of all other keys. */
  readonly name: string;
  /** `localStorage` and `sessionStorage`, if the browser allows them. */
  readonly stores: readonly (LocalStore & Pick<globalThis.Storage, 'key' | 'length'>)[];
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'> | undefined;
  /** Prefix of the names of this site's caches. */
  readonly cachePrefix: string;
  /** The service workers whose scope is this site's folder. */
  readonly registrations: () => Promise<readonly Pick<ServiceWorkerRegistration, 'unregister'>[]>;
  readonly after: After;
};

export type Erased = { readonly what: 'database' | 'keys' | 'caches' | 'registrations'; readonly isGone: boolean };

/**
 * Deletes all stored data. The storage must be closed first; other tabs close theirs on `versionchange`. Never rejects:
 * failures are part of the result. Traces on disk and in the browser's history are out of reach.
 */
export async function eraseEverything(environment: EraseEnvironment): Promise<Erased[]> {
  const tasks: readonly (readonly [Erased['what'], () => Promise<boolean>])[] = [
    ['database', () => eraseDatabase(environment)],
    ['keys', () => eraseKeys(environment)],
    ['caches', () => eraseCaches(environment)],
    ['registrations', () => eraseRegistrations(environment)],
  ];
  const erased: Erased[] = [];
  for (const [what, task] of tasks) erased.push({ what, isGone: await succeeds(environment.after, task) });
  return erased;
}

function eraseDatabase({ factory, name }: EraseEnvironment): Promise<boolean> {
  if (!factory) return Promise.resolve(true);
  return new Promise((resolve) => {
    const request = factory.deleteDatabase(name);
    request.onsuccess = () => {
      resolve(true);
    };
    request.onerror = (event) => {
      event.preventDefault();
      resolve(false);
    };
    // Another tab blocks the deletion. The browser deletes the database once that tab closes; until then it is reported as not
    // deleted.
    request.onblocked = () => {
      resolve(false);
    };
  });
}

async function eraseKeys({ stores, name }: EraseEnvironment): Promise<boolean> {
  return stores.every((store) => {
    const own = (): string[] => keysOf(store).filter((key) => isOwn(key, name));
    for (const key of own()) store.removeItem(key);
    return own().length === 0;
  });
}

async function eraseCaches({ caches, cachePrefix }: EraseEnvironment): Promise<boolean> {
  if (!caches) return true;
  const own = (await caches.keys()).filter((key) => key.startsWith(cachePrefix));
  return (await Promise.all(own.map((key) => caches.delete(key)))).every(Boolean);
}

async function eraseRegistrations({ registrations }: EraseEnvironment): Promise<boolean> {
  return (await Promise.all((await registrations()).map((registration) => registration.unregister()))).every(Boolean);
}

function keysOf(store: Pick<globalThis.Storage, 'key' | 'length'>): string[] {
  return Array.from({ length: store.length }, (_, index) => store.key(index)).filter((key) => key !== null);
}

function isOwn(key: string, name: string): boolean {
  return key === name || key.startsWith(`${name}-`);
}

async function succeeds(after: After, task: () => Promise<boolean>): Promise<boolean> {
  try {
    return await withinSilence(after, task, () => true);
  } catch {
    return false;
  }
}
