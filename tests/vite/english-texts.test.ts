import { describe, expect, it } from 'vitest';
import { withKeys, withoutKeys } from '../../scripts/vite/english-texts.ts';

const danish = "export const da = { 'a.b': 'Hej', c: 'Farvel {name}' };";

describe('the English texts in a built script', () => {
  it('have the keys of the Danish ones, which stand there once', () => {
    const code = withKeys(withoutKeys("export const en = { 'a.b': 'Hello', c: 'Good{' + 'bye' };", danish, 'x'));
    expect(code).not.toContain('a.b');
    const run = new Function('da', `${code.replace(/^import.*\n/, '').replace('export const en =', 'return')}`) as (da: object) => object;
    expect(run({ 'a.b': 'Hej', c: 'Farvel {name}' })).toEqual({ 'a.b': 'Hello', c: 'Good{bye' });
  });

  it('do not build where a key is another, stands elsewhere or is missing', () => {
    for (const english of ["{ c: 'x', 'a.b': 'y' }", "{ 'a.b': 'x' }", "{ 'a.b': 'x', c: 'y', d: 'z' }"])
      expect(() => withoutKeys(`export const en = ${english};`, danish, 'texts.en.ts')).toThrow(/^texts\.en\.ts has to have the keys/);
  });
});
