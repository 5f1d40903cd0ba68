import { beliefs } from '../model/belief.ts';
import { InputError } from '../model/input-error.ts';
import type { CaseloadPlan } from './types.ts';

/** @throws InputError for the first field that is not allowed */
export function validatePlan(plan: CaseloadPlan, maxChanges: number): void {
  if (typeof plan !== 'object' || plan === null) throw new InputError('plan', plan, 'an object with its fields');
  const { changesNow, changesWanted, beliefSteps, beliefShare } = plan;
  requireNumber('changesNow', changesNow, maxChanges, 'changes per citizen');
  requireNumber('changesWanted', changesWanted, maxChanges, 'changes per citizen');
  const mostSteps = beliefs.length - 1;
  if (!Number.isInteger(beliefSteps) || beliefSteps < 0 || beliefSteps > mostSteps)
    throw new InputError('beliefSteps', beliefSteps, `a whole number from 0 to ${mostSteps}`);
  requireNumber('beliefShare', beliefShare, 1, 'a share of the citizens');
}

function requireNumber(field: string, value: unknown, most: number, what: string): void {
  if (typeof value === 'number' && value >= 0 && value <= most) return;
  throw new InputError(field, value, `a number from 0 to ${most}, ${what}`);
}
