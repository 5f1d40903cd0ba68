/** What is shown of a file before anything is computed. */
import type { CprColumn } from '../intake/cpr-column.ts';
import { maskCprLike } from '../intake/cpr.ts';
import type { TableRow } from '../intake/table.ts';
import type { Delimiter } from '../intake/csv-delimiter.ts';
import { isRounded, lookLikeFullNames, lookLikeNames, readCode, sameCode } from './codes.ts';
import { fields, type Mapping } from './columns.ts';
import { looksLikeData, noHeader, type HeadedTable, type LeftOutKind } from './header.ts';
import { groupRows, type RowGroup } from './row-groups.ts';

/** Column numbers count from 1. */
export type FileProblem =
  | { readonly kind: 'duplicateHeader'; readonly columns: readonly number[] }
  | { readonly kind: 'emptyHeader'; readonly column: number }
  /** There is a number among the headings, so that they may be the first citizen. */
  | { readonly kind: 'headerLooksLikeData' };

/** What the page has to know of a column to ask about it. */
export type ColumnFacts = {
  /** Empty cells below the first filled one. */
  readonly blanks: number;
  /** Whether so many are empty below a filled one that cells were probably merged. */
  readonly looksMerged: boolean;
  /** Names of people; `fullNames`: not only names as places have them. */
  readonly names: 'none' | 'names' | 'fullNames';
  /** Whether a spreadsheet has rounded the codes, so that they cannot be told apart. */
  readonly isRounded: boolean;
};

export type FilePreview = {
  /** As long as a row; empty where a column has no heading. */
  readonly header: readonly string[];
  /** 0: there are none. */
  readonly headerLine: number;
  /** The lines that may be pointed at. */
  readonly headerLines: readonly number[];
  /** The first rows; cells of refused columns are blanked. */
  readonly sample: readonly (readonly string[])[];
  /** The same with a code for each different cell, to be shown instead of names. */
  readonly coded: readonly (readonly string[])[];
  readonly rows: number;
  readonly leftOut: readonly RowGroup<LeftOutKind>[];
  /** Null for a workbook, and for a file of one column. */
  readonly delimiter: Delimiter | null;
  readonly isDelimiterSure: boolean;
  /** Not null where the letters of a file could be read in two ways. */
  readonly encoding: 'windows-1252' | 'cp850' | null;
  /** The names of the sheets of a workbook; none for other files. */
  readonly sheets: readonly string[];
  readonly sheet: number;
  readonly problems: readonly FileProblem[];
  readonly cprColumns: readonly CprColumn[];
  readonly columns: readonly ColumnFacts[];
  readonly mapping: Mapping;
};

/** What is found in the table itself, apart from how the file was read. */
export type TablePreview = Omit<FilePreview, 'delimiter' | 'isDelimiterSure' | 'encoding' | 'sheets' | 'sheet' | 'headerLines'>;

const sampleRows = 3;
const longestShown = 40;
const cellsLookedAt = 200;
const manyBlanks = 0.2;
const manyRounded = 0.2;

export function previewOf(table: HeadedTable, cprColumns: readonly CprColumn[], mapping: Mapping): TablePreview {
  const { header, headerLine, rows, leftOut } = table;
  const hidden = cprColumns.map(({ column }) => column);
  const sample = rows.slice(0, sampleRows).map(({ cells }) => header.map((_, index) => cells[index] ?? ''));
  return {
    header: header.map(shownCell),
    headerLine,
    sample: sample.map((cells) => cells.map((cell, index) => (hidden.includes(index + 1) ? '' : shownCell(cell)))),
    coded: codedSample(sample),
    rows: rows.length,
    leftOut: groupRows(leftOut),
    problems: headerLine === noHeader ? [] : headerProblems(header, mapping),
    cprColumns,
    columns: header.map((_, index) => factsOf(rows, index)),
    mapping,
  };
}

/** A cell that may be shown: cut short, without what looks like a CPR number. */
export function shownCell(cell: string): string {
  const masked = maskCprLike(cell.slice(0, 2 * longestShown));
  return masked.length > longestShown ? `${masked.slice(0, longestShown)}…` : masked;
}

function codedSample(sample: readonly (readonly string[])[]): string[][] {
  return sample.map((cells, row) =>
    cells.map((cell, index) => {
      if (cell.trim() === '') return '';
      const above = sample.slice(0, row + 1).map((other) => sameCode(readCode(other[index] ?? '')));
      const different = [...new Set(above.filter((code) => code !== ''))];
      return `K${different.indexOf(sameCode(readCode(cell))) + 1}`;
    }),
  );
}

function factsOf(rows: readonly TableRow[], column: number): ColumnFacts {
  const looked: string[] = [];
  let blanks = 0;
  for (const { cells } of rows) {
    const cell = cells[column] ?? '';
    if (cell.trim() !== '') {
      if (looked.length < cellsLookedAt) looked.push(cell);
    } else if (looked.length > 0) blanks += 1;
  }
  const isFirstFilled = (rows[0]?.cells[column] ?? '').trim() !== '';
  return {
    blanks,
    looksMerged: isFirstFilled && blanks >= rows.length * manyBlanks,
    names: !lookLikeNames(looked) ? 'none' : lookLikeFullNames(looked) ? 'fullNames' : 'names',
    isRounded: looked.filter(isRounded).length > looked.length * manyRounded,
  };
}

function headerProblems(header: readonly string[], mapping: Mapping): FileProblem[] {
  const names = header.map((name) => name.toLowerCase());
  const used = fields.map((field) => mapping[field]);
  const problems = names.flatMap((name, index): FileProblem[] => {
    const column = index + 1;
    if (name === '') return [{ kind: 'emptyHeader', column }];
    const columns = names.flatMap((other, at) => (other === name ? [at + 1] : []));
    // Only where one of them is used does it matter.
    return columns.length > 1 && columns[0] === column && columns.some((one) => used.includes(one))
      ? [{ kind: 'duplicateHeader', columns }]
      : [];
  });
  return looksLikeData(header) ? [...problems, { kind: 'headerLooksLikeData' }] : problems;
}
