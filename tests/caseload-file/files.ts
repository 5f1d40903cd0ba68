/** Files on their way to a computed caseload. */
import { CaseloadFile, limitsOf, type Computed, type OpenedFile, type FilePreview } from '../../src/caseload-file/caseload-file.ts';
import { carryOut } from '../../src/caseload-file/carry-out.ts';
import type { WorkerResult, WorkerOrder } from '../../src/caseload-file/messages.ts';
import { readTeamParameters } from '../../src/team/parameters.ts';
import { evidence } from '../support/evidence.ts';
import { bytesOf, type WrittenAs } from '../support/bytes.ts';
import { team } from '../team/rows.ts';

const parameters = readTeamParameters(evidence);

export const mostChanges = parameters.engine.maxChanges;

export function newFile(): CaseloadFile {
  return new CaseloadFile(team, limitsOf(parameters));
}

/** Carries out an order to its end. */
export function run(file: CaseloadFile, order: WorkerOrder, onProgress: (done: number) => void = () => undefined): WorkerResult {
  const steps = carryOut(file, order);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress(step.value);
  }
}

export function open(file: CaseloadFile, text: string, as: WrittenAs = 'utf-8'): OpenedFile {
  return run(file, { kind: 'open', bytes: bytesOf(text, as) }) as OpenedFile;
}

/** @throws Error where the file is refused */
export function previewOf(file: CaseloadFile, text: string, as: WrittenAs = 'utf-8'): FilePreview {
  const opened = open(file, text, as);
  if (opened.kind === 'refused') throw new Error(`Refused: ${opened.refusal.kind}`);
  return opened.preview;
}

/** Opens a text and computes it with the columns that its headers suggest. */
export function computed(text: string, as: WrittenAs = 'utf-8'): Computed {
  const file = newFile();
  const { mapping } = previewOf(file, text, as);
  return run(file, { kind: 'compute', mapping }) as Computed;
}
