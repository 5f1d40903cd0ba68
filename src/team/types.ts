import type { Flag } from '../engine/types.ts';
import type { Belief, BeliefAnswer } from '../model/belief.ts';
import type { RecordId } from '../model/evidence.ts';
import type { Comparisons } from './comparisons.ts';

/** One citizen of a caseload, identified by codes only: no names, no CPR numbers. */
export type CaseRow = {
  /** Rows without one form a jobcentre of their own. */
  jobcentre?: string;
  /** A code that is unique within the jobcentre. */
  caseworker: string;
  /** A code that is unique within the jobcentre. */
  citizen: string;
  /** The caseworker's answer on a job within a year; null for "don't know". */
  belief: Belief | null;
  /** Expected changes of caseworker within the year: a whole number from 0 to choice-max-changes; default 0. */
  expectedChanges?: number;
  /** Whether the citizen was in a job a year later; absent if unknown. */
  outcome?: boolean;
};

/** A number of jobs, or a difference in jobs; unrounded. */
export type Estimate = {
  /** By the odds reading and the published effects. */
  expected: number;
  /** Lowest and highest of the three readings. */
  range: readonly [number, number];
  /** Lowest and highest reading over all multipliers of choice-multipliers; contains the range. */
  band: readonly [number, number];
};

/** The random variation of the number of jobs, for independent citizens (choice-independent-citizens). */
export type Chance = {
  /** The probability of 0, 1, 2, … jobs; sums to 1. */
  distribution: readonly number[];
  mean: number;
  standardDeviation: number;
  /** The most likely number of jobs; the lowest of several. */
  mode: number;
  /** The probability of no job at all. */
  none: number;
  /** The quantiles of choice-luck: a year that only bad luck makes worse, and one that only good luck makes better. */
  badYear: number;
  goodYear: number;
  /** The probability of a year from the bad to the good one, both included: at least the one of choice-luck. */
  between: number;
  /** The difference of two years of an unchanged caseload that is not exceeded with the same probability. */
  yearToYear: number;
};

/** The actual outcome of the citizens whose outcome is known, and the expected one of the same citizens. */
export type Observed = {
  citizens: number;
  jobs: number;
  expected: number;
  /** The probability of at most, and of at least, this many jobs by chance. */
  atMost: number;
  atLeast: number;
};

/** An improvement for some citizens: how many, and how many more jobs are expected. */
export type Improvement = { citizens: number; jobs: Estimate };

/** The results for a group of citizens. */
export type Group = {
  citizens: number;
  caseworkers: number;
  /** The number of citizens with each answer, lowest first. */
  answers: Record<BeliefAnswer, number>;
  /** The number of citizens with an answer, and with "don't know". */
  answered: number;
  unanswered: number;
  /** The expected changes of all citizens together; the rows of a file without a column for them expect none. */
  changes: number;
  expectedJobs: Estimate;
  /**
   * The expected jobs if every level that the citizens start at lies at the low, or at the high end of its interval with each
   * citizen counted once (own-start-uncertainty, own-table2-uncertainty). Wider than likely: hardly all lie to one side. It is
   * about the starts alone; the effects are as published.
   */
  expectedAtStartEnds: readonly [number, number];
  chance: Chance;
  /** null: no outcome is known, or of too few citizens (choice-smallest-group). */
  observed: Observed | null;
  /** Outcomes are known, but of too few citizens, or those of too few could be worked out from the other groups. */
  areOutcomesHidden: boolean;
  /** One change fewer for each citizen who expects a change. */
  oneChangeFewer: Improvement;
  /** No further change for any citizen who expects one. */
  noChange: Improvement;
  /** One step more belief for each citizen below the top of the scale. */
  oneStepMore: Improvement;
};

export type JobcentreGroup = Group & {
  /** null: the rows without a jobcentre. */
  jobcentre: string | null;
};

export type Caseload = Group & {
  /** True below choice-smallest-group citizens: results would be about identifiable persons and must not be shown. */
  isTooSmallToShow: boolean;
  /** Sorted by name, never by result; without those that are too small to be shown. */
  jobcentres: readonly JobcentreGroup[];
  /** The number of hidden jobcentres: too small themselves, or hidden so that the remainder is not too small. */
  jobcentresLeftOut: number;
  /** The engine's flags for the situations of the caseload. */
  flags: readonly Flag[];
};

export type Third = 'lowest' | 'middle' | 'highest';

/**
 * Job orientation: for each citizen the mean belief of the same caseworker about all other citizens, minus the mean of the
 * jobcentre, in steps of belief. Sorted, so that no one can be identified by position.
 */
export type JobOrientation =
  | {
      /** There are too few caseworkers to compare (choice-fewest-caseworkers). */
      reason: 'tooFewCaseworkers';
      values: null;
      /** How many caseworkers could be compared, and how many are required. */
      caseworkers: number;
      needed: number;
    }
  | {
      reason: null;
      values: readonly number[];
      mean: number;
      /** A value at or below the first is in the lowest third, one above the second in the highest. */
      cutPoints: readonly [number, number];
      /** The number of values in each third; unequal if there are ties. */
      thirds: Record<Third, number>;
      caseworkers: number;
      /**
       * Citizens without a value: their caseworker has answered about no other citizen, or has no colleague to be compared
       * with.
       */
      citizensLeftOut: number;
    };

