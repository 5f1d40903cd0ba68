/**
 * The public API: engine, recommender and caseload computations, bound to the shipped data. No DOM, storage, clock or network.
 */
import shipped from 'virtual:evidence/all';
import shippedVersion from 'virtual:evidence/version';
import shippedGuidance from 'virtual:guidance/advice';
import { createEngine } from './engine/create-engine.ts';
import type { Engine } from './engine/types.ts';
import { deepFreeze } from './model/deep-freeze.ts';
import type { Evidence } from './model/evidence.ts';
import type { Guidance, Instrument } from './model/guidance.ts';
import { createRecommender } from './recommender/create-recommender.ts';
import type { Recommend, Recommender } from './recommender/types.ts';
import { createTeam } from './team/create-team.ts';
import type { Team } from './team/types.ts';

export { createRecommender } from './recommender/create-recommender.ts';
export { createEngine } from './engine/create-engine.ts';
export { createTeam } from './team/create-team.ts';
export { chanceDistribution } from './team/chance-distribution.ts';
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
  WithoutChangesBefore,
} from './engine/types.ts';
export type * from './model/evidence.ts';
export type {
  Guidance,
  Instrument,
  InstrumentGroup,
  Lever,
  Outcome,
  Role,
  Rule,
  RuleId,
  TargetGroupFacts,
  Validity,
  Verdict,
} from './model/guidance.ts';
export type { Constraints, InstrumentId, Need, Needs, TargetGroup } from './model/needs.ts';
export type { InstrumentVerdict, Plan, PlanPart, Reason, Recommend, Recommendation, Recommender } from './recommender/types.ts';
export type {
  Analysis,
  Caseload,
  CaseRow,
  Chance,
  DecisionUnits,
  Estimate,
  Experiment,
  Group,
  Improvement,
  JobcentreGroup,
  JobOrientation,
  JobsGained,
  NeededForOneJob,
  Observed,
  CaseloadPlan as CaseloadPlan,
  Progress,
  Team,
  Third,
  UnitsQuestion,
  WhatIf,
} from './team/types.ts';
export type { Clustering, Comparisons, PowerQuestion, SampleSizeQuestion } from './team/comparisons.ts';

/** The shipped evidence, validated by the build: sources, terms and records by id. */
export const evidence: Evidence = deepFreeze(shipped);

/** The version of the shipped evidence, as in the published data files: the day of its newest change and a checksum of all values. */
export const dataVersion: string = shippedVersion;

/** The shipped guidance, validated by the build: target groups, instruments, rules and kinds of plans. */
export const guidance: Guidance = deepFreeze(shippedGuidance);

const recommender: Recommender = createRecommender(shippedGuidance);

/** {@inheritDoc Recommend} */
export const recommend: Recommend = recommender.recommend;

/** All instruments, with group, number in appendix A (or null) and validity. */
export const instruments: readonly Instrument[] = recommender.instruments;

const engine: Engine = createEngine(shipped);

/** {@inheritDoc Engine.prognosis} */
export const prognosis: Engine['prognosis'] = engine.prognosis;

/** {@inheritDoc Engine.withoutChangesBefore} */
export const withoutChangesBefore: Engine['withoutChangesBefore'] = engine.withoutChangesBefore;

/** {@inheritDoc Engine.waysToReach} */
export const waysToReach: Engine['waysToReach'] = engine.waysToReach;

const team: Team = createTeam(shipped);

/** {@inheritDoc Team.caseload} */
export const caseload: Team['caseload'] = team.caseload;

/** {@inheritDoc Team.jobOrientation} */
export const jobOrientation: Team['jobOrientation'] = team.jobOrientation;

/** {@inheritDoc Team.whatIf} */
export const whatIf: Team['whatIf'] = team.whatIf;

/** {@inheritDoc Comparisons.sampleSizePerGroup} */
export const sampleSizePerGroup: Team['sampleSizePerGroup'] = team.sampleSizePerGroup;

/** {@inheritDoc Comparisons.powerOfGroups} */
export const powerOfGroups: Team['powerOfGroups'] = team.powerOfGroups;

/** {@inheritDoc Team.decisionUnits} */
export const decisionUnits: Team['decisionUnits'] = team.decisionUnits;
