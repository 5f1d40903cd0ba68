import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { eraseEverything, type EraseEnvironment } from '../../src/storage/erase.ts';
import { cachePrefix } from '../../src/service-worker/folder-caches.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { FakeCaches } from '../support/fake-caches.ts';
import { anEnvironment, databaseName, FakeLocal, Impatience, patiently, rawDatabase, ready } from './support/environment.ts';
import { smallContent } from './support/records.ts';

function anErasing(change: Partial<EraseEnvironment> = {}): EraseEnvironment {
  return {
    factory: new IDBFactory(),
    name: databaseName,
    stores: [],
    caches: undefined,
    cachePrefix: cachePrefix('https://example.org/trin/'),
    registrations: () => Promise.resolve([]),
    after: patiently,
    ...change,
  };
}

const gone = (isGone: Partial<Record<string, boolean>> = {}) =>
  ['database', 'keys', 'caches', 'registrations'].map((what) => ({ what, isGone: isGone[what] ?? true }));

describe('deleting everything', () => {
  it('leaves nothing of ours, and everything of others on the same host', async () => {
    const local = new FakeLocal();
    const environment = anEnvironment({ local });
    const storage = await ready(environment);
    await storage.replaceAll(smallContent, false);
    storage.close();
    local.setItem('another-program', 'stays');
    local.setItem('traedestensamling', 'stays');
    const caches = new FakeCaches();
    for (const name of ['traedesten:/trin/:version-1', 'traedesten:/trin/:settings', 'traedesten:/andet/:version-1', 'another-cache'])
      await caches.open(name);
    const unregistered: string[] = [];
    const registrations = () => Promise.resolve([{ unregister: () => Promise.resolve(unregistered.push('ours') > 0) }]);
    const factory = environment.factory as IDBFactory;

    expect(await eraseEverything(anErasing({ factory, stores: [local], caches, registrations }))).toEqual(gone());
    expect(await factory.databases()).toEqual([]);
    expect([...local.entries.keys()]).toEqual(['another-program', 'traedestensamling']);
    expect(await caches.keys()).toEqual(['traedesten:/andet/:version-1', 'another-cache']);
    expect(unregistered).toEqual(['ours']);
    expect(await openStorage({ ...environment, create: false })).toEqual({ kind: 'absent', loss: null });
  });

  it('makes other tabs let go of the database', async () => {
    const environment = anEnvironment();
    const other = await ready(environment);
    let isClosed = false;
    other.onClosed(() => {
      isClosed = true;
    });
    expect(await eraseEverything(anErasing({ factory: environment.factory }))).toEqual(gone());
    expect(isClosed).toBe(true);
  });

  it('says what could not be deleted, and deletes the rest', async () => {
    const factory = new IDBFactory();
    await rawDatabase(factory, 1);
    const local = new FakeLocal();
    local.setItem('traedesten-witness', '{}');
    const denied = (): never => {
      throw new DOMException('', 'SecurityError');
    };
    const caches = { keys: denied, delete: denied };
    const registrations = () => Promise.resolve([{ unregister: () => Promise.resolve(false) }]);
    expect(await eraseEverything(anErasing({ factory, stores: [local], caches, registrations }))).toEqual(
      gone({ database: false, caches: false, registrations: false }),
    );
    expect(local.length).toBe(0);
  });

  it('says so where the browser fails to delete the database', async () => {
    let isPrevented = false;
    const request: { onerror?: (event: object) => void } = {};
    const factory = { deleteDatabase: () => request } as unknown as IDBFactory;
    const erasing = eraseEverything(anErasing({ factory }));
    request.onerror?.({ preventDefault: () => (isPrevented = true) });
    expect(await erasing).toEqual(gone({ database: false }));
    expect(isPrevented).toBe(true);
  });

  it('says so where a key stays, in whichever of the stores, and deletes those of the others', async () => {
    for (const turn of [0, 1]) {
      const [stubborn, local] = [new FakeLocal(), new FakeLocal()];
      stubborn.removeItem = () => undefined;
      for (const store of [stubborn, local]) store.setItem(`${databaseName}-witness`, '{}');
      const stores = turn === 0 ? [local, stubborn] : [local, new FakeLocal(), stubborn];
      expect(await eraseEverything(anErasing({ stores }))).toEqual(gone({ keys: false }));
      expect(local.length).toBe(0);
    }
  });

  it.each([
    [[true, true], true],
    [[true, false], false],
    [[false, true], false],
    [[false, false], false],
  ])('says of caches and service workers that answer %j: %s', async (answers, isGone) => {
    const left = [...answers];
    const names = answers.map((_answer, index) => `${cachePrefix('https://example.org/trin/')}${index}`);
    const caches = { keys: () => Promise.resolve(names), delete: () => Promise.resolve(left.shift() ?? true) };
    const registrations = () => Promise.resolve(answers.map((answer) => ({ unregister: () => Promise.resolve(answer) })));
    expect(await eraseEverything(anErasing({ caches, registrations }))).toEqual(gone({ caches: isGone, registrations: isGone }));
    expect(left).toEqual([]);
  });

  it('has nothing to do where the browser has nothing', async () => {
    expect(await eraseEverything(anErasing({ factory: undefined }))).toEqual(gone());
  });

  it('does not wait for ever for a database that is silent', async () => {
    const impatience = new Impatience();
    const factory = { deleteDatabase: () => ({}) } as unknown as IDBFactory;
    const erasing = eraseEverything(anErasing({ factory, after: impatience.after }));
    impatience.runOut();
    expect(await erasing).toEqual(gone({ database: false }));
  });
});
