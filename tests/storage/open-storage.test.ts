import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { steps } from '../../src/storage/migrations.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { anEnvironment, databaseName, FakeLocal, Impatience, rawDatabase, ready, tamper, valueOf } from './support/environment.ts';
import { aCase, aMeasurement, ids, smallContent } from './support/records.ts';

const names = async (factory: IDBFactory): Promise<(string | undefined)[]> => (await factory.databases()).map(({ name }) => name);

/** A factory that answers as it is told. */
function factoryThat(open: (name: string, version?: number) => unknown): IDBFactory {
  return { open } as unknown as IDBFactory;
}

function thrower(name: string): IDBFactory {
  return factoryThat(() => {
    throw new DOMException('told in the language of the browser', name);
  });
}

function opensWithError(name: string): IDBFactory {
  return factoryThat(() => {
    const request: { onerror?: (event: object) => void; error: DOMException } = { error: new DOMException('', name) };
    queueMicrotask(() => request.onerror?.({ preventDefault: () => undefined }));
    return request;
  });
}

describe('opening the storage', () => {
  it('makes none before someone has chosen to save', async () => {
    const factory = new IDBFactory();
    expect(await openStorage(anEnvironment({ factory, create: false }))).toEqual({ kind: 'absent', loss: null });
    expect(await names(factory)).toEqual([]);
  });

  it('finds the one that is there, also where the choice itself has been forgotten', async () => {
    const environment = anEnvironment();
    const first = await ready(environment);
    await first.cases.save(aCase(), 0);
    first.close();
    const again = await ready({ ...environment, create: false, local: new FakeLocal() });
    expect(valueOf(await again.cases.list())).toHaveLength(1);
  });

  it.each<[string, IDBFactory | undefined, string]>([
    ['there is no IndexedDB', undefined, 'denied'],
    ['it is denied at once', thrower('SecurityError'), 'denied'],
    ['it is denied in private windows', opensWithError('InvalidStateError'), 'denied'],
    ['the browser does not say why', opensWithError('UnknownError'), 'unknown'],
    ['something unheard of happens', thrower('toString'), 'unknown'],
  ])('where %s tells it without an error', async (_what, factory, kind) => {
    expect(await openStorage(anEnvironment({ factory }))).toEqual({ kind, loss: null });
  });

  it.each<[unknown, string]>([
    [null, 'unknown'],
    [undefined, 'unknown'],
    ['SecurityError', 'unknown'],
    [7, 'unknown'],
    [{}, 'unknown'],
    [Object.create(null), 'unknown'],
    [{ name: '' }, 'unknown'],
    [{ name: 7 }, 'unknown'],
    [{ name: null }, 'unknown'],
    [new Error('stopped'), 'unknown'],
    [new DOMException('', 'QuotaExceededError'), 'unknown'],
    [new DOMException('', 'hasOwnProperty'), 'unknown'],
    [{ name: 'SecurityError' }, 'denied'],
    [new DOMException('', 'SecurityError'), 'denied'],
    [new DOMException('', 'NotAllowedError'), 'denied'],
    [new DOMException('', 'InvalidStateError'), 'denied'],
    [new DOMException('', 'VersionError'), 'newer'],
  ])('says without an error what it means that a browser throws %o: %s', async (thrown, kind) => {
    const factory = factoryThat(() => {
      throw thrown;
    });
    expect(await openStorage(anEnvironment({ factory }))).toEqual({ kind, loss: null });
  });

  it.each(['UnknownError', 'SecurityError', 'DataCloneError'])(
    'says that it cannot look into the database where that ends with %s',
    async (name) => {
      const environment = anEnvironment();
      const count = IDBObjectStore.prototype.count;
      IDBObjectStore.prototype.count = () => {
        throw new DOMException('', name);
      };
      try {
        expect(await openStorage(environment)).toEqual({ kind: 'unknown', loss: null });
      } finally {
        IDBObjectStore.prototype.count = count;
      }
      expect(await openStorage(environment)).toMatchObject({ kind: 'ready', loss: null });
    },
  );

  it('says that the database is silent where it opens and then does not answer', async () => {
    const impatience = new Impatience();
    const get = IDBObjectStore.prototype.get;
    IDBObjectStore.prototype.get = () => {
      queueMicrotask(() => {
        impatience.runOut();
      });
      return {} as IDBRequest;
    };
    try {
      expect(await openStorage(anEnvironment({ after: impatience.after }))).toEqual({ kind: 'timeout', loss: null });
    } finally {
      IDBObjectStore.prototype.get = get;
    }
  });

  it('leaves a newer database alone and says so', async () => {
    const factory = new IDBFactory();
    (await rawDatabase(factory, 7)).close();
    expect(await openStorage(anEnvironment({ factory }))).toEqual({ kind: 'newer', loss: null });
    expect((await factory.databases())[0]?.version).toBe(7);
  });

  it('says that an old tab is in the way, and lets go when that tab is closed at last', async () => {
    const environment = anEnvironment();
    (await ready(environment)).close();
    const deaf = await rawDatabase(environment.factory as IDBFactory, steps.length);
    const opened = await openStorage(environment, [...steps, (database) => void database.createObjectStore('extra')]);
    expect(opened).toEqual({ kind: 'blocked', loss: null });
    deaf.close();
    expect(valueOf(await (await ready(environment)).cases.list())).toEqual([]);
  });

  it('says that the database is silent when the time is over', async () => {
    const impatience = new Impatience();
    const opening = openStorage(anEnvironment({ factory: factoryThat(() => ({})), after: impatience.after }));
    impatience.runOut();
    expect(await opening).toEqual({ kind: 'timeout', loss: null });
  });

  it('lets go of a database that opens after the time is over', async () => {
    const impatience = new Impatience();
    let isClosed = false;
    const database = { objectStoreNames: { contains: () => true }, close: () => (isClosed = true) };
    const request: { result: unknown; onsuccess?: () => void } = { result: database };
    const opening = openStorage(anEnvironment({ factory: factoryThat(() => request), after: impatience.after }));
    impatience.runOut();
    expect(await opening).toMatchObject({ kind: 'timeout' });
    request.onsuccess?.();
    expect(isClosed).toBe(true);
  });

  it('says that stores are missing', async () => {
    const factory = new IDBFactory();
    (await rawDatabase(factory, 1)).close();
    expect(await openStorage(anEnvironment({ factory }))).toEqual({ kind: 'damaged', loss: null });
  });
});

