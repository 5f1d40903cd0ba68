import type { Instrument, LeadChoice, PlanKind, Preference, Role, RuleId, Time } from '../model/guidance.ts';
import type { InstrumentId, Need } from '../model/needs.ts';
import { isPartOpen } from './answers.ts';
import { ask, askAll } from './checks.ts';
import { closeness, isMet, isNamedFor, rowsFor, type Cover } from './cover.ts';
import { compareTexts, firstDifference, ranked, type Criterion } from './preferences.ts';
import { isSelected } from './select.ts';
import { standings, type Judgement, type Purpose } from './types.ts';
import type { World } from './world.ts';

/** A part of a plan under construction. */
export type DraftPart = {
  readonly judgement: Judgement;
  readonly role: Role;
  readonly when: Time;
  readonly purposes: readonly Purpose[];
  /** The needs it was selected for; other needs it covers are determined at the end. */
  readonly chosenFor: readonly Need[];
  readonly insteadOf: ReadonlyMap<InstrumentId, Preference>;
};

/** What follows a plan, and the needs it will cover. */
export type NextStep = { readonly instrument: InstrumentId; readonly covers: readonly Need[] };

/** A plan under construction. */
export type PlanDraft = {
  readonly kind: PlanKind | null;
  readonly world: World;
  readonly lead: Judgement | null;
  readonly parts: readonly DraftPart[];
  readonly next: readonly NextStep[];
  /** Needs left uncovered because the plan reached its maximum size. */
  readonly lost: readonly Need[];
};

type Judged = { readonly judgement: Judgement };
type Candidate = Judged & { readonly choice: LeadChoice | null };
type Supporter = Judged & { readonly cover: Cover };

/** What is ignored to get a different plan of the same kind. */
export type Without = { readonly wishes?: true; readonly supports?: readonly InstrumentId[] };

/** Generates all plans of a kind that the situation allows, the best lead first. */
export function* draftsOf(kind: PlanKind, world: World, without: Without = {}): Generator<PlanDraft> {
  const candidates = rankedLeads(kind, world);
  for (const candidate of candidates) {
    const draft = draftWith(candidate, candidates, kind, world, without);
    if (draft) yield draft;
  }
}

/** The plan with the best lead; null if there is none. */
export function bestDraft(kind: PlanKind, world: World, without: Without): PlanDraft | null {
  for (const draft of draftsOf(kind, world, without)) return draft;
  return null;
}

/**
 * A plan without a lead: what is under way, wished for, needed by itself, or locked. Where nothing is under way, the best wish
 * that could not stand beside a lead, such as a workplace, comes first.
 */
export function leaderless(world: World): PlanDraft | null {
  const kept = keptParts(world, []);
  const first = kept.length > 0 ? [] : rankedWorkplaceWishes(world).slice(0, 1);
  const going = [...kept, ...first.map(({ judgement }): DraftPart => ({ ...wishPart(judgement, world), when: 'now' }))];
  const supported = withSupport([...going, ...wishedParts(going, null, world)], world, {});
  const parts = withLocked(withoutNeedless(supported, world), world);
  if (parts.length === 0 && world.answers.needs.length === 0) return null;
  return shortened({ kind: null, world, lead: null, parts, next: nextOf(null, parts, [], world), lost: [] });
}

function rankedWorkplaceWishes(world: World): Candidate[] {
  const wishes = usableWishes(world).filter(({ of }) => !maySupport(of, undefined));
  return ranked(
    wishes.map((judgement) => ({ judgement, choice: null })),
    leadCriteria(world),
    idOf,
  );
}

// ---- Selecting the lead

function rankedLeads(kind: PlanKind, world: World): Candidate[] {
  const all = leadsOf(kind, world);
  const held = all.filter(({ judgement }) => world.isLocked(judgement.instrument));
  return ranked(held.length > 0 ? held : all.filter(({ judgement }) => mayLead(judgement, world)), leadCriteria(world), idOf);
}

/** Locked leads come first, whatever the verdict; otherwise what is under way, if the kind keeps it, or every permitted lead. */
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

/** The number of checks that hold. */
function holding(checks: LeadChoice['fits'], world: World, instrument: InstrumentId | null): number {
  const subject = instrument === null ? world.subject : world.subjectOf(instrument);
  return checks.filter((check) => ask(subject, check) === true).length;
}

const idOf = ({ judgement }: Judged): string => judgement.instrument;

// ---- Composing one plan

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

/** Instruments under way that continue beside the lead. */
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

/** The possible co-leads in order: wished for, covering a named need, then standing. */
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

/**
 * For each candidate that is no better than the chosen one, the first criterion on which it is worse, or that they are tied. A
 * better one leads another plan.
 */
