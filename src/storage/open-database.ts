import { allStores } from './rows.ts';
import { DeadlineError, withinSilence, type After } from './deadline.ts';
import { takeSteps, type Migration } from './migrations.ts';

export type OpenDatabase = {
  readonly factory: IDBFactory;
  readonly name: string;
  readonly steps: readonly Migration[];
  /** Whether a missing database may be created. */
  readonly create: boolean;
  readonly after: After;
};

/**
 * `absent`: there is none, and none may be created; `newer`: made by a newer program; `blocked`: an old tab prevents the
 * upgrade; `damaged`: stores are missing; `unknown`: denied, damaged, full or too large.
 */
export type NotOpened = { readonly kind: 'absent' | 'denied' | 'newer' | 'blocked' | 'timeout' | 'damaged' | 'unknown' };
export type DatabaseOpened = { readonly kind: 'open'; readonly database: IDBDatabase } | NotOpened;

/** Opens and upgrades the database. Never rejects. */
export async function openDatabase(options: OpenDatabase): Promise<DatabaseOpened> {
  let abandon: () => void = () => undefined;
  try {
    return await withinSilence(
      options.after,
      () =>
        new Promise<DatabaseOpened>((resolve, reject) => {
          abandon = request(options, resolve, reject);
        }),
      () => {
        abandon();
        return true;
      },
    );
  } catch (error) {
    return { kind: kindOf(error) };
  }
}

/** @returns a function that closes the database if it opens after the timeout */
function request(
  { factory, name, steps, create }: OpenDatabase,
  resolve: (opened: DatabaseOpened) => void,
  reject: (error: unknown) => void,
) {
  const opening = factory.open(name, steps.length);
  let isAbandoned = false;
  let isAbsent = false;
  const abandon = (): void => {
    isAbandoned = true;
  };
  opening.onupgradeneeded = ({ oldVersion }) => {
    const { result, transaction } = opening;
    if (!transaction) return;
    isAbsent = oldVersion === 0 && !create;
    // Aborting the upgrade undoes it: an unwanted database is not created, and an old one keeps its version.
    if (isAbsent || isAbandoned) transaction.abort();
    else takeSteps(steps, oldVersion, result, transaction);
  };
  opening.onblocked = () => {
    abandon();
    resolve({ kind: 'blocked' });
  };
  opening.onerror = (event) => {
    event.preventDefault();
    if (isAbsent) resolve({ kind: 'absent' });
    else reject(opening.error);
  };
  opening.onsuccess = () => {
    const database = opening.result;
    const isWhole = allStores.every((store) => database.objectStoreNames.contains(store));
    if (isAbandoned || !isWhole) database.close();
    resolve(isWhole ? { kind: 'open', database } : { kind: 'damaged' });
  };
  return abandon;
}

const kinds: Readonly<Record<string, NotOpened['kind']>> = {
  VersionError: 'newer',
  SecurityError: 'denied',
  NotAllowedError: 'denied',
  InvalidStateError: 'denied',
};

function kindOf(error: unknown): NotOpened['kind'] {
  if (error instanceof DeadlineError) return 'timeout';
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  return Object.hasOwn(kinds, name) ? (kinds[name] ?? 'unknown') : 'unknown';
}
