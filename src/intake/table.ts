/** A table as it was read, whatever kind of file it came from. */

/** `line` is the row number of a spreadsheet: the first row is 1, and a cell with line breaks stays in one row. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

/** Why a table cannot be read; `line` and `column` count from 1, as in a spreadsheet. */
export type TableRefusal =
  | { readonly kind: 'cellTooLong'; readonly line: number; readonly column: number; readonly limit: number }
  | { readonly kind: 'tooManyColumns'; readonly line: number; readonly limit: number }
  | { readonly kind: 'tooManyRows'; readonly limit: number };

/** Whether a row has nothing in it. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
