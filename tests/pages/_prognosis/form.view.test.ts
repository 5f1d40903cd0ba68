import { describe, expect, it } from 'vitest';
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
