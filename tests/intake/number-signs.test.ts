import { describe, expect, it } from 'vitest';
import { HIDDEN, isDigit, LINE, MARK, POINT, readSigns, signOf, SPACE } from '../../src/intake/number-signs.ts';

describe('signs', () => {
  it('know their places, and invisible characters have none', () => {
    expect(readSigns('a\u200b1\ud83d\ude00 \u00ad–')).toEqual({ kinds: [15, 1, POINT, SPACE, MARK], places: [0, 2, 3, 5, 7] });
  });

  it.each([
    ['a mark', MARK, ['.', '/', '-', '‐', '‑', '‒', '–', '—', '―', '−', '－', '．', '／']],
    ['a point', POINT, [':', ',', '|', '·', '…', '→', '😀']],
    ['the end of a line', LINE, ['\n', '\r', '\v', '\f', '\u0085', '\u2028']],
    ['a space', SPACE, [' ', '\t', '\u00a0', '\u2009', '\u202f', '\u3000']],
    ['nothing', null, ['\u200b', '\u200d', '\u202e', '\u2066', '\ufeff', '\u00ad', '\u0301', '\ufe0f', '\0', '\u007f', '\u0080']],
    ['a 2', 2, ['2', '２', '²', '②', '٢', '२', '𝟚']],
  ])('%s may be written in many ways', (_, sign, characters) => {
    for (const character of characters) expect(signOf(character), character).toBe(sign);
  });

  it('read what html and addresses write in place of a separator', () => {
    expect(readSigns('1&nbsp;2%2D3&shy;4&#183;5').kinds).toEqual([1, SPACE, 2, MARK, 3, 4, POINT, 5]);
    expect(readSigns('1%2').kinds).toEqual([1, POINT, 2]);
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

  it('know what hides a digit, and spaces that are none of ASCII', () => {
    for (const character of ['x', 'X', '*', '#', '_', '?', '•']) expect(signOf(character), character).toBe(HIDDEN);
    for (const character of ['\u1680', '\u2000', '\u205f', '\u3000']) expect(signOf(character)).toBe(SPACE);
  });

  it('that are none are no digits', () => {
    expect([isDigit(null), isDigit(undefined), isDigit(SPACE), isDigit(0), isDigit(9)]).toEqual([false, false, false, true, true]);
  });

  it('keep the ends of lines apart from digits', () => {
    for (const end of ['\n', '\r', '\t', '\u0085', '\u2028']) expect(isDigit(signOf(end)), end).toBe(false);
    expect(readSigns('1\n2\t3\u00854').kinds).toHaveLength(7);
  });
});
