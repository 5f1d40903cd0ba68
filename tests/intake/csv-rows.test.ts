import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { splitRows } from '../../src/intake/csv-rows.ts';

const limits = { rows: 3, columns: 4, cellLength: 10 };
const wide = { rows: 1000, columns: 1000, cellLength: 1000 };
const split = (text: string) => splitRows(text, ';', limits);

describe('splitting a text into rows and cells', () => {
  it.each<[string, string[][]]>([
    [
      'a;b\nc;d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a;b', [['a', 'b']]],
    [
      'a;\n;b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['\n\na', [[''], [''], ['a']]],
    ['"a;b";"c\nd"', [['a;b', 'c\nd']]],
    ['"a ""b""";""', [['a "b"', '']]],
    ['""""', [['"']]],
    ['5" rør; "x"', [['5" rør', ' "x"']]],
    ['', []],
  ])('%j', (text, rows) => expect(split(text)).toEqual(rows));

  it.each([
    ['a;b\nc;"d\ne;f', { kind: 'unclosedQuote', line: 2, column: 2 }],
    ['"a\nb"\n"c""', { kind: 'unclosedQuote', line: 2, column: 1 }],
    ['a\n"b"c;d', { kind: 'textAfterQuote', line: 2, column: 1 }],
    ['a;"b" ;c', { kind: 'textAfterQuote', line: 1, column: 2 }],
    ['a;bbbbbbbbbbb', { kind: 'cellTooLong', line: 1, column: 2, limit: 10 }],
    ['a\n1;2;3;4;5', { kind: 'tooManyColumns', line: 2, limit: 4 }],
    ['a\n1\n2\n3\n4', { kind: 'tooManyRows', limit: 3 }],
  ])('%j is refused', (text, refusal) => expect(split(text)).toEqual(refusal));

  it('allows just as many rows, columns and signs as it says', () => {
    expect(split('a;b;c;d\n1\n2\naaaaaaaaaa\n')).toHaveLength(4);
  });

  it('agrees with papaparse wherever that finds no fault', () => {
    const anyCsv = fc.string({ unit: fc.constantFrom('a', 'b', '"', '""', ';', '\n', ' ', 'å'), maxLength: 20 });
    fc.assert(
      fc.property(anyCsv, (text) => {
        const other = Papa.parse<string[]>(text, { delimiter: ';', newline: '\n' });
        const ours = splitRows(text, ';', wide);
        // It counts a row after the last end of line, and takes off spaces after a closing quote, which are refused here.
        const isStrict = 'kind' in ours && ours.kind === 'textAfterQuote' && /" +(?:;|\n|$)/.test(text);
        if (isStrict) return;
        if (other.errors.length > 0) expect(ours).toHaveProperty('kind');
        else expect(ours).toEqual(text.endsWith('\n') ? other.data.slice(0, -1) : other.data);
      }),
      { numRuns: 5000 },
    );
  });

  it('refuses a million broken quotes before many spaces, over which papaparse takes minutes', () => {
    expect(split(`"${'a"b'.repeat(1_000_000)}${' '.repeat(1_000_000)};x`)).toEqual({ kind: 'textAfterQuote', line: 1, column: 1 });
  });
});
