/** Rows that are typed in take the same way as a file: they become the text of one. */
import { writeCsv, type CsvFormat } from '../files/spreadsheet-cell.ts';

/** Cells as they are typed, in the order of `handHeader`. */
export type HandRow = readonly string[];

export const handHeader = ['sagsbehandler', 'borger', 'tro', 'skift', 'job'] as const;

const tabs: CsvFormat = { decimal: ',', delimiter: '\t', bom: false };

/** @returns the bytes of a table with the rows in which anything stands */
export function bytesOfHandRows(rows: readonly HandRow[]): Uint8Array {
  return new TextEncoder().encode(writeCsv([handHeader, ...rows], tabs));
}
