import type { Gap, Lever, PlanKind, Preference, Rule, RuleId, SubGoal } from '../model/guidance.ts';
import type { AnswerField, Answers, InstrumentId, Need, NeedsField } from '../model/needs.ts';
import { isAnswered } from './answers.ts';
import { ask, askAll, openIn } from './checks.ts';
import { alternativesOf, bestDraft, coversOf, draftsOf, leaderless, type PlanDraft, type NextStep, type Without } from './compose.ts';
import { isNamedFor } from './cover.ts';
import { gapFor } from './gaps.ts';
import { compareTexts, firstDifference, ranked, type Criterion } from './preferences.ts';
import { fire, reasonFor } from './reasons.ts';
import { standings, type Plan, type PlanPart } from './types.ts';
import type { World } from './world.ts';

/** Data about plans in a target group, prepared once. */
export type PlanSayings = {
  readonly kinds: readonly PlanKind[];
  readonly about: readonly Rule[];
  readonly lookAgain: readonly Rule[];
  readonly subGoals: readonly SubGoal[];
  readonly gaps: ReadonlyMap<Gap, RuleId>;
  readonly preferences: ReadonlyMap<Preference, RuleId>;
  readonly limits: { readonly plans: number; readonly subGoals: number };
};

/** A kind of plan that the answers allow, and the open questions it depends on. */
type OpenKind = { readonly kind: PlanKind; readonly hangsOn: readonly NeedsField[]; readonly world: World };
/** A plan with the number of needs that it covers, now or next, and now alone. */
type Candidate = { readonly draft: PlanDraft; readonly open: OpenKind | null; readonly covered: number; readonly coveredNow: number };

export type Chosen = { readonly candidates: readonly Candidate[]; readonly moreTied: boolean };

/** Creates the same situation with other answers. */
export type Assume = (answers: Answers) => World;

/** The plans for a situation, the best first (choice-plan-order). */
export function choosePlans(world: World, assume: Assume, { kinds, limits }: PlanSayings): Chosen {
  const opened = kinds.flatMap((kind) => open(kind, world, assume));
  const mains = opened.flatMap((each) => candidateOf(each));
  const ordered = withoutRepeats(rankedPlans(mains));
  const all = withoutRepeats([...rankedPlans([...ordered, ...besideWishes(ordered)]), ...onlyOtherWay(ordered)]);
  const found = all.length > 0 ? all : fallbacks(world, kinds);
  const shown = shownOf(found, limits.plans);
  const left = found.filter((candidate) => !shown.includes(candidate));
  return { candidates: shown, moreTied: left.some((candidate) => shown.some((one) => areTied(one, candidate))) };
}

/** The first plans. The last that adds no wish, but never plan 1, makes way for a later plan with a wish that is in none of them. */
function shownOf(found: readonly Candidate[], atMost: number): Candidate[] {
  return found.slice(atMost).reduce(
    (shown, later) => {
      if (!addsWish(later, shown)) return shown;
      const spare = shown.findLast((one, place) => place > 0 && !addsWish(one, [...shown.filter((other) => other !== one), later]));
      return spare ? [...shown.filter((one) => one !== spare), later] : shown;
    },
    found.slice(0, atMost),
  );
}

/** Whether a plan has a wish, now or next, that the others lack. */
function addsWish(candidate: Candidate, others: readonly Candidate[]): boolean {
  return (candidate.draft.world.answers.wishes ?? []).some((id) => hasPart(candidate, id) && !others.some((other) => hasPart(other, id)));
}

function hasPart({ draft: { parts, next } }: Candidate, id: InstrumentId): boolean {
  return parts.some(({ judgement }) => judgement.instrument === id) || next.some(({ instrument }) => instrument === id);
}

/** Empty if an answer rules the kind out. If a question is open, the plan is made with the answer that the kind assumes. */
function open(kind: PlanKind, world: World, assume: Assume): OpenKind[] {
  const answer = askAll(world.subject, kind.when);
  if (answer === false) return [];
  if (answer === true) return [{ kind, hangsOn: [], world }];
  const hangsOn = [...new Set(openIn(world.subject, kind.when))].filter((field) => field !== 'targetGroup');
  const assumed = assume({ ...world.answers, ...assumedOf(kind, hangsOn, world) });
  // The assumed answers must satisfy the conditions. What runs and moves speaks against an assumption that would end it.
  const isPossible = askAll(assumed.subject, kind.when) !== false && world.kept.every(({ instrument }) => assumed.mayGoOn(instrument));
  return isPossible ? [{ kind, hangsOn, world: assumed }] : [];
}

