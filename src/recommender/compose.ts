import type { Instrument, LeadChoice, PlanKind, Preference, Role, RuleId, Time } from '../model/guidance.ts';
import type { InstrumentId, Need } from '../model/needs.ts';
import { isPartOpen } from './answers.ts';
import { ask, askAll } from './checks.ts';
import { closeness, isMet, isNamedFor, rowsFor, type Cover } from './cover.ts';
import { compareTexts, firstDifference, ranked, type Criterion } from './preferences.ts';
import { isSelected } from './select.ts';
import { standings, type Judgement, type Purpose } from './types.ts';
import type { World } from './world.ts';

/** A part of a plan while it is being put together. */
export type DraftPart = {
  readonly judgement: Judgement;
  readonly role: Role;
  readonly when: Time;
  readonly purposes: readonly Purpose[];
  /** The needs it was chosen for; what else it covers is found out at the end. */
  readonly chosenFor: readonly Need[];
  readonly insteadOf: ReadonlyMap<InstrumentId, Preference>;
};

/** What comes after a plan, and what it is to cover then. */
export type NextStep = { readonly instrument: InstrumentId; readonly covers: readonly Need[] };

/** A plan while it is being put together. */
export type PlanDraft = {
  readonly kind: PlanKind | null;
  readonly world: World;
  readonly lead: Judgement | null;
  readonly parts: readonly DraftPart[];
  readonly next: readonly NextStep[];
  /** Needs that lost their cover because no more parts were allowed. */
  readonly lost: readonly Need[];
};

type Judged = { readonly judgement: Judgement };
type Candidate = Judged & { readonly choice: LeadChoice | null };
type Supporter = Judged & { readonly cover: Cover };

/** What is left out of account to make another plan of the same kind. */
export type Without = { readonly wishes?: true; readonly supports?: readonly InstrumentId[] };

/** Every plan of a kind that can be made in a world, the best lead first. */
export function* draftsOf(kind: PlanKind, world: World, without: Without = {}): Generator<PlanDraft> {
  const candidates = rankedLeads(kind, world);
  for (const candidate of candidates) {
    const draft = draftWith(candidate, candidates, kind, world, without);
    if (draft) yield draft;
  }
}

/** The one with the best lead; null where none can be made. */
export function bestDraft(kind: PlanKind, world: World, without: Without): PlanDraft | null {
  for (const draft of draftsOf(kind, world, without)) return draft;
  return null;
}

/** Where nothing can lead: what goes on, what is wished, what each need asks for by itself, and what the user insists on. */
export function leaderless(world: World): PlanDraft | null {
  const wished = wishedParts(keptParts(world, []), null, world);
  const supported = withSupport([...keptParts(world, []), ...wished], world, {});
  const parts = withLocked(withoutNeedless(supported, world), world);
  if (parts.length === 0 && world.answers.needs.length === 0) return null;
  return shortened({ kind: null, world, lead: null, parts, next: [], lost: [] });
}

// ---- what leads

function rankedLeads(kind: PlanKind, world: World): Candidate[] {
  const all = leadsOf(kind, world);
  const held = all.filter(({ judgement }) => world.isLocked(judgement.instrument));
  return ranked(held.length > 0 ? held : all.filter(({ judgement }) => mayLead(judgement, world)), leadCriteria(world), idOf);
}

/** What was locked leads, whatever is said of it; otherwise what is under way where the kind keeps it, or all that may. */
function leadsOf(kind: PlanKind, world: World): Candidate[] {
  const running = kind.keeps ? world.kept.filter(({ of }) => of.traits.includes('realWorkplace')) : [];
  if (running.length > 0) return running.map((judgement) => ({ judgement, choice: null }));
  return kind.leads.flatMap((choice) =>
    world.subject.instruments
      .filter((instrument) => isSelected(instrument, choice.from) && mayBeChosen(instrument, choice, world))
      .map((instrument) => ({ judgement: world.judgementOf(instrument.id), choice })),
  );
}

function mayBeChosen({ id }: Instrument, { when }: LeadChoice, world: World): boolean {
  return askAll(world.subjectOf(id), when) !== false;
}

function mayLead({ instrument }: Judgement, world: World): boolean {
  return world.mayBePlanned(instrument) || world.kept.some((kept) => kept.instrument === instrument);
}

