/** Typed rows take the same path as a file: they are written as CSV bytes. */
import { writeCsv, type CsvFormat } from '../files/spreadsheet-cell.ts';

/** The cells as typed, in the order of `handHeader`. */
export type HandRow = readonly string[];

export const handHeader = ['sagsbehandler', 'borger', 'tro', 'skift', 'job'] as const;

const tabs: CsvFormat = { decimal: ',', delimiter: '\t', bom: false };

/** @returns the bytes of a CSV table with the rows that are not empty */
export function bytesOfHandRows(rows: readonly HandRow[]): Uint8Array {
  return new TextEncoder().encode(writeCsv([handHeader, ...rows], tabs));
}
