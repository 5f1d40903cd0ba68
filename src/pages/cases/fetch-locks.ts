/** What locks and unlocks files, fetched when the first one is; null if it cannot be fetched. */
export function fetchLocks(): Promise<typeof import('../../storage/locked-file.ts') | null> {
  return import('../../storage/locked-file.ts').catch(() => null);
}
