/** The shipped guidance and the recommender bound to it, read once for all tests of a file. */
import { readGuidance } from '../../scripts/read-guidance.ts';
import type { DayClock } from '../../src/model/days.ts';
import type { Instrument, IsoDate, Rule, RuleId } from '../../src/model/guidance.ts';
import type { InstrumentId, Needs } from '../../src/model/needs.ts';
import { createRecommender } from '../../src/recommender/create-recommender.ts';
import type { InstrumentVerdict, Plan, PlanPart, Reason, Recommendation } from '../../src/recommender/types.ts';
import { evidence } from './evidence.ts';

export const { guidance, knowledge } = readGuidance(evidence);
export const recommender = createRecommender(guidance);

/** A day on which no new jobrotation can be granted and education benefit is gone. */
export const today: IsoDate = '2026-11-21';
export const clock: DayClock = { today };

/** A citizen with only the given answers; vulnerable by default. */
export function someone(change: Partial<Needs> = {}): Needs {
  return { targetGroup: 'vulnerable', ...change };
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

/** The same without rules that depend on an open question. */
export function whyForCertain(recommendation: Recommendation, id: InstrumentId): string {
  const { outcome, reasons } = verdictOn(recommendation, id);
  return `${outcome}: ${reasons
    .filter((reason) => !asked(reason).endsWith('?'))
    .map(asked)
    .join(', ')}`;
}

function asked({ rule, says }: Reason): string {
  return says === ruleCalled(rule).says ? rule : `${rule}?`;
}

export const rulesOf = ({ reasons }: Pick<Plan, 'reasons'>): RuleId[] => reasons.map(({ rule }) => rule);

/** What is in a plan now or beside. */
export const instrumentsOf = ({ instruments }: Plan): InstrumentId[] =>
  instruments.filter(({ when }) => when !== 'next').map(({ instrument }) => instrument);

const partWords = ({ instrument, role, covers, changed }: PlanPart): string =>
  `${role === 'kept' ? 'kept ' : ''}${instrument}${changed ? ', changed' : ''}${covers.length > 0 ? ` (${covers.join(', ')})` : ''}`;

/**
 * A plan as one line: its kind, what runs now and beside with the needs that it covers, what comes next, what is not covered
 * and why, and the questions on which it hangs:
 * `workplaceFirst: companyPlacement + mentor (network) → tempHours | not health: gapSilent | hangs on workplaceNow`.
 */
export function planLine({ kind, instruments, uncovered, hangsOn }: Plan): string {
  const at = (next: boolean): PlanPart[] => instruments.filter(({ when }) => (when === 'next') === next);
  return [
    `${kind ?? 'no kind'}: ${at(false).map(partWords).join(' + ') || 'nothing'}`,
    at(true).length > 0 ? ` → ${at(true).map(partWords).join(', ')}` : '',
    uncovered.length > 0 ? ` | not ${uncovered.map(({ need, rule }) => `${need}: ${rule}`).join(', ')}` : '',
    hangsOn.length > 0 ? ` | hangs on ${hangsOn.join(', ')}` : '',
  ].join('');
}

export const planLines = ({ plans }: Recommendation): string[] => plans.map(planLine);

/** Why something is in a plan rather than the alternatives: each with the id of the rule that says so. */
export function preferredOver({ instruments }: Plan, id: InstrumentId): string[] {
  const part = instruments.find(({ instrument }) => instrument === id);
  if (!part) throw new Error(`The plan has no ${id}.`);
  return part.insteadOf.map(({ instrument, rule }) => `${instrument}: ${rule}`);
}

export function firstPlan({ plans: [first] }: Recommendation): Plan {
  if (!first) throw new Error('There is no plan.');
  return first;
}

/** Every argument there is, about instruments and about plans. */
export function allReasons({ verdicts, plans }: Recommendation): Reason[] {
  return [...verdicts, ...plans].flatMap(({ reasons }) => reasons);
}

/** The ids of the instruments with a verdict. */
export function thoseThat(recommendation: Recommendation, outcome: InstrumentVerdict['outcome']): InstrumentId[] {
  return recommendation.verdicts.filter((verdict) => verdict.outcome === outcome).map(({ instrument }) => instrument);
}
