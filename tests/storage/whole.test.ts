import { describe, expect, it } from 'vitest';
import { createMemoryStorage } from '../../src/storage/memory-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { unhurried } from '../../src/intake/portions.ts';
import { aClock, anEnvironment, ready, valueOf } from './support/environment.ts';
import { aCase, ids, smallContent } from './support/records.ts';

/** A browser whose random ids are not random: each is one that lies here. */
const makeId = (): string => ids.one;
const repeating: readonly (readonly [string, () => Promise<Storage>])[] = [
  ['in the browser', () => ready(anEnvironment({ makeId }))],
  ['in memory', () => Promise.resolve(createMemoryStorage({ now: aClock(), makeId, pace: unhurried }))],
];

describe.each(repeating)('taking in a file %s', (_kind, open) => {
  it('is taken back as a whole, and says of what, where a new id is one that is taken', async () => {
    const storage = await open();
    await storage.cases.save(aCase({ tried: 'mit' }), 0);
    const before = valueOf(await storage.exportAll());
    const theirs = { ...smallContent, cases: [aCase({ id: ids.other }), aCase({ tried: 'deres' })] };
    expect(await storage.merge(theirs, new Map())).toEqual({ kind: 'failed', reason: 'invalid', places: ['cases.2'] });
    expect(valueOf(await storage.exportAll())).toEqual(before);
    expect(valueOf(await storage.safetyCopies.list())).toEqual([]);
    expect(valueOf(await storage.state())).toMatchObject({ writes: 1, cases: 1, notes: 0 });
  });
});
