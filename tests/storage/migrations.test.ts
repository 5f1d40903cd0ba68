import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { steps, takeSteps } from '../../src/storage/migrations.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { allStores, indexPaths, keyPaths, type CopiedCase, type RecordStore, type SafetyCopy } from '../../src/storage/rows.ts';
import { anEnvironment, ready, valueOf } from './support/environment.ts';
import { dump, undump, type Dump } from './support/dump.ts';

const golden = (version: number): Dump =>
  JSON.parse(readFileSync(new URL(`./golden/database-${version}.json`, import.meta.url), 'utf8')) as Dump;

/** A row of any released version as it is read today: what a case did not hold yet is not answered. */
function asToday(row: unknown): unknown {
  if (Array.isArray(row)) return row.map(asToday);
  if (typeof row !== 'object' || row === null) return row;
  const parts = Object.fromEntries(Object.entries(row).map(([key, part]) => [key, asToday(part)]));
  return 'scenarios' in row && 'rev' in row ? { answered: null, ...parts } : parts;
}

/** The safety copies of any released version, each as a whole. */
function copiesOf({ stores }: Dump): unknown {
  const copies = asToday(stores['safetyCopies']?.rows) as SafetyCopy[];
  const cases = asToday(stores['copiedCases']?.rows ?? []) as CopiedCase[];
  const lists = (id: string, store: RecordStore) =>
    cases.filter(({ copy }) => copy === id).flatMap(({ content }) => content[store] as unknown[]);
  return copies.map(({ id, madeAt, ...rest }) => {
    const content = { cases: lists(id, 'cases'), notes: lists(id, 'notes'), measurements: lists(id, 'measurements') };
    return { id, madeAt, content: 'content' in rest ? rest.content : content };
  });
}

describe('the database', () => {
  it('is made with the stores and indexes that were released', async () => {
    const environment = anEnvironment();
    (await ready(environment)).close();
    const shape = ({ version, stores }: Dump) => ({
      version,
      stores: Object.entries(stores).map(([name, { keyPath, indexes }]) => ({ name, keyPath, indexes })),
    });
    expect(shape(await dump(environment.factory as IDBFactory))).toEqual(shape(golden(steps.length)));
  });

  it.each(Array.from(steps, (_step, index) => index + 1))('of version %i opens with everything that was in it', async (version) => {
    const factory = new IDBFactory();
    const { stores } = golden(version);
    const rows = (store: string): unknown => asToday(stores[store]?.rows);
    await undump(factory, golden(version));
    const opened = await openStorage(anEnvironment({ factory }));
    if (opened.kind !== 'ready') throw new Error(opened.kind);
    const { storage, loss } = opened;
    expect(loss).toBeNull();
    const { cases, notes, measurements } = valueOf(await storage.exportAll());
    expect([cases, notes, measurements]).toEqual([rows('cases'), rows('notes'), rows('measurements')]);
    expect(valueOf(await storage.versions('cases', cases[0]?.id ?? ''))).toEqual(rows('versions'));
    expect(valueOf(await storage.drafts.list())).toEqual(rows('drafts'));
    // What could not be read is kept as it was found.
    expect(valueOf(await storage.quarantine.list())).toEqual(stores['quarantine']?.rows);
    expect(
      await Promise.all(
        valueOf(await storage.safetyCopies.list()).map(async ({ id, madeAt }) => {
          return { id, madeAt, content: valueOf(await storage.safetyCopies.content(id)) };
        }),
      ),
    ).toEqual(copiesOf(golden(version)));
    expect([valueOf(await storage.state())]).toEqual(rows('meta'));
  });
});

describe('the steps', () => {
  it('run in order, from where the last stopped', () => {
    const taken: number[] = [];
    const three = [1, 2, 3].map((number) => () => void taken.push(number));
    takeSteps(three, 1, {} as IDBDatabase, {} as IDBTransaction);
    expect(taken).toEqual([2, 3]);
  });

  it('leave a safety copy that is none as it is, and take everything else along', async () => {
    const factory = new IDBFactory();
    const { version, stores } = golden(2);
    const odd = [
      { id: 'copyxxxxxxxxxxxx', madeAt: '2026-02-01T09:00:00.000Z', content: { cases: [{ label: 7 }], notes: [], measurements: [] } },
      { id: 'copyyyyyyyyyyyyy', madeAt: '2026-02-01T09:00:00.000Z', content: { cases: [], notes: null, measurements: [] } },
      { id: 'copyzzzzzzzzzzzz' },
    ];
    const { safetyCopies } = stores;
    if (!safetyCopies) throw new Error('no copies');
    await undump(factory, { version, stores: { ...stores, safetyCopies: { ...safetyCopies, rows: [...safetyCopies.rows, ...odd] } } });
    const storage = await ready(anEnvironment({ factory }));
    expect(valueOf(await storage.safetyCopies.list())).toHaveLength(safetyCopies.rows.length);
    storage.close();
    expect((await dump(factory)).stores['safetyCopies']?.rows).toEqual(expect.arrayContaining(odd));
  });

  it('leave the database as it was where one of them fails', async () => {
    const factory = new IDBFactory();
    await undump(factory, golden(1));
    const failing = [
      ...steps,
      (database: IDBDatabase, transaction: IDBTransaction) => {
        database.createObjectStore('half');
        transaction.objectStore('cases').clear();
        throw new Error('stopped half-way');
      },
    ];
    expect(await openStorage(anEnvironment({ factory }), failing)).toMatchObject({ kind: 'unknown' });
    expect(await dump(factory)).toEqual(golden(1));
  });

  it('end in the stores that the program works with', async () => {
    const environment = anEnvironment();
    (await ready(environment)).close();
    const { stores } = await dump(environment.factory as IDBFactory);
    expect(Object.keys(stores)).toEqual([...allStores].sort());
    for (const store of allStores) expect(stores[store]?.keyPath).toEqual(keyPaths[store]);
    expect(Object.entries(stores).flatMap(([store, { indexes }]) => Object.values(indexes).map((path) => [store, path]))).toEqual(
      expect.arrayContaining(Object.entries(indexPaths)),
    );
  });
});
