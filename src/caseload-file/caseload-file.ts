import { findCprColumns } from '../intake/cpr-column.ts';
import type { Delimiter } from '../intake/csv-delimiter.ts';
import { decodeDos, decodeText, looksLikeDos, type OtherFile } from '../intake/decode-text.ts';
import { readCsv, type CsvRefusal } from '../intake/read-csv.ts';
import type { TableRow } from '../intake/table.ts';
import { limits } from '../intake/text-limits.ts';
import type { WorkbookRefusal } from '../intake/workbook/fault.ts';
import type { OpenWorkbook, Workbook } from '../intake/workbook/workbook.ts';
import type { TeamParameters } from '../team/parameters.ts';
import type { Team } from '../team/types.ts';
import { countHeadings, suggestMapping, type Mapping } from './columns.ts';
import { findHeader, headerCandidates, setHeadingsApart, type HeadedTable, type LeftOutKind } from './header.ts';
import { previewOf, shownCell, type FilePreview } from './preview.ts';
import { readRows, type RowChoices, type RowFault } from './read-rows.ts';
import { groupRows, type RowGroup } from './row-groups.ts';
import { summaryOf, type Summary } from './summary.ts';

/** Why a file cannot be used at all. */
export type FileRefusal =
  CsvRefusal | WorkbookRefusal | { readonly kind: 'notText'; readonly file: OtherFile } | { readonly kind: 'noRows' };

/** How a file is read, where the user has said something else than what was found; absent: as found. */
export type Reading = {
  readonly delimiter?: Delimiter;
  readonly encoding?: 'windows-1252' | 'cp850';
  /** From 0. */
  readonly sheet?: number;
  /** The line of the headings; 0: there are none. */
  readonly headerLine?: number;
};

export type OpenedFile =
  { readonly kind: 'preview'; readonly preview: FilePreview } | { readonly kind: 'refused'; readonly refusal: FileRefusal };

/** What became of the rows that are no citizens. */
export type RowsAside = {
  readonly refused: readonly RowGroup<RowFault>[];
  readonly refusedCount: number;
  readonly leftOut: readonly RowGroup<LeftOutKind>[];
};

export type Computed = RowsAside & { readonly kind: 'computed'; readonly summary: Summary; readonly spellings: number };
/** So many rows are refused that nothing is computed before the user has seen why. */
export type Review = RowsAside & { readonly kind: 'review'; readonly usable: number };

export type ComputeOrder = {
  readonly mapping: Mapping;
  readonly choices: RowChoices;
  /** The share (0–1) of every published effect that is assumed to hold; absent: all of it. */
  readonly transfer?: number;
  /** The user has seen which rows are refused, and wants the rest to be computed. */
  readonly isReviewed?: boolean;
};

/** Progress of the work, 0–1. */
export type Done = number;

/** The limits of the model that the calculation needs. */
export type CaseloadLimits = { readonly mostChanges: number; readonly smallestGroup: number };

export function limitsOf({ engine, smallestGroup }: TeamParameters): CaseloadLimits {
  return { mostChanges: engine.maxChanges, smallestGroup };
}

/** The rows of the file, and what was found or chosen on the way to them. */
type Source = {
  readonly rows: readonly TableRow[];
  readonly delimiter: Delimiter | null;
  readonly isDelimiterSure: boolean;
  readonly encoding: 'windows-1252' | 'cp850' | null;
  readonly sheets: readonly string[];
  readonly sheet: number;
};

/** Refused rows above this share stop the calculation. */
const mostRefused = 0.1;
/** The share of the progress (0–1) that reading the rows takes; computing takes the rest. */
const readShare = 0.4;
const sheetsLookedAt = 5;
const likelyHeadings = 2;

/**
 * Takes one file from bytes to a computed caseload. Each method is a generator, so that the caller can yield to the event loop
 * between steps. Only the returned summaries leave this object.
 */
export class CaseloadFile {
  readonly #team: Team;
  readonly #limits: CaseloadLimits;
  #bytes: Uint8Array = new Uint8Array();
  #openWorkbook: OpenWorkbook | null = null;
  #source: { readonly key: string; readonly source: Source } | null = null;
  #table: HeadedTable | null = null;

  constructor(team: Team, caseloadLimits: CaseloadLimits) {
    this.#team = team;
    this.#limits = caseloadLimits;
  }

  /** @param openWorkbook reads Excel workbooks; null where they cannot be read */
  *open(bytes: Uint8Array, openWorkbook: OpenWorkbook | null): Generator<Done, OpenedFile> {
    if (bytes.length > limits.csvBytes) return refusedAs({ kind: 'tooLarge', limit: limits.csvBytes, length: bytes.length });
    this.#bytes = bytes;
    this.#openWorkbook = openWorkbook;
    this.#source = null;
    return yield* this.read({});
  }

