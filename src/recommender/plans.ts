import type { Instrument, Lever, PlanShape, Role, Rule, Slot } from '../model/guidance.ts';
import type { Constraints, InstrumentId } from '../model/needs.ts';
import { needKeys } from '../model/needs.ts';
import { ask } from './checks.ts';
import { gradeOf } from './judge.ts';
import { fire } from './reasons.ts';
import { isSelected } from './select.ts';
import type { Judgement, Plan, PlanPart, Subject } from './types.ts';

/** No more are shown: a choice of three can be talked about, one of ten is a list. */
// eslint-disable-next-line no-restricted-syntax -- How much is shown: nothing that a source says or that is computed with.
const mostPlans = 3;

type Part = { readonly judgement: Judgement; readonly role: Role; readonly isRequired: boolean };
type Draft = { readonly shape: PlanShape | null; readonly parts: readonly Part[]; readonly lead: Judgement | null };
type Judged = { readonly judgements: readonly Judgement[]; readonly subject: Subject; readonly constraints: Constraints };

/** The mixes that the sources support, the best first (choice-plan-order). */
export function plansFor(judged: Judged, shapes: readonly PlanShape[], rules: readonly Rule[]): { plans: Plan[]; moreTied: boolean } {
  const drafts = shapes.filter((shape) => holds(shape, judged.subject)).flatMap((shape) => draftsOf(shape, judged));
  const found = withoutRepeats(drafts.flatMap((draft) => shortened(draft, judged.constraints) ?? []));
  const ranked = (found.length > 0 ? found : onlyLocked(judged))
    .map((draft) => ({ draft, rank: rankOf(draft) }))
    .sort((one, other) => compareRanks(other.rank, one.rank));
  const shown = ranked.slice(0, mostPlans);
  const isTied = (one: readonly number[] | undefined, other: readonly number[] | undefined): boolean =>
    one !== undefined && other !== undefined && compareRanks(one, other) === 0;
  return {
    plans: shown.map(({ draft, rank }, index) => ({
      ...describe(draft, judged.subject, rules),
      tiedWith: shown.flatMap((other, place) => (place !== index && isTied(rank, other.rank) ? [place] : [])),
    })),
    moreTied: isTied(shown.at(-1)?.rank, ranked[mostPlans]?.rank),
  };
}

function holds(shape: PlanShape, subject: Subject): boolean {
  return shape.when.every((check) => ask(subject, check) === true);
}

/** One draft for each instrument that can lead the mix. */
function draftsOf(shape: PlanShape, judged: Judged): Draft[] {
  const leadSlot = shape.slots.find(({ take }) => take === 'each');
  const leads = leadSlot ? leadersFor(leadSlot, judged) : [];
  return leads.flatMap((lead) => {
    const parts: Part[] = [{ judgement: lead, role: leadSlot?.role ?? 'core', isRequired: true }];
    for (const slot of shape.slots) {
      if (slot === leadSlot) continue;
      const filled = fillSlot(slot, parts, judged);
      if (slot.required && filled.length === 0) return [];
      parts.push(...filled);
    }
    return [{ shape, parts: withLocked(parts, judged), lead }];
  });
}

/** What was locked leads, whatever is said of it; otherwise all that may. */
function leadersFor(slot: Slot, judged: Judged): Judgement[] {
  const { locked = [] } = judged.constraints;
  const inSlot = judged.judgements.filter(({ of }) => isSelected(of, slot.from, judged.subject.needs.needs));
  const held = inSlot.filter(({ instrument }) => locked.includes(instrument));
  return held.length > 0 ? held : inSlot.filter((judgement) => mayBePlanned(judgement, judged));
}

