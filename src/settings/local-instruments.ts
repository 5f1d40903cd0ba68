/** Converts a municipality's own instruments to instruments of the guidance, which are planned like those of the sources. */
import type { Check, Instrument, LeadChoice, LeadKind, PlanKind, Rule, Selector, Trait } from '../model/guidance.ts';
import { needsOptions } from '../model/needs.ts';
import { conditionRule, endedRule, inBoth, nothingKnownRule, otherGroupRule } from './local-rules.ts';
import type { LocalInstrument } from './settings.ts';

const coversNothing = {
  da: 'Kommunen har ikke skrevet, hvilke behov redskabet dækker.',
  en: 'The municipality has not written which needs the instrument covers.',
} as const;

/** Lead kinds. None counts as a real workplace: no source has examined it, and the workplace is the basis of a plan. */
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

/** If the citizen wants no education, that rules out the municipality's courses too. */
function traitsOf(group: LocalInstrument['group']): Trait[] {
  return group === 'upgrading' ? ['education'] : [];
}

/**
 * The rules about a local instrument: nothing is known of its effect, its target groups, its last day, its conditions. None is
 * an argument for it; it applies through the needs it covers and the citizen's wish.
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
 * A kind of plan whose leads and co-leads are those of the sources. A local course may take their place only if the citizen
 * wishes for it, and is then tried first.
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

/** Restricts a selector to given instruments. */
function among(selector: Selector, instruments: readonly Instrument[]): Selector {
  return { ...selector, instruments: instruments.filter((instrument) => isMeant(instrument, selector)).map(({ id }) => id) };
}

function isMeant({ id, group, traits }: Instrument, { instruments, groups, trait }: Selector): boolean {
  return (instruments?.includes(id) ?? true) && (groups?.includes(group) ?? true) && (!trait || traits.includes(trait));
}
