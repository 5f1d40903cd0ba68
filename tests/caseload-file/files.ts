/** Files on their way to a computed caseload. */
import { CaseloadFile, limitsOf, type Computed, type OpenedFile, type Review } from '../../src/caseload-file/caseload-file.ts';
import { carryOut } from '../../src/caseload-file/carry-out.ts';
import type { WorkerResult, WorkerOrder } from '../../src/caseload-file/messages.ts';
import type { FilePreview } from '../../src/caseload-file/preview.ts';
import type { RowChoices } from '../../src/caseload-file/read-rows.ts';
import { openWorkbook } from '../../src/intake/workbook/open-workbook.ts';
import { readTeamParameters } from '../../src/team/parameters.ts';
import { evidence } from '../support/evidence.ts';
import { bytesOf, type WrittenAs } from '../support/bytes.ts';
import { team } from '../team/rows.ts';

const parameters = readTeamParameters(evidence);

export const mostChanges = parameters.engine.maxChanges;

/** What is chosen where nobody has been asked. */
export const noChoices: RowChoices = { fillDown: false, hidePlaces: false };

export function newFile(): CaseloadFile {
  return new CaseloadFile(team, limitsOf(parameters));
}

/** Carries out an order to its end. */
export function run(file: CaseloadFile, order: WorkerOrder, onProgress: (done: number) => void = () => undefined): WorkerResult {
  const steps = carryOut(file, order, openWorkbook);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress(step.value);
  }
}

export function open(file: CaseloadFile, text: string | Uint8Array, as: WrittenAs = 'utf-8'): OpenedFile {
  return run(file, { kind: 'open', bytes: typeof text === 'string' ? bytesOf(text, as) : text }) as OpenedFile;
}

/** @throws Error where the file is refused */
export function previewOf(file: CaseloadFile, text: string | Uint8Array, as: WrittenAs = 'utf-8'): FilePreview {
  const opened = open(file, text, as);
  if (opened.kind === 'refused') throw new Error(`Refused: ${opened.refusal.kind}`);
  return opened.preview;
}

/** Opens a text and computes it with the columns that its headers suggest, however many rows are refused. */
export function computed(text: string | Uint8Array, as: WrittenAs = 'utf-8', choices = noChoices): Computed {
  const file = newFile();
  const { mapping } = previewOf(file, text, as);
  return run(file, { kind: 'compute', mapping, choices, isReviewed: true }) as Computed;
}

/** The same as the page does it at first: as the page answers its questions, and not where too many rows are refused. */
export function asThePage(text: string | Uint8Array, as: WrittenAs = 'utf-8'): Computed | Review {
  const file = newFile();
  const { mapping, columns } = previewOf(file, text, as);
  const facts = (column: number | null) => columns[(column ?? 0) - 1];
  const fillDown = Boolean(facts(mapping.caseworker)?.looksMerged) || Boolean(facts(mapping.place)?.looksMerged);
  return run(file, { kind: 'compute', mapping, choices: { fillDown, hidePlaces: false } }) as Computed | Review;
}
