import { createAnnouncements } from './announcements.ts';
import type { Context } from './logged-write.ts';
import { memoryTables } from './memory-tables.ts';
import { createStorage, type Storage } from './storage.ts';
import { createWitness } from './witness.ts';

/**
 * A storage in memory that lasts as long as the page, used if the browser denies storage or the user has not chosen to store.
 * The same rules apply; permanent copies are files.
 */
export function createMemoryStorage({ now, makeId, pace }: Pick<Context, 'now' | 'makeId' | 'pace'>): Storage {
  return createStorage({
    tables: memoryTables(pace.rest),
    now,
    makeId,
    pace,
    witness: createWitness(null, 'memory'),
    announcements: createAnnouncements(null),
  });
}
