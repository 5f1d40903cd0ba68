/** The shipped guidance and the recommender bound to it, read once for all tests of a file. */
import { readGuidance } from '../../scripts/read-guidance.ts';
import type { Instrument, IsoDate, Rule, RuleId } from '../../src/model/guidance.ts';
import type { InstrumentId, Needs } from '../../src/model/needs.ts';
import { blankNeeds } from '../../src/recommender/blank-needs.ts';
import { createRecommender } from '../../src/recommender/create-recommender.ts';
import type { InstrumentVerdict, Plan, Reason, Recommendation } from '../../src/recommender/types.ts';
import { evidence } from './evidence.ts';

export const { guidance, knowledge } = readGuidance(evidence);
export const recommender = createRecommender(guidance);

/** A day on which no new jobrotation can be granted and education benefit is gone. */
export const today: IsoDate = '2026-11-21';

/** A citizen, vulnerable where nothing else is said, of whom only what is given is known. */
export function someone(change: Partial<Needs> = {}): Needs {
  return { ...blankNeeds(), ...change };
}

export function ruleCalled(id: RuleId): Rule {
  const found = guidance.rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`There is no rule ${id}.`);
  return found;
}

export function instrumentCalled(id: InstrumentId): Instrument {
  const found = guidance.instruments.find((instrument) => instrument.id === id);
  if (!found) throw new Error(`There is no instrument ${id}.`);
  return found;
}

export function verdictOn({ verdicts }: Recommendation, id: InstrumentId): InstrumentVerdict {
  const found = verdicts.find(({ instrument }) => instrument === id);
  if (!found) throw new Error(`There is no verdict on ${id}.`);
  return found;
}

/** A verdict with the rules behind it, in the order in which they are written: `applies: talksWork, keepGoing`. A rule that hangs on an open question has a question mark. */
export function why(recommendation: Recommendation, id: InstrumentId): string {
  const { outcome, reasons } = verdictOn(recommendation, id);
  return `${outcome}: ${reasons.map(asked).join(', ')}`;
}

function asked({ rule, says }: Reason): string {
  return says === ruleCalled(rule).says ? rule : `${rule}?`;
}

export const rulesOf = ({ reasons }: Pick<Plan, 'reasons'>): RuleId[] => reasons.map(({ rule }) => rule);

export const instrumentsOf = ({ instruments }: Plan): InstrumentId[] => instruments.map(({ instrument }) => instrument);

/** Each plan with its kind: `workAlone: companyPlacement`. */
export function planWords({ plans }: Recommendation): string[] {
  return plans.map((plan) => `${plan.shape ?? 'locked only'}: ${instrumentsOf(plan).join(' + ')}`);
}

/** Every argument there is, about instruments and about plans. */
export function allReasons({ verdicts, plans }: Recommendation): Reason[] {
  return [...verdicts, ...plans].flatMap(({ reasons }) => reasons);
}

/** The ids of the instruments with a verdict. */
export function thoseThat(recommendation: Recommendation, outcome: InstrumentVerdict['outcome']): InstrumentId[] {
  return recommendation.verdicts.filter((verdict) => verdict.outcome === outcome).map(({ instrument }) => instrument);
}
