/** Guidance made up for one test: an instrument, a row, a rule, a kind of plan at a time. */
import type {
  CoverageRow,
  Gap,
  Guidance,
  How,
  Instrument,
  LeadChoice,
  PlanKind,
  Preference,
  Question,
  Rule,
  SubGoal,
  TargetGroupFacts,
  Validity,
} from '../../src/model/guidance.ts';
import { needsOptions, type Constraints, type InstrumentId, type Need, type Needs, type NeedsField } from '../../src/model/needs.ts';
import { answersOf } from '../../src/recommender/answers.ts';
import { createRecommender } from '../../src/recommender/create-recommender.ts';
import type { Recommendation, Subject } from '../../src/recommender/types.ts';
import { someone, today } from './guidance.ts';

const words = { da: 'Ord.', en: 'Words.' };

export function validUntil(validTo: string | null): Validity {
  return { validFrom: null, validTo, checkedOn: today, source: null, note: null };
}

export function anInstrument(id: InstrumentId, change: Partial<Instrument> = {}): Instrument {
  return {
    id,
    group: 'jobOriented',
    bip: null,
    name: words,
    text: words,
    kind: 'gentle',
    traits: [],
    namedFor: [...needsOptions.targetGroup],
    use: null,
    silent: null,
    coversNothing: null,
    validity: validUntil(null),
    ...change,
  };
}

/** Something at an ordinary company. */
export function aWorkplace(id: InstrumentId, change: Partial<Instrument> = {}): Instrument {
  return anInstrument(id, { kind: 'placement', traits: ['realWorkplace'], ...change });
}

/** A rule about everything that always speaks, but for what is given. */
export function aRule(id: string, change: Partial<Rule> = {}): Rule {
  return {
    id,
    about: {},
    when: [],
    says: 'for',
    outcome: null,
    verdict: null,
    lever: null,
    evidence: ['strategy2015-18'],
    status: ['P'],
    text: words,
    ...change,
  };
}

/** A rule by which an instrument applies. */
export function speaksFor(instrument: InstrumentId, change: Partial<Rule> = {}): Rule {
  return aRule(`${instrument}Applies`, { about: { instruments: [instrument] }, outcome: 'applies', ...change });
}

/** A rule that holds something against an instrument without deciding. */
export function speaksAgainst(instrument: InstrumentId, change: Partial<Rule> = {}): Rule {
  return aRule(`${instrument}Contested`, { about: { instruments: [instrument] }, says: 'against', ...change });
}

/** A row by which an instrument is named for a need. */
export function aRow(need: Need, instrument: InstrumentId, change: Partial<CoverageRow> = {}): CoverageRow {
  return {
    need,
    part: null,
    groups: [...needsOptions.targetGroup],
    instrument,
    how: 'direct',
    when: [],
    evidence: ['bip2018-41'],
    status: ['D'],
    task: null,
    ...change,
  };
}

/** Who may lead: those named, always, where nothing else is said. */
export function aLead(instruments: readonly InstrumentId[], change: Partial<LeadChoice> = {}): LeadChoice {
  return { from: { instruments }, when: [], fits: [], ...change };
}

/** A kind of plan that is always open. */
export function aKind(id: string, leads: readonly LeadChoice[], change: Partial<PlanKind> = {}): PlanKind {
  return {
    id,
    name: words,
    text: words,
    evidence: ['strategy2015-46'],
    when: [],
    assumes: {},
    leads,
    keeps: false,
    isFallback: false,
    steps: [],
    leaves: null,
    fits: [],
    next: [],
    ...change,
  };
}

export function aSubGoal(id: string, change: Partial<SubGoal> = {}): SubGoal {
  return {
    id,
    groups: [...needsOptions.targetGroup],
    needs: [],
    kinds: [],
    step: 1,
    text: words,
    evidence: ['strategy2015-51'],
    ...change,
  };
}

export function aQuestion(field: NeedsField, change: Partial<Question> = {}): Question {
  return { field, groups: [...needsOptions.targetGroup], when: [], why: words, evidence: ['strategy2015-65'], ...change };
}

export function aGroup(id: TargetGroupFacts['id'], change: Partial<TargetGroupFacts> = {}): TargetGroupFacts {
  return { id, name: words, studiedByBip: true, validity: validUntil(null), ...change };
}

const gaps: readonly Gap[] = [
  'silent',
  'noRoom',
  'excluded',
  'refused',
  'educationOut',
  'inVain',
  'noJob',
  'inWork',
  'otherPlan',
  'notHere',
];
const preferences: readonly Preference[] = [
  'wish',
  'fit',
  'notInVain',
  'breadth',
  'certain',
  'contested',
  'standing',
  'directness',
  'partial',
  'unavailable',
  'already',
  'tie',
];
const hows: readonly How[] = ['direct', 'place', 'task', 'reading', 'local'];

/** What every guidance has to hold: the rules that explain a gap, a choice, a row, and silence. */
export const rulesThatExplain: readonly Rule[] = [
  ...gaps.map((gap) => aRule(`gap ${gap}`, { about: { gap }, says: 'unknown' })),
  ...preferences.map((choice) => aRule(`by ${choice}`, { about: { choice }, says: 'condition' })),
  ...hows.map((how) => aRule(`covers ${how}`, { about: { coverage: how }, outcome: 'applies' })),
  aRule('silence', { about: { silence: true }, says: 'unknown' }),
];

/** @param change what it holds beside three target groups; the rules that every guidance has to hold are added */
export function smallGuidance({ rules = [], ...change }: Partial<Guidance> = {}): Guidance {
  return {
    targetGroups: needsOptions.targetGroup.map((id) => aGroup(id)),
    instruments: [],
    coverage: [],
    kinds: [],
    subGoals: [],
    questions: [],
    tasks: [],
    limits: { plans: 3, subGoals: 3 },
    ...change,
    rules: [...rules, ...rulesThatExplain],
  };
}

/** What is recommended on the strength of made-up guidance. */
export function recommendedBy(guidance: Partial<Guidance>, needs: Partial<Needs> = {}, constraints: Constraints = {}): Recommendation {
  return createRecommender(smallGuidance(guidance)).recommend(someone(needs), today, constraints);
}

/** What a check is asked about. */
export function aSubject(needs: Partial<Needs> = {}, change: Partial<Subject> = {}): Subject {
  const { instruments = [] } = change;
  const workplaces = instruments.filter(({ traits }) => traits.includes('realWorkplace')).map(({ id }) => id);
  const answers = answersOf(someone(needs), workplaces);
  return {
    answers,
    today,
    group: aGroup(answers.targetGroup),
    instruments,
    rows: [],
    instrument: null,
    plan: [],
    moreTied: false,
    ...change,
  };
}
