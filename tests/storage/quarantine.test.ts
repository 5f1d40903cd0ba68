import { describe, expect, it } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import { anEnvironment, ready, tamper, valueOf } from './support/environment.ts';
import { aCase, aNote, ids, smallContent } from './support/records.ts';

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
