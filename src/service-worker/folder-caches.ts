type Keys = Pick<CacheStorage, 'keys' | 'delete'>;

/** Tells a version from other things that are kept. */
export const versionMark = 'version-';

/** How the names of the caches begin that belong to a folder; other sites on the same host have caches as well. */
export function cachePrefix(scope: string): string {
  return `traedesten:${new URL(scope).pathname}:`;
}

/** The names of the caches of a folder, the oldest first, as the browser keeps them. */
async function folderCaches(caches: Pick<Keys, 'keys'>, scope: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(cachePrefix(scope)));
}

/** The names of the caches that hold a version of the site, the oldest first. */
export async function keptVersions(caches: Pick<Keys, 'keys'>, scope: string): Promise<string[]> {
  const mark = cachePrefix(scope) + versionMark;
  return (await folderCaches(caches, scope)).filter((name) => name.startsWith(mark));
}

/** Takes down everything that is kept of a folder, and nothing else. */
export async function deleteFolderCaches(caches: Keys, scope: string): Promise<void> {
  for (const name of await folderCaches(caches, scope)) await caches.delete(name);
}
