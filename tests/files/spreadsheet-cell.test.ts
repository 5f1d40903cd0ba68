import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWhole } from '../support/csv.ts';
import { danishExcel, neutraliseCell, writeCsv, type SpreadsheetCell, type CsvFormat } from '../../src/files/spreadsheet-cell.ts';
import { InputError } from '../../src/model/input-error.ts';
import { coded } from '../intake/hostile/cells.json' with { type: 'json' };

const runs = { numRuns: 2000 };
const write = (cell: SpreadsheetCell): string => writeCsv([[cell]], { ...danishExcel, bom: false }).slice(0, -2);

describe('a cell for a spreadsheet', () => {
  // X-026, a text like a CPR number, is left to the caller, who looks for such text in every export and stops it there.
  it.each(coded as [id: string, SpreadsheetCell, written: string][])('%s: %j', (_id, cell, written) => expect(write(cell)).toBe(written));

  it.each(['  =1', '\u00a0@x', '\u200b=1', '\ufeff-1', '\ufe62 1', '\0x', '\t', '\0'])('%j does not become a formula', (text) =>
    expect(neutraliseCell(text)).toBe(`'${text.replaceAll('\0', '')}`),
  );

  it.each(['', 'a=1', '1-2', "'=1", 'x@y.dk', '−5'])('%j stays as it is', (text) => expect(neutraliseCell(text)).toBe(text));

  it.each([
    [0, '0'],
    [-0, '0'],
    [1234567.5, '1234567,5'],
    [0.047, '0,047'],
    [1.5e-7, '0,00000015'],
    [-2e-10, '-0,0000000002'],
    [123456789012345680000, '123456789012345680000'],
  ])('the number %d is written %s', (value, written) => expect(write(value)).toBe(written));

  it.each([1e21, -1e300, NaN, Infinity])('X-022: the number %d is refused', (value) => expect(() => write(value)).toThrow(InputError));
});

describe('a file for a spreadsheet', () => {
  it('has a mark, rows that end with CRLF, and quotes where they are needed', () => {
    expect(
      writeCsv(
        [
          ['borger', 'tro'],
          ['Å; æ', -0.4],
          [' x', null],
          ['linje\nlinje', 2],
        ],
        danishExcel,
      ),
    ).toBe('\ufeffborger;tro\r\n"Å; æ";-0,4\r\n" x";\r\n"linje\nlinje";2\r\n');
    expect(writeCsv([['a,b', 1.5]], { decimal: '.', delimiter: ',', bom: false })).toBe('"a,b",1.5\r\n');
    expect(writeCsv([[1.5]], { decimal: ',', delimiter: ',', bom: false })).toBe('"1,5"\r\n');
  });

  const format = fc.constantFrom<CsvFormat>(
    danishExcel,
    { decimal: '.', delimiter: ',', bom: false },
    { decimal: ',', delimiter: '\t', bom: false },
  );
  const text = fc.oneof(fc.string({ unit: fc.constantFrom(...'ab"\'=+-@;,\t\r\n \uff1d\0') }), fc.string({ unit: 'grapheme' }));

  it('is read again as it was written', () => {
    const row = fc.tuple(fc.constant('x'), text, text).map((cells): string[] => cells);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), format, (rows, how) => {
        const result = readWhole(writeCsv([['a', 'b', 'c'], ...rows], how).replace(/^\ufeff/, ''), how.delimiter);
        if (result.kind !== 'table') throw new Error(JSON.stringify(result));
        expect(result.rows.slice(1).map(({ cells }) => cells)).toEqual(
          rows.map((cells) => cells.map((cell) => neutraliseCell(cell).replace(/\r\n?/g, '\n'))),
        );
      }),
      runs,
    );
  });

  it('no text in it begins as a formula, and every number is without an apostrophe', () => {
    fc.assert(
      fc.property(text, fc.double({ noNaN: true, min: -1e20, max: 1e20 }), (cell, value) => {
        expect(neutraliseCell(cell)).not.toMatch(/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\0]|^[\t\r\n]/);
        expect(Number(write(value).replace(',', '.'))).toBe(value + 0);
        expect(write(value)).toMatch(/^-?\d+(?:,\d+)?$/);
      }),
      runs,
    );
  });
});
