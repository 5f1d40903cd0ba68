import { describe, expect, it } from 'vitest';
import { isDigit, MARK, readSigns, signOf, SPACE } from '../../src/intake/number-signs.ts';

describe('signs', () => {
  it('know their places, and invisible characters have none', () => {
    expect(readSigns('a\u200b1\ud83d\ude00 \u00ad–')).toEqual({ kinds: [13, 1, 13, SPACE, MARK], places: [0, 2, 3, 5, 7] });
  });

  it.each([
    ['a mark', MARK, ['.', '/', '-', '‐', '‑', '‒', '–', '—', '―', '−', '－', '．', '／']],
    ['a space', SPACE, [' ', '\u00a0', '\u2009', '\u202f', '\u3000']],
    ['nothing', null, ['\u200b', '\u200d', '\u202e', '\u2066', '\ufeff', '\u00ad', '\u0301', '\ufe0f', '\0', '\u007f', '\u0080']],
    ['a 2', 2, ['2', '２', '²', '②', '٢', '२', '𝟚']],
  ])('%s may be written in many ways', (_, sign, characters) => {
    for (const character of characters) expect(signOf(character), character).toBe(sign);
  });

  it('read the digits of every script that Unicode knows', () => {
    for (let zero = 0, run = 0; zero <= 0x10ffff; zero++) {
      const character = String.fromCodePoint(zero);
      if (!/\p{Nd}/u.test(character)) {
        run = 0;
        continue;
      }
      expect(signOf(character), zero.toString(16)).toBe(run % 10);
      run++;
    }
  });

  it('keep the ends of lines apart from digits', () => {
    for (const end of ['\n', '\r', '\t', '\u0085', '\u2028']) expect(isDigit(signOf(end)), end).toBe(false);
    expect(readSigns('1\n2\t3\u00854').kinds).toHaveLength(7);
  });
});
