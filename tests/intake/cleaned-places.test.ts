import { describe, expect, it } from 'vitest';
import { cleanedPlaces } from '../../src/intake/cleaned-places.ts';

describe('the places of texts that were cleaned', () => {
  it('are those whose wording differs, at any depth', () => {
    const before = { a: 'x\u200b', b: { c: ['same', 'y '], d: 7 }, e: null };
    const after = { a: 'x', b: { c: ['same', 'y'], d: 7 }, e: null };
    expect(cleanedPlaces(before, after)).toEqual([['a'], ['b', 'c', '1']]);
    expect(cleanedPlaces(before, after, ['content'])).toEqual([
      ['content', 'a'],
      ['content', 'b', 'c', '1'],
    ]);
    expect(cleanedPlaces('x ', 'x')).toEqual([[]]);
  });

  it('are none where nothing differs', () => {
    expect(cleanedPlaces({ a: ['x', { b: null }] }, { a: ['x', { b: null }] })).toEqual([]);
    expect(cleanedPlaces(7, 7)).toEqual([]);
  });

  it('cannot be told where anything else differs: a value, a kind, a key, a length', () => {
    const pairs: readonly (readonly [unknown, unknown])[] = [
      [{ a: 1 }, { a: 2 }],
      [{ a: 'x' }, { a: 1 }],
      [{ a: 1 }, { a: 'x' }],
      [{ a: null }, { a: {} }],
      [{ a: {} }, { a: null }],
      [{ a: [] }, { a: {} }],
      [{ a: 1 }, {}],
      [{ a: 1 }, { b: 1 }],
      [{ a: undefined }, { toString: undefined }],
      [{}, { a: 1 }],
      [['x'], ['x', 'y']],
      [{ a: { b: 'x ', c: 1 } }, { a: { b: 'x', c: 2 } }],
    ];
    for (const [before, after] of pairs) expect([before, after, cleanedPlaces(before, after)]).toEqual([before, after, null]);
  });
});
