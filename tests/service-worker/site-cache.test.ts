import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deleteFolderCaches } from '../../src/service-worker/folder-caches.ts';
import { SiteCache } from '../../src/service-worker/site-cache.ts';
import { FakeCaches } from '../support/fake-caches.ts';

const scope = 'https://example.org/a/b/';
const hash = (content: string | ArrayBuffer): string =>
  createHash('sha256')
    .update(typeof content === 'string' ? content : new Uint8Array(content))
    .digest('hex');

/** A host with these files, and the siteCache of the version that lists them. */
function siteCacheOf(
  version: string,
  built: Record<string, string>,
  caches: FakeCaches,
  hosted: Record<string, string | undefined> = built,
) {
  const asked: string[] = [];
  const siteCache = new SiteCache(
    {
      caches,
      fetch: (address) => {
        const path = address.slice(scope.length);
        asked.push(path);
        const body = hosted[path];
        return Promise.resolve(
          new Response(body ?? 'not here', {
            status: body === undefined ? 404 : 200,
            headers: { 'x-host': 'ours', 'content-encoding': 'br' },
          }),
        );
      },
      sha256: (bytes) => Promise.resolve(hash(bytes)),
    },
    scope,
    { version, files: Object.entries(built).map(([path, body]) => [path, hash(body)] as const) },
  );
  return { siteCache, asked };
}

const one = { 'index.html': 'page one', 'assets/part-1.js': 'part', 'icon.svg': 'icon' };
const two = { 'index.html': 'page two', 'assets/part-2.js': 'other part', 'icon.svg': 'icon' };
const three = { 'index.html': 'page three', 'assets/part-3.js': 'third part', 'icon.svg': 'icon' };

describe('filling the siteCache', () => {
  it('keeps every file with the headers of the host, but for those about packing', async () => {
    const caches = new FakeCaches();
    const { siteCache } = siteCacheOf('1', one, caches);
    await siteCache.fill();
    for (const [path, body] of Object.entries(one)) {
      const copy = await siteCache.find(path);
      expect(await copy?.text()).toBe(body);
      expect([copy?.headers.get('x-host'), copy?.headers.get('content-encoding')]).toEqual(['ours', null]);
    }
  });

  it.each([
    ['is missing', { 'icon.svg': undefined }],
    ['is another than was built', { 'assets/part-2.js': 'something that a proxy has written into it' }],
  ])('keeps nothing of a version of which one file %s, and all of the one before', async (_what, hosted) => {
    const caches = new FakeCaches();
    await siteCacheOf('1', one, caches).siteCache.fill();
    // The unchanged file would be taken from the copy that is here.
    const built: Record<string, string> = { ...two, 'icon.svg': 'new icon' };
    const { siteCache } = siteCacheOf('2', built, caches, { ...built, ...hosted });
    await expect(siteCache.fill()).rejects.toThrow(/is missing on the host or is not the file that was built/);
    expect(await caches.keys()).toEqual(['traedesten:/a/b/:version-1']);
  });

  it('leaves nothing half done where the disk is full', async () => {
    const caches = new FakeCaches();
    await siteCacheOf('1', one, caches).siteCache.fill();
    caches.isFull = true;
    await expect(siteCacheOf('2', two, caches).siteCache.fill()).rejects.toThrow('full');
    expect(await caches.keys()).toEqual(['traedesten:/a/b/:version-1']);
  });

  it('fetches only what is new', async () => {
    const caches = new FakeCaches();
    await siteCacheOf('1', one, caches).siteCache.fill();
    const { siteCache, asked } = siteCacheOf('2', two, caches);
    await siteCache.fill();
    expect(asked.sort()).toEqual(['assets/part-2.js', 'index.html']);
  });
});

describe('answering', () => {
  it('gives the page of its own version, and parts of the one before to pages that are still open', async () => {
    const caches = new FakeCaches();
    await siteCacheOf('1', one, caches).siteCache.fill();
    const { siteCache } = siteCacheOf('2', two, caches);
    await siteCache.fill();
    await siteCache.clearOld();
    expect(await (await siteCache.find('index.html'))?.text()).toBe('page two');
    expect(await (await siteCache.find('assets/part-1.js'))?.text()).toBe('part');
  });

  it('forgets what is older than the version before, and leaves other sites and folders alone', async () => {
    const caches = new FakeCaches();
    const foreign = ['someone else', 'traedesten:/a/:version-1', 'traedesten:/a/b/:settings'];
    for (const name of foreign) await caches.open(name);
    for (const [version, files] of [
      ['1', one],
      ['2', two],
      ['3', three],
    ] as const) {
      const { siteCache } = siteCacheOf(version, files, caches);
      await siteCache.fill();
      await siteCache.clearOld();
    }
    expect(await caches.keys()).toEqual([...foreign, 'traedesten:/a/b/:version-2', 'traedesten:/a/b/:version-3']);
    await deleteFolderCaches(caches, scope);
    expect(await caches.keys()).toEqual(['someone else', 'traedesten:/a/:version-1']);
  });

  it.each([
    ['', 'index.html'],
    ['?indlejret=1', 'index.html'],
    ['index.html#/borger', 'index.html'],
    ['icon.svg', 'icon.svg'],
    ['assets/of-another-version.js', 'assets/of-another-version.js'],
    ['traedesten.html', null],
    ['kommune.json', null],
    ['sw.js', null],
  ])('knows what is meant by "%s" within its folder: %s', (rest, path) => {
    expect(siteCacheOf('1', one, new FakeCaches()).siteCache.pathOf(scope + rest)).toBe(path);
  });

  it.each(['https://example.org/a/', 'https://example.org/a/bc/index.html', 'https://elsewhere.org/a/b/index.html'])(
    'has nothing to say to %s',
    (address) => {
      expect(siteCacheOf('1', one, new FakeCaches()).siteCache.pathOf(address)).toBeNull();
    },
  );
});
