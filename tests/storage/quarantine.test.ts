import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/storage/announcements.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { anEnvironment, ready, tamper, valueOf } from './support/environment.ts';
import { aCase, aNote, ids, smallContent } from './support/records.ts';
import { isNamed, whereUnreadable } from './support/unreadable.ts';

async function damaged(store: 'cases' | 'notes', row: object) {
  const environment = anEnvironment();
  const storage = await ready(environment);
  await storage.replaceAll({ ...smallContent, cases: [aCase(), aCase({ id: ids.other })] }, false);
  await tamper(environment.factory, [store], (transaction) => transaction.objectStore(store).put(row));
  return { storage, environment };
}

const badCase = { ...aCase(), label: 7, scenarios: null };

describe('a record that cannot be read', () => {
  it('is moved aside as it is, with what belongs to it, and the others can be used', async () => {
    const { storage } = await damaged('cases', badCase);
    expect(valueOf(await storage.cases.list()).map(({ id }) => id)).toEqual([ids.other]);
    const aside = valueOf(await storage.quarantine.list());
    expect(aside.map(({ store, places }) => [store, places]).sort()).toEqual([
      ['cases', ['label', 'scenarios']],
      ['measurements', ['case']],
      ['notes', ['case']],
    ]);
    expect(aside.find(({ store }) => store === 'cases')?.raw).toEqual(badCase);
    expect(aside.find(({ store }) => store === 'notes')?.raw).toEqual(smallContent.notes[0]);
  });

  it('is moved aside by reading, listing, exporting and saving alike', async () => {
    const ways = [
      async () => valueOf(await (await damaged('cases', badCase)).storage.cases.get(ids.one)),
      async () => valueOf(await (await damaged('cases', badCase)).storage.exportAll()).cases.find(({ id }) => id === ids.one) ?? null,
      async () => {
        const saved = await (await damaged('cases', badCase)).storage.cases.save(aCase(), 1);
        return saved.kind === 'conflict' ? saved.stored : saved;
      },
    ];
    for (const way of ways) expect(await way()).toBeNull();
  });

  it('is no silent loss: the counts are right afterwards', async () => {
    const { storage, environment } = await damaged('notes', aNote({ length: 'middle' as never }));
    expect(valueOf(await storage.notes.ofCase(ids.one))).toEqual([]);
    expect(valueOf(await storage.state())).toMatchObject({ cases: 2, notes: 0, measurements: 1 });
    expect(await openStorage(environment)).toMatchObject({ kind: 'ready', loss: null });
  });

  it('goes away only where the user removes it', async () => {
    const { storage } = await damaged('notes', aNote({ rev: -1 }));
    await storage.notes.get(ids.note);
    await storage.notes.get(ids.note);
    const aside = valueOf(await storage.quarantine.list());
    expect(aside).toHaveLength(1);
    await storage.quarantine.remove(aside[0]?.id ?? '');
    expect(valueOf(await storage.quarantine.list())).toEqual([]);
  });

  it('is moved aside as well where it is written over or removed before anybody has read it', async () => {
    const { storage } = await damaged('cases', badCase);
    expect(await storage.cases.save(aCase({ tried: 'fra skærmen' }), 0)).toMatchObject({ kind: 'saved', rev: 1 });
    const kept = async (): Promise<unknown> => valueOf(await storage.quarantine.list()).find(({ store }) => store === 'cases')?.raw;
    expect(await kept()).toEqual(badCase);
    const other = (await damaged('notes', aNote({ length: 'middle' as never }))).storage;
    expect(await other.notes.remove(ids.note, 0)).toEqual({ kind: 'removed' });
    expect(valueOf(await other.quarantine.list())).toMatchObject([{ store: 'notes', raw: { length: 'middle' } }]);
  });

  it('leaves room for the record to be saved anew', async () => {
    const { storage } = await damaged('cases', badCase);
    expect(await storage.cases.save(aCase({ tried: 'fra skærmen' }), 1)).toMatchObject({ kind: 'conflict', stored: null });
    expect(await storage.cases.save(aCase({ tried: 'fra skærmen' }), 0)).toMatchObject({ kind: 'saved', rev: 1 });
  });

  it('can have any key at all', async () => {
    const { storage } = await damaged('cases', { id: 42, nothing: 'else' });
    expect(valueOf(await storage.cases.list())).toHaveLength(2);
    expect(valueOf(await storage.quarantine.list())).toMatchObject([{ raw: { id: 42, nothing: 'else' } }]);
  });

  it('is moved aside before a file is written over it, and the counts are right afterwards', async () => {
    const bad = aNote({ length: 'middle' as never });
    const { storage, environment } = await damaged('notes', bad);
    expect(await storage.replaceAll({ ...smallContent, cases: [aCase(), aCase({ id: ids.other })] }, true)).toMatchObject({
      kind: 'rewritten',
    });
    expect(valueOf(await storage.quarantine.list())).toMatchObject([{ raw: bad }]);
    expect(valueOf(await storage.state())).toMatchObject({ cases: 2, notes: 1, measurements: 1 });
    expect(await openStorage(environment)).toMatchObject({ kind: 'ready', loss: null });
  });
});

