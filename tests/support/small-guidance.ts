/** Guidance made up for one test: an instrument, a rule, a kind of plan at a time. */
import type { Guidance, Instrument, PlanShape, Rule, Slot, TargetGroupFacts, Validity } from '../../src/model/guidance.ts';
import { needsOptions, type Needs } from '../../src/model/needs.ts';
import type { Subject } from '../../src/recommender/types.ts';
import { someone, today } from './guidance.ts';

const words = { da: 'Ord.', en: 'Words.' };

export function validUntil(validTo: string | null): Validity {
  return { validFrom: null, validTo, checkedOn: today, source: null, note: null };
}

export function anInstrument(id: string, change: Partial<Instrument> = {}): Instrument {
  return {
    id,
    group: 'jobOriented',
    bip: null,
    name: words,
    text: words,
    traits: [],
    meets: [],
    namedFor: [...needsOptions.targetGroup],
    use: null,
    silent: null,
    validity: validUntil(null),
    ...change,
  };
}

/** A rule about everything that always speaks, but for what is given. */
export function aRule(id: string, change: Partial<Rule> = {}): Rule {
  return {
    id,
    about: {},
    when: [],
    says: 'for',
    outcome: null,
    strength: null,
    verdict: null,
    lever: null,
    evidence: ['strategy2015-18'],
    status: ['P'],
    text: words,
    ...change,
  };
}

/** A rule by which an instrument applies. */
export function speaksFor(instrument: string, strength: Rule['strength'] = 'weak', change: Partial<Rule> = {}): Rule {
  return aRule(`${instrument}Applies`, { about: { instruments: [instrument] }, outcome: 'applies', strength, ...change });
}

export function aSlot(change: Partial<Slot> = {}): Slot {
  return { role: 'core', from: { groups: ['jobOriented'] }, take: 'each', required: true, ...change };
}

export function aShape(id: string, change: Partial<PlanShape> = {}): PlanShape {
  return { id, name: words, when: [], strength: 'moderate', slots: [aSlot()], ...change };
}

export function aGroup(id: TargetGroupFacts['id'], change: Partial<TargetGroupFacts> = {}): TargetGroupFacts {
  return { id, name: words, studiedByBip: true, validity: validUntil(null), ...change };
}

export function smallGuidance(change: Partial<Guidance> = {}): Guidance {
  return { targetGroups: needsOptions.targetGroup.map((id) => aGroup(id)), instruments: [], rules: [], shapes: [], ...change };
}

/** What a check is asked about. */
export function aSubject(needs: Partial<Needs> = {}, change: Partial<Subject> = {}): Subject {
  const known = someone(needs);
  return { needs: known, today, group: aGroup(known.targetGroup), instrument: null, plan: [], running: [], moreTied: false, ...change };
}