describe('a loss that the browser keeps quiet about', () => {
  it('is told where the database is gone and the witness is not', async () => {
    const environment = anEnvironment();
    const storage = await ready(environment);
    await storage.replaceAll(smallContent, false);
    storage.close();
    const loss = {
      expected: { writes: 1, cases: 1, notes: 1, measurements: 1 },
      found: { writes: 0, cases: 0, notes: 0, measurements: 0 },
    };
    const factory = new IDBFactory();
    expect(await openStorage({ ...environment, factory, create: false })).toEqual({ kind: 'absent', loss });
    expect(await openStorage({ ...environment, factory })).toMatchObject({ kind: 'ready', loss });
  });

  it('is told again, whatever is saved meanwhile, until it is accepted', async () => {
    const environment = anEnvironment();
    const first = await ready(environment);
    for (const rev of [0, 1, 2]) await first.cases.save(aCase(), rev);
    const emptied = { ...environment, factory: new IDBFactory() };
    const second = await ready(emptied);
    await second.cases.save(aCase({ id: ids.other }), 0);
    expect(await openStorage(emptied)).toMatchObject({ loss: { expected: { writes: 3 }, found: { writes: 1, cases: 1 } } });
    await second.acceptLoss();
    expect(await openStorage(emptied)).toMatchObject({ kind: 'ready', loss: null });
  });

  it('is told where half the records are gone and the rest of the database is sound', async () => {
    const environment = anEnvironment();
    const storage = await ready(environment);
    await storage.cases.save(aCase(), 0);
    for (const id of ['measaaaaaaaaaaaa', 'measbbbbbbbbbbbb']) await storage.measurements.save(aMeasurement({ id }), 0);
    await tamper(environment.factory, ['measurements'], (transaction) =>
      transaction.objectStore('measurements').delete('measbbbbbbbbbbbb'),
    );
    expect(await openStorage(environment)).toMatchObject({ loss: { expected: { measurements: 2 }, found: { measurements: 1 } } });
  });

  it('is not told where the witness is behind, since it is written after the database', async () => {
    const environment = anEnvironment();
    const storage = await ready(environment);
    await storage.cases.save(aCase(), 0);
    const behind = environment.local?.getItem(`${databaseName}-witness`) ?? '';
    await storage.cases.save(aCase({ id: ids.other }), 0);
    environment.local?.setItem(`${databaseName}-witness`, behind);
    expect(await openStorage(environment)).toMatchObject({ kind: 'ready', loss: null });
  });

  it.each(['', 'null', '{', '{"writes":-1}', '{"writes":1e99,"cases":1,"notes":0,"measurements":0}', '[]'])(
    'is not made up from a witness that says %j',
    async (said) => {
      const environment = anEnvironment();
      environment.local?.setItem(`${databaseName}-witness`, said);
      expect(await openStorage(environment)).toMatchObject({ kind: 'ready', loss: null });
    },
  );

  it('is not looked for with a witness that the browser denies, and saving works', async () => {
    const denied = (): never => {
      throw new DOMException('', 'SecurityError');
    };
    const storage = await ready(anEnvironment({ local: { getItem: denied, setItem: denied, removeItem: denied } }));
    expect(await storage.cases.save(aCase(), 0)).toMatchObject({ kind: 'saved' });
  });
});
