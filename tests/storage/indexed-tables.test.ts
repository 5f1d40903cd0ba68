/** Reading many rows, and rows that the browser cannot give back. */
import { describe, expect, it } from 'vitest';
import { unhurried } from '../../src/intake/portions.ts';
import { indexedTables } from '../../src/storage/indexed-tables.ts';
import { memoryTables } from '../../src/storage/memory-tables.ts';
import type { CopiedCase, Draft } from '../../src/storage/rows.ts';
import { UnreadableRow, type Tables } from '../../src/storage/tables.ts';
import { anEnvironment, patiently, rawDatabase, ready } from './support/environment.ts';
import { aMeasurement, aNote, ids } from './support/records.ts';
import { isNamed, whereUnreadable } from './support/unreadable.ts';

async function browserTables(): Promise<Tables> {
  const environment = anEnvironment();
  (await ready(environment)).close();
  return indexedTables(await rawDatabase(environment.factory as IDBFactory), patiently);
}

const kinds: [string, () => Promise<Tables>][] = [
  ['in the browser', browserTables],
  ['in memory', () => Promise.resolve(memoryTables(unhurried.rest))],
];

/** Keys in order. */
function keys(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `key-${String(index).padStart(4, '0')}`);
}

function aDraft(key: string): Draft {
  return { key, caseId: null, basedOn: 0, savedAt: '2026-02-01T09:00:00.000Z', content: key };
}

async function putDrafts(tables: Tables, own: readonly string[]): Promise<void> {
  await tables.write(['drafts'], async (writer) => {
    await Promise.all(own.map((key) => writer.put('drafts', aDraft(key))));
  });
}

const draftKeys = async (tables: Tables): Promise<string[]> =>
  ((await tables.read(['drafts'], (view) => view.all('drafts'))) as Draft[]).map(({ key }) => key);

async function putCopies(tables: Tables, rows: Readonly<Record<string, readonly string[]>>): Promise<void> {
  const content = { cases: [], notes: [], measurements: [] };
  await tables.write(['copiedCases'], async (writer) => {
    const all = Object.entries(rows).flatMap(([copy, cases]) => cases.map((caseId) => ({ copy, caseId, content })));
    await Promise.all(all.map((row) => writer.put('copiedCases', row)));
  });
}

async function casesOf(tables: Tables, copy: string): Promise<(readonly [string, string])[]> {
  const rows = (await tables.read(['copiedCases'], (view) => view.beginningWith('copiedCases', copy))) as CopiedCase[];
  return rows.map((row) => [row.copy, row.caseId] as const);
}

const counts = [0, 1, 499, 500, 501, 1000, 1001];

describe.each(kinds)('tables %s', (_kind, open) => {
  it.each(counts)('give all of %i rows, each once and in order', async (count) => {
    const tables = await open();
    await putDrafts(tables, keys(count));
    expect(await draftKeys(tables)).toEqual(keys(count));
  });

  it.each(counts)(
    'give all of %i rows that begin with a text, each once and in order, and none of those before and after',
    async (count) => {
      const tables = await open();
      await putCopies(tables, { a: keys(3), b: keys(count), ba: keys(3), c: keys(501) });
      expect(await casesOf(tables, 'b')).toEqual(keys(count).map((caseId) => ['b', caseId]));
    },
  );

  it('give no row where none begins with the text', async () => {
    const tables = await open();
    await putCopies(tables, { a: keys(1), ba: keys(1), c: keys(1) });
    expect(await casesOf(tables, 'b')).toEqual([]);
  });

  it('remove all rows that begin with a text, and none of those before and after', async () => {
    const tables = await open();
    await putCopies(tables, { a: keys(2), b: keys(501), ba: keys(2), c: keys(2) });
    await tables.write(['copiedCases'], (writer) => writer.removeBeginningWith('copiedCases', 'b'));
    expect(await tables.read(['copiedCases'], (view) => view.count('copiedCases'))).toBe(6);
    expect(await casesOf(tables, 'b')).toEqual([]);
  });

  it('give the notes and measurements of one case', async () => {
    const tables = await open();
    const own = ['notebbbbbbbbbbbb', 'notecccccccccccc'].map((id) => aNote({ id }));
    await tables.write(['notes', 'measurements'], async (writer) => {
      for (const note of [aNote({ caseId: ids.other }), ...own]) await writer.put('notes', note);
      await writer.put('measurements', aMeasurement({ caseId: ids.other }));
    });
    await tables.read(['notes', 'measurements'], async (view) => {
      expect(await view.having('notes', ids.one)).toEqual(own);
      expect(await view.having('measurements', ids.one)).toEqual([]);
    });
  });
});

