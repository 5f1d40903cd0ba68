import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptsWith, withoutStrayEnds } from '../../src/storage/passphrase.ts';

describe('a passphrase', () => {
  it.each([
    ['tre sten ', 'tre sten'],
    ['\u200btre sten\u200b', 'tre sten'],
    ['\ufefftre sten\r\n', 'tre sten'],
    ['\u00a0\u2060tre sten\u00ad\t', 'tre sten'],
    ['tre  sten', 'tre  sten'],
    ['tre\u200bsten', 'tre\u200bsten'],
    [' \u200b ', ''],
    ['', ''],
  ])('%j is meant as %j', (typed, meant) => {
    expect(withoutStrayEnds(typed)).toBe(meant);
  });

  it('is tried once, or without its stray ends first', () => {
    expect(attemptsWith('tre sten')).toEqual(['tre sten']);
    expect(attemptsWith('tre sten ')).toEqual(['tre sten', 'tre sten ']);
  });

  it('keeps every letter that can be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (inner) => {
        expect(withoutStrayEnds(` a${inner}b\u200b`)).toBe(`a${inner}b`);
      }),
    );
  });
});