describe('moving a record aside', () => {
  it('leaves everything as it was where the disk is full, and is done once there is room', async () => {
    const { storage } = await damaged('cases', badCase);
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (row: { raw?: unknown }, ...key) {
      if (this.name === 'quarantine' && typeof row.raw === 'object') throw new DOMException('', 'QuotaExceededError');
      return put.call(this, row, ...key);
    };
    try {
      expect(await storage.cases.list()).toEqual({ kind: 'failed', reason: 'full', places: [] });
      expect(valueOf(await storage.quarantine.list())).toEqual([]);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(valueOf(await storage.cases.list()).map(({ id }) => id)).toEqual([ids.other]);
    expect(valueOf(await storage.quarantine.list()).find(({ store }) => store === 'cases')?.raw).toEqual(badCase);
  });

  it('writes nothing where all records can be read, so that they can be read where nothing can be written', async () => {
    const storage = await ready();
    await storage.replaceAll(smallContent, false);
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (stores, mode, ...options) {
      if (mode === 'readwrite') throw new DOMException('', 'QuotaExceededError');
      return transaction.call(this, stores, mode, ...options);
    };
    try {
      expect(valueOf(await storage.cases.list())).toHaveLength(1);
      expect(valueOf(await storage.cases.get(ids.one))).toEqual(smallContent.cases[0]);
      expect(valueOf(await storage.notes.ofCase(ids.one))).toEqual(smallContent.notes);
      expect(valueOf(await storage.exportAll())).toEqual(smallContent);
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
  });
});

describe('a record that the browser cannot give back', () => {
  const withUnreadable = async (store: 'cases' | 'notes', work: (storage: Storage) => Promise<void>): Promise<void> => {
    const storage = await ready();
    await storage.replaceAll({ ...smallContent, cases: [aCase(), aCase({ id: ids.other })] }, false);
    const isBad = isNamed(store === 'cases' ? ids.other : ids.note);
    await whereUnreadable(isBad, () => work(storage));
  };

  it('is told once, however often it is met, and the others can be used', async () => {
    await withUnreadable('cases', async (storage) => {
      for (let time = 0; time < 3; time += 1) expect(valueOf(await storage.cases.list()).map(({ id }) => id)).toEqual([ids.one]);
      expect(valueOf(await storage.cases.get(ids.other))).toBeNull();
      expect(valueOf(await storage.exportAll())).toMatchObject({ cases: [{ id: ids.one }], notes: [{ id: ids.note }] });
      expect(valueOf(await storage.quarantine.list())).toMatchObject([{ store: 'cases', places: ['id'], raw: { unreadable: ids.other } }]);
      expect(await storage.cases.save(aCase({ tried: 'mere' }), 1)).toMatchObject({ kind: 'saved' });
    });
  });

  it.each([
    ['cases' as const, { cases: 1, notes: 1 }],
    ['notes' as const, { cases: 2, notes: 0 }],
  ])('goes with the note about it, of %s, and the counts are right afterwards', async (store, counts) => {
    await withUnreadable(store, async (storage) => {
      const heard: Change[] = [];
      await (store === 'cases' ? storage.cases.list() : storage.notes.ofCase(ids.one));
      expect(valueOf(await storage.state())).toMatchObject({ writes: 1, cases: 2, notes: 1, measurements: 1 });
      const [note] = valueOf(await storage.quarantine.list());
      storage.onChange((change) => heard.push(change));
      expect(await storage.quarantine.remove(note?.id ?? '')).toEqual({ kind: 'removed' });
      expect(valueOf(await storage.state())).toMatchObject({ ...counts, writes: 2, measurements: 1 });
      expect(valueOf(await storage.quarantine.list())).toEqual([]);
      expect(heard).toEqual([{ kind: 'record', store, id: store === 'cases' ? ids.other : ids.note }]);
      // Nothing is left to be told.
      await (store === 'cases' ? storage.cases.list() : storage.notes.ofCase(ids.one));
      expect(valueOf(await storage.quarantine.list())).toEqual([]);
    });
  });

  it('stays where it can be read again by the time the note about it is removed', async () => {
    const storage = await ready();
    await storage.replaceAll(smallContent, false);
    await whereUnreadable(isNamed(ids.one), () => storage.cases.list());
    const [note] = valueOf(await storage.quarantine.list());
    expect(await storage.quarantine.remove(note?.id ?? '')).toEqual({ kind: 'removed' });
    expect(valueOf(await storage.exportAll())).toEqual(smallContent);
    expect(valueOf(await storage.state())).toMatchObject({ writes: 1, cases: 1 });
  });
});

describe('what belongs to a case that is gone', () => {
  async function orphaned() {
    const environment = anEnvironment();
    const storage = await ready(environment);
    await storage.replaceAll({ ...smallContent, cases: [aCase(), aCase({ id: ids.other })] }, false);
    await tamper(environment.factory, ['cases'], (transaction) => transaction.objectStore('cases').delete(ids.one));
    return { storage, environment };
  }

  it('is moved aside when everything is taken out, so that the file can be read again', async () => {
    const { storage } = await orphaned();
    const content = valueOf(await storage.exportAll());
    expect(content).toMatchObject({ cases: [{ id: ids.other }], notes: [], measurements: [] });
    expect(
      valueOf(await storage.quarantine.list())
        .map(({ store }) => store)
        .sort(),
    ).toEqual(['measurements', 'notes']);
  });

  it('stays where a file brings its case back, with what was written last', async () => {
    const { storage } = await orphaned();
    expect(await storage.merge(smallContent, new Map())).toMatchObject({ kind: 'rewritten' });
    const content = valueOf(await storage.exportAll());
    expect(content.notes).toEqual(smallContent.notes);
    expect(valueOf(await storage.quarantine.list())).toEqual([]);
  });

  it('is in no safety copy, which could not be put back with it', async () => {
    const { storage } = await orphaned();
    await storage.merge(smallContent, new Map());
    const copies = valueOf(await storage.safetyCopies.list());
    expect(valueOf(await storage.safetyCopies.content(copies[0]?.id ?? ''))).toMatchObject({
      cases: [{ id: ids.other }],
      notes: [],
      measurements: [],
    });
  });
});
