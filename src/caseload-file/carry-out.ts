import type { CaseloadFile, Done } from './caseload-file.ts';
import type { WorkerResult, WorkerOrder } from './messages.ts';

/** The steps that carry out an order of the page. */
export function carryOut(file: CaseloadFile, order: WorkerOrder): Generator<Done, WorkerResult> {
  if (order.kind === 'open') return file.open(order.bytes);
  return order.kind === 'split' ? file.split(order.delimiter) : file.compute(order.mapping, order.transfer);
}
