/**
 * Splits CSV text into rows and cells. Not a package, because it must run in linear time for any quoting and report an unclosed
 * quote where it begins instead of swallowing the rest.
 */

export type CsvLimits = { readonly rows: number; readonly columns: number; readonly cellLength: number };

/** Why a text cannot be split; `line` and `column` count from 1, as in a spreadsheet. */
export type SplitRefusal =
  | { readonly kind: 'unclosedQuote'; readonly line: number; readonly column: number }
  /** Text follows a closing quote in the same cell. */
  | { readonly kind: 'textAfterQuote'; readonly line: number; readonly column: number }
  | { readonly kind: 'cellTooLong'; readonly line: number; readonly column: number; readonly limit: number }
  | { readonly kind: 'tooManyColumns'; readonly line: number; readonly limit: number }
  | { readonly kind: 'tooManyRows'; readonly limit: number };

const quote = '"';

/**
 * The cells of each row, blank rows and header included.
 * @param text lines end with \n
 * @param delimiter one character; an empty string for a file of one column
 */
export function splitRows(text: string, delimiter: string, limits: CsvLimits): string[][] | SplitRefusal {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    if (rows.length > limits.rows) return { kind: 'tooManyRows', limit: limits.rows };
    const row = readRow(text, at, delimiter, rows.length + 1, limits);
    if ('kind' in row) return row;
    rows.push(row.cells);
    at = row.end;
  }
  return rows;
}

/** `end` is the index after the end of the line. */
function readRow(
  text: string,
  start: number,
  delimiter: string,
  line: number,
  limits: CsvLimits,
): { cells: string[]; end: number } | SplitRefusal {
  const cells: string[] = [];
  for (let at = start; ; at++) {
    const column = cells.length + 1;
    if (column > limits.columns) return { kind: 'tooManyColumns', line, limit: limits.columns };
    const end = text[at] === quote ? quotedEnd(text, at) : plainEnd(text, at, delimiter);
    if (end === null) return { kind: 'unclosedQuote', line, column };
    if (end < text.length && text[end] !== delimiter && text[end] !== '\n') return { kind: 'textAfterQuote', line, column };
    const cell = text[at] === quote ? text.slice(at + 1, end - 1).replaceAll('""', quote) : text.slice(at, end);
    if (cell.length > limits.cellLength) return { kind: 'cellTooLong', line, column, limit: limits.cellLength };
    cells.push(cell);
    if (text[end] !== delimiter) return { cells, end: end + 1 };
    at = end;
  }
}

function plainEnd(text: string, start: number, delimiter: string): number {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
  return end;
}

/** The index after the closing quote; null if there is none. A doubled quote is an escaped quote. */
function quotedEnd(text: string, start: number): number | null {
  for (let at = start + 1; ; at += 2) {
    at = text.indexOf(quote, at);
    if (at < 0) return null;
    if (text[at + 1] !== quote) return at + 1;
  }
}
