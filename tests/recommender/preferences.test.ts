import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts, compareValues, firstDifference, ranked, type Criterion } from '../../src/recommender/preferences.ts';

type Runner = { readonly name: string; readonly laps: number; readonly falls: number };
const criteria: readonly Criterion<Runner>[] = [
  { name: 'breadth', value: ({ laps }) => laps },
  { name: 'notInVain', value: ({ falls }) => -falls },
];
const [ann, bo, cai] = [
  { name: 'ann', laps: 1, falls: 0 },
  { name: 'bo', laps: 2, falls: 3 },
  { name: 'cai', laps: 2, falls: 1 },
];
const names = (list: readonly Runner[]): string[] => ranked(list, criteria, ({ name }) => name).map(({ name }) => name);

describe('who comes first', () => {
  it('is decided by the first thing that tells two apart, and only then by the next', () => {
    expect(names([ann, bo, cai])).toEqual(['cai', 'bo', 'ann']);
  });

  it('is decided by the name where nothing tells them apart', () => {
    expect(names([{ ...cai, name: 'zoe' }, cai, { ...cai, name: 'abe' }])).toEqual(['abe', 'cai', 'zoe']);
  });

  it('does not depend on the order in which they came', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([ann, bo, cai, { ...ann, name: 'dan' }], { minLength: 4 }), (shuffled) => {
        expect(names(shuffled)).toEqual(['cai', 'bo', 'ann', 'dan']);
      }),
    );
  });

  it('leaves the list alone that it was given', () => {
    const [list, single] = [[ann, bo], [ann]];
    expect(ranked(list, criteria, ({ name }) => name)).not.toBe(list);
    expect(list).toEqual([ann, bo]);
    expect(ranked(single, criteria, ({ name }) => name)).toEqual(single);
    expect(ranked(single, criteria, ({ name }) => name)).not.toBe(single);
    expect(names([])).toEqual([]);
  });
});

describe('why one comes before the other', () => {
  it('is the first thing that tells them apart, and by how much', () => {
    expect(firstDifference(bo, ann, criteria)).toEqual({ name: 'breadth', by: 1 });
    expect(firstDifference(cai, bo, criteria)).toEqual({ name: 'notInVain', by: 2 });
    expect(firstDifference(ann, cai, criteria)).toEqual({ name: 'breadth', by: -1 });
  });

  it('is nothing where they tie', () => {
    expect(firstDifference(ann, { ...ann, name: 'dan' }, criteria)).toBeNull();
  });
});

describe('comparing', () => {
  it.each<[number[], number[], number]>([
    [[1, 0], [1, 0], 0],
    [[2, 0], [1, 9], 1],
    [[1, 2], [1, 5], -3],
    [[], [], 0],
  ])('%o with %o: the first difference decides', (one, other, by) => {
    expect(compareValues(one, other)).toBe(by);
  });

  it.each<[string, string, number]>([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['Z', 'a', -1],
  ])('%s with %s: by their letters, the same in every language', (one, other, by) => {
    expect(compareTexts(one, other)).toBe(by);
  });
});
