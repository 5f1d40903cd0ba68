import type { Check } from '../model/guidance.ts';
import { isHistoric } from '../model/is-historic.ts';
import type { Needs } from '../model/needs.ts';
import { isSelected } from './select.ts';
import type { Subject } from './types.ts';

/** Undefined: it cannot be told, because a question has not been answered. */
export type Answer = boolean | undefined;

type Kind = Check['check'];
type CheckOf<Name extends Kind> = Extract<Check, { check: Name }>;
type Asked<Name extends Kind> = {
  /** The answers that this check looks at. */
  readonly reads: readonly (keyof Needs)[] | ((check: CheckOf<Name>) => readonly (keyof Needs)[]);
  readonly ask: (subject: Subject, check: CheckOf<Name>) => Answer;
};

/** The small questions that rules are made of, by name. */
const checks: { readonly [Name in Kind]: Asked<Name> } = {
  targetGroup: { reads: ['targetGroup'], ask: ({ needs }, { is }) => is.includes(needs.targetGroup) },
  workplaceNow: { reads: ['workplaceNow'], ask: ({ needs }, { is }) => oneOf(needs.workplaceNow, is, 'unknown') },
  ownMotivation: { reads: ['ownMotivation'], ask: ({ needs }, { is }) => oneOf(needs.ownMotivation, is, 'unsure') },
  timeWithoutWork: { reads: ['timeWithoutWork'], ask: ({ needs }, { is }) => oneOf(needs.timeWithoutWork, is, 'unknown') },
  businessCycle: { reads: ['businessCycle'], ask: ({ needs }, { is }) => oneOf(needs.businessCycle, is, 'unknown') },
  needs: { reads: ['needs'], ask: ({ needs }, { any }) => any.some((need) => needs.needs.includes(need)) },
  hasNeeds: { reads: ['needs'], ask: ({ needs }, { is }) => needs.needs.length > 0 === is },
  running: {
    reads: ['running'],
    ask: ({ running }, { is }) =>
      is === 'nothing'
        ? running.length === 0
        : running.length > 0 && running.every(({ group }) => group === 'social' || group === 'health'),
  },
  belief: { reads: ['belief'], ask: ({ needs: { belief } }, { atMost }) => (belief === null ? undefined : belief <= atMost) },
  changes: { reads: ({ field }) => [field], ask: ({ needs }, { field, atLeast }) => needs[field] >= atLeast },
  targetGroupHistoric: { reads: ['targetGroup'], ask: ({ group, today }, { is }) => isHistoric(group.validity, today) === is },
  historic: { reads: [], ask: ofInstrument(({ validity }, { today }) => isHistoric(validity, today)) },
  namedForGroup: { reads: ['targetGroup'], ask: ofInstrument(({ namedFor }, { needs }) => namedFor.includes(needs.targetGroup)) },
  numberedByBip: { reads: [], ask: ofInstrument(({ bip }) => bip !== null) },
  meetsNeed: { reads: ['needs'], ask: ofInstrument(({ meets }, { needs }) => meets.some((need) => needs.needs.includes(need))) },
  isRunning: { reads: ['running'], ask: ofInstrument(({ id }, { needs }) => needs.running.includes(id)) },
  planHas: {
    reads: [],
    ask: ({ plan, needs }, { any, is }) => plan.some((instrument) => isSelected(instrument, any, needs.needs)) === is,
  },
  moreTied: { reads: [], ask: ({ moreTied }, { is }) => moreTied === is },
  planIsSingle: { reads: [], ask: ({ plan }, { is }) => (plan.length === 1) === is },
};

/** @returns whether it holds, or undefined where an open question decides */
export function ask(subject: Subject, check: Check): Answer {
  return (checks[check.check] as Asked<Kind>).ask(subject, check);
}

/** The answers a check looks at, for telling what would change a reason. */
export function readsOf(check: Check): readonly (keyof Needs)[] {
  const { reads } = checks[check.check] as Asked<Kind>;
  return typeof reads === 'function' ? reads(check) : reads;
}

/** An open answer may still become one of those asked for, unless the rule asks for the open answer itself. */
function oneOf<Value extends string>(given: Value, wanted: readonly Value[], open: Value): Answer {
  if (wanted.includes(given)) return true;
  return given === open ? undefined : false;
}

function ofInstrument(holds: (instrument: NonNullable<Subject['instrument']>, subject: Subject) => boolean) {
  return (subject: Subject, { is }: { readonly is: boolean }): Answer =>
    subject.instrument !== null && holds(subject.instrument, subject) === is;
}
