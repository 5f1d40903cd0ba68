import { describe, expect, it } from 'vitest';
import { bilingual, joinTexts } from '../../src/ui/bilingual.ts';

const rooms = [
  bilingual({ 'a.one': 'ét', 'a.two': '' } as const, { 'a.one': 'one', 'a.two': '' }),
  bilingual({ b: 'to' } as const, { b: 'two' }),
] as const;

describe('the texts of several rooms', () => {
  const joined = joinTexts(...rooms);

  it('say what each of them says, in both languages, also where that is nothing', () => {
    expect([joined.da['a.one'], joined.da['a.two'], joined.da.b]).toEqual(['ét', '', 'to']);
    expect([joined.en['a.one'], joined.en['a.two'], joined.en.b]).toEqual(['one', '', 'two']);
  });

  it('have no key in common, so that it does not matter in which a key is looked up first', () => {
    const all = import.meta.glob<Readonly<Record<string, string>>>('../../src/**/texts.da.ts', { eager: true, import: 'da' });
    const keys = Object.values(all).flatMap((texts) => Object.keys(texts));
    expect(keys.length).toBeGreaterThan(1000);
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
  });

  it('say nothing else', () => {
    expect((joined.da as Record<string, unknown>)['c']).toBeUndefined();
    expect((joined.da as Record<string, unknown>)['toString']).toBeUndefined();
  });
});
