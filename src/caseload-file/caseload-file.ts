import { findCprColumns, type CprColumn } from '../intake/cpr-column.ts';
import { maskCprLike } from '../intake/cpr.ts';
import type { Delimiter } from '../intake/csv-delimiter.ts';
import { decodeText, type OtherFile } from '../intake/decode-text.ts';
import { readCsv, type CsvProblem, type CsvRefusal, type CsvTable } from '../intake/read-csv.ts';
import { limits } from '../intake/text-limits.ts';
import type { TeamParameters } from '../team/parameters.ts';
import type { Team } from '../team/types.ts';
import { suggestMapping, type Mapping } from './columns.ts';
import { readRows, type RefusedRow } from './read-rows.ts';
import { summaryOf, type Summary } from './summary.ts';

/** Why a file cannot be used at all. */
export type FileRefusal = CsvRefusal | { readonly kind: 'notText'; readonly file: OtherFile };

/** What is shown of a file before anything is computed. */
export type FilePreview = {
  readonly header: readonly string[];
  /** The first rows; cells of refused columns are blanked. */
  readonly sample: readonly (readonly string[])[];
  /** The number of rows with the expected number of cells. */
  readonly rows: number;
  readonly delimiter: Delimiter | null;
  /** Problems of the file as a whole; those of single rows are reported with the result. */
  readonly problems: readonly CsvProblem[];
  readonly cprColumns: readonly CprColumn[];
  readonly mapping: Mapping;
};

export type OpenedFile =
  { readonly kind: 'preview'; readonly preview: FilePreview } | { readonly kind: 'refused'; readonly refusal: FileRefusal };

/** `refused`: the first of them; `refusedCount`: all. */
export type Computed = {
  readonly kind: 'computed';
  readonly summary: Summary;
  readonly refused: readonly RefusedRow[];
  readonly refusedCount: number;
};

/** Progress of the work, 0–1. */
export type Done = number;

/** The limits of the model that the calculation needs. */
export type CaseloadLimits = { readonly mostChanges: number; readonly smallestGroup: number };

export function limitsOf({ engine, smallestGroup }: TeamParameters): CaseloadLimits {
  return { mostChanges: engine.maxChanges, smallestGroup };
}

const sampleRows = 3;
const longestShown = 40;
/** The share of the progress (0–1) that reading the rows takes; computing takes the rest. */
const readShare = 0.4;

/**
 * Takes one file from bytes to a computed caseload. Each method is a generator, so that the caller can yield to the event loop
 * between steps. Only the returned summaries leave this object.
 */
export class CaseloadFile {
  readonly #team: Team;
  readonly #limits: CaseloadLimits;
  #text = '';
  #table: CsvTable | null = null;

  constructor(team: Team, caseloadLimits: CaseloadLimits) {
    this.#team = team;
    this.#limits = caseloadLimits;
  }

  *open(bytes: Uint8Array): Generator<Done, OpenedFile> {
    if (bytes.length > limits.csvBytes) return refusedAs({ kind: 'tooLarge', limit: limits.csvBytes, length: bytes.length });
    const decoded = decodeText(bytes);
    yield 0.3;
    if (decoded.kind === 'notText') return refusedAs(decoded);
    if (decoded.kind === 'empty') return refusedAs({ kind: 'empty' });
    this.#text = decoded.text;
    return yield* this.split(null);
  }

  /** Splits the same text with another delimiter. */
  *split(delimiter: Delimiter | null): Generator<Done, OpenedFile> {
    const read = readCsv(this.#text, delimiter);
    yield 0.8;
    if (read.kind === 'refused') return refusedAs(read.refusal);
    this.#table = read;
    return { kind: 'preview', preview: previewOf(read) };
  }

  /**
   * @param transfer the share (0–1) of every published effect that is assumed to hold
   * @throws Error before a file has been opened
   */
  *compute(mapping: Mapping, transfer = 1): Generator<Done, Computed> {
    if (!this.#table) throw new Error('No file has been opened.');
    const { rows, refused } = yield* part(readRows(this.#table.rows, mapping, this.#limits.mostChanges), 0, readShare);
    const analysis = yield* part(this.#team.withTransfer(transfer).analyseInSteps(rows), readShare, 1);
    const short = this.#table.problems.flatMap((one): RefusedRow[] =>
      one.kind === 'cellCount' ? [{ line: one.line, reason: 'cellCount' }] : [],
    );
    const all = [...short, ...refused].sort((one, other) => one.line - other.line);
    return {
      kind: 'computed',
      summary: summaryOf(analysis, this.#limits.smallestGroup),
      refused: all.slice(0, limits.errorsShown),
      refusedCount: all.length,
    };
  }
}

/** Maps the progress of one part to its range of the whole. */
function* part<Result>(steps: Generator<readonly [number, number], Result>, from: Done, to: Done): Generator<Done, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const [done, of] = step.value;
    yield from + ((to - from) * done) / of;
  }
}

function refusedAs(refusal: FileRefusal): OpenedFile {
  return { kind: 'refused', refusal };
}

function previewOf({ header, rows, delimiter, problems }: CsvTable): FilePreview {
  const cprColumns = findCprColumns(rows.map(({ cells }) => cells));
  const columns = cprColumns.map(({ column }) => column);
  return {
    header: header.map(shown),
    sample: rows.slice(0, sampleRows).map(({ cells }) => cells.map((cell, index) => (columns.includes(index + 1) ? '' : shown(cell)))),
    rows: rows.length,
    delimiter,
    problems: problems.filter(({ kind }) => kind !== 'cellCount'),
    cprColumns,
    mapping: suggestMapping(header, columns),
  };
}

function shown(cell: string): string {
  const masked = maskCprLike(cell.slice(0, 2 * longestShown));
  return masked.length > longestShown ? `${masked.slice(0, longestShown)}…` : masked;
}