function leadCriteria(world: World): Criterion<Candidate>[] {
  const { needs } = world.answers;
  return [
    { name: 'already', value: ({ judgement }) => Number(world.kept.includes(judgement)) },
    { name: 'wish', value: ({ judgement }) => Number(world.isWished(judgement.instrument)) },
    { name: 'fit', value: ({ judgement, choice }) => holding(choice?.fits ?? [], world, judgement.instrument) },
    { name: 'notInVain', value: ({ judgement }) => Number(!world.isInVain(judgement.instrument)) },
    {
      name: 'breadth',
      value: ({ judgement }) => needs.filter((need) => isMet(coverBy(judgement, need, world))).length,
    },
    { name: 'certain', value: ({ judgement }) => Number(!judgement.mightApply) },
    { name: 'standing', value: ({ judgement }) => standings.indexOf(judgement.standing) },
  ];
}

/** How many of the checks hold. */
function holding(checks: LeadChoice['fits'], world: World, instrument: InstrumentId | null): number {
  const subject = instrument === null ? world.subject : world.subjectOf(instrument);
  return checks.filter((check) => ask(subject, check) === true).length;
}

const idOf = ({ judgement }: Judged): string => judgement.instrument;

// ---- one plan

function draftWith(lead: Candidate, leads: readonly Candidate[], kind: PlanKind, world: World, without: Without): PlanDraft | null {
  const partners = lead.choice?.together ? rankedPartners(lead.choice.together, lead.judgement, world) : [];
  const [partner] = partners;
  if (lead.choice?.together && !partner) return null;
  const first = [
    leadPart(lead.judgement, differences(lead, leads, leadCriteria(world)), world),
    ...(partner ? [leadPart(partner.judgement, differences(partner, partners, partnerCriteria(world)), world)] : []),
  ];
  const kept = keptParts(
    world,
    first.map(({ judgement }) => judgement),
  );
  const going = [...first, ...kept];
  const steps = kind.steps.flatMap(({ instrument, when, rule }): DraftPart[] =>
    !has(going, instrument) && askAll(world.subject, when) === true && world.mayBePlanned(instrument)
      ? [{ ...blankPart, judgement: world.judgementOf(instrument), role: 'support', when: 'now', purposes: [{ rule }] }]
      : [],
  );
  const withSteps = [...going, ...steps];
  const wished = without.wishes ? [] : wishedParts(withSteps, kind, world);
  const supported = withSupport([...withSteps, ...wished], world, without);
  const whole = withLocked(withoutNeedless(supported, world), world);
  return shortened({ kind, world, lead: lead.judgement, parts: whole, next: nextOf(kind, whole, leads, world), lost: [] });
}

/** What goes on beside what leads. */
function keptParts(world: World, leading: readonly Judgement[]): DraftPart[] {
  return world.kept
    .filter((judgement) => !leading.includes(judgement))
    .map((judgement) => ({ ...blankPart, judgement, role: 'kept' as const, when: 'now' as const, purposes: ['running' as const] }));
}

const blankPart: Omit<DraftPart, 'judgement'> = {
  role: 'support',
  when: 'beside',
  purposes: [],
  chosenFor: [],
  insteadOf: new Map(),
};

function purposesOf({ instrument }: Judgement, world: World): Purpose[] {
  return [
    ...(world.isWished(instrument) ? (['wish'] as const) : []),
    ...(world.isMoving(instrument) ? (['running'] as const) : []),
    ...(world.isLocked(instrument) ? (['locked'] as const) : []),
  ];
}

function leadPart(judgement: Judgement, insteadOf: DraftPart['insteadOf'], world: World): DraftPart {
  const role = world.kept.includes(judgement) ? 'kept' : 'lead';
  return { ...blankPart, judgement, role, when: 'now', purposes: ['lead', ...purposesOf(judgement, world)], insteadOf };
}

/** What could lead on equal terms, the best first: the wish, then what covers something named, then how it stands. */
function rankedPartners(selector: NonNullable<LeadChoice['together']>, lead: Judgement, world: World): Judged[] {
  const candidates = world.subject.instruments
    .filter((instrument) => isSelected(instrument, selector) && instrument.id !== lead.instrument && mayBePartner(instrument.id, world))
    .map(({ id }) => ({ judgement: world.judgementOf(id) }));
  return ranked(candidates, partnerCriteria(world), idOf);
}

