import { beliefs } from '../model/belief.ts';
import { InputError } from '../model/input-error.ts';
import type { CaseRow } from './types.ts';

/** Six consecutive digits, with or without separators, may be the start of a CPR number. */
const MANY_DIGITS = /(?:\p{Nd}[\s./-]?){6}/u;

/**
 * Validates every row, and that no citizen of a jobcentre occurs twice. Rows count from 1.
 * @throws InputError for the first field that is not allowed, such as "row 7: belief"
 */
export function validateRows(rows: readonly CaseRow[], maxChanges: number): void {
  if (!Array.isArray(rows)) throw new InputError('rows', rows, 'a list of citizens');
  const seen = new Map<string | undefined, Map<string, number>>();
  for (const [index, row] of rows.entries()) {
    const number = index + 1;
    validateRow(row, number, maxChanges);
    const citizens = seen.get(row.jobcentre) ?? new Map<string, number>();
    const earlier = citizens.get(row.citizen);
    if (earlier !== undefined)
      throw refusal(number, 'citizen', row.citizen, `a code that no other row of the jobcentre has; row ${earlier} has it too`);
    seen.set(row.jobcentre, citizens.set(row.citizen, number));
  }
}

function validateRow(row: CaseRow, number: number, maxChanges: number): void {
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw new InputError(`row ${number}`, row, 'an object with its fields');
  const { jobcentre, caseworker, citizen, belief, expectedChanges, outcome } = row;
  if (jobcentre !== undefined && !isCode(jobcentre)) throw refusal(number, 'jobcentre', jobcentre, 'a code that is not empty, or nothing');
  if (!isCode(caseworker)) throw refusal(number, 'caseworker', caseworker, 'a code that is not empty');
  if (!isCode(citizen)) throw refusal(number, 'citizen', citizen, 'a code that is not empty');
  if (belief !== null && !beliefs.includes(belief)) throw refusal(number, 'belief', belief, `${beliefs.join(', ')} or null for don't know`);
  if (expectedChanges !== undefined && !isWhole(expectedChanges, maxChanges))
    throw refusal(number, 'expectedChanges', expectedChanges, `a whole number from 0 to ${maxChanges}, or nothing`);
  if (outcome !== undefined && typeof outcome !== 'boolean')
    throw refusal(number, 'outcome', outcome, 'true, false, or nothing where it is not known');
}

function isCode(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isWhole(value: unknown, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
}

/** The value is repeated in the message only if it cannot be a CPR number: messages may end up in a log or on a projector. */
function refusal(number: number, field: string, value: unknown, allowed: string): InputError {
  const mayBeCpr = (typeof value === 'string' || typeof value === 'number') && MANY_DIGITS.test(String(value).normalize('NFKC'));
  return new InputError(`row ${number}: ${field}`, mayBeCpr ? String(value).replace(/\p{N}/gu, '•') : value, allowed);
}
