import type { Check, CoverageRow, Selector } from '../model/guidance.ts';
import { isHistoric } from '../model/is-historic.ts';
import { needsOptions, partOptions, type AnswerField, type Answers, type NeedsField, type NeedWithParts } from '../model/needs.ts';
import { isSelected } from './select.ts';
import type { Subject } from './types.ts';

/** Three-valued: undefined means that an unanswered question decides. */
export type CheckResult = boolean | undefined;

type Kind = Check['check'];
type CheckOf<Name extends Kind> = Extract<Check, { check: Name }>;
type Asked<Name extends Kind> = {
  /** The questions this check depends on. */
  readonly reads: readonly NeedsField[] | ((check: CheckOf<Name>) => readonly NeedsField[]);
  readonly ask: (subject: Subject, check: CheckOf<Name>) => CheckResult;
};

/** The checks that are more than a comparison with one answer, by name. */
const checks: { readonly [Name in Exclude<Kind, AnswerField>]: Asked<Name> } = {
  any: { reads: ({ of }) => of.flat().flatMap(readsOf), ask: (subject, { of }) => anyOf(of.map((all) => askAll(subject, all))) },
  known: { reads: ({ that }) => readsOf(that), ask: (subject, { that, is }) => (ask(subject, that) === true) === is },
  needs: { reads: ['needs'], ask: ({ answers }, { any, is }) => any.some((need) => answers.needs.includes(need)) === is },
  needCount: { reads: ['needs'], ask: ({ answers }, { atLeast }) => answers.needs.length >= atLeast },
  silentNeeds: {
    reads: ['needs'],
    ask: ({ answers, rows }, { atLeast }) =>
      answers.needs.filter(
        (need) => !rows.some((row) => row.need === need && row.how !== 'local' && row.groups.includes(answers.targetGroup)),
      ).length >= atLeast,
  },
  needPart: { reads: ['needs', 'needParts'], ask: ({ answers }, { any }) => anyOf(any.map((part) => hasPart(answers, part))) },
  wishes: {
    reads: ['wishes'],
    ask: (subject, { any, is }) => (subject.answers.wishes === null ? undefined : some(subject, subject.answers.wishes, any) === is),
  },
  running: {
    reads: ['running'],
    ask: ({ answers: { running }, instruments }, { is }) => {
      if (running === null) return is === 'something' ? false : undefined;
      if (is === 'nothing' || is === 'something') return (running.length === 0) === (is === 'nothing');
      return new Set(instruments.filter(({ id }) => running.includes(id)).map(({ group }) => group)).size === 1;
    },
  },
  moving: {
    reads: ['running', 'progress'],
    ask: (subject, { any, is }) => some(subject, havingProgress(subject.answers, 'moving'), any) === is,
  },
  stuck: {
    reads: ['running', 'progress', 'tried'],
    ask: (subject, { any, is }) =>
      some(subject, [...havingProgress(subject.answers, 'standstill'), ...inVain(subject.answers)], any) === is,
  },
  nothingKnown: {
    reads: ['workplaceNow', 'needs', 'goal', 'wishes', 'opening', 'running', 'job', 'ownMotivation', 'flexJobApproved'],
    ask: ({ answers }, { is }) => isBlank(answers) === is,
  },
  belief: { reads: ['belief'], ask: ({ answers: { belief } }, { atMost }) => (belief === null ? undefined : belief <= atMost) },
  changes: { reads: ({ field }) => [field], ask: ({ answers }, { field, atLeast }) => answers[field] >= atLeast },
  targetGroupHistoric: { reads: ['targetGroup'], ask: ({ group, today }, { is }) => isHistoric(group.validity, today) === is },
  historic: { reads: [], ask: ofInstrument(({ validity }, { today }) => isHistoric(validity, today)) },
  namedForGroup: { reads: ['targetGroup'], ask: ofInstrument(({ namedFor }, { answers }) => namedFor.includes(answers.targetGroup)) },
  numberedByBip: { reads: [], ask: ofInstrument(({ bip }) => bip !== null) },
  trait: {
    reads: [],
    ask: ({ instrument }, { of, is }) => instrument !== null && instrument.traits.includes(of) === is,
  },
  coversNeed: {
    reads: ['needs', 'needParts'],
    ask: (subject, { is }) => {
      const covers = anyOf(subject.rows.map((row) => (row.instrument === subject.instrument?.id ? rowHolds(subject, row) : false)));
      return covers === undefined ? undefined : covers === is;
    },
  },
  wished: {
    reads: ['wishes'],
    ask: ({ answers: { wishes }, instrument }, { is }) => (wishes === null ? undefined : wishes.includes(instrument?.id ?? '') === is),
  },
  refused: { reads: ['refuses'], ask: ofInstrument(({ id }, { answers }) => answers.refuses?.includes(id) ?? false) },
  isRunning: { reads: ['running'], ask: ofInstrument(({ id }, { answers }) => answers.running?.includes(id) ?? false) },
  progress: {
    reads: ['progress'],
    ask: ({ answers, instrument }, { is }) => {
      if (!instrument || !answers.running?.includes(instrument.id)) return false;
      const progress = answers.progress[instrument.id];
      return progress && is.includes(progress);
    },
  },
  tried: {
    reads: ['tried'],
    ask: ({ answers: { tried }, instrument }, { is }) => {
      const outcome = instrument && tried?.[instrument.id];
      return outcome ? is.includes(outcome) : false;
    },
  },
  planHas: { reads: [], ask: ({ plan }, { any, is }) => plan.some((instrument) => isSelected(instrument, any)) === is },
  planBegins: { reads: [], ask: ({ plan: [first] }, { with: selector }) => first !== undefined && isSelected(first, selector) },
  planGroups: {
    reads: [],
    ask: ({ plan }, { atMost = Infinity, atLeast = 0 }) => {
      const count = new Set(plan.map(({ group }) => group)).size;
      return count >= atLeast && count <= atMost;
    },
  },
  moreTied: { reads: [], ask: ({ moreTied }, { is }) => moreTied === is },
};

