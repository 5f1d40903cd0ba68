/** Rows that no program of ours has written, and that JSON cannot hold: told, moved aside, and the rest works. */
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../src/storage/backup-file.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { rawText } from '../../src/storage/raw-text.ts';
import { anEnvironment, ready, tamper, valueOf } from './support/environment.ts';
import { aCase, aNote, ids, smallContent } from './support/records.ts';
import { making, reading } from './support/reading.ts';

function cycle(): object {
  const row: Record<string, unknown> = { ...aCase(), label: 'Sag' };
  row['answered'] = row;
  return row;
}

function deep(levels: number): unknown {
  let list: unknown = 'bunden';
  for (let level = 0; level < levels; level += 1) list = [list];
  return list;
}

const odd: readonly (readonly [string, () => object])[] = [
  ['a cycle', cycle],
  ['a cycle in an unknown field', () => ({ ...aCase(), more: cycle() })],
  ['a BigInt', () => ({ ...aCase(), rev: 1n })],
  ['a row 3,000 lists deep', () => ({ ...aCase(), contact: deep(3000) })],
  ['a row 3,000 lists deep in an unknown field', () => ({ ...aCase(), more: deep(3000) })],
  [
    'a map, a date, bytes and no number',
    () => ({ ...aCase(), contact: new Map([[1, 2]]), tried: new Date(0), outcome: NaN, more: new Uint8Array(3) }),
  ],
  ['a row that says the same a million times over', () => ({ ...aCase(), more: twice(40) })],
];

/** Shared parts: small in the database, endless as text. */
function twice(levels: number): unknown {
  let part: unknown = 'ens';
  for (let level = 0; level < levels; level += 1) part = [part, part];
  return part;
}

async function withOdd(row: object): Promise<Storage> {
  const environment = anEnvironment();
  const storage = await ready(environment);
  await storage.replaceAll({ ...smallContent, cases: [aCase(), aCase({ id: ids.other })] }, false);
  await tamper(environment.factory, ['cases'], (transaction) => transaction.objectStore('cases').put(row));
  return storage;
}

describe.each(odd)('a case with %s', (_what, make) => {
  it('goes aside, is told with its places, and the list, a save and the next backup work', async () => {
    const storage = await withOdd(make());
    expect(valueOf(await storage.cases.list()).map(({ id }) => id)).toEqual([ids.other]);
    expect(await storage.cases.save(aCase({ id: ids.other, contact: 'mere' }), 1)).toMatchObject({ kind: 'saved' });
    expect(await storage.notes.save(aNote({ id: 'notecccccccccccc', caseId: ids.other }), 0)).toMatchObject({ kind: 'saved' });
    const content = valueOf(await storage.exportAll());
    expect(await readBackup(JSON.parse(await writeBackup(content, making)), reading)).toMatchObject({ kind: 'read', content });
    const aside = valueOf(await storage.quarantine.list());
    expect(aside.map(({ store }) => store).sort()).toEqual(['cases', 'measurements', 'notes']);
    expect(aside.every(({ places }) => places.length > 0)).toBe(true);
    expect(await storage.replaceAll(content, true)).toMatchObject({ kind: 'rewritten' });
    for (const { id } of aside) expect(await storage.quarantine.remove(id)).toEqual({ kind: 'removed' });
  });

  it('can be saved to a file, with what a file cannot hold marked', () => {
    const text = rawText(make());
    expect(JSON.parse(text)).toMatchObject({ id: ids.one });
    expect(text.length).toBeLessThan(5_000_000);
  });
});

describe('a row that can be read and not be copied', () => {
  it('goes aside as text, and everything else can be read', async () => {
    const storage = await withOdd({ ...aCase(), label: 7 });
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (row: { raw?: unknown }, ...rest) {
      if (typeof row.raw === 'object' && row.raw !== null && 'label' in row.raw) throw new RangeError('Maximum call stack size exceeded');
      return put.call(this, row, ...rest);
    };
    try {
      expect(valueOf(await storage.cases.list()).map(({ id }) => id)).toEqual([ids.other]);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    const aside = valueOf(await storage.quarantine.list()).find(({ store }) => store === 'cases');
    expect([aside?.places, JSON.parse(aside?.raw as string)]).toEqual([['label'], { ...aCase(), label: 7 }]);
  });
});

describe('a damaged row as text', () => {
  it('is what it is where a file can hold it', () => {
    for (const row of [aCase(), { id: 7, list: [1, null, 'a', { b: [] }], no: false }, null, 'x', [], {}])
      expect(JSON.parse(rawText(row))).toEqual(row);
  });

  it('ends a list where it is longer than any of ours', () => {
    const list = (length: number): unknown => JSON.parse(rawText(Array.from({ length }, (_, index) => index)));
    expect(list(100_000)).toHaveLength(100_000);
    expect(list(100_001)).toEqual(list(100_000));
  });

  it('keeps text, yes and no as what they are, also where they read like something else', () => {
    const row = { text: 'true', empty: '', number: '7', yes: true, no: false, zero: 0, none: null };
    expect(JSON.parse(rawText(row))).toEqual(row);
    for (const one of Object.values(row)) expect(JSON.parse(rawText(one))).toBe(one);
  });

  it('says what cannot be held', () => {
    const again = ['a'];
    expect(
      JSON.parse(rawText({ big: 12n, none: undefined, not: NaN, day: new Date(0), map: new Map([['a', 1]]), one: again, other: again })),
    ).toEqual({
      big: '12n',
      none: 'undefined',
      not: 'NaN',
      day: '1970-01-01T00:00:00.000Z',
      map: '[object Map]',
      one: ['a'],
      other: ['a'],
    });
    const row: Record<string, unknown> = {};
    row['self'] = row;
    expect(JSON.parse(rawText(row))).toEqual({ self: '…' });
  });
});
