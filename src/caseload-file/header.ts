/** Finds the row of headings, and the rows of a table that are no citizens. */
import { readDanishNumber } from '../intake/danish-number.ts';
import type { TableRow } from '../intake/table.ts';
import { readBelief, readOutcome } from './cells.ts';
import { countHeadings } from './columns.ts';
import { readCode } from './codes.ts';

/** The row of headings of a table without one. */
export const noHeader = 0;

/** Headings stand among the first rows, below titles and notes. */
const rowsLookedAt = 20;
const fewestHeadings = 2;

/** The rows that can be pointed at as the row of headings. */
export function headerCandidates(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.slice(0, rowsLookedAt);
}

/**
 * The line of the headings: the first row with most known ones, else the first of those with most cells, unless that looks like a
 * citizen; then there are none.
 */
export function findHeader(rows: readonly TableRow[]): number {
  const candidates = headerCandidates(rows);
  const counts = candidates.map(({ cells }) => countHeadings(cells));
  const most = Math.max(...counts);
  if (most >= fewestHeadings) return candidates[counts.indexOf(most)]?.line ?? noHeader;
  const filled = candidates.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length);
  const widest = candidates[filled.indexOf(Math.max(...filled))];
  return widest && !looksLikeData(widest.cells) ? widest.line : noHeader;
}

/** Whether a row that may be headings looks like a citizen: a number or an answer stands in it. */
export function looksLikeData(header: readonly string[]): boolean {
  const isValue = (cell: string): boolean => readDanishNumber(cell).kind !== 'notANumber' || Boolean(readBelief(cell) ?? readOutcome(cell));
  // "I job" is an answer as well as a heading.
  return header.some((cell) => cell.trim() !== '' && countHeadings([cell]) === 0 && isValue(cell));
}

/** Why a row is no citizen: a total, the headings once more, or a single cell with a title or a note. */
export type LeftOutKind = 'total' | 'header' | 'note';
export type LeftOutRow = { readonly line: number; readonly reason: LeftOutKind };

/** A table with its headings. */
export type HeadedTable = {
  /** As long as a row; empty where a column has no heading. */
  readonly header: readonly string[];
  /** 0: there are none. */
  readonly headerLine: number;
  readonly rows: readonly TableRow[];
  readonly leftOut: readonly LeftOutRow[];
};

const totalWords =
  '(?:i alt|ialt|total|totalt|totaler|subtotal|sum|summer|hovedtotal|samlet|gennemsnit|gns|antal|middel|grand total|average|mean|count)';
const total = new RegExp(`^(?:${totalWords}(?:[:.]|$| (?:for |af |of )?\\S)|.{1,60} (?:i alt|total|subtotal|sum|gennemsnit)[:.]?$)`, 'iu');

/** Sets the headings apart. Rows above them are not read. @param headerLine 0 where there are none */
export function setHeadingsApart(all: readonly TableRow[], headerLine: number): HeadedTable {
  const found = all.find(({ line }) => line === headerLine);
  const written = found?.cells.map(readCode) ?? [];
  const named = written.findLastIndex((heading) => heading !== '') + 1;
  const below = found ? all.filter(({ line }) => line > headerLine) : all;
  const { rows, leftOut } = leaveOut(below, written.slice(0, named));
  const width = Math.max(named, usualWidth(rows));
  return {
    header: Array.from({ length: width }, (_, index) => written[index] ?? ''),
    headerLine: found ? headerLine : noHeader,
    rows,
    leftOut,
  };
}

/** The number of cells that more than half of the rows fill. */
function usualWidth(rows: readonly TableRow[]): number {
  const widths = rows.map(({ cells }) => cells.findLastIndex((cell) => cell.trim() !== '') + 1).sort((one, other) => one - other);
  return widths[Math.floor((widths.length - 1) / 2)] ?? 0;
}

/** Separates citizens from totals and repeated headings. @param rows the rows below the headings */
function leaveOut(rows: readonly TableRow[], header: readonly string[]): { rows: TableRow[]; leftOut: LeftOutRow[] } {
  const kept: TableRow[] = [];
  const leftOut: LeftOutRow[] = [];
  for (const [index, row] of rows.entries()) {
    const kind: LeftOutKind | null =
      isTotal(row.cells) || isBareTotal(rows, index, kept) ? 'total' : isHeaderAgain(row.cells, header) ? 'header' : null;
    if (kind) leftOut.push({ line: row.line, reason: kind });
    else kept.push(row);
  }
  return { rows: kept, leftOut };
}

/** A row whose first words say so. */
function isTotal(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell !== '' && readDanishNumber(cell).kind === 'notANumber');
  return first !== undefined && first.length <= longestLabel && total.test(readCode(first));
}

const longestLabel = 80;

/**
 * A row of numbers alone in the last row, or before an empty one, without a first cell, where each is the count, the sum or the
 * average of the column above it.
 */
function isBareTotal(rows: readonly TableRow[], index: number, above: readonly TableRow[]): boolean {
  const row = rows[index] as TableRow;
  const next = rows[index + 1];
  if ((next && next.line === row.line + 1) || above.length < 2 || (row.cells[0] ?? '').trim() !== '') return false;
  return row.cells.every((cell, column) => {
    const number = readDanishNumber(cell);
    if (number.kind !== 'number') return number.kind === 'missing';
    const numbers = above
      .map(({ cells }) => readDanishNumber(cells[column] ?? ''))
      .flatMap((one) => (one.kind === 'number' ? [one.value] : []));
    const sum = numbers.reduce((all, one) => all + one, 0);
    const filled = above.filter(({ cells }) => (cells[column] ?? '').trim() !== '').length;
    return [above.length, filled, sum, sum / numbers.length].some((one) => Math.abs(one - number.value) < closeEnough);
  });
}

/** Averages are written with few decimals. */
const closeEnough = 0.051;

function isHeaderAgain(cells: readonly string[], header: readonly string[]): boolean {
  // The first cell tells most rows from the headings; comparing all of them would take seconds.
  if (header.length === 0 || readCode(cells[0] ?? '') !== header[0]) return false;
  return header.every((heading, index) => readCode(cells[index] ?? '') === heading);
}
