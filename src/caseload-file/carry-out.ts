import type { OpenWorkbook } from '../intake/workbook/workbook.ts';
import type { CaseloadFile, Done } from './caseload-file.ts';
import type { WorkerResult, WorkerOrder } from './messages.ts';

const zip = 'PK'.split('').map((sign) => sign.charCodeAt(0));

/** Whether an order opens what may be an Excel workbook, so that the reader of them is needed. */
export function isWorkbookOrder(order: WorkerOrder): boolean {
  return order.kind === 'open' && zip.every((byte, index) => order.bytes[index] === byte);
}

/** The steps that carry out an order of the page. @param openWorkbook null where Excel workbooks cannot be read */
export function carryOut(file: CaseloadFile, order: WorkerOrder, openWorkbook: OpenWorkbook | null): Generator<Done, WorkerResult> {
  if (order.kind === 'open') return file.open(order.bytes, openWorkbook);
  return order.kind === 'read' ? file.read(order.reading) : file.compute(order);
}
