/** "Delete everything": what can be deleted from here, each with whether it is gone. Other programs on the same host stay. */
import { withinSilence, type After } from './deadline.ts';
import type { LocalStore } from './witness.ts';

export type EraseEnvironment = {
  readonly factory: IDBFactory | undefined;
  /** The name of the database, which the names of all other things that are kept begin with. */
  readonly name: string;
  /** `localStorage` and `sessionStorage`, as far as the browser allows them. */
  readonly stores: readonly (LocalStore & Pick<globalThis.Storage, 'key' | 'length'>)[];
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'> | undefined;
  /** How the names of the caches begin that belong to the folder of this site. */
  readonly cachePrefix: string;
  /** The service workers of this program: those whose scope is its own folder. */
  readonly registrations: () => Promise<readonly Pick<ServiceWorkerRegistration, 'unregister'>[]>;
  readonly after: After;
};

export type Erased = { readonly what: 'database' | 'keys' | 'caches' | 'registrations'; readonly isGone: boolean };

/**
 * Deletes everything that is kept. The storage has to be closed first; other tabs close theirs when they hear of it.
 * Never rejects: what could not be deleted is told. What the disk and the history of the browser remember is beyond reach.
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
    // A tab that does not let go is in the way. The browser deletes it when that tab is closed, but it is not gone yet.
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
