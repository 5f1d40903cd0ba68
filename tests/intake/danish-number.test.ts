import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDanishNumber } from '../../src/intake/danish-number.ts';
import { numberCases } from './hostile/numbers.ts';

const runs = { numRuns: 2000 };

describe('a number as people write it', () => {
  it.each(numberCases)('%s: %j', (_id, text, expected) => expect(readDanishNumber(text)).toEqual(expected));

  it.each([
    ['12.345.678', 12345678],
    ['12 345 678,9', 12345678.9],
    ['1\u00a0300', 1300],
    ['1\u2009300,25', 1300.25],
    [' \u22123,5 ', -3.5],
    ['-1.300,5', -1300.5],
    ['0.300', 0.3],
    ['1300.555', 1300.555],
    ['007', 7],
    ['-0', 0],
  ])('%j is %d', (text, value) => expect(readDanishNumber(text)).toEqual({ kind: 'number', value }));

  it.each([
    ['-2.450', -2450, -2.45],
    ['123.456', 123456, 123.456],
    ['+1.000', 1000, 1],
  ])('%s may be %d or %d', (text, thousands, decimals) =>
    expect(readDanishNumber(text)).toEqual({ kind: 'ambiguous', readings: [thousands, decimals] }),
  );

  it.each([
    '1.234 567',
    '1 300.500',
    '1.23.456',
    '12.34,5',
    '1,2,3',
    '1,300,500',
    '--1',
    '5-',
    '- 5',
    '+',
    ',',
    '1\u200b3',
    '１２',
    '9'.repeat(400),
    '9007199254740993',
    '1.',
    'true',
    '1\n2',
    '–5',
  ])('%j is refused', (text) => expect(readDanishNumber(text)).toEqual({ kind: 'notANumber' }));

  it.each(['', '\t', '\u00a0', '\u200b', '\ufeff \n'])('%j is missing, never 0', (text) =>
    expect(readDanishNumber(text)).toEqual({ kind: 'missing' }),
  );

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
