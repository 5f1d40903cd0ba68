import type { SpreadsheetCell } from './spreadsheet-cell.ts';
import { neutraliseCell } from './spreadsheet-cell.ts';

const widestColumn = 60;

/** The rows as an Excel file. The writer is imported on first use. */
export async function excelFile(rows: readonly (readonly SpreadsheetCell[])[], sheet: string): Promise<Blob> {
  // The universal build: the browser build starts workers, which the page's policy forbids.
  const { default: write } = await import('write-excel-file/universal');
  const data = rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? neutraliseCell(cell) : cell)));
  const columns = Array.from({ length: Math.max(...rows.map(({ length }) => length)) }, (_, index) => ({
    width: Math.min(widestColumn, Math.max(...rows.map((cells) => String(cells[index] ?? '').length)) + 2),
  }));
  return write(data, { sheet, columns }).toBlob();
}
