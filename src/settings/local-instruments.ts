/** What a municipality has of its own, as instruments that take part in the search for plans like those a source names. */
import type { Check, Instrument, LeadChoice, LeadKind, PlanKind, Rule, Selector, Trait } from '../model/guidance.ts';
import { needsOptions } from '../model/needs.ts';
import { conditionRule, endedRule, inBoth, nothingKnownRule, otherGroupRule } from './local-rules.ts';
import type { LocalInstrument } from './settings.ts';

const coversNothing = {
  da: 'Kommunen har ikke skrevet, hvilke behov redskabet dækker.',
  en: 'The municipality has not written which needs the instrument covers.',
} as const;

/**
 * What it is like to begin with. None of it counts as a workplace: it may well be one, but no source has looked at it, and the
 * way to a job is too much to rest on nothing.
 */
const kindOfGroup: Readonly<Record<LocalInstrument['group'], LeadKind>> = {
  jobOriented: 'gentle',
  upgrading: 'course',
  social: 'gentle',
  health: 'gentle',
  guidance: 'gentle',
};

export function instrumentOf({ id, group, name, text, targetGroups, validTo, checkedOn }: LocalInstrument): Instrument {
  return {
    id,
    group,
    bip: null,
    name: inBoth(name),
    text: inBoth(text),
    kind: kindOfGroup[group],
    traits: traitsOf(group),
    namedFor: targetGroups,
    use: null,
    silent: null,
    coversNothing,
    validity: { validFrom: null, validTo: validTo ?? null, checkedOn, source: null, note: null },
    local: true,
  };
}

/** Where a citizen wants no education, a course of the municipality's own is one too. */
function traitsOf(group: LocalInstrument['group']): Trait[] {
  return group === 'upgrading' ? ['education'] : [];
}

/**
 * That nothing is known of it, for whom it is, until when, and on which conditions. None of it speaks for anything: that it
 * applies comes from the needs it covers and from the citizen's wish.
 */
export function rulesOf({ id, targetGroups, conditions }: LocalInstrument): Rule[] {
  const others = needsOptions.targetGroup.filter((group) => !targetGroups.includes(group));
  return [
    nothingKnownRule(id),
    endedRule(id),
    ...(others.length > 0 ? [otherGroupRule(id, others)] : []),
    ...conditions.map((condition, index) => conditionRule(id, index + 1, condition)),
  ];
}

/**
 * The kind of plan where what leads, and what leads together with it, is what a source names. A course of the municipality's
 * own takes that place with the citizen's wish only, and is then looked for first.
 * @param shipped the instruments of the sources
 */
export function sourcesLead(kind: PlanKind, shipped: readonly Instrument[], own: readonly Instrument[]): PlanKind {
  return { ...kind, leads: kind.leads.flatMap((lead) => leadsAmong(lead, shipped, own)) };
}

function leadsAmong({ from, together, ...lead }: LeadChoice, shipped: readonly Instrument[], own: readonly Instrument[]): LeadChoice[] {
  const alone = { ...lead, from: among(from, shipped) };
  if (!together) return [alone];
  const wished = own
    .filter((instrument) => isMeant(instrument, together))
    .map(({ id }) => ({ ...alone, together: { instruments: [id] }, when: [...lead.when, isWished(id)] }));
  return [...wished, { ...alone, together: among(together, shipped) }];
}

function isWished(id: string): Check {
  return { check: 'known', that: { check: 'wishes', any: { instruments: [id] }, is: true }, is: true };
}

/** The same selector, of these alone. */
function among(selector: Selector, instruments: readonly Instrument[]): Selector {
  return { ...selector, instruments: instruments.filter((instrument) => isMeant(instrument, selector)).map(({ id }) => id) };
}

function isMeant({ id, group, traits }: Instrument, { instruments, groups, trait }: Selector): boolean {
  return (instruments?.includes(id) ?? true) && (groups?.includes(group) ?? true) && (!trait || traits.includes(trait));
}
