import fc from 'fast-check';
import numbersOnly from 'virtual:evidence/numbers';
import { describe, expect, it } from 'vitest';
import type { EvidenceNumbers, RecordId } from '../../src/model/evidence.ts';
import { createNumbers } from '../../src/ui/numbers.ts';
import { amount, measure } from '../support/evidence.ts';

const numbers = createNumbers(numbersOnly);
const share = (of: number | 'notPublished') => ({ amount: of, unit: 'share' as const });

describe('the numbers of the evidence', () => {
  it('are those of the records, by id and key', () => {
    expect(numbers.amount('bip2017-09')).toBe(amount('bip2017-09'));
    expect(numbers.amount('bip2017-19', 'ja')).toBe(amount('bip2017-19', 'ja'));
    expect(numbers.amount('bip2017-19', 'ja')).not.toBe(numbers.amount('bip2017-19', 'nej'));
  });

  it.each([
    ['findes-ikke', 'value'],
    ['bip2017-19', 'value'],
    ['bip2017-09', 'constructor'],
    ['constructor', 'value'],
  ])('are refused where record %s has no %s, naming both', (id, key) => {
    expect(() => numbers.amount(id as RecordId, key)).toThrow(`Record ${id} has no number called ${key}.`);
  });

  it('are refused where they are not published', () => {
    const records: EvidenceNumbers['records'] = { ...numbersOnly.records, 'bip2017-09': { values: { value: share('notPublished') } } };
    expect(() => createNumbers({ records }).amount('bip2017-09')).toThrow('Record bip2017-09 has no number called value.');
  });

  it('are needed: without the denominator there is nothing to show', () => {
    expect(() => createNumbers({ records: {} })).toThrow('choice-denominator');
  });
});

describe('a chance as a number of citizens', () => {
  it('is shown out of the number that the evidence says', () => {
    expect(numbers.denominator).toBe(amount('choice-denominator'));
    expect(measure('choice-denominator').unit).toBe('count');
    const hundred = { 'choice-denominator': { values: { value: { amount: 100, unit: 'count' as const } } } };
    const other = createNumbers({ records: { ...numbersOnly.records, ...hundred } });
    expect([other.denominator, other.wholeOf(0.06)]).toEqual([100, 6]);
  });

  it.each([
    [0.047, 47],
    [0.0625, 63],
    [0.0624, 62],
    [0.0005, 1],
    [-0.016, -16],
    [-0.0165, -16],
    [0, 0],
    [1, 1000],
  ])('is for %d the whole number %d, halves up', (value, whole) => {
    expect(numbers.wholeOf(value)).toBe(whole);
  });

  it('is not rounded where it is drawn, but free of the noise of the computer', () => {
    expect(numbers.perDenominator(0.06205)).toBe(62.05);
    expect(numbers.perDenominator(0.1 - 0.016)).toBe(84);
    expect(numbers.perDenominator(0.026 - 2 * 0.013)).toBe(0);
    expect(numbers.wholeOf(0.0625 - 1e-15)).toBe(63);
  });

  it.each([
    [0, 0],
    [1, 0.0005],
    [60, 0.0595],
    [89, 0.0885],
    [1000, 0.9995],
  ])('is shown as %d from %d on', (whole, least) => {
    expect(numbers.shareShownAs(whole)).toBe(least);
  });

  it('is shown as a whole number from the least that is, and as one less just below it', () => {
    for (let whole = 0; whole <= numbers.denominator; whole += 1) {
      const least = numbers.shareShownAs(whole);
      expect(numbers.wholeOf(least)).toBe(whole);
      if (whole > 0) expect(numbers.wholeOf(least - 1e-6)).toBe(whole - 1);
    }
    const hundred = { 'choice-denominator': { values: { value: { amount: 100, unit: 'count' as const } } } };
    const other = createNumbers({ records: { ...numbersOnly.records, ...hundred } });
    expect([other.shareShownAs(0), other.shareShownAs(6), other.shareShownAs(100)]).toEqual([0, 0.055, 0.995]);
  });

  it('keeps the order of chances and lies within half a citizen', () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(chance, chance, (one, other) => {
        expect(numbers.wholeOf(Math.min(one, other))).toBeLessThanOrEqual(numbers.wholeOf(Math.max(one, other)));
        expect(Math.abs(numbers.wholeOf(one) - one * numbers.denominator)).toBeLessThanOrEqual(0.5 + 1e-8);
      }),
    );
  });
});
