/**
 * Parses a CSV file from a spreadsheet. Nothing is guessed, renamed or filled in: problems are reported as keys with their
 * position, and a row with the wrong number of cells is dropped, so that no cell shifts to another column. The meaning of the
 * cells is the caller's.
 */
import { countDelimiters, takeNamedDelimiter, type Delimiter } from './csv-delimiter.ts';
import { splitRows, type SplitRefusal } from './csv-rows.ts';
import { readDanishNumber } from './danish-number.ts';
import { limits } from './text-limits.ts';

/** `line` is the row number of a spreadsheet: the header is 1, and a cell with line breaks stays in one row. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** Column numbers count from 1. */
export type CsvProblem =
  /** The row was dropped. */
  | { readonly kind: 'cellCount'; readonly line: number; readonly found: number; readonly expected: number }
  | { readonly kind: 'duplicateHeader'; readonly columns: readonly number[] }
  | { readonly kind: 'emptyHeader'; readonly column: number }
  /** The first row holds a number, so the header may be missing. */
  | { readonly kind: 'headerLooksLikeData'; readonly column: number }
  /** The first line has no ; , or tab: the user must confirm that there is one column. */
  | { readonly kind: 'oneColumn' }
  /** Another delimiter fits equally well: the user must confirm. */
  | { readonly kind: 'delimiterUnsure'; readonly delimiter: Delimiter };

export type CsvTable = {
  readonly kind: 'table';
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly delimiter: Delimiter | null;
  /** Number of empty rows, which were dropped. */
  readonly blankRows: number;
  readonly problems: readonly CsvProblem[];
};

export type CsvRefusal =
  SplitRefusal | { readonly kind: 'empty' | 'noRows' } | { readonly kind: 'tooLarge'; readonly limit: number; readonly length: number };

export type ReadCsv = CsvTable | { readonly kind: 'refused'; readonly refusal: CsvRefusal };

const splitLimits = { rows: limits.csvRows, columns: limits.csvColumns, cellLength: limits.csvCellCharacters };
/** An empty delimiter never matches, so that only line ends separate cells. */
const noDelimiter = '';

/**
 * Parses decoded CSV text of at most 10 MB, 50,000 rows (blank ones included) and 100 columns. Never throws.
 * @param chosen the delimiter the user has chosen; otherwise `sep=` or counting decides
 */
export function readCsv(text: string, chosen: Delimiter | null = null): ReadCsv {
  if (text.length > limits.csvBytes) return refused({ kind: 'tooLarge', limit: limits.csvBytes, length: text.length });
  const named = takeNamedDelimiter(text.replace(/\r\n?/g, '\n'));
  const given = chosen ?? named.delimiter;
  const { delimiter, isSure } = given ? { delimiter: given, isSure: true } : countDelimiters(named.rest);
  const rows = splitRows(named.rest, delimiter ?? noDelimiter, splitLimits);
  if ('kind' in rows) return refused(rows);
  const [first, ...others] = filledRows(rows);
  if (!first) return refused({ kind: 'empty' });
  if (others.length === 0) return refused({ kind: 'noRows' });
  const header = first.cells.map((cell) =>
    cell
      .replace(/\p{Cf}/gu, '')
      .normalize('NFC')
      .trim(),
  );
  return {
    kind: 'table',
    header,
    rows: others.filter(({ cells }) => cells.length === header.length),
    delimiter,
    blankRows: rows.length - others.length - 1,
    problems: [...delimiterProblems(delimiter, isSure), ...headerProblems(header), ...rowProblems(others, header.length)],
  };
}

function refused(refusal: CsvRefusal): ReadCsv {
  return { kind: 'refused', refusal };
}

function filledRows(rows: readonly string[][]): CsvRow[] {
  return rows.flatMap((cells, index) => (cells.every((cell) => cell.trim() === '') ? [] : [{ line: index + 1, cells }]));
}

function delimiterProblems(delimiter: Delimiter | null, isSure: boolean): CsvProblem[] {
  if (!delimiter) return [{ kind: 'oneColumn' }];
  return isSure ? [] : [{ kind: 'delimiterUnsure', delimiter }];
}

function headerProblems(header: readonly string[]): CsvProblem[] {
  const names = header.map((name) => name.toLowerCase());
  return names.flatMap((name, index): CsvProblem[] => {
    const column = index + 1;
    if (name === '') return [{ kind: 'emptyHeader', column }];
    const columns = names.flatMap((other, at) => (other === name ? [at + 1] : []));
    const problems: CsvProblem[] = [];
    if (columns.length > 1 && columns[0] === column) problems.push({ kind: 'duplicateHeader', columns });
    if (readDanishNumber(name).kind !== 'notANumber') problems.push({ kind: 'headerLooksLikeData', column });
    return problems;
  });
}

function rowProblems(rows: readonly CsvRow[], expected: number): CsvProblem[] {
  return rows
    .filter(({ cells }) => cells.length !== expected)
    .map(({ line, cells }) => ({ kind: 'cellCount', line, found: cells.length, expected }));
}
