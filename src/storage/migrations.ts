/**
 * The schema migrations of the database. A released migration is never changed, because users' databases depend on it; its test
 * holds a copy of the result (`tests/storage/golden/`).
 */
import { splitCopy } from './safety-copies.ts';
import { caseOfSecondVersion, isPlain, withCasesOfSecondVersion } from './second-version.ts';

export type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void;

/** Version 1: the stores of the first release. */
const firstStores: Migration = (database) => {
  database.createObjectStore('cases', { keyPath: 'id' });
  database.createObjectStore('notes', { keyPath: 'id' }).createIndex('caseId', 'caseId');
  database.createObjectStore('measurements', { keyPath: 'id' }).createIndex('caseId', 'caseId');
  database.createObjectStore('versions', { keyPath: ['store', 'id', 'rev'] }).createIndex('record', ['store', 'id']);
  database.createObjectStore('drafts', { keyPath: 'key' });
  database.createObjectStore('quarantine', { keyPath: 'id' });
  database.createObjectStore('safetyCopies', { keyPath: 'id' });
  database.createObjectStore('meta', { keyPath: 'key' });
};

/** Version 2: a case holds what is answered about its citizen, also in earlier versions and safety copies. */
const answeredInCases: Migration = ({ objectStoreNames }, transaction) => {
  const replaceIn = (store: string, replace: (row: unknown) => unknown): void => {
    // A missing store is found out once the database is open.
    if (objectStoreNames.contains(store)) replaceRows(transaction.objectStore(store), replace);
  };
  replaceIn('cases', caseOfSecondVersion);
  replaceIn('versions', (row) => (isPlain(row) && row['store'] === 'cases' ? { ...row, record: caseOfSecondVersion(row['record']) } : row));
  replaceIn('safetyCopies', withCasesOfSecondVersion);
};

/** Version 3: a safety copy holds its cases as rows of their own. */
const copiedCaseByCase: Migration = (database, transaction) => {
  const { objectStoreNames } = database;
  const cases = database.createObjectStore('copiedCases', { keyPath: ['copy', 'caseId'] });
  cases.createIndex('caseId', 'caseId');
  if (!objectStoreNames.contains('safetyCopies')) return;
  replaceRows(transaction.objectStore('safetyCopies'), (row) => {
    const split = isPlain(row) ? splitCopy(row) : null;
    for (const one of split?.cases ?? []) cases.put(one);
    return split?.head ?? row;
  });
};

/** The version of the database is the number of migrations. */
export const steps: readonly Migration[] = [firstStores, answeredInCases, copiedCaseByCase];

/** Runs the missing migrations in order, within the one upgrade transaction: all or none. */
export function takeSteps(all: readonly Migration[], from: number, database: IDBDatabase, transaction: IDBTransaction): void {
  for (const step of all.slice(from)) step(database, transaction);
}

function replaceRows(store: IDBObjectStore, replace: (row: unknown) => unknown): void {
  const reading = store.openCursor();
  reading.onsuccess = () => {
    const cursor = reading.result;
    if (!cursor) return;
    const row: unknown = cursor.value;
    const next = replace(row);
    if (next !== row) cursor.update(next);
    cursor.continue();
  };
}
