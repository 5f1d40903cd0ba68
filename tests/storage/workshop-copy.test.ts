import { describe, expect, it } from 'vitest';
import { eraseEverything } from '../../src/storage/erase.ts';
import { createWorkshopCopy } from '../../src/storage/workshop-copy.ts';
import { nothingEntered, type WorkshopEntries } from '../../src/model/workshop-entries.ts';

const key = 'traedesten-workshop';
const most = { guess: 1000, changes: 5 };
const entered: WorkshopEntries = {
  guesses: { base: [20, 60], 'table.ja': [300] },
  revealed: ['base'],
  tally: { ja: 3, unknown: 1 },
  sorted: { social: 'less' },
  groups: { a: { belief: null, changes: 2, plan: 'health' }, b: { changes: 0, plan: null } },
  agreements: ['Fast overlevering inden fredag'],
};

function aStore(items: Record<string, string> = {}) {
  const map = new Map(Object.entries(items));
  return {
    map,
    get length() {
      return map.size;
    },
    key: (index: number) => [...map.keys()][index] ?? null,
    getItem: (name: string) => map.get(name) ?? null,
    setItem: (name: string, text: string) => void map.set(name, text),
    removeItem: (name: string) => void map.delete(name),
  };
}

describe('the copy of a workshop in its tab', () => {
  it('gives back what was written, and nothing where nothing was', () => {
    const copy = createWorkshopCopy(aStore(), most);
    expect(copy.read()).toBeNull();
    expect(copy.write(entered)).toBe(true);
    expect(copy.read()).toEqual(entered);
    copy.write(nothingEntered);
    expect(copy.read()).toEqual(nothingEntered);
    copy.remove();
    expect(copy.read()).toBeNull();
  });

  it.each<[string, (copy: Record<string, unknown>) => unknown]>([
    ['is no JSON', () => undefined],
    ['is of another version', (copy) => ({ ...copy, version: 2 })],
    ['has something more', (copy) => ({ ...copy, names: ['Anna'] })],
    ['lacks a part', ({ tally: _tally, ...rest }) => rest],
    ['has a guess above the denominator', (copy) => ({ ...copy, guesses: { base: [1001] } })],
    ['has a guess that is no whole number', (copy) => ({ ...copy, guesses: { base: [2.5] } })],
    ['has more guesses than a room', (copy) => ({ ...copy, guesses: { base: Array.from({ length: 41 }, () => 1) } })],
    ['answers a question that is not asked', (copy) => ({ ...copy, guesses: { alder: [40] } })],
    ['counts below none', (copy) => ({ ...copy, tally: { ja: -1 } })],
    ['has more changes than are computed with', (copy) => ({ ...copy, groups: { ...entered.groups, a: { changes: 6, plan: null } } })],
    ['has an agreement with a CPR number', (copy) => ({ ...copy, agreements: ['Ring til 070761-4285'] })],
    ['has an agreement longer than its field', (copy) => ({ ...copy, agreements: ['a'.repeat(201)] })],
    ['is a list', () => []],
    ['is null', () => null],
  ])('is not used and removed when it %s', (_what, spoil) => {
    const store = aStore();
    const copy = createWorkshopCopy(store, most);
    copy.write(entered);
    store.map.set(key, JSON.stringify(spoil(JSON.parse(store.map.get(key) ?? '') as Record<string, unknown>)) ?? '{');
    expect(copy.read()).toBe('unreadable');
    expect(store.map.size).toBe(0);
  });

  it('says so where the browser denies or refuses the store', () => {
    expect(createWorkshopCopy(null, most).write(entered)).toBe(false);
    const full = {
      ...aStore(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect(createWorkshopCopy(full, most).write(entered)).toBe(false);
  });

  it('goes when everything is deleted', async () => {
    const store = aStore();
    createWorkshopCopy(store, most).write(entered);
    await eraseEverything({
      factory: undefined,
      name: 'traedesten',
      stores: [store],
      caches: undefined,
      cachePrefix: 'traedesten',
      registrations: () => Promise.resolve([]),
      after: () => () => undefined,
    });
    expect(store.map.size).toBe(0);
  });
});
