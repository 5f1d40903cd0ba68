/** Writes rows that a spreadsheet opens as they were meant: our numbers as numbers, and no text as a formula. */
import { InputError } from '../model/input-error.ts';

export type SpreadsheetCell = string | number | null;

export type CsvFormat = {
  readonly decimal: ',' | '.';
  readonly delimiter: ';' | ',' | '\t';
  /** Whether the file begins with the mark by which Excel knows UTF-8. */
  readonly bom: boolean;
};

/** What Excel in Danish reads with a double click. */
export const danishExcel: CsvFormat = { decimal: ',', delimiter: ';', bom: true };

/** = + - @ in any width, also after spaces or invisible characters, and the characters that end a cell or a line. */
const formulaStart = /^[\p{Z}\p{Cf}]*[\t\r\n=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b]/u;
/** From here on a number would be written with an exponent. */
const tooLarge = 1e21;

/** A text that a spreadsheet does not run: with an apostrophe in front where it would be read as a formula, and without NUL. */
export function neutraliseCell(text: string): string {
  const printable = text.replaceAll('\0', '');
  return formulaStart.test(printable) || text.startsWith('\0') ? `'${printable}` : printable;
}

/**
 * The rows as a CSV file with CRLF after each; null is an empty cell. The caller looks for CPR-like text first.
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

/** All the digits of a number and no exponent. */
function writeNumber(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= tooLarge) throw new InputError('cell', value, 'a finite number below 1e21');
  const [digits = '', exponent] = String(value).split('e-');
  if (exponent === undefined) return digits;
  const [sign, figures] = value < 0 ? ['-', digits.slice(1)] : ['', digits];
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${figures.replace('.', '')}`;
}
