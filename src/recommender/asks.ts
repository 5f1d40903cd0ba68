import type { Question } from '../model/guidance.ts';
import {
  needKeys,
  needsOptions,
  partOptions,
  progressOptions,
  type AnswerField,
  type Answers,
  type NeedsField,
  type NeedWithParts,
} from '../model/needs.ts';
import { isAnswered } from './answers.ts';
import { askAll } from './checks.ts';
import { compareTexts, compareValues } from './preferences.ts';
import type { OtherAnswer, Plan, Recommendation } from './types.ts';
import type { World } from './world.ts';

/** The open questions in order, and the effect of each other answer. */
export type OpenQuestions = Pick<Recommendation, 'asks' | 'otherAnswers'>;

/**
 * One answer to try, and the number of possible answers to that question. Of a list only the instruments that could matter are
 * tried.
 */
type Trial = { readonly field: NeedsField; readonly answer: unknown; readonly answers: Answers; readonly of: number };
/** What would change: the kind of plan 1, its instruments, the needs its parts cover. */
type Difference = readonly [kind: boolean, instruments: boolean, covers: boolean];
type Tried = Trial & { readonly plan: Plan | null; readonly difference: Difference };

/**
 * Tries every answer to every open question (choice-asks), and pauses after each.
 * @param planOne computes plan 1 under given answers
 */
export function* openQuestionsFor(
  world: World,
  now: Pick<Recommendation, 'plans' | 'verdicts'>,
  questions: readonly Question[],
  planOne: (answers: Answers) => Plan | null,
): Generator<void, OpenQuestions> {
  const [first = null] = now.plans;
  const askable = questions.filter(({ field, when }) => !isAnswered(world.answers, field) && askAll(world.subject, when) !== false);
  const tried: Tried[] = [];
  for (const trial of askable.flatMap(({ field }) => trialsOf(field, world, now.plans))) {
    const plan = planOne(trial.answers);
    tried.push({ ...trial, plan, difference: differenceBetween(first, plan) });
    yield;
  }
  const hanging = [...now.verdicts.flatMap(({ reasons }) => reasons), ...now.plans.flatMap(({ reasons }) => reasons)]
    .filter(({ says }) => says === 'unknown')
    .flatMap(({ wouldChange = [] }) => wouldChange)
    .concat(now.plans.flatMap(({ hangsOn }) => hangsOn));
  const open = [...new Set([...askable.map(({ field }) => field), ...hanging])].filter((field) => !isAnswered(world.answers, field));
  return {
    asks: open
      .map((field) => ({
        field,
        weights: [Number(first?.hangsOn.includes(field) ?? false), ...weightsOf(tried.filter((trial) => trial.field === field))],
      }))
      .filter(({ field, weights }) => weights.some((weight) => weight > 0) || hanging.includes(field))
      .sort((one, other) => compareValues(other.weights, one.weights) || compareTexts(one.field, other.field))
      .map(({ field }) => field),
    otherAnswers: tried
      .filter(({ difference }) => difference.includes(true))
      .map(({ field, answer, plan }) => ({ field, answer, kind: plan?.kind ?? null, ...exchanged(first, plan) })),
  };
}

function trialsOf(field: NeedsField, { answers, subject: { instruments } }: World, plans: readonly Plan[]): Trial[] {
  const named = instruments.filter(({ namedFor }) => namedFor.includes(answers.targetGroup)).length;
  const changed = (change: Partial<Answers>, answer: unknown): Trial => ({
    field,
    answer,
    answers: { ...answers, ...change },
    of: field in needsOptions || field === 'needs' || field === 'needParts' ? 0 : named,
  });
  const inFirst = plans
    .slice(0, 1)
    .flatMap(({ instruments: parts }) => parts.filter(({ when }) => when !== 'next').map(({ instrument }) => instrument));
  switch (field) {
    case 'needs':
      return needKeys.map((need) => changed({ needs: [need] }, [need]));
    case 'needParts':
      return (Object.keys(partOptions) as NeedWithParts[])
        .filter((need) => answers.needs.includes(need) && !answers.needParts[need])
        .flatMap((need) =>
          partOptions[need].map((part) => changed({ needParts: { ...answers.needParts, [need]: part } }, { [need]: part })),
        );
    case 'wishes':
      return alternativesIn(plans).map((id) => changed({ wishes: [id] }, [id]));
    case 'refuses':
      return inFirst.map((id) => changed({ refuses: [id] }, [id]));
    case 'running':
      return inFirst.map((id) => changed({ running: [id], progress: { [id]: 'moving' } }, [id]));
    case 'progress':
      return (answers.running ?? [])
        .filter((id) => !(id in answers.progress))
        .flatMap((id) =>
          progressOptions.map((progress) => changed({ progress: { ...answers.progress, [id]: progress } }, { [id]: progress })),
        );
    case 'tried':
      return inFirst.map((id) => changed({ tried: { [id]: 'stoodStill' } }, { [id]: 'stoodStill' }));
    default:
      return field in needsOptions
        ? trialsOfAnswer(field as AnswerField, answers).map((answer) => changed({ [field]: answer }, answer))
        : [];
  }
}

/** All options but "not answered"; of the reach, those that are consistent with the answer on the workplace. */
function trialsOfAnswer(field: AnswerField, { workplaceNow }: Answers): readonly string[] {
  const options: readonly string[] = needsOptions[field].slice(1);
  if (field !== 'reach') return options;
  if (workplaceNow === 'unknown') return [];
  return options.filter((option) => (workplaceNow === 'yes') === (option === 'fewHours' || option === 'ordinaryHours'));
}

/** Instruments in other plans, and those tied with or replaced in the first. */
function alternativesIn(plans: readonly Plan[]): string[] {
  const [first, ...others] = plans;
  const inFirst = (first?.instruments ?? []).filter(({ when }) => when !== 'next').map(({ instrument }) => instrument);
  const all = [
    ...others.flatMap(({ instruments }) => instruments.map(({ instrument }) => instrument)),
    ...(first?.instruments ?? []).flatMap(({ tiedWith }) => tiedWith),
  ];
  return [...new Set(all)].filter((id) => !inFirst.includes(id)).sort();
}

function differenceBetween(one: Plan | null, other: Plan | null): Difference {
  const inside = (plan: Plan | null): string => JSON.stringify(plan?.instruments.map(({ instrument, when }) => [instrument, when]) ?? null);
  const covered = (plan: Plan | null): string => JSON.stringify([plan?.instruments.map(({ covers }) => covers), plan?.uncovered]);
  return [one?.kind !== other?.kind, inside(one) !== inside(other), covered(one) !== covered(other)];
}

/**
 * For each kind of difference, the number of answers that cause it; for a list a fraction of the instruments that could be
 * named, so that lists sort after other questions.
 */
function weightsOf(tried: readonly Tried[]): number[] {
  const all = Math.max(1, ...tried.map(({ of }) => of));
  const weightOf = (differs: (difference: Difference) => boolean): number =>
    tried.filter(({ difference }) => differs(difference)).length / all;
  return [weightOf(([kind]) => kind), weightOf(([, instruments]) => instruments), weightOf(([, , covers]) => covers)];
}

function exchanged(before: Plan | null, after: Plan | null): Pick<OtherAnswer, 'comes' | 'goes'> {
  const ids = (plan: Plan | null): string[] =>
    (plan?.instruments ?? []).filter(({ when }) => when !== 'next').map(({ instrument }) => instrument);
  const [old, fresh] = [ids(before), ids(after)];
  return { comes: fresh.filter((id) => !old.includes(id)), goes: old.filter((id) => !fresh.includes(id)) };
}
