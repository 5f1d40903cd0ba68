import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTyped } from '../../src/intake/typed-number.ts';

describe('what is typed into a field for whole numbers', () => {
  const bounds = [-2, 4] as const;

  it.each([
    ['3', 3],
    ['+3', 3],
    [' 3 ', 3],
    ['003', 3],
    ['-2', -2],
    ['−2', -2],
    ['–2', -2],
    ['0', 0],
    ['3\u200b', 3],
  ])('"%s" is the value %d', (text, value) => {
    expect(readTyped(text, bounds)).toEqual({ kind: 'value', value });
  });

  it.each(['', ' ', '-', '+', '−', '–'])('"%s" is not finished yet', (text) => {
    expect(readTyped(text, bounds)).toEqual({ kind: 'unfinished' });
  });

  it.each([
    ['5', 5],
    ['-3', -3],
    ['−3', -3],
    ['999999999', 999999999],
    ['1.000', 1000],
    ['1 000', 1000],
    ['1\u202f000\u202f000', 1000000],
    ['−1.000', -1000],
  ])('"%s" lies outside what can be computed with', (text, value) => {
    expect(readTyped(text, bounds)).toEqual({ kind: 'outside', value });
  });

  it.each(['1.5', '1,5', '1,000', '1.000.00', 'to', '1 2', '--1', '1-', '1e3', '0x1', 'NaN', 'Infinity', '\uFF13', '<b>'])(
    '"%s" is no whole number',
    (text) => {
      expect(readTyped(text, bounds)).toEqual({ kind: 'notWhole' });
    },
  );

  it('is never a negative zero', () => {
    for (const text of ['-0', '−0', '–00']) {
      const typed = readTyped(text, bounds);
      expect('value' in typed && Object.is(typed.value, 0)).toBe(true);
    }
  });

  it('is read as the number it says, inside or outside the bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), fc.constantFrom('-', '−', '–'), (value, dash) => {
        const text = value < 0 ? `${dash}${-value}` : String(value);
        expect(readTyped(text, bounds)).toEqual({ kind: value < -2 || value > 4 ? 'outside' : 'value', value });
      }),
    );
  });

  it('is read without fail whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const typed = readTyped(text, bounds);
        if ('value' in typed) expect(Number.isInteger(typed.value)).toBe(true);
        if (typed.kind === 'value') expect(typed.value >= -2 && typed.value <= 4).toBe(true);
      }),
    );
  });
});
