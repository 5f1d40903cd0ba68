import workerAddress from 'virtual:caseload-worker';
import fetchWorkbookReader from 'virtual:workbook-reader';
import { CaseloadFile, limitsOf } from '../../caseload-file/caseload-file.ts';
import { carryOut, isWorkbookOrder } from '../../caseload-file/carry-out.ts';
import type { WorkerResult, WorkerOrder, WorkerMessage } from '../../caseload-file/messages.ts';
import type { EngineEvidence } from '../../engine/types.ts';
import { trustedScript } from '../../browser/trusted-script.ts';
import type { CaseloadJobs } from './state.svelte.ts';
import { readTeamParameters } from '../../team/parameters.ts';
import { createTeam } from '../../team/create-team.ts';

/** How long the page may be busy before whoever types gets a turn, where there is no worker. */
const longestTurn = 12;

/** Carries out orders in a worker; on the page itself, in small portions, where the browser gives no worker. */
export function createCaseloadJobs(evidence: EngineEvidence): CaseloadJobs {
  let worker: Worker | null | undefined;
  let stopHere: (() => void) | null = null;
  const parameters = readTeamParameters(evidence);
  const here = new CaseloadFile(createTeam(evidence), limitsOf(parameters));

  const inWorker = (own: Worker, order: WorkerOrder, onProgress: (done: number) => void): Promise<WorkerResult> =>
    new Promise((resolve, reject) => {
      own.onmessage = ({ data }: MessageEvent<WorkerMessage>): void => {
        if (data.kind === 'progress') onProgress(data.done);
        else if (data.kind === 'answer') resolve(data.answer);
        else reject(new Error('The worker could not carry out its order.'));
      };
      // A worker that cannot be fetched says so only now; whoever has opened nothing yet loses nothing.
      own.onerror = (): void => {
        worker = order.kind === 'open' ? null : undefined;
        if (order.kind === 'open') resolve(onPage(order, onProgress));
        else reject(new Error('The worker has stopped.'));
      };
      own.postMessage(order);
    });

  const onPage = async (order: WorkerOrder, onProgress: (done: number) => void): Promise<WorkerResult> => {
    let isStopped = false;
    stopHere = () => (isStopped = true);
    const openWorkbook = fetchWorkbookReader && isWorkbookOrder(order) ? await fetchWorkbookReader() : null;
    const steps = carryOut(here, order, openWorkbook);
    for (let since = performance.now(); ;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - since < longestTurn) continue;
      onProgress(step.value);
      await new Promise((resume) => setTimeout(resume));
      if (isStopped) return new Promise(() => undefined);
      since = performance.now();
    }
  };

  return {
    readsWorkbooks: fetchWorkbookReader !== null,
    run(order, onProgress) {
      // null has been tried and refused; what was opened on the page is computed on the page.
      if (worker === undefined) worker = startWorker();
      return worker ? inWorker(worker, order, onProgress) : onPage(order, onProgress);
    },
    stop() {
      worker?.terminate();
      worker = worker ? undefined : worker;
      stopHere?.();
    },
  };
}

/** null where there is none, and where the browser refuses, as in some frames. */
function startWorker(): Worker | null {
  if (workerAddress === null) return null;
  try {
    return new Worker(trustedScript(workerAddress) as string, { type: 'module' });
  } catch {
    return null;
  }
}