function partnerCriteria(world: World): Criterion<Judged>[] {
  const { needs } = world.answers;
  return [
    { name: 'already', value: ({ judgement }) => Number(world.kept.includes(judgement)) },
    { name: 'wish', value: ({ judgement }) => Number(world.isWished(judgement.instrument)) },
    { name: 'notInVain', value: ({ judgement }) => Number(!world.isInVain(judgement.instrument)) },
    { name: 'breadth', value: ({ judgement }) => needs.filter((need) => isNamedFor(coverBy(judgement, need, world))).length },
    { name: 'certain', value: ({ judgement }) => Number(!judgement.mightApply) },
    { name: 'standing', value: ({ judgement }) => standings.indexOf(judgement.standing) },
  ];
}

function mayBePartner(id: InstrumentId, world: World): boolean {
  return world.mayBePlanned(id) || world.kept.some(({ instrument }) => instrument === id);
}

/** Why this one and not the others: the first thing that tells them apart, or that nothing does. */
function differences<Candidate extends Judged>(
  best: Candidate,
  all: readonly Candidate[],
  criteria: readonly Criterion<Candidate>[],
): ReadonlyMap<InstrumentId, Preference> {
  return new Map(
    all
      .filter((other) => other !== best && other.judgement !== best.judgement)
      .map((other) => [other.judgement.instrument, firstDifference(best, other, criteria)?.name ?? 'tie'] as const),
  );
}

// ---- what the citizen wishes

function wishedParts(parts: readonly DraftPart[], kind: PlanKind | null, world: World): DraftPart[] {
  const lead = parts[0]?.judgement.of;
  return (world.answers.wishes ?? [])
    .filter((id) => !has(parts, id) && world.judgementOf(id).outcome === 'applies' && world.mayBePlanned(id))
    .map((id) => world.judgementOf(id))
    .filter(({ of }) => maySupport(of, lead) && !(kind?.leaves && isSelected(of, kind.leaves)))
    .map((judgement) => ({ ...blankPart, judgement, purposes: ['wish' as const], insteadOf: withoutTheWish(judgement, world) }));
}

/** What else would cover the needs that a wish covers: the wish decides. */
function withoutTheWish(wish: Judgement, world: World): ReadonlyMap<InstrumentId, Preference> {
  return new Map(
    world.answers.needs.flatMap((need) => {
      const candidates = supportersOf(need, world);
      const own = candidates.find(({ judgement }) => judgement === wish);
      return own ? [...differences(own, candidates, supportCriteria(need, world))] : [];
    }),
  );
}

/** A second workplace is not support, nor is what keeps a job; an ordinary job may go along with something that is no workplace. */
function maySupport({ kind, traits }: Instrument, lead: Instrument | undefined): boolean {
  if (traits.includes('keepsJob')) return lead === undefined;
  if (kind === 'ordinaryJob') return !(lead?.traits.includes('realWorkplace') ?? false);
  return !['placement', 'paidHours', 'learningInCompany'].includes(kind) && !traits.includes('realWorkplace');
}

// ---- what each need asks for, by itself

function withSupport(parts: readonly DraftPart[], world: World, { supports = [], wishes: isWithoutWishes }: Without): DraftPart[] {
  const lead = parts[0]?.judgement.of;
  const chosen = new Map<InstrumentId, DraftPart>();
  for (const need of world.answers.needs) {
    const candidates = supportersOf(need, world).filter(
      ({ judgement }) => has(parts, judgement.instrument) || (maySupport(judgement.of, lead) && !supports.includes(judgement.instrument)),
    );
    const criteria = supportCriteria(need, world).filter(({ name }) => !(isWithoutWishes && name === 'wish'));
    const [best, ...others] = ranked(candidates, criteria, idOf);
    if (!best || parts.some((part) => meets(part, need, best.cover, world))) continue;
    const id = best.judgement.instrument;
    if (has(parts, id)) continue;
    const before = chosen.get(id);
    chosen.set(id, {
      ...blankPart,
      judgement: best.judgement,
      chosenFor: [...(before?.chosenFor ?? []), need],
      insteadOf: new Map([...(before?.insteadOf ?? []), ...differences(best, others, criteria), ...unavailable(need, candidates, world)]),
    });
  }
  return [...parts, ...chosen.values()];
}

function supportersOf(need: Need, world: World): Supporter[] {
  const ids = [...new Set(rowsFor(world, need).map(({ instrument }) => instrument))];
  return ids.flatMap((id): Supporter[] => {
    const judgement = world.judgementOf(id);
    const cover = coverBy(judgement, need, world);
    return cover && world.mayBePlanned(id) ? [{ judgement, cover }] : [];
  });
}

