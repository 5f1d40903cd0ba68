import type { TableRefusal } from '../table.ts';

/** Why a workbook, or a sheet of it, cannot be read. */
export type WorkbookRefusal =
  | TableRefusal
  | { readonly kind: 'broken' | 'locked' }
  /** In bytes. */
  | { readonly kind: 'tooLargeUnpacked'; readonly limit: number };

/** Ends the reading of a workbook wherever the reason is found. */
export class WorkbookFault extends Error {
  readonly refusal: WorkbookRefusal;

  constructor(refusal: WorkbookRefusal) {
    super(`The workbook cannot be read: ${refusal.kind}.`);
    this.refusal = refusal;
  }
}
