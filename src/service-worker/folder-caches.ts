type Keys = Pick<CacheStorage, 'keys' | 'delete'>;

/** Marks the caches that hold a version of the site. */
export const versionMark = 'version-';

/** Prefix of the cache names of a folder; other sites on the same host have caches too. */
export function cachePrefix(scope: string): string {
  return `traedesten:${new URL(scope).pathname}:`;
}

/** The names of a folder's caches, oldest first (the order of `caches.keys()`). */
async function folderCaches(caches: Pick<Keys, 'keys'>, scope: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(cachePrefix(scope)));
}

/** The names of the caches that hold a version of the site, oldest first. */
export async function keptVersions(caches: Pick<Keys, 'keys'>, scope: string): Promise<string[]> {
  const mark = cachePrefix(scope) + versionMark;
  return (await folderCaches(caches, scope)).filter((name) => name.startsWith(mark));
}

/** Deletes all caches of a folder and no others. */
export async function deleteFolderCaches(caches: Keys, scope: string): Promise<void> {
  for (const name of await folderCaches(caches, scope)) await caches.delete(name);
}
