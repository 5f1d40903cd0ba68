import { describe, expect, it } from 'vitest';
import { splitRows } from '../../src/intake/csv-rows.ts';
import { limits } from '../../src/intake/text-limits.ts';

function split(text: string, delimiter: string | null = ';'): unknown {
  const steps = splitRows(text, delimiter);
  for (;;) {
    const step = steps.next();
    if (step.done) return 'kind' in step.value ? step.value : step.value.map(({ line, cells }) => [line, ...cells]);
    expect(step.value).toBeLessThanOrEqual(1);
  }
}

describe('splitting a text into rows and cells', () => {
  it.each<[string, unknown[][]]>([
    [
      'a;b\nc;d\n',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    ['a;b', [[1, 'a', 'b']]],
    [
      'a;\n;b',
      [
        [1, 'a', ''],
        [2, '', 'b'],
      ],
    ],
    ['\n\na', [[3, 'a']]],
    [
      'a\n;;\n  \nb\n\n',
      [
        [1, 'a'],
        [4, 'b'],
      ],
    ],
    ['"a;b";"c\nd"', [[1, 'a;b', 'c\nd']]],
    ['"a ""b""";"x"', [[1, 'a "b"', 'x']]],
    ['""""', [[1, '"']]],
    ['5" rør; "x"', [[1, '5" rør', ' "x"']]],
    ['"a" ;b', [[1, 'a', 'b']]],
    ['', []],
  ])('%j', (text, rows) => expect(split(text)).toEqual(rows));

  it('has one cell a row where nothing separates them', () =>
    expect(split('a;b\nc', null)).toEqual([
      [1, 'a;b'],
      [2, 'c'],
    ]));

  it.each([
    ['a;b\nc;"d\ne;f', { kind: 'unclosedQuote', line: 2, column: 2 }],
    ['"a\nb"\n"c""', { kind: 'unclosedQuote', line: 2, column: 1 }],
    ['a\n"b"c;d', { kind: 'textAfterQuote', line: 2, column: 1 }],
    ['a;"b"c;c', { kind: 'textAfterQuote', line: 1, column: 2 }],
    ['a\n\nb;c;"d"e', { kind: 'textAfterQuote', line: 3, column: 3 }],
    [`a;${'b'.repeat(limits.csvCellCharacters + 1)}`, { kind: 'cellTooLong', line: 1, column: 2, limit: limits.csvCellCharacters }],
    [`a\n${';'.repeat(limits.csvColumns)}`, { kind: 'tooManyColumns', line: 2, limit: limits.csvColumns }],
    [`a\n${'b'.repeat(limits.csvLineCharacters + 1)}\nc`, { kind: 'lineTooLong', line: 2, limit: limits.csvLineCharacters }],
  ])('is refused where it is broken or too long', (text, refusal) => expect(split(text)).toEqual(refusal));

  it('says in which row a quote is broken also far down', () => {
    expect(split(`${'a;b\n'.repeat(4567)}c;"d"e\n`)).toEqual({ kind: 'textAfterQuote', line: 4568, column: 2 });
  });

  it('refuses broken quotes before many spaces, over which papaparse takes minutes', () => {
    const line = `"${'a"b'.repeat(30_000)}${' '.repeat(90_000)}`;
    expect(split(`${line}\n`.repeat(30))).toEqual({ kind: 'textAfterQuote', line: 1, column: 1 });
  });
});
