import type * as locks from '../../storage/locked-file.ts';

/** What locks and unlocks files, fetched when the first one is; null if it cannot be fetched. */
export function fetchLocks(): Promise<typeof locks | null> {
  return import('../../storage/locked-file.ts').catch(() => null);
}