/** A scenario for a whole caseload. It replaces the expected changes of the rows. */
export type CaseloadPlan = {
  /**
   * Changes of caseworker per citizen and year, now and in the plan: 0.4 is 40 per 100 citizens. From 0 to choice-max-changes.
   */
  changesNow: number;
  changesWanted: number;
  /** Whole steps of belief from 0; limited by the scale, or by choice-max-steps-unknown-belief. */
  beliefSteps: number;
  /** The share (0–1) of citizens, spread evenly over all answers, who get the steps. */
  beliefShare: number;
};

export type WhatIf = {
  citizens: number;
  jobsNow: Estimate;
  jobsWanted: Estimate;
  /** Computed per reading and multiplier, so that a better plan never has a worse bound. */
  extraJobs: Estimate;
  /** The same per choice-denominator citizens; null without citizens. */
  extraPerDenominator: Estimate | null;
  /** Citizens for whom fewer steps are possible than planned, before the share is applied. */
  citizensAtLimit: number;
  flags: readonly Flag[];
};

/** Progress: steps done, and steps in all. */
export type Progress = (done: number, of: number) => void;

export type Analysis = { caseload: Caseload; jobOrientation: JobOrientation };

/** The quartile experiment of bip2018: shares 0–1 and differences of shares. */
export type Experiment = {
  /** The three printed figures. */
  actual: number;
  withTopQuarter: number;
  increase: number;
  /** The increase computed from the two levels; differs from the printed one. */
  increaseFromLevels: number;
  levelFromIncrease: number;
  /** The increase from the lower to the higher of its two versions. */
  range: readonly [number, number];
  /** The ids of the figures, of our calculation and of the authors' warning. */
  evidence: readonly RecordId[];
};

/** A team, and what is to be different for it. */
export type UnitsQuestion = {
  /** A whole number from 1. */
  citizens: number;
  /** Changes of caseworker per citizen and year: 0.4 is 40 per 100 citizens. From 0 to 1. */
  changeRate: number;
  /** The share (0–1) of these changes that is avoided. */
  avoidedShare: number;
  /** The share (0–1) of the citizens for whom belief is one step higher. */
  beliefShare: number;
};

/** How many changes avoided, or citizens with one step more belief, come to one more job; null where the effect never gives one. */
export type NeededForOneJob = {
  /** By the published effect. */
  published: number | null;
  /** Fewest and most over all multipliers of choice-multipliers. */
  band: readonly [fewest: number | null, most: number | null];
};

/** What so many changes avoided, or citizens with one step more belief, are worth in a year. */
export type JobsGained = {
  /** How many changes or citizens. */
  count: number;
  /** By the published effect, unrounded. All three readings agree, since they apply one effect once to the average. */
  jobs: number;
  /** Lowest and highest over all multipliers of choice-multipliers. */
  band: readonly [number, number];
};

export type DecisionUnits = {
  perJob: { change: NeededForOneJob; beliefStep: NeededForOneJob };
  fewerChanges: JobsGained;
  moreBelief: JobsGained;
  /** What luck alone makes of the team at the average chance, which already holds the changes of the study. */
  chance: Chance;
};

export type Team = Comparisons & {
  /**
   * Expected jobs, their random variation, and the effect of fewer changes and more belief. Never by caseworker.
   * @throws InputError naming row and field
   */
  caseload(rows: readonly CaseRow[]): Caseload;
  /**
   * Do not compare with the published thirds (bip2017-26): their cut points, over many jobcentres, are not published.
   * @throws InputError naming row and field
   */
  jobOrientation(rows: readonly CaseRow[]): JobOrientation;
  /** @throws InputError naming row and field, or the field of the plan */
  whatIf(rows: readonly CaseRow[], plan: CaseloadPlan): WhatIf;
  /**
   * The same for a computed group. A plan replaces the expected changes, so only the answers are needed; constant time, fast
   * enough for a slider.
   * @throws InputError for a field of the plan
   */
  whatIfOfGroup(group: Pick<Group, 'answers' | 'unanswered'>, plan: CaseloadPlan): WhatIf;
  /**
   * Caseload and job orientation with progress, for a worker.
   * @param onProgress called after each step
   * @param isStopped called before each step
   * @returns null if it was stopped
   * @throws InputError naming row and field
   */
  analyse(rows: readonly CaseRow[], onProgress?: Progress, isStopped?: () => boolean): Analysis | null;
  /** The same as a generator, so that the caller can yield to the event loop between steps. */
  analyseInSteps(rows: readonly CaseRow[]): Generator<readonly [done: number, of: number], Analysis>;
  /**
   * What a share of the changes avoided, and one step more belief for a share of the citizens, come to for a team of average
   * citizens, beside what luck alone moves.
   * @throws InputError for the first field that is not allowed
   */
  decisionUnits(question: UnitsQuestion): DecisionUnits;
  /**
   * The same computations with another transfer: the share (0–1) of every published effect that is assumed to hold.
   * @throws InputError for a transfer that is no share
   */
  withTransfer(share: number): Team;
  readonly experiment: Experiment;
};