function differences<Candidate extends Judged>(
  best: Candidate,
  all: readonly Candidate[],
  criteria: readonly Criterion<Candidate>[],
): ReadonlyMap<InstrumentId, Preference> {
  return new Map(
    all
      .filter((other) => other !== best && other.judgement !== best.judgement)
      .map((other) => ({ instrument: other.judgement.instrument, difference: firstDifference(best, other, criteria) }))
      .filter(({ difference }) => difference === null || difference.by > 0)
      .map(({ instrument, difference }) => [instrument, difference?.name ?? 'tie'] as const),
  );
}

// ---- The citizen's wishes

function wishedParts(parts: readonly DraftPart[], kind: PlanKind | null, world: World): DraftPart[] {
  const lead = parts[0]?.judgement.of;
  return usableWishes(world)
    .filter(({ instrument, of }) => !has(parts, instrument) && maySupport(of, lead) && !(kind?.leaves && isSelected(of, kind.leaves)))
    .map((judgement) => wishPart(judgement, world));
}

function wishPart(judgement: Judgement, world: World): DraftPart {
  return { ...blankPart, judgement, purposes: ['wish'], insteadOf: withoutTheWish(judgement, world) };
}

function usableWishes(world: World): Judgement[] {
  return (world.answers.wishes ?? [])
    .map((id) => world.judgementOf(id))
    .filter(({ instrument, outcome }) => outcome === 'applies' && world.mayBePlanned(instrument));
}

/** Alternatives for the needs that a wish covers; the wish is the reason. */
function withoutTheWish(wish: Judgement, world: World): ReadonlyMap<InstrumentId, Preference> {
  return new Map(
    world.answers.needs.flatMap((need) => {
      const candidates = supportersOf(need, world);
      const own = candidates.find(({ judgement }) => judgement === wish);
      return own ? [...differences(own, candidates, supportCriteria(need, world))] : [];
    }),
  );
}

/**
 * Neither a second workplace nor an instrument that keeps a job counts as support; an ordinary job may run beside a lead that
 * is no workplace.
 */
function maySupport({ kind, traits }: Instrument, lead: Instrument | undefined): boolean {
  if (traits.includes('keepsJob')) return lead === undefined;
  if (kind === 'ordinaryJob') return !(lead?.traits.includes('realWorkplace') ?? false);
  return !['placement', 'paidHours', 'learningInCompany'].includes(kind) && !traits.includes('realWorkplace');
}

// ---- Support for each need

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

/** While the part of the need is open, instruments for one part are not ranked above those for another. */
function supportCriteria(need: Need, world: World): Criterion<Supporter>[] {
  const { needs } = world.answers;
  const isOpen = isPartOpen(world.answers, need);
  const mightBeMeant = ({ cover }: Supporter): boolean => isOpen && cover.isForPart;
  return [
    { name: 'wish', value: ({ judgement }) => Number(world.isWished(judgement.instrument)) },
    // A link from a source, however weak, ranks above one from the municipality alone.
    { name: 'standing', value: ({ cover }) => Number(cover.how !== 'local') },
    { name: 'partial', value: ({ cover }) => Number(cover.isForPart && !isOpen) },
    { name: 'certain', value: ({ judgement }) => Number(!judgement.mightApply) },
    { name: 'contested', value: (one) => (mightBeMeant(one) ? standings.indexOf('named') : agreementOn(one.judgement)) },
    { name: 'directness', value: (one) => closeness(mightBeMeant(one) ? { how: 'direct' } : one.cover) },
    { name: 'breadth', value: ({ judgement }) => needs.filter((one) => isMet(coverBy(judgement, one, world))).length },
  ];
}

/** Uncontested, then contested, then no effect shown; last what only the municipality names. */
function agreementOn({ standing }: Judgement): number {
  return Math.min(standings.indexOf(standing), standings.indexOf('named'));
}

/** Instruments that the table links to the need but that cannot be used here, or that are for another part of it. */
function unavailable(need: Need, candidates: readonly Supporter[], world: World): (readonly [InstrumentId, Preference])[] {
  const left = rowsFor(world, need).filter(({ instrument }) => !candidates.some(({ judgement }) => judgement.instrument === instrument));
  return left.map(({ instrument, part, when }) => {
    if (world.isInVain(instrument)) return [instrument, 'notInVain'] as const;
    const isOtherPart = part !== null && askAll(world.subject, [{ check: 'needPart', any: [part] }]) === false;
    return [instrument, isOtherPart && askAll(world.subjectOf(instrument), when) !== false ? 'partial' : 'unavailable'] as const;
  });
}

/** How an instrument covers a need; null if it was tried for that need without result. */
function coverBy({ instrument }: Judgement, need: Need, world: World): Cover | null {
  return world.isChanged(instrument) ? null : world.coverOf(instrument, need);
}

