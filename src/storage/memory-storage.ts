import { createAnnouncements } from './announcements.ts';
import type { Context } from './logged-write.ts';
import { memoryTables } from './memory-tables.ts';
import { createStorage, type Storage } from './storage.ts';
import { createWitness } from './witness.ts';

/**
 * A storage that lasts as long as the page, for where the browser denies one or nobody asked for one. It keeps the same
 * rules; what shall outlast the page is saved to a file.
 */
export function createMemoryStorage({ now, makeId }: Pick<Context, 'now' | 'makeId'>): Storage {
  return createStorage({
    tables: memoryTables(),
    now,
    makeId,
    witness: createWitness(null, 'memory'),
    announcements: createAnnouncements(null),
  });
}
