import { describe, expect, it } from 'vitest';
import { countDelimiters, takeNamedDelimiter } from '../../src/intake/csv-delimiter.ts';

describe('what stands between the cells', () => {
  it.each([
    ['semicolons with decimal commas', 'a;b\n1,3;2,5\n', ';'],
    ['commas', 'a,b,c\n1.3,2,3\n', ','],
    ['tabs', 'a\tb\n1,3\t2;5\n', '\t'],
    ['commas in a header of semicolons', 'navn, fornavn;tro\nA;1,3\nB;2\n', ';'],
    ['semicolons inside quotes', 'a,b\n"x;y;z",1\n"x;y",2\n', ','],
    ['quotes within quotes and several lines in a cell', 'a;b\n"x ""y"",\n,z";1\n', ';'],
    ['a comma in every line, but fewer than semicolons', 'id;navn, titel;job\n1;x, y;ja\n', ';'],
    ['more commas in the header, with which no row agrees', 'navn, by, land;tro\nA;1\nB;2\n', ';'],
    ['a semicolon in every line, but fewer than commas', 'id,navn; titel,job\n1,x; y,ja\n', ','],
    ['semicolons inside the quotes of every line', '"a;b;c",d\n"1;2;3",4\n', ','],
    ['blank lines first', '\n\na,b\n1,2\n', ','],
  ])('is counted: %s', (_, text, delimiter) => expect(countDelimiters(text)).toEqual({ delimiter, isSure: true }));

  it('is not found where the first line has none, whatever the rows hold', () => {
    expect(countDelimiters('tro\n1,3\n2,5\n')).toEqual({ delimiter: null, isSure: true });
    expect(countDelimiters('a|b\n1|2\n')).toEqual({ delimiter: null, isSure: true });
    expect(countDelimiters('')).toEqual({ delimiter: null, isSure: true });
  });

  it('is unsure where two would do as well', () => {
    expect(countDelimiters('a;b,c\n1;2,3\n')).toEqual({ delimiter: ';', isSure: false });
  });

  it.each([
    ['sep=;\na;b', ';', 'a;b'],
    ['SEP=,\na,b', ',', 'a,b'],
    ['"sep=|"\na|b', '|', 'a|b'],
    ['sep=\t\na', '\t', 'a'],
    ['sep=;', ';', ''],
    ['sep=x\na', null, 'sep=x\na'],
    ['a;sep=;\n', null, 'a;sep=;\n'],
    ['sep=;b\n', null, 'sep=;b\n'],
  ])('may be named in the first line: %j', (text, delimiter, rest) => expect(takeNamedDelimiter(text)).toEqual({ delimiter, rest }));
});
