import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDanishNumber, type DanishNumber } from '../../src/intake/danish-number.ts';
import examples from './hostile/numbers.json' with { type: 'json' };

/**
 * Left to the caller, since they depend on the field: that a count is not negative (N-012), that a whole
 * number has no decimals (N-014), and the largest number that a field takes (N-036).
 */
type Examples = {
  readonly coded: readonly (readonly [id: string, text: string, DanishNumber])[];
  readonly numbers: readonly (readonly [text: string, value: number])[];
  readonly ambiguous: readonly (readonly [text: string, thousands: number, decimals: number])[];
  readonly refused: readonly string[];
  readonly missing: readonly string[];
};
const tables = examples as unknown as Examples;

const runs = { numRuns: 2000 };

describe('a number as people write it', () => {
  it.each(tables.coded)('%s: %j', (_id, text, expected) => expect(readDanishNumber(text)).toEqual(expected));

  it.each(tables.numbers)('%j is %d', (text, value) => expect(readDanishNumber(text)).toEqual({ kind: 'number', value }));

  it.each(tables.ambiguous)('%s may be %d or %d', (text, thousands, decimals) =>
    expect(readDanishNumber(text)).toEqual({ kind: 'ambiguous', readings: [thousands, decimals] }),
  );

  it.each([...tables.refused, '9'.repeat(400)])('%j is refused', (text) => expect(readDanishNumber(text)).toEqual({ kind: 'notANumber' }));

  it.each(tables.missing)('%j is missing, never 0', (text) => expect(readDanishNumber(text)).toEqual({ kind: 'missing' }));

  it.each(['12%', '12 %', '12\u00a0%'])('%j is 12 where a percent sign is allowed (N-027)', (text) => {
    expect(readDanishNumber(text, { percent: true })).toEqual({ kind: 'number', value: 12 });
    expect(readDanishNumber(text)).toEqual({ kind: 'notANumber' });
  });

  it('does not take a percent sign alone or twice', () => {
    for (const text of ['%', '12%%', '%12']) expect(readDanishNumber(text, { percent: true }).kind).not.toBe('number');
  });
});

describe('whatever is written', () => {
  it('what Intl writes in Danish is read as the same number', () => {
    const written = new Intl.NumberFormat('da-DK', { minimumFractionDigits: 1, maximumFractionDigits: 6 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        const value = Number(`${digits}e-${places}`) + 0;
        expect(readDanishNumber(written.format(value))).toEqual({ kind: 'number', value });
      }),
      runs,
    );
  });

  it('a number is finite, and is only read out of digits and their marks', () => {
    const anyText = fc.oneof(fc.string({ unit: fc.constantFrom(...'0123456789.,+- %eEx\u00a0') }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readDanishNumber(text);
        if (read.kind === 'number')
          expect(Number.isFinite(read.value) && /\d/.test(text) && !/[^\d.,+\-\s\u2212\ufeff]/.test(text)).toBe(true);
        if (read.kind === 'ambiguous') expect(read.readings[0]).toBeCloseTo(read.readings[1] * 1000, 6);
      }),
      runs,
    );
  });
});