function assumedOf({ assumes }: PlanKind, hangsOn: readonly NeedsField[], { answers }: World): Plan['assumes'] {
  return Object.fromEntries(
    Object.entries(assumes).filter(([field]) => hangsOn.includes(field as NeedsField) && !isAnswered(answers, field as AnswerField)),
  );
}

function candidateOf(opened: OpenKind, without: Without = {}): Candidate[] {
  const draft = bestDraft(opened.kind, opened.world, without);
  return draft ? [counted(draft, opened)] : [];
}

function counted(draft: PlanDraft, opened: OpenKind | null): Candidate {
  const { parts, next, world } = draft;
  // Cover by a municipality's own instrument fills a gap but does not raise a plan's rank.
  const isNamed = (instrument: InstrumentId, need: Need): boolean => isNamedFor(world.coverOf(instrument, need));
  const now = world.answers.needs.filter((need) =>
    parts.some((part) => coversOf(part, parts, world).includes(need) && isNamed(part.judgement.instrument, need)),
  );
  const later = next.flatMap(({ instrument, covers }) => covers.filter((need) => isNamed(instrument, need)));
  return { draft, open: opened, covered: now.length + later.length, coveredNow: now.length };
}

/** Used if no kind of plan is possible: an interview, or a plan without a lead. */
function fallbacks(world: World, kinds: readonly PlanKind[]): Candidate[] {
  const talks = kinds.filter(({ isFallback }) => isFallback).flatMap((kind) => candidateOf({ kind, hangsOn: [], world }));
  if (talks.length > 0) return talks;
  const draft = leaderless(world);
  return draft ? [counted(draft, null)] : [];
}

// ---- Ranking

const planCriteria: readonly Criterion<Candidate>[] = [
  { name: 'certain', value: ({ open }) => -(open?.hangsOn.length ?? 0) },
  { name: 'fit', value: fitOf },
  { name: 'breadth', value: ({ covered }) => covered },
  { name: 'breadth', value: ({ coveredNow }) => coveredNow },
  { name: 'standing', value: ({ draft: { lead } }) => (lead ? standings.indexOf(lead.standing) : 0) },
  { name: 'already', value: ({ draft: { parts } }) => -parts.length },
];

/** The number of wishes it contains and of answers that favour its kind. */
function fitOf({ draft: { parts, kind, world } }: Candidate): number {
  const wishes = parts.filter(({ purposes, judgement }) => purposes.includes('wish') || world.isWished(judgement.instrument)).length;
  return wishes + (kind?.fits ?? []).filter((check) => ask(world.subject, check) === true).length;
}

function rankedPlans(candidates: readonly Candidate[]): Candidate[] {
  return ranked(candidates, planCriteria, keyOf);
}

function areTied(one: Candidate, other: Candidate): boolean {
  return firstDifference(one, other, planCriteria) === null;
}

/** A key of lead kind and support; plans with the same key are duplicates. */
function shapeOf({ draft: { lead, parts } }: Candidate): string {
  const others = parts.filter(({ judgement }) => judgement !== lead).map(({ judgement }) => judgement.instrument);
  return `${lead?.of.kind ?? ''}: ${others.sort().join()}`;
}

function keyOf({ draft: { kind, lead, parts } }: Candidate): string {
  return `${kind?.id ?? ''} ${lead?.instrument ?? ''} ${parts
    .map(({ judgement }) => judgement.instrument)
    .sort()
    .join()}`;
}

/** Keeps the first of duplicate plans. */
function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  const shapes = candidates.map(shapeOf);
  return candidates.filter((candidate, index) => shapes.indexOf(shapeOf(candidate)) === index);
}

// ---- A second plan of the same kind

/** Adds a plan without the wish if the guidance holds a better supported instrument. */
function besideWishes(ordered: readonly Candidate[]): Candidate[] {
  return ordered.flatMap((candidate) =>
    candidate.open && isBetterWithoutWish(candidate) ? candidateOf(candidate.open, { wishes: true }) : [],
  );
}

/** If only one kind is possible, adds a second plan of that kind with another lead or support that covers no less. */
function onlyOtherWay(ordered: readonly Candidate[]): Candidate[] {
  const [only] = ordered;
  if (ordered.length !== 1 || !only?.open) return [];
  const shape = shapeOf(only);
  const ways = otherWays(only, only.open).filter(
    ({ draft, covered }) => draft.lead !== null && !draft.lead.mightApply && covered >= only.covered,
  );
  return ways.filter((candidate) => shapeOf(candidate) !== shape).slice(0, 1);
}

