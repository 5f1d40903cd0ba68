import { allStores } from './rows.ts';
import { DeadlineError, withinSilence, type After } from './deadline.ts';
import { takeSteps, type Migration } from './migrations.ts';

export type OpenDatabase = {
  readonly factory: IDBFactory;
  readonly name: string;
  readonly steps: readonly Migration[];
  /** Whether an absent database may be made. */
  readonly create: boolean;
  readonly after: After;
};

/**
 * `absent`: there is none, and none was to be made; `newer`: a newer program has been here; `blocked`: an old tab is in the
 * way of an upgrade; `damaged`: it opens, but stores are missing; `unknown`: denied, damaged, full or too large.
 */
export type NotOpened = { readonly kind: 'absent' | 'denied' | 'newer' | 'blocked' | 'timeout' | 'damaged' | 'unknown' };
export type DatabaseOpened = { readonly kind: 'open'; readonly database: IDBDatabase } | NotOpened;

/** Opens the database and brings it up to date. Never rejects. */
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

/** @returns a function that closes the database should it open after all */
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
    // Undone as a whole: a database that nobody asked for is not made, and an old one stays as it was.
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
