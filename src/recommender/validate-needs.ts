import { beliefs } from '../model/belief.ts';
import { isDay } from '../model/days.ts';
import type { Guidance, IsoDate } from '../model/guidance.ts';
import { InputError } from '../model/input-error.ts';
import { needKeys, needsOptions, type Constraints, type Needs } from '../model/needs.ts';

/** @throws InputError for the first field that is not allowed, alone or together with another */
export function validate(needs: Needs, today: IsoDate, constraints: Constraints, { instruments }: Guidance): void {
  const known = instruments.map(({ id }) => id);
  requireObject('needs', needs);
  for (const [field, allowed] of Object.entries(needsOptions))
    if (!allowed.some((one) => one === needs[field as keyof typeof needsOptions]))
      throw new InputError(field, needs[field as keyof Needs], allowed.join(', '));
  requireList('needs', needs.needs, needKeys);
  requireList('running', needs.running, known);
  if (needs.belief !== null && !beliefs.includes(needs.belief))
    throw new InputError('belief', needs.belief, `${beliefs.join(', ')} or null for don't know`);
  for (const field of ['pastChanges', 'expectedChanges'] as const)
    if (!Number.isInteger(needs[field]) || needs[field] < 0) throw new InputError(field, needs[field], 'a whole number from 0');
  if (typeof today !== 'string' || !isDay(today)) throw new InputError('today', today, 'a day as 2026-11-21');

  requireObject('constraints', constraints);
  const { locked = [], excluded = [], atMost } = constraints;
  requireList('locked', locked, known);
  requireList('excluded', excluded, known);
  const both = locked.find((instrument) => excluded.includes(instrument));
  if (both !== undefined) throw new InputError('excluded', both, 'an instrument that is not locked as well');
  if (atMost === undefined) return;
  if (!Number.isInteger(atMost) || atMost < 1) throw new InputError('atMost', atMost, 'a whole number from 1');
  const lockedCount = new Set(locked).size;
  if (atMost < lockedCount) throw new InputError('atMost', atMost, `at least ${lockedCount}, the number of locked instruments`);
}

function requireObject(field: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new InputError(field, value, 'an object with its fields');
}

function requireList(field: string, value: unknown, allowed: readonly string[]): void {
  if (!Array.isArray(value)) throw new InputError(field, value, 'a list');
  const wrong: unknown = value.find((one) => !allowed.some((known) => known === one));
  if (wrong !== undefined) throw new InputError(field, wrong, allowed.join(', '));
}
