/**
 * Splits a CSV text into rows and cells. Written here rather than taken from a package: time stays in
 * proportion to the length whatever the quotes look like, and a broken quote is refused where it stands
 * instead of swallowing the rest.
 */

export type CsvLimits = { readonly rows: number; readonly columns: number; readonly cellLength: number };

/** Why a text cannot be split; `line` as a spreadsheet numbers its rows, from 1, and columns from 1 as well. */
export type SplitRefusal =
  | { readonly kind: 'unclosedQuote'; readonly line: number; readonly column: number }
  /** Something follows a closing quote inside the same cell. */
  | { readonly kind: 'textAfterQuote'; readonly line: number; readonly column: number }
  | { readonly kind: 'cellTooLong'; readonly line: number; readonly column: number; readonly limit: number }
  | { readonly kind: 'tooManyColumns'; readonly line: number; readonly limit: number }
  | { readonly kind: 'tooManyRows'; readonly limit: number };

const quote = '"';

/**
 * The cells of each row as they stand, blank rows included, of which the header is the first.
 * @param text lines end with \n
 * @param delimiter one character; the empty text where there is one column only
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

/** `end` is the index just after the end of the line. */
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

/** The index after the closing quote; null where there is none. Two quotes in a row stand for one. */
function quotedEnd(text: string, start: number): number | null {
  for (let at = start + 1; ; at += 2) {
    at = text.indexOf(quote, at);
    if (at < 0) return null;
    if (text[at + 1] !== quote) return at + 1;
  }
}
