/** Worker that reads and computes a caseload off the main thread. It keeps nothing: terminating it discards the data. */
import evidence from 'virtual:evidence/numbers';
import fetchWorkbookReader from 'virtual:workbook-reader';
import { CaseloadFile, limitsOf } from './caseload-file/caseload-file.ts';
import { carryOut, isWorkbookOrder } from './caseload-file/carry-out.ts';
import type { WorkerOrder, WorkerMessage } from './caseload-file/messages.ts';
import { createTeam } from './team/create-team.ts';
import { readTeamParameters } from './team/parameters.ts';

const file = new CaseloadFile(createTeam(evidence), limitsOf(readTeamParameters(evidence)));
const tell = (told: WorkerMessage): void => self.postMessage(told);

async function handle(order: WorkerOrder): Promise<void> {
  const openWorkbook = fetchWorkbookReader && isWorkbookOrder(order) ? await fetchWorkbookReader() : null;
  const steps = carryOut(file, order, openWorkbook);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return tell({ kind: 'answer', answer: step.value });
    tell({ kind: 'progress', done: step.value });
  }
}

self.onmessage = ({ data }: MessageEvent<WorkerOrder>): void => {
  handle(data).catch(() => tell({ kind: 'failed' }));
};
