/** Finds table columns with CPR numbers, including numbers that a spreadsheet has altered. */
import { worstCpr, type CprCertainty } from './cpr.ts';

/** `nineDigits`: the leading zero was dropped. `power`: written in scientific notation, such as 1,50530E+09. */
export type CprReason = 'sure' | 'maybe' | 'nineDigits' | 'power';

export type CprColumn = {
  /** Column number from 1. */
  readonly column: number;
  readonly reason: CprReason;
  /** Number of cells that match the reason. */
  readonly cells: number;
};

/** A nine-digit number may be anything; several in one column are unlikely to be chance. */
const fewestSpoilt = 3;
const smallestSpoiltShare = 0.2;
const nineDigits = /^\d{9}$/;
const power = /^\d[.,]\d{2,}E\+?0?[89]$/i;
const shortestNumber = 10;

/**
 * The columns that must not be kept, each with its most certain reason. One cell with a sure or possible CPR number is enough;
 * altered numbers must be at least three, or a fifth of the non-empty cells.
 * @param rows the cells of each row, without the header
 */
export function findCprColumns(rows: readonly (readonly string[])[]): readonly CprColumn[] {
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  return Array.from({ length: width }, (_, index) => judgeColumn(rows, index)).filter((found) => found !== null);
}

function judgeColumn(rows: readonly (readonly string[])[], index: number): CprColumn | null {
  const counts: Record<CprReason, number> = { sure: 0, maybe: 0, nineDigits: 0, power: 0 };
  let filled = 0;
  for (const cells of rows) {
    const cell = (cells[index] ?? '').trim();
    if (cell !== '') filled++;
    const reason = reasonOf(cell);
    if (reason) counts[reason]++;
  }
  const isMany = (count: number): boolean => count > 0 && (count >= fewestSpoilt || count >= filled * smallestSpoiltShare);
  const reason = (['sure', 'maybe', 'nineDigits', 'power'] as const).find((one) =>
    one === 'sure' || one === 'maybe' ? counts[one] > 0 : isMany(counts[one]),
  );
  return reason ? { column: index + 1, reason, cells: counts[reason] } : null;
}

function reasonOf(cell: string): CprReason | null {
  if (!mayBeNumber(cell)) return null;
  if (nineDigits.test(cell)) return blocks(worstCpr(`0${cell}`)) ? 'nineDigits' : null;
  if (power.test(cell)) return 'power';
  const worst = cell.length < shortestNumber ? null : worstCpr(cell);
  return blocks(worst) ? worst : null;
}

/**
 * Whether a cell has as many digits as it takes, is a power of ten, or has signs that are not ASCII and may stand for digits. Most
 * cells have none of them, and need not be looked at further.
 */
function mayBeNumber(cell: string): boolean {
  const isDigitAt = (at: number): boolean => cell.charCodeAt(at) >= zero && cell.charCodeAt(at) <= nine;
  let digits = 0;
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at);
    if (code > lastAscii || ((code === capitalE || code === smallE) && isDigitAt(0))) return true;
    if (isDigitAt(at)) digits += 1;
  }
  return digits >= fewestDigits;
}

const lastAscii = 0x7f;
const [zero, nine, capitalE, smallE] = ['0', '9', 'E', 'e'].map((sign) => sign.charCodeAt(0)) as [number, number, number, number];
const fewestDigits = 9;

function blocks(certainty: CprCertainty | null): certainty is 'sure' | 'maybe' {
  return certainty === 'sure' || certainty === 'maybe';
}