/** Where it was not told which part of the need is meant, what is for one part is no better than what is for another. */
function supportCriteria(need: Need, world: World): Criterion<Supporter>[] {
  const { needs } = world.answers;
  const isOpen = isPartOpen(world.answers, need);
  const mightBeMeant = ({ cover }: Supporter): boolean => isOpen && cover.isForPart;
  return [
    { name: 'wish', value: ({ judgement }) => Number(world.isWished(judgement.instrument)) },
    // What a source names comes first, however uncertain: where the municipality alone says it, no source says anything.
    { name: 'standing', value: ({ cover }) => Number(cover.how !== 'local') },
    { name: 'partial', value: ({ cover }) => Number(cover.isForPart && !isOpen) },
    { name: 'certain', value: ({ judgement }) => Number(!judgement.mightApply) },
    { name: 'contested', value: (one) => (mightBeMeant(one) ? standings.indexOf('named') : agreementOn(one.judgement)) },
    { name: 'directness', value: (one) => closeness(mightBeMeant(one) ? { how: 'direct' } : one.cover) },
    { name: 'breadth', value: ({ judgement }) => needs.filter((one) => isMet(coverBy(judgement, one, world))).length },
  ];
}

/** Uncontested before contested before no effect shown; what only the municipality names comes last. */
function agreementOn({ standing }: Judgement): number {
  return Math.min(standings.indexOf(standing), standings.indexOf('named'));
}

/** What the table links to the need but cannot be used here, or is for another part of it. */
function unavailable(need: Need, candidates: readonly Supporter[], world: World): (readonly [InstrumentId, Preference])[] {
  const left = rowsFor(world, need).filter(({ instrument }) => !candidates.some(({ judgement }) => judgement.instrument === instrument));
  return left.map(({ instrument, part, when }) => {
    if (world.isInVain(instrument)) return [instrument, 'notInVain'] as const;
    const isOtherPart = part !== null && askAll(world.subject, [{ check: 'needPart', any: [part] }]) === false;
    return [instrument, isOtherPart && askAll(world.subjectOf(instrument), when) !== false ? 'partial' : 'unavailable'] as const;
  });
}

/** How something covers a need, unless it was tried for that without getting anywhere. */
export function coverBy({ instrument }: Judgement, need: Need, world: World): Cover | null {
  return world.isChanged(instrument) ? null : world.coverOf(instrument, need);
}

/** Whether a need is met by something that is in the plan already, for the part that was told where the best help is for that part. */
function meets({ judgement, role }: DraftPart, need: Need, best: Cover, world: World): boolean {
  const cover = coverBy(judgement, need, world);
  if (role === 'kept' && cover !== null) return true;
  return isMet(cover) && (cover?.isForPart === true || !best.isForPart || isPartOpen(world.answers, need));
}

/** Leaves out what covers nothing that those that stay do not cover as closely: the less agreed upon first. */
function withoutNeedless(parts: readonly DraftPart[], world: World): DraftPart[] {
  const spare = parts
    .filter(({ chosenFor, purposes }) => chosenFor.length > 0 && purposes.length === 0)
    .sort((one, other) => agreementOn(one.judgement) - agreementOn(other.judgement) || compareTexts(idOf(other), idOf(one)));
  return spare.reduce<DraftPart[]>((left, part) => (isNeedless(part, left, world) ? left.filter((one) => one !== part) : left), [...parts]);
}

function isNeedless(part: DraftPart, parts: readonly DraftPart[], world: World): boolean {
  return world.answers.needs.every((need) => {
    const own = coverBy(part.judgement, need, world);
    if (own === null || !(isMet(own) || part.chosenFor.includes(need))) return true;
    return parts.some((other) => {
      const cover = other === part ? null : coverBy(other.judgement, need, world);
      return cover !== null && isMet(cover) && closeness(cover) >= closeness(own) && Number(cover.isForPart) >= Number(own.isForPart);
    });
  });
}

// ---- what the user insists on, and what there is room for

/** What is locked is in every plan, with whatever is said of it. */
function withLocked(parts: readonly DraftPart[], world: World): DraftPart[] {
  const missing = (world.constraints.locked ?? []).filter((id) => !has(parts, id));
  return [
    ...parts,
    ...[...new Set(missing)].sort().map((id): DraftPart => ({
      ...blankPart,
      judgement: world.judgementOf(id),
      when: 'now',
      purposes: ['locked', ...purposesOf(world.judgementOf(id), world).filter((purpose) => purpose !== 'locked')],
    })),
  ];
}

