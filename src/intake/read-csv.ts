/** Reads a CSV file from a spreadsheet as rows of cells. Which of them is the header, and what a cell means, is the caller's. */
import { countDelimiters, takeNamedDelimiter, type Delimiter } from './csv-delimiter.ts';
import { splitRows, type SplitRefusal } from './csv-rows.ts';
import type { TableRow } from './table.ts';
import { limits } from './text-limits.ts';

export type CsvTable = {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
  /** Null if the first line has no ; , or tab. */
  readonly delimiter: Delimiter | null;
  /** False if another delimiter fits equally well, so that the user must confirm. */
  readonly isSure: boolean;
};

export type CsvRefusal =
  SplitRefusal | { readonly kind: 'empty' } | { readonly kind: 'tooLarge'; readonly limit: number; readonly length: number };

export type ReadCsv = CsvTable | { readonly kind: 'refused'; readonly refusal: CsvRefusal };

/**
 * Reads decoded CSV text of at most 10 MB, 50,000 rows (blank ones included) and 100 columns. Never throws. Yields the share that
 * has been read (0–1).
 * @param chosen the delimiter the user has chosen; otherwise `sep=` or counting decides
 */
export function* readCsv(text: string, chosen: Delimiter | null = null): Generator<number, ReadCsv> {
  if (text.length > limits.csvBytes) return refused({ kind: 'tooLarge', limit: limits.csvBytes, length: text.length });
  const named = takeNamedDelimiter(text.replace(/\r\n?/g, '\n'));
  const given = chosen ?? named.delimiter;
  const { delimiter, isSure } = given ? { delimiter: given, isSure: true } : countDelimiters(named.rest);
  const rows = yield* splitRows(named.rest, delimiter);
  if ('kind' in rows) return refused(rows);
  return rows.length > 0 ? { kind: 'table', rows, delimiter, isSure } : refused({ kind: 'empty' });
}

function refused(refusal: CsvRefusal): ReadCsv {
  return { kind: 'refused', refusal };
}
