import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { clearOwnCaches } from '../../src/service-worker/own-caches.ts';
import { Shelf } from '../../src/service-worker/shelf.ts';
import { FakeCaches } from '../support/fake-caches.ts';

const scope = 'https://example.org/a/b/';
const hash = (content: string | ArrayBuffer): string =>
  createHash('sha256')
    .update(typeof content === 'string' ? content : new Uint8Array(content))
    .digest('hex');

/** A host with these files, and the shelf of the version that lists them. */
function shelfOf(version: string, built: Record<string, string>, caches: FakeCaches, hosted: Record<string, string | undefined> = built) {
  const asked: string[] = [];
  const shelf = new Shelf(
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
  return { shelf, asked };
}

const one = { 'index.html': 'page one', 'assets/part-1.js': 'part', 'icon.svg': 'icon' };
const two = { 'index.html': 'page two', 'assets/part-2.js': 'other part', 'icon.svg': 'icon' };
const three = { 'index.html': 'page three', 'assets/part-3.js': 'third part', 'icon.svg': 'icon' };

describe('filling the shelf', () => {
  it('keeps every file with the headers of the host, but for those about packing', async () => {
    const caches = new FakeCaches();
    const { shelf } = shelfOf('1', one, caches);
    await shelf.fill();
    for (const [path, body] of Object.entries(one)) {
      const copy = await shelf.find(path);
      expect(await copy?.text()).toBe(body);
      expect([copy?.headers.get('x-host'), copy?.headers.get('content-encoding')]).toEqual(['ours', null]);
    }
  });

  it.each([
    ['is missing', { 'icon.svg': undefined }],
    ['is another than was built', { 'assets/part-2.js': 'something that a proxy has written into it' }],
  ])('keeps nothing of a version of which one file %s, and all of the one before', async (_what, hosted) => {
    const caches = new FakeCaches();
    await shelfOf('1', one, caches).shelf.fill();
    // The unchanged file would be taken from the copy that is here.
    const built: Record<string, string> = { ...two, 'icon.svg': 'new icon' };
    const { shelf } = shelfOf('2', built, caches, { ...built, ...hosted });
    await expect(shelf.fill()).rejects.toThrow(/is missing on the host or is not the file that was built/);
    expect(await caches.keys()).toEqual(['traedesten:/a/b/:version-1']);
  });

  it('leaves nothing half done where the disk is full', async () => {
    const caches = new FakeCaches();
    await shelfOf('1', one, caches).shelf.fill();
    caches.isFull = true;
    await expect(shelfOf('2', two, caches).shelf.fill()).rejects.toThrow('full');
    expect(await caches.keys()).toEqual(['traedesten:/a/b/:version-1']);
  });

  it('fetches only what is new', async () => {
    const caches = new FakeCaches();
    await shelfOf('1', one, caches).shelf.fill();
    const { shelf, asked } = shelfOf('2', two, caches);
    await shelf.fill();
    expect(asked.sort()).toEqual(['assets/part-2.js', 'index.html']);
  });
});

describe('answering', () => {
  it('gives the page of its own version, and parts of the one before to pages that are still open', async () => {
    const caches = new FakeCaches();
    await shelfOf('1', one, caches).shelf.fill();
    const { shelf } = shelfOf('2', two, caches);
    await shelf.fill();
    await shelf.clearOld();
    expect(await (await shelf.find('index.html'))?.text()).toBe('page two');
    expect(await (await shelf.find('assets/part-1.js'))?.text()).toBe('part');
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
      const { shelf } = shelfOf(version, files, caches);
      await shelf.fill();
      await shelf.clearOld();
    }
    expect(await caches.keys()).toEqual([...foreign, 'traedesten:/a/b/:version-2', 'traedesten:/a/b/:version-3']);
    await clearOwnCaches(caches, scope);
    expect(await caches.keys()).toEqual(['someone else', 'traedesten:/a/:version-1']);
  });

  it.each([
    ['', 'index.html'],
    ['?indlejret=1', 'index.html'],
    ['index.html#/prognose', 'index.html'],
    ['icon.svg', 'icon.svg'],
    ['assets/of-another-version.js', 'assets/of-another-version.js'],
    ['traedesten.html', null],
    ['kommune.json', null],
    ['sw.js', null],
  ])('knows what is meant by "%s" within its folder: %s', (rest, path) => {
    expect(shelfOf('1', one, new FakeCaches()).shelf.pathOf(scope + rest)).toBe(path);
  });

  it.each(['https://example.org/a/', 'https://example.org/a/bc/index.html', 'https://elsewhere.org/a/b/index.html'])(
    'has nothing to say to %s',
    (address) => {
      expect(shelfOf('1', one, new FakeCaches()).shelf.pathOf(address)).toBeNull();
    },
  );
});
