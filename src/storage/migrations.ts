/**
 * The schema migrations of the database. A released migration is never changed, because users' databases depend on it; its test
 * holds a copy of the result (`tests/storage/golden/`).
 */
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

/** The version of the database is the number of migrations. */
export const steps: readonly Migration[] = [firstStores];

/** Runs the missing migrations in order, within the one upgrade transaction: all or none. */
export function takeSteps(all: readonly Migration[], from: number, database: IDBDatabase, transaction: IDBTransaction): void {
  for (const step of all.slice(from)) step(database, transaction);
}