/**
 * Whether a part of the plan meets a need; where the best cover is specific to the chosen part, only a cover for that part
 * counts.
 */
function meets({ judgement, role }: DraftPart, need: Need, best: Cover, world: World): boolean {
  const cover = coverBy(judgement, need, world);
  if (role === 'kept' && cover !== null) return true;
  return isMet(cover) && (cover?.isForPart === true || !best.isForPart || isPartOpen(world.answers, need));
}

/** Removes parts whose needs are all covered as closely by the remaining parts, the most contested first. */
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

// ---- Locked instruments and the maximum size

/** Adds locked instruments, whatever the verdict. */
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
 * Removes the parts that cover least until the plan has the allowed size: support first, then steps, then what is under way;
 * never a locked part or the lead. Null if a part that defines the plan would go.
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

/** The needs a part covers in a plan: those it was selected for, and those it covers at least as closely as any other part. */
export function coversOf({ judgement, chosenFor, role }: DraftPart, parts: readonly DraftPart[], world: World): Need[] {
  return world.answers.needs.filter((need) => {
    if (chosenFor.includes(need)) return true;
    const cover = coverBy(judgement, need, world);
    if (!cover) return false;
    if (isMet(cover) || role === 'kept') return true;
    // A looser link counts only if there is no closer one.
    return !parts.some(
      (other) => other.judgement !== judgement && (other.chosenFor.includes(need) || isMet(coverBy(other.judgement, need, world))),
    );
  });
}

// ---- What comes next

/**
 * First what covers a need that is left uncovered, then the other steps that the kind of plan names, then wishes that cannot run
 * at the same time.
 */
function nextOf(kind: PlanKind | null, parts: readonly DraftPart[], leads: readonly Candidate[], world: World): NextStep[] {
  const lead = parts[0]?.judgement.of;
  const planned = (kind?.next ?? []).flatMap(({ instruments, when }) => {
    if (askAll(world.subject, when) !== true) return [];
    const first = instruments.find((id) => !has(parts, id) && world.mayComeNext(id));
    return first === undefined ? [] : [first];
  });
  const wished = (world.answers.wishes ?? []).filter((id) => {
    const { of, outcome } = world.judgementOf(id);
    if (has(parts, id) || outcome === 'cannotTell') return false;
    return world.mayComeNext(id) && !maySupport(of, lead) && !(kind?.leaves && isSelected(of, kind.leaves));
  });
  const unused = leads.map(idOf).filter((id) => !has(parts, id));
  const steps = new Map<InstrumentId, Need[]>();
  for (const need of world.answers.needs.filter((one) => !isCovered(one, parts, world))) {
    const id = closestTo(need, [...unused, ...workplacesAfter(need, lead, world), ...planned, ...wished], world);
    if (id !== null) steps.set(id, [...(steps.get(id) ?? []), need]);
  }
  for (const id of [...planned, ...wished]) if (!steps.has(id)) steps.set(id, []);
  return [...steps].map(([instrument, covers]) => ({ instrument, covers }));
}

/** The instrument with the closest link to the need, the first of several; null if none has a link. */
function closestTo(need: Need, ids: readonly InstrumentId[], world: World): InstrumentId | null {
  const linked = ids.flatMap((id) => {
    const cover = coverBy(world.judgementOf(id), need, world);
    return cover ? [{ id, closeness: closeness(cover) }] : [];
  });
  return linked.sort((one, other) => other.closeness - one.closeness)[0]?.id ?? null;
}

/** After a lead that is no workplace: the workplaces that cover the need, the best first. */
function workplacesAfter(need: Need, lead: Instrument | undefined, world: World): InstrumentId[] {
  if (!lead || lead.traits.includes('realWorkplace')) return [];
  const candidates = supportersOf(need, world).filter(({ judgement }) => !maySupport(judgement.of, lead));
  return ranked(candidates, supportCriteria(need, world), idOf).map(idOf);
}

function isCovered(need: Need, parts: readonly DraftPart[], world: World): boolean {
  return parts.some((part) => coversOf(part, parts, world).includes(need));
}

function has(parts: readonly DraftPart[], id: InstrumentId): boolean {
  return parts.some(({ judgement }) => judgement.instrument === id);
}

/** The rule behind each preference, and the tied alternatives. */
export function alternativesOf({ insteadOf }: DraftPart, ruleOf: (preference: Preference) => RuleId) {
  const all = [...insteadOf].sort(([one], [other]) => compareTexts(one, other));
  return {
    insteadOf: all.map(([instrument, preference]) => ({ instrument, rule: ruleOf(preference) })),
    tiedWith: all.filter(([, preference]) => preference === 'tie').map(([instrument]) => instrument),
  };
}