function fillSlot(slot: Slot, parts: readonly Part[], judged: Judged): Part[] {
  const { needs } = judged.subject.needs;
  const isLocked = ({ instrument }: Judgement): boolean => judged.constraints.locked?.includes(instrument) ?? false;
  const taken = (instrument: InstrumentId): boolean => parts.some(({ judgement }) => judgement.instrument === instrument);
  const candidates = judged.judgements
    .filter((judgement) => isSelected(judgement.of, slot.from, needs) && !taken(judgement.instrument) && mayBePlanned(judgement, judged))
    // Where a lead has been chosen, a second workplace is not support.
    .filter(({ of }) => slot.role === 'core' || !of.traits.includes('realWorkplace') || slot.from.instruments?.includes(of.id))
    // What is locked comes along in any case, so it fills a place before another has to.
    .sort((one, other) => Number(isLocked(other)) - Number(isLocked(one)) || gradeOf(other.strength) - gradeOf(one.strength));
  if (slot.take === 'best') return candidates.slice(0, 1).map((judgement) => ({ judgement, role: slot.role, isRequired: slot.required }));

  const filled: Part[] = [];
  for (const need of needKeys.filter((key) => needs.includes(key))) {
    if ([...parts, ...filled].some(({ judgement: { of } }) => of.meets.includes(need))) continue;
    const [best] = candidates.filter(
      ({ of, instrument }) => of.meets.includes(need) && !filled.some((part) => part.judgement.instrument === instrument),
    );
    // One of them is enough for a mix that needs support at all.
    if (best) filled.push({ judgement: best, role: slot.role, isRequired: slot.required && filled.length === 0 });
  }
  return filled;
}

function mayBePlanned({ instrument, of, outcome, mightApply }: Judgement, { constraints }: Judged): boolean {
  if (constraints.excluded?.includes(instrument) || of.traits.includes('neverPlanned')) return false;
  return outcome === 'applies' || mightApply;
}

/** What is locked is in every plan, with whatever is said of it. */
function withLocked(parts: readonly Part[], { judgements, constraints }: Judged): Part[] {
  const missing = judgements.filter(
    ({ instrument }) => constraints.locked?.includes(instrument) && !parts.some(({ judgement }) => judgement.instrument === instrument),
  );
  return [...parts, ...missing.map((judgement): Part => ({ judgement, role: roleOf(judgement.of), isRequired: false }))];
}

function onlyLocked(judged: Judged): Draft[] {
  const parts = withLocked([], judged);
  return parts.length > 0 ? [{ shape: null, parts, lead: null }] : [];
}

function roleOf({ traits }: Instrument): Role {
  return traits.includes('realWorkplace') ? 'core' : 'support';
}

/**
 * Leaves out what matters least until there are no more than allowed: preparation first, then the last support; never what is locked.
 * Null where the mix would lose what makes it one.
 */
function shortened(draft: Draft, { atMost = Infinity, locked = [] }: Constraints): Draft | null {
  const parts = [...draft.parts];
  while (parts.length > atMost) {
    const spare = parts.map((part, index) => ({ part, index })).filter(({ part }) => !locked.includes(part.judgement.instrument));
    const last = spare.filter(({ part }) => part.role === 'preparation' && part.judgement !== draft.lead).at(-1) ?? spare.at(-1);
    if (!last || last.part.isRequired) return null;
    parts.splice(last.index, 1);
  }
  return { ...draft, parts };
}

/** Shortened mixes may have become the same; the first keeps its place. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const key = ({ parts }: Draft): string =>
    parts
      .map(({ judgement }) => judgement.instrument)
      .sort()
      .join();
  return drafts.filter((draft, index) => drafts.findIndex((other) => key(other) === key(draft)) === index);
}

/** Certain before possible, then the support for the kind of mix, then for what leads it. */
function rankOf({ shape, lead }: Draft): readonly number[] {
  return [
    lead === null || lead.mightApply || lead.outcome !== 'applies' ? 0 : 1,
    gradeOf(shape?.strength ?? null),
    gradeOf(lead?.strength ?? null),
  ];
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  return one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function describe({ shape, parts }: Draft, subject: Subject, rules: readonly Rule[]): Omit<Plan, 'tiedWith'> {
  const plan = parts.map(({ judgement }) => judgement.of);
  const itself = { ...subject, plan };
  const fired = rules.flatMap((rule) => fire(rule, itself) ?? []);
  const levers = fired.flatMap(({ rule, isCertain }): Lever[] => (rule.lever && isCertain ? [rule.lever] : []));
  return {
    shape: shape?.id ?? null,
    instruments: parts.map(({ judgement, role }): PlanPart => ({ instrument: judgement.instrument, role })),
    reasons: fired.map(({ reason }) => reason),
    levers: [...new Set(levers)],
  };
}
