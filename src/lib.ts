/**
 * What other programs may import: the engine and the recommender, and both bound to the shipped data.
 * No DOM, no storage, no clock, no network.
 */
import shipped from 'virtual:evidence/all';
import shippedGuidance from 'virtual:guidance/advice';
import { createEngine } from './engine/create-engine.ts';
import type { Engine } from './engine/types.ts';
import { deepFreeze } from './model/deep-freeze.ts';
import type { Evidence } from './model/evidence.ts';
import type { Guidance, Instrument } from './model/guidance.ts';
import { createRecommender } from './recommender/create-recommender.ts';
import type { Recommend, Recommender } from './recommender/types.ts';

export { createRecommender } from './recommender/create-recommender.ts';
export { createEngine } from './engine/create-engine.ts';
export { InputError } from './model/input-error.ts';
export { EvidenceError } from './model/evidence-error.ts';
export type {
  Engine,
  EngineEvidence,
  Flag,
  Level,
  OutcomeKey,
  Prognosis,
  Readings,
  Scenario,
  Situation,
  Step,
  Way,
} from './engine/types.ts';
export type * from './model/evidence.ts';
export type {
  Guidance,
  Instrument,
  InstrumentGroup,
  Lever,
  Outcome,
  PlanShape,
  Role,
  Rule,
  RuleId,
  TargetGroupFacts,
  Validity,
  Verdict,
} from './model/guidance.ts';
export type { Constraints, InstrumentId, Need, Needs, TargetGroup } from './model/needs.ts';
export type { InstrumentVerdict, Plan, PlanPart, Reason, Recommend, Recommendation, Recommender } from './recommender/types.ts';

/** The shipped evidence, checked when building: sources, terms and records by id. */
export const evidence: Evidence = deepFreeze(shipped);

/** The shipped guidance, checked when building: target groups, instruments, rules and kinds of plans. */
export const guidance: Guidance = deepFreeze(shippedGuidance);

const recommender: Recommender = createRecommender(shippedGuidance);

/** {@inheritDoc Recommend} */
export const recommend: Recommend = recommender.recommend;

/** Everything that can be done, with its group, its number in appendix A (or null) and its validity. */
export const instruments: readonly Instrument[] = recommender.instruments;

const engine: Engine = createEngine(shipped);

/** {@inheritDoc Engine.prognosis} */
export const prognosis: Engine['prognosis'] = engine.prognosis;

/** {@inheritDoc Engine.waysToReach} */
export const waysToReach: Engine['waysToReach'] = engine.waysToReach;
