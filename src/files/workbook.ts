import shipped from 'virtual:excel-writer';
import type { SpreadsheetCell } from './spreadsheet-cell.ts';
import { neutraliseCell } from './spreadsheet-cell.ts';

const widestColumn = 60;

/** Makes an Excel file of rows. */
export type WriteExcel = (rows: readonly (readonly SpreadsheetCell[])[], sheet: string) => Promise<Blob>;

/** The writer is fetched on first use. Null in the single file, which has none. */
export const excelFile: WriteExcel | null = shipped && writerWith(shipped);

function writerWith(fetchWriter: NonNullable<typeof shipped>): WriteExcel {
  return async (rows, sheet) => {
    const write = await fetchWriter();
    const data = rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? neutraliseCell(cell) : cell)));
    const columns = Array.from({ length: Math.max(...rows.map(({ length }) => length)) }, (_, index) => ({
      width: Math.min(widestColumn, Math.max(...rows.map((cells) => String(cells[index] ?? '').length)) + 2),
    }));
    return write(data, { sheet, columns }).toBlob();
  };
}
