import { beliefs } from '../model/belief.ts';
import { isDay } from '../model/days.ts';
import type { Guidance, IsoDate } from '../model/guidance.ts';
import { InputError } from '../model/input-error.ts';
import {
  needKeys,
  needsOptions,
  partOptions,
  progressOptions,
  triedOptions,
  type AnswerField,
  type Constraints,
  type Needs,
} from '../model/needs.ts';

const lists = ['needs', 'wishes', 'refuses', 'running'] as const;
const counts = ['pastChanges', 'expectedChanges'] as const;
const fields: readonly string[] = [...Object.keys(needsOptions), ...lists, 'needParts', 'progress', 'tried', 'belief', ...counts];

/** @throws InputError for the first field that is not allowed, alone or in combination */
export function validate(needs: Needs, today: IsoDate, constraints: Constraints, { instruments }: Guidance): void {
  const known = instruments.map(({ id }) => id);
  requireObject('needs', needs);
  // An unknown name would otherwise be an answer that is silently ignored.
  const unknown = Object.keys(needs).find((field) => !fields.includes(field));
  if (unknown !== undefined) throw new InputError(unknown, needs[unknown as keyof Needs], fields.join(', '));
  for (const field of Object.keys(needsOptions) as AnswerField[])
    if (field === 'targetGroup' || isGiven(needs[field])) requireOne(field, needs[field], needsOptions[field]);
  for (const field of lists) if (isGiven(needs[field])) requireList(field, needs[field], field === 'needs' ? needKeys : known);
  if (isGiven(needs.needParts)) requireParts(needs.needParts);
  if (isGiven(needs.progress)) requireByInstrument('progress', needs.progress, known, progressOptions);
  if (isGiven(needs.tried)) requireByInstrument('tried', needs.tried, known, triedOptions);
  if (isGiven(needs.belief) && !beliefs.some((belief) => belief === needs.belief))
    throw new InputError('belief', needs.belief, `${beliefs.join(', ')} or null for don't know`);
  for (const field of counts) {
    const count: unknown = needs[field];
    if (isGiven(count) && !(Number.isInteger(count) && (count as number) >= 0)) throw new InputError(field, count, 'a whole number from 0');
  }
  if (typeof today !== 'string' || !isDay(today)) throw new InputError('today', today, 'a day as 2026-11-21');
  validateConstraints(constraints, known);
}

function validateConstraints(constraints: Constraints, known: readonly string[]): void {
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

/** Null and undefined mean unanswered. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function requireObject(field: string, value: unknown): asserts value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new InputError(field, value, 'an object with its fields');
}

function requireOne(field: string, value: unknown, allowed: readonly string[]): void {
  if (!allowed.some((one) => one === value)) throw new InputError(field, value, allowed.join(', '));
}

function requireList(field: string, value: unknown, allowed: readonly string[]): void {
  if (!Array.isArray(value)) throw new InputError(field, value, 'a list');
  for (const one of value as unknown[]) requireOne(field, one, allowed);
}

function requireParts(parts: unknown): void {
  requireObject('needParts', parts);
  for (const [need, part] of Object.entries(parts)) {
    requireOne('needParts', need, Object.keys(partOptions));
    if (isGiven(part)) requireOne(`needParts.${need}`, part, partOptions[need as keyof typeof partOptions]);
  }
}

function requireByInstrument(field: string, value: unknown, known: readonly string[], allowed: readonly string[]): void {
  requireObject(field, value);
  for (const [instrument, answer] of Object.entries(value)) {
    requireOne(field, instrument, known);
    requireOne(`${field}.${instrument}`, answer, allowed);
  }
}