  /** Reads the same file as the user says. */
  *read(reading: Reading): Generator<Done, OpenedFile> {
    const { headerLine, ...rest } = reading;
    const key = JSON.stringify(rest);
    if (this.#source?.key !== key) {
      const source = yield* this.#readSource(reading);
      if ('kind' in source) return refusedAs(source);
      this.#source = { key, source };
    }
    const { source } = this.#source;
    const table = setHeadingsApart(source.rows, headerLine ?? findHeader(source.rows));
    yield 0.85;
    if (table.rows.length === 0) return refusedAs({ kind: 'noRows' });
    this.#table = table;
    const cprColumns = findCprColumns(table.rows.map(({ cells }) => cells));
    yield 0.95;
    const refused = cprColumns.map(({ column }) => column);
    const rows = table.rows.map(({ cells }) => cells);
    const mapping = suggestMapping(table.header, rows, refused, this.#limits.mostChanges);
    const { delimiter, isDelimiterSure, encoding, sheets, sheet } = source;
    const choices = { delimiter, isDelimiterSure, encoding, sheets: sheets.map(shownCell), sheet };
    const headerLines = headerCandidates(source.rows).map(({ line }) => line);
    return { kind: 'preview', preview: { ...previewOf(table, cprColumns, mapping), ...choices, headerLines } };
  }

  /** @throws Error before a file has been opened */
  *compute({ mapping, choices, transfer = 1, isReviewed = false }: ComputeOrder): Generator<Done, Computed | Review> {
    if (!this.#table) throw new Error('No file has been opened.');
    const { rows: all, header, leftOut: before } = this.#table;
    const reading = readRows(all, header.length, mapping, this.#limits.mostChanges, choices);
    const { rows, refused, leftOut, spellings } = yield* part(reading, 0, readShare);
    const aside: RowsAside = {
      refused: groupRows(refused),
      refusedCount: refused.length,
      leftOut: groupRows([...before, ...leftOut].sort((one, other) => one.line - other.line)),
    };
    if (!isReviewed && refused.length > mostRefused * (refused.length + rows.length))
      return { kind: 'review', usable: rows.length, ...aside };
    const analysis = yield* part(this.#team.withTransfer(transfer).analyseInSteps(rows), readShare, 1);
    return { kind: 'computed', summary: summaryOf(analysis, this.#limits.smallestGroup), spellings, ...aside };
  }

  *#readSource(reading: Reading): Generator<Done, Source | FileRefusal> {
    const decoded = decodeText(this.#bytes);
    yield 0.1;
    if (decoded.kind === 'empty') return { kind: 'empty' };
    if (decoded.kind === 'notText')
      return decoded.file === 'excel' && this.#openWorkbook ? yield* this.#readWorkbook(this.#openWorkbook, reading.sheet) : decoded;
    const isDos = looksLikeDos(decoded);
    const encoding = isDos ? (reading.encoding ?? 'cp850') : null;
    const text = encoding === 'cp850' ? decodeDos(this.#bytes) : decoded.text;
    const read = yield* scaled(readCsv(text, reading.delimiter ?? null), 0.1, 0.8);
    if (read.kind === 'refused') return read.refusal;
    return { rows: read.rows, delimiter: read.delimiter, isDelimiterSure: read.isSure, encoding, sheets: [], sheet: 0 };
  }

  /** The sheet that was chosen, or the first that is not hidden and has known headings, or else the first with rows. */
  *#readWorkbook(openWorkbook: OpenWorkbook, chosen: number | undefined): Generator<Done, Source | FileRefusal> {
    const workbook = openWorkbook(this.#bytes);
    if ('kind' in workbook) return workbook;
    const names = workbook.sheets.map(({ name }) => name);
    const found = (rows: readonly TableRow[], sheet: number): Source => ({
      rows,
      delimiter: null,
      isDelimiterSure: true,
      encoding: null,
      sheets: names,
      sheet,
    });
    let first: Source | null = null;
    let refusal: FileRefusal = { kind: 'empty' };
    for (const sheet of chosen === undefined ? likelySheets(workbook) : [chosen]) {
      const rows = yield* scaled(workbook.readSheet(sheet), 0.1, 0.8);
      if ('kind' in rows) refusal = rows;
      else if (chosen !== undefined || headerCandidates(rows).some(({ cells }) => countHeadings(cells) >= likelyHeadings))
        return found(rows, sheet);
      else if (rows.length > 1) first ??= found(rows, sheet);
    }
    return first ?? refusal;
  }
}

function likelySheets({ sheets }: Workbook): number[] {
  const seen = sheets.flatMap(({ isHidden }, index) => (isHidden ? [] : [index]));
  return (seen.length > 0 ? seen : [...sheets.keys()]).slice(0, sheetsLookedAt);
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

function* scaled<Result>(steps: Generator<Done, Result>, from: Done, to: Done): Generator<Done, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

function refusedAs(refusal: FileRefusal): OpenedFile {
  return { kind: 'refused', refusal };
}