/**
 * Leaves out what covers least until there are no more than allowed: support first, then steps, then what runs; never what is
 * locked, and never what leads. Null where the plan would lose what makes it one.
 */
function shortened(draft: PlanDraft): PlanDraft | null {
  const { world } = draft;
  const { atMost = Infinity } = world.constraints;
  const parts = [...draft.parts];
  const lost: Need[] = [];
  while (parts.length > atMost) {
    const spare = parts.filter((part) => !part.purposes.includes('lead') && !world.isLocked(part.judgement.instrument));
    const [least] = ranked(spare, keepCriteria(parts, world), idOf).reverse();
    if (!least) return null;
    parts.splice(parts.indexOf(least), 1);
    lost.push(...world.answers.needs.filter((need) => coverBy(least.judgement, need, world) && !lost.includes(need)));
  }
  return { ...draft, parts, lost };
}

function keepCriteria(parts: readonly DraftPart[], world: World): Criterion<DraftPart>[] {
  return [
    { name: 'already', value: ({ role }) => Number(role === 'kept') },
    { name: 'breadth', value: (part) => coversOf(part, parts, world).length },
    { name: 'wish', value: ({ purposes }) => Number(purposes.includes('wish')) },
    { name: 'contested', value: ({ judgement }) => agreementOn(judgement) },
  ];
}

/** The needs that a part covers in a plan: what it was chosen for, and what it meets as well as can be. */
export function coversOf({ judgement, chosenFor, role }: DraftPart, parts: readonly DraftPart[], world: World): Need[] {
  return world.answers.needs.filter((need) => {
    if (chosenFor.includes(need)) return true;
    const cover = coverBy(judgement, need, world);
    if (!cover) return false;
    if (isMet(cover) || role === 'kept') return true;
    // A looser link counts where there is no other.
    return !parts.some(
      (other) => other.judgement !== judgement && (other.chosenFor.includes(need) || isMet(coverBy(other.judgement, need, world))),
    );
  });
}

// ---- what comes next

/**
 * What could have led and covers what nothing in the plan does comes next, before what the kind names and what the citizen
 * wishes and cannot run beside.
 */
function nextOf({ next, leaves }: PlanKind, parts: readonly DraftPart[], leads: readonly Candidate[], world: World): NextStep[] {
  const lead = parts[0]?.judgement.of;
  const steps = new Map<InstrumentId, Need[]>();
  for (const need of world.answers.needs.filter((one) => !isCovered(one, parts, world))) {
    const other = leads.find(({ judgement }) => !has(parts, judgement.instrument) && isMet(coverBy(judgement, need, world)));
    if (other) steps.set(other.judgement.instrument, [...(steps.get(other.judgement.instrument) ?? []), need]);
  }
  const planned = next.flatMap(({ instruments, when }) => {
    if (askAll(world.subject, when) !== true) return [];
    const first = instruments.find((id) => !has(parts, id) && world.mayComeNext(id));
    return first === undefined ? [] : [first];
  });
  const wished = (world.answers.wishes ?? []).filter((id) => {
    const { of, outcome } = world.judgementOf(id);
    if (has(parts, id) || outcome === 'cannotTell') return false;
    return world.mayComeNext(id) && !maySupport(of, lead) && !(leaves && isSelected(of, leaves));
  });
  for (const id of [...planned, ...wished]) if (!steps.has(id)) steps.set(id, []);
  return [...steps].map(([instrument, covers]) => ({ instrument, covers }));
}

function isCovered(need: Need, parts: readonly DraftPart[], world: World): boolean {
  return parts.some((part) => coversOf(part, parts, world).includes(need));
}

function has(parts: readonly DraftPart[], id: InstrumentId): boolean {
  return parts.some(({ judgement }) => judgement.instrument === id);
}

/** The rule that says why something was preferred, and the alternatives that tie. */
export function alternativesOf({ insteadOf }: DraftPart, ruleOf: (preference: Preference) => RuleId) {
  const all = [...insteadOf].sort(([one], [other]) => compareTexts(one, other));
  return {
    insteadOf: all.map(([instrument, preference]) => ({ instrument, rule: ruleOf(preference) })),
    tiedWith: all.filter(([, preference]) => preference === 'tie').map(([instrument]) => instrument),
  };
}
