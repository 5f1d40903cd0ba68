import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTyped } from '../../../src/intake/typed-number.ts';
import { beliefOptions, changesMeaning, stepsMeaning } from '../../../src/pages/_prognosis/form.view.ts';
import { everyFields } from '../../support/inputs.ts';
import { locales } from '../../support/locales.ts';

const { da: danish, en: english } = locales;

describe('the answers on belief', () => {
  it('are the words of the scale, lowest first, and then don’t know', () => {
    expect(beliefOptions(danish).map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, null]);
    expect(beliefOptions(danish).map(({ label }) => label)).toEqual(
      (['nej', 'tvivler', 'svinger', 'gode', 'ja', 'unknown'] as const).map((answer) => danish.t(`belief.${answer}`)),
    );
  });
});

describe('what steps of belief mean', () => {
  it('is unchanged where there are none', () => {
    expect(stepsMeaning(3, 0, danish)).toBe('uændret');
    expect(stepsMeaning(null, 0, english)).toBe('unchanged');
  });

  it('is from one answer to another where the answer is known', () => {
    expect(stepsMeaning(3, 1, danish)).toBe('fra »det svinger« til »gode chancer«');
    expect(stepsMeaning(3, -2, danish)).toBe('fra »det svinger« til »nej«');
    expect(stepsMeaning(1, 4, english)).toBe('from “no” to “yes”');
  });

  it('is so many steps more or less where it is not', () => {
    expect(stepsMeaning(null, 2, danish)).toBe('2 trin mere tro');
    expect(stepsMeaning(null, -1, danish)).toBe('1 trin mindre tro');
    expect(stepsMeaning(null, 1, english)).toBe('1 step more belief');
    expect(stepsMeaning(null, -2, english)).toBe('2 steps less belief');
  });

  it('can be said for every input there is', () => {
    for (const { belief, beliefSteps } of everyFields)
      for (const locale of [danish, english]) expect(stepsMeaning(belief, beliefSteps, locale)).not.toMatch(/undefined|\{|»«|“”/);
  });
});

describe('a number of changes', () => {
  it('is said with its noun', () => {
    expect([0, 1, 2].map((count) => changesMeaning(count, danish))).toEqual(['0 skift', '1 skift', '2 skift']);
    expect([0, 1, 2].map((count) => changesMeaning(count, english))).toEqual(['0 changes', '1 change', '2 changes']);
  });
});

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
