/** Writes CSV that a spreadsheet reads correctly: numbers as numbers, and no text as a formula. */
import { InputError } from '../model/input-error.ts';

export type SpreadsheetCell = string | number | null;

export type CsvFormat = {
  readonly decimal: ',' | '.';
  readonly delimiter: ';' | ',' | '\t';
  /** Whether the file starts with a byte order mark, by which Excel recognises UTF-8. */
  readonly bom: boolean;
};

/** The CSV dialect that Danish Excel opens with a double click. */
export const danishExcel: CsvFormat = { decimal: ',', delimiter: ';', bom: true };

/** = + - @ in any width, also after spaces or invisible characters, and the characters that end a cell or a line. */
const formulaStart = /^[\p{Z}\p{Cf}]*[\t\r\n=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b]/u;
/** From this size `String(number)` uses an exponent. */
const tooLarge = 1e21;

/** Guards against formula injection: prefixes an apostrophe where a spreadsheet would read a formula, and removes NUL. */
export function neutraliseCell(text: string): string {
  const printable = text.replaceAll('\0', '');
  return formulaStart.test(printable) || text.startsWith('\0') ? `'${printable}` : printable;
}

/**
 * Serializes rows as CSV with CRLF; null is an empty cell. The caller checks for CPR-like text first.
 * @throws InputError for a number that is not finite or has more than 21 digits before the decimals
 */
export function writeCsv(rows: readonly (readonly SpreadsheetCell[])[], format: CsvFormat): string {
  const lines = rows.map((cells) => `${cells.map((cell) => quote(writeCell(cell, format), format)).join(format.delimiter)}\r\n`);
  return (format.bom ? '\ufeff' : '') + lines.join('');
}

function writeCell(cell: SpreadsheetCell, { decimal }: CsvFormat): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? writeNumber(cell).replace('.', decimal) : neutraliseCell(cell);
}

function quote(text: string, { delimiter }: CsvFormat): string {
  const needsQuotes = text.includes(delimiter) || /["\r\n]|^'|^\s|\s$/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}

/** All digits of a number, never an exponent. */
function writeNumber(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= tooLarge) throw new InputError('cell', value, 'a finite number below 1e21');
  const [digits = '', exponent] = String(value).split('e-');
  if (exponent === undefined) return digits;
  const [sign, figures] = value < 0 ? ['-', digits.slice(1)] : ['', digits];
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${figures.replace('.', '')}`;
}
