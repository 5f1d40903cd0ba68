/**
 * The steps from an empty database to the present one. A step that has been released is never changed: what it made lies
 * on people's machines. Its test holds a copy of what it left (`tests/storage/golden/`).
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

/** The version of the database is the number of steps. */
export const steps: readonly Migration[] = [firstStores];

/** Takes the steps that are missing, in order, inside the one transaction of the upgrade: all of them or none. */
export function takeSteps(all: readonly Migration[], from: number, database: IDBDatabase, transaction: IDBTransaction): void {
  for (const step of all.slice(from)) step(database, transaction);
}