/** Whether the plan contains a wish that the sources contest. */
function isBetterWithoutWish({ draft: { parts, lead } }: Candidate): boolean {
  return parts.some(({ judgement, purposes }) => judgement !== lead && purposes.includes('wish') && isDoubtful(judgement.standing));
}

function isDoubtful(standing: (typeof standings)[number]): boolean {
  return standings.indexOf(standing) < standings.indexOf('named');
}

/** Variants: another lead, the same without a wish, or another equally supported instrument. */
function otherWays(only: Candidate, opened: OpenKind): Candidate[] {
  const { kind, world } = opened;
  const [, ...drafts] = draftsOf(kind, world);
  const helps = only.draft.parts.filter(({ purposes, insteadOf }) => purposes.length === 0 && [...insteadOf.values()].includes('tie'));
  return [
    ...drafts.map((draft) => counted(draft, opened)),
    ...candidateOf(opened, { wishes: true }),
    ...helps.flatMap(({ judgement }) => candidateOf(opened, { supports: [judgement.instrument] })),
  ];
}

// ---- The public result

export function describePlans({ candidates }: Chosen, world: World, sayings: PlanSayings): Plan[] {
  return candidates.map((candidate, index) => ({
    ...describe(candidate, world, sayings),
    tiedWith: candidates.flatMap((other, place) => (place !== index && areTied(candidate, other) ? [place] : [])),
  }));
}

function describe({ draft, open: opened }: Candidate, world: World, sayings: PlanSayings): Omit<Plan, 'tiedWith'> {
  const { kind, parts, next } = draft;
  const leadFirst = parts.map(({ judgement }) => judgement.of);
  const subject = { ...world.subject, plan: leadFirst };
  const fired = sayings.about.flatMap((rule) => fire(rule, subject) ?? []);
  const levers = fired.flatMap(({ rule, isCertain }): Lever[] => (rule.lever && isCertain ? [rule.lever] : []));
  const planned = parts.map((part) => partOf(draft, part, sayings));
  const covered = [...planned, ...next].flatMap(({ covers }) => covers);
  const ruleOfGap = (gap: Gap): RuleId => sayings.gaps.get(gap) ?? '';
  return {
    kind: kind?.id ?? null,
    instruments: [...planned, ...next.map((step) => nextPart(step, draft.world))],
    uncovered: world.answers.needs
      .filter((need) => !covered.includes(need))
      .map((need) => ({ need, rule: ruleOfGap(gapFor(need, draft)) })),
    hangsOn: [...(opened?.hangsOn ?? [])],
    assumes: kind ? assumedOf(kind, opened?.hangsOn ?? [], world) : {},
    subGoals: subGoalsFor(kind, world, sayings),
    lookAgain: sayings.lookAgain.filter(({ when }) => askAll(subject, when) === true).map(({ id }) => id),
    reasons: fired.map((one) => reasonFor(one, subject)),
    levers: [...new Set(levers)].sort(compareTexts),
  };
}

function partOf({ parts, world }: PlanDraft, part: PlanDraft['parts'][number], { preferences }: PlanSayings): PlanPart {
  const { judgement, role, when, purposes } = part;
  const covers = coversOf(part, parts, world);
  const tasks = covers.map((need) => world.coverOf(judgement.instrument, need)?.task ?? null);
  return {
    instrument: judgement.instrument,
    role,
    when,
    covers,
    for: [...purposes],
    changed: world.isChanged(judgement.instrument),
    task: tasks.find((task) => task !== null) ?? null,
    ...alternativesOf(part, (preference) => preferences.get(preference) ?? ''),
  };
}

function nextPart({ instrument, covers }: NextStep, world: World): PlanPart {
  return {
    instrument,
    role: 'support',
    when: 'next',
    covers: [...covers],
    for: world.isWished(instrument) ? ['wish'] : [],
    changed: world.isChanged(instrument),
    task: null,
    insteadOf: [],
    tiedWith: [],
  };
}

/** Sub-goals for the barriers, in the order in which they are worked on, and one for the aim of the plan (choice-sub-goals). */
function subGoalsFor(kind: PlanKind | null, { answers }: World, { subGoals, limits }: PlanSayings): string[] {
  const fitting = subGoals.filter(({ kinds }) => kind !== null && (kinds.length === 0 || kinds.includes(kind.id)));
  const aims = fitting.filter(({ needs }) => needs.length === 0);
  const steps = fitting.filter(({ needs }) => needs.some((need) => answers.needs.includes(need)));
  return [...steps.slice(0, limits.subGoals - aims.length), ...aims].map(({ id }) => id);
}