describe('tables in the browser', () => {
  it('give rows in the order of their keys, in whatever order they were written', async () => {
    const tables = await browserTables();
    await putDrafts(tables, keys(1001).reverse());
    expect(await draftKeys(tables)).toEqual(keys(1001));
  });

  it.each([0, 499, 500, 1000])('name the one row in a thousand that the browser cannot give back, here number %i', async (bad) => {
    const tables = await browserTables();
    const all = keys(1001);
    await putDrafts(tables, all);
    const name = all[bad] ?? '';
    const read = await whereUnreadable(isNamed(name), () => tables.read(['drafts'], (view) => view.all('drafts')));
    expect(read).toEqual(all.map((key) => (key === name ? new UnreadableRow(key) : aDraft(key))));
    expect(read[bad]).toBeInstanceOf(UnreadableRow);
  });

  it('name a row of a copy that the browser cannot give back, and give the rest of the copy', async () => {
    const tables = await browserTables();
    await putCopies(tables, { a: keys(1), b: keys(502), c: keys(1) });
    const isBad = (row: unknown): boolean => (row as CopiedCase).copy === 'b' && (row as CopiedCase).caseId === 'key-0501';
    const read = await whereUnreadable(isBad, () => tables.read(['copiedCases'], (view) => view.beginningWith('copiedCases', 'b')));
    expect(read).toHaveLength(502);
    expect(read.at(-1)).toEqual(new UnreadableRow(['b', 'key-0501']));
    expect(read[500]).toMatchObject({ copy: 'b', caseId: 'key-0500' });
  });

  it('name a note of a case that the browser cannot give back, and give the other notes of the case', async () => {
    const tables = await browserTables();
    const [first, bad, last] = ['noteaaaaaaaaaaaa', 'notebbbbbbbbbbbb', 'notecccccccccccc'].map((id) => aNote({ id })) as [
      ReturnType<typeof aNote>,
      ReturnType<typeof aNote>,
      ReturnType<typeof aNote>,
    ];
    await tables.write(['notes'], async (writer) => {
      for (const note of [first, bad, last, aNote({ id: 'notedddddddddddd', caseId: ids.other })]) await writer.put('notes', note);
    });
    const read = await whereUnreadable(isNamed(bad.id), () => tables.read(['notes'], (view) => view.having('notes', ids.one)));
    expect(read).toEqual([first, new UnreadableRow(bad.id), last]);
    expect(read[1]).toBeInstanceOf(UnreadableRow);
  });

  it('name the row that is asked for where the browser cannot give it back, and go on in the same transaction', async () => {
    const tables = await browserTables();
    await putDrafts(tables, keys(2));
    const read = await whereUnreadable(isNamed('key-0000'), () =>
      tables.write(['drafts'], async (writer) => {
        const [bad, good] = [await writer.get('drafts', 'key-0000'), await writer.get('drafts', 'key-0001')];
        await writer.remove('drafts', 'key-0000');
        return [bad, good];
      }),
    );
    expect(read).toEqual([new UnreadableRow('key-0000'), aDraft('key-0001')]);
    expect(await draftKeys(tables)).toEqual(['key-0001']);
  });
});
