import type { TableRow } from '../table.ts';
import type { WorkbookRefusal } from './fault.ts';

export type WorkbookSheet = { readonly name: string; readonly isHidden: boolean };

export type Workbook = {
  readonly sheets: readonly WorkbookSheet[];
  /** The rows of a sheet that are not blank. Yields the share that has been read (0–1). */
  readSheet(index: number): Generator<number, TableRow[] | WorkbookRefusal>;
};

/** Reads the list of sheets. Never throws. */
export type OpenWorkbook = (bytes: Uint8Array) => Workbook | WorkbookRefusal;
