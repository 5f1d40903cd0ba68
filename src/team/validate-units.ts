import { InputError } from '../model/input-error.ts';
import type { UnitsQuestion } from './types.ts';

/** @throws InputError for the first field that is not allowed */
export function validateUnits(question: UnitsQuestion): void {
  if (typeof question !== 'object' || question === null) throw new InputError('question', question, 'an object with its fields');
  const { citizens, changeRate, avoidedShare, beliefShare } = question;
  if (!Number.isSafeInteger(citizens) || citizens < 1) throw new InputError('citizens', citizens, 'a whole number of citizens from 1');
  requirePart('changeRate', changeRate, 'changes per citizen: beyond one the readings of an effect part');
  requirePart('avoidedShare', avoidedShare, 'a share of the changes');
  requirePart('beliefShare', beliefShare, 'a share of the citizens');
}

function requirePart(field: string, value: unknown, what: string): void {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) throw new InputError(field, value, `a number from 0 to 1, ${what}`);
}