/** Evaluates a check; undefined if an open question decides. */
export function ask(subject: Subject, check: Check): CheckResult {
  if (check.check in checks) return (checks[check.check as keyof typeof checks] as Asked<Kind>).ask(subject, check);
  const { check: field, is } = check as { check: AnswerField; is: readonly string[] };
  const given = subject.answers[field];
  if (is.includes(given)) return true;
  // An open answer may still become one of those required, unless "not answered" itself is required.
  return field !== 'targetGroup' && given === needsOptions[field][0] ? undefined : false;
}

/** Three-valued AND: false if any check is false, undefined if an open question decides. */
export function askAll(subject: Subject, all: readonly Check[]): CheckResult {
  let answer: CheckResult = true;
  for (const check of all) {
    const one = ask(subject, check);
    if (one === false) return false;
    if (one === undefined) answer = undefined;
  }
  return answer;
}

/** Whether a row links its instrument to a named need and the right part of it, under the given answers. */
export function rowHolds(subject: Subject, row: CoverageRow): CheckResult {
  const { answers } = subject;
  if (!row.groups.includes(answers.targetGroup) || !answers.needs.includes(row.need)) return false;
  const part = row.part === null || hasPart(answers, row.part);
  return part === false ? false : askAll(subject, row.when) && part;
}

/** The questions that a check depends on, for saying what would change a reason. */
export function readsOf(check: Check): readonly NeedsField[] {
  if (!(check.check in checks)) return [check.check as AnswerField];
  const { reads } = checks[check.check as keyof typeof checks] as Asked<Kind>;
  return typeof reads === 'function' ? reads(check) : reads;
}

/** The open questions because of which a list of checks is undefined. */
export function openIn(subject: Subject, all: readonly Check[]): NeedsField[] {
  return all.flatMap((check): readonly NeedsField[] => {
    if (ask(subject, check) !== undefined) return [];
    if (check.check === 'any')
      return check.of.filter((branch) => askAll(subject, branch) === undefined).flatMap((branch) => openIn(subject, branch));
    if (check.check === 'needPart') return ['needParts'];
    return readsOf(check);
  });
}

function anyOf(answers: readonly CheckResult[]): CheckResult {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

/** Whether the named part of a need is chosen; undefined while no part is. */
function hasPart({ needs, needParts }: Answers, part: string): CheckResult {
  const need = (Object.keys(partOptions) as NeedWithParts[]).find((key) => partOptions[key].some((one) => one === part));
  if (!need || !needs.includes(need)) return false;
  const named = needParts[need];
  return named ? named === part : undefined;
}

function some({ instruments }: Subject, ids: readonly string[], selector: Selector): boolean {
  return ids.length > 0 && instruments.some((instrument) => ids.includes(instrument.id) && isSelected(instrument, selector));
}

function havingProgress({ progress }: Answers, is: 'moving' | 'standstill'): string[] {
  return Object.keys(progress).filter((id) => progress[id] === is);
}

function inVain({ tried }: Answers): string[] {
  return Object.keys(tried ?? {}).filter((id) => tried?.[id] === 'stoodStill' || tried?.[id] === 'brokenOff');
}

/**
 * Whether there is no basis for a plan: no need, goal, wish, opening or instrument under way, and no answer on workplace or
 * job.
 */
function isBlank({ workplaceNow, needs, goal, wishes, opening, running, job, ownMotivation, flexJobApproved }: Answers): boolean {
  return (
    workplaceNow === 'unknown' &&
    needs.length === 0 &&
    goal === 'notAnswered' &&
    (wishes ?? []).length === 0 &&
    opening !== 'yes' &&
    (running ?? []).length === 0 &&
    job !== 'employed' &&
    job !== 'sickListedFromJob' &&
    ownMotivation !== 'own' &&
    flexJobApproved !== 'yes'
  );
}

function ofInstrument(holds: (instrument: NonNullable<Subject['instrument']>, subject: Subject) => boolean) {
  return (subject: Subject, { is }: { readonly is: boolean }): CheckResult =>
    subject.instrument !== null && holds(subject.instrument, subject) === is;
}
