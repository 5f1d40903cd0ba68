import { cachePrefix, keptVersions, versionMark } from './folder-caches.ts';
import type { Release } from './release.ts';

/** What the shelf needs of a browser; replaced in tests. */
export type CacheTools = {
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
  /** SHA-256 in hexadecimal digits. */
  readonly sha256: (bytes: ArrayBuffer) => Promise<string>;
};

/** The page that answers for the folder itself. */
const frontFile = 'index.html';

/** Files that the build names after their content, so that every version can ask for its own. */
const namedByContent = 'assets/';

/** The copies of the site that lie in the browser: a whole version or none, and the one before it for pages that are still open. */
export class SiteCache {
  readonly #tools: CacheTools;
  readonly #scope: string;
  readonly #name: string;
  readonly #hashes: ReadonlyMap<string, string>;

  /** @param scope address of the folder of the site, with its slash at the end */
  constructor(tools: CacheTools, scope: string, { version, files }: Release) {
    this.#tools = tools;
    this.#scope = scope;
    this.#name = `${cachePrefix(scope)}${versionMark}${version}`;
    this.#hashes = new Map(files);
  }

  /**
   * Fetches every file, and puts them on the shelf when all of them are as they were built.
   * @throws Error naming the file that is missing or different; then nothing has changed
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

  /** Leaves this version and the one before it, whose pages may still be open. */
  async clearOld(): Promise<void> {
    const before = (await keptVersions(this.#tools.caches, this.#scope)).filter((name) => name !== this.#name);
    for (const name of before.slice(0, -1)) await this.#tools.caches.delete(name);
  }

  /** The path within the site that an address means, or null where it is not for the shelf to answer. */
  pathOf(address: string): string | null {
    const [plain = ''] = address.split(/[?#]/);
    if (!plain.startsWith(this.#scope)) return null;
    const path = plain.slice(this.#scope.length) || frontFile;
    return this.#hashes.has(path) || path.startsWith(namedByContent) ? path : null;
  }

  /** The copy of a file: of this version, or of the one before where only that knew it. */
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

  /** The file as it was built: the copy that lies here already, or else a new one. */
  async #whole(path: string, hash: string): Promise<Response> {
    const kept = await this.#copyIn(await keptVersions(this.#tools.caches, this.#scope), path);
    const copy = kept && (await this.#checked(kept, hash));
    if (copy) return copy;
    const fetched = await this.#tools.fetch(this.#scope + path, { cache: 'no-cache', credentials: 'same-origin' });
    const fresh = fetched.ok ? await this.#checked(fetched, hash) : null;
    if (!fresh) throw new Error(`${path} is missing on the host or is not the file that was built (status ${fetched.status}).`);
    return fresh;
  }

  /** The same answer from its bytes, or null where they are others than those that were built. */
  async #checked(answer: Response, hash: string): Promise<Response | null> {
    const bytes = await answer.arrayBuffer();
    if ((await this.#tools.sha256(bytes)) !== hash) return null;
    const headers = new Headers(answer.headers);
    // The bytes are unpacked, and an answer that was led here from elsewhere may not open a page.
    for (const name of ['content-encoding', 'content-length']) headers.delete(name);
    return new Response(bytes, { headers });
  }
}
