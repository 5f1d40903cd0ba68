import { cachePrefix, keptVersions, versionMark } from './folder-caches.ts';
import type { Release } from './release.ts';

/** The browser APIs of the cache; faked in tests. */
export type CacheTools = {
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
  /** SHA-256 as hex. */
  readonly sha256: (bytes: ArrayBuffer) => Promise<string>;
};

/** The page served for the URL of the folder. */
const frontFile = 'index.html';

/** Files with a content hash in their name, so that files of different versions do not collide. */
const namedByContent = 'assets/';

/** The cached files of the site: one complete version or none, and the previous version for pages that are still open. */
export class SiteCache {
  readonly #tools: CacheTools;
  readonly #scope: string;
  readonly #name: string;
  readonly #hashes: ReadonlyMap<string, string>;

  /** @param scope URL of the folder of the site, with a trailing slash */
  constructor(tools: CacheTools, scope: string, { version, files }: Release) {
    this.#tools = tools;
    this.#scope = scope;
    this.#name = `${cachePrefix(scope)}${versionMark}${version}`;
    this.#hashes = new Map(files);
  }

  /**
   * Fetches every file, and caches them once all checksums match.
   * @throws Error naming the file that is missing or different; the cache is then unchanged
   */
  async fill(): Promise<void> {
    const copies = await Promise.all([...this.#hashes].map(async ([path, hash]) => [path, await this.#whole(path, hash)] as const));
    const cache = await this.#tools.caches.open(this.#name);
    try {
      for (const [path, copy] of copies) await cache.put(this.#scope + path, copy);
    } catch (error) {
      await this.#tools.caches.delete(this.#name);
      throw error;
    }
  }

  /** Deletes all versions but this one and the previous one, whose pages may still be open. */
  async clearOld(): Promise<void> {
    const before = (await keptVersions(this.#tools.caches, this.#scope)).filter((name) => name !== this.#name);
    for (const name of before.slice(0, -1)) await this.#tools.caches.delete(name);
  }

  /** The path of a URL within the site; null if the cache does not serve it. */
  pathOf(address: string): string | null {
    const [plain = ''] = address.split(/[?#]/);
    if (!plain.startsWith(this.#scope)) return null;
    const path = plain.slice(this.#scope.length) || frontFile;
    return this.#hashes.has(path) || path.startsWith(namedByContent) ? path : null;
  }

  /** The cached file: from this version, or from an older one if only that has it. */
  async find(path: string): Promise<Response | undefined> {
    const names = this.#hashes.has(path) ? [this.#name] : await keptVersions(this.#tools.caches, this.#scope);
    return this.#copyIn(names, path);
  }

  async #copyIn(names: readonly string[], path: string): Promise<Response | undefined> {
    for (const name of names) {
      const copy = await (await this.#tools.caches.open(name)).match(this.#scope + path);
      if (copy) return copy;
    }
    return undefined;
  }

  /** A file with the right checksum: from the cache, else from the network. */
  async #whole(path: string, hash: string): Promise<Response> {
    const kept = await this.#copyIn(await keptVersions(this.#tools.caches, this.#scope), path);
    const copy = kept && (await this.#checked(kept, hash));
    if (copy) return copy;
    const fetched = await this.#tools.fetch(this.#scope + path, { cache: 'no-cache', credentials: 'same-origin' });
    const fresh = fetched.ok ? await this.#checked(fetched, hash) : null;
    if (!fresh) throw new Error(`${path} is missing on the host or is not the file that was built (status ${fetched.status}).`);
    return fresh;
  }

  /** A copy of the response, or null if its checksum differs. */
  async #checked(answer: Response, hash: string): Promise<Response | null> {
    const bytes = await answer.arrayBuffer();
    if ((await this.#tools.sha256(bytes)) !== hash) return null;
    const headers = new Headers(answer.headers);
    // The body is already decompressed; and a new Response is not marked as redirected, which browsers refuse for navigations.
    for (const name of ['content-encoding', 'content-length']) headers.delete(name);
    return new Response(bytes, { headers });
  }
}
