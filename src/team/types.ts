import type { Flag } from '../engine/types.ts';
import type { Belief, BeliefAnswer } from '../model/belief.ts';
import type { RecordId } from '../model/evidence.ts';
import type { Comparisons } from './comparisons.ts';

/** One citizen of a caseload, as codes: no names, no CPR numbers. */
export type CaseRow = {
  /** Rows without one stand together as a jobcentre of their own. */
  jobcentre?: string;
  /** A code, the same for all citizens of that caseworker in that jobcentre. */
  caseworker: string;
  /** A code that no other citizen of the jobcentre has. */
  citizen: string;
  /** The caseworker's answer on a job within a year; null for "don't know". */
  belief: Belief | null;
  /** Further changes of caseworker within the year: a whole number from 0 to choice-max-changes; 0 where it is not told. */
  expectedChanges?: number;
  /** Whether the citizen was in a job a year later; left out where it is not known. */
  outcome?: boolean;
};

/** A number of jobs, or a difference in jobs, among the citizens asked about; unrounded. */
export type Estimate = {
  /** By the odds reading, with the effects as published. */
  expected: number;
  /** Lowest and highest of the three readings. */
  range: readonly [number, number];
  /** Lowest and highest of the three readings when the effects are multiplied as choice-multipliers says; always holds the range. */
  band: readonly [number, number];
};

/** What chance alone makes of the expected jobs, if citizens are independent of one another (choice-independent-citizens). */
export type Chance = {
  /** The chance of 0, 1, 2, … and of all citizens getting a job; sums to 1. */
  distribution: readonly number[];
  mean: number;
  standardDeviation: number;
  /** The most likely number of jobs, the lowest where several are. */
  mode: number;
  /** The chance of no job at all. */
  none: number;
  /** A year so bad that luck alone brings a worse one only as rarely as choice-luck says, and a year as good. */
  badYear: number;
  goodYear: number;
  /** The chance of a year from the bad to the good one, both counted in: at least what choice-luck says. */
  between: number;
  /** So far apart, or less, lie two years of the same caseload with that same chance, although nothing has changed. */
  yearToYear: number;
};

/** What happened to the citizens whose outcome is told, beside what was to be expected of just those. */
export type Observed = {
  citizens: number;
  jobs: number;
  expected: number;
  /** The chance of so few jobs, or fewer, and of so many, or more, by luck alone. */
  atMost: number;
  atLeast: number;
};

/** Something better for some of the citizens: how many it concerns, and how many more jobs to expect. */
export type Improvement = { citizens: number; jobs: Estimate };

/** A group of citizens taken together. */
export type Group = {
  citizens: number;
  caseworkers: number;
  /** How many citizens have each answer, lowest first. */
  answers: Record<BeliefAnswer, number>;
  /** How many have one of the answers, and how many "don't know". */
  answered: number;
  unanswered: number;
  expectedJobs: Estimate;
  chance: Chance;
  observed: Observed | null;
  /** One change fewer for each citizen who expects one. */
  oneChangeFewer: Improvement;
  /** No further change for any citizen who expects one. */
  noChange: Improvement;
  /** One step more belief for each citizen who is not at the top of the scale. */
  oneStepMore: Improvement;
};

export type JobcentreGroup = Group & {
  /** null: the rows that name none. */
  jobcentre: string | null;
};

export type Caseload = Group & {
  /** With fewer citizens (choice-smallest-group) nothing is to be shown: it would be about persons. */
  isTooSmallToShow: boolean;
  /** In alphabetical order, never by result; without those that are too small to show. */
  jobcentres: readonly JobcentreGroup[];
  /** How many jobcentres are left out because they, or what is left when the shown are taken from the whole, have too few citizens. */
  jobcentresLeftOut: number;
  /** What the reader has to know, as the engine says it for the situations in the caseload. */
  flags: readonly Flag[];
};

export type Third = 'lowest' | 'middle' | 'highest';

/**
 * Job orientation: for each citizen the mean belief of the same caseworker about all *other* citizens, less the
 * mean of the jobcentre, in steps of belief. In rising order, so that nobody can be found in it.
 */
export type JobOrientation =
  | {
      /** Why nothing is shown: too few caseworkers that can be compared (choice-fewest-caseworkers). */
      reason: 'tooFewCaseworkers';
      values: null;
      /** How many could be compared, and how many are needed. */
      caseworkers: number;
      needed: number;
    }
  | {
      reason: null;
      values: readonly number[];
      mean: number;
      /** A value at or below the first is in the lowest third, one above the second in the highest. */
      cutPoints: readonly [number, number];
      /** How many values each third holds; ties can make them unequal. */
      thirds: Record<Third, number>;
      caseworkers: number;
      /** Citizens without a value: their caseworker has answered about no other, or has no colleague to be compared with. */
      citizensLeftOut: number;
    };

/** What might be done differently with a whole caseload. It takes the place of the changes that single rows expect. */
export type CaseloadPlan = {
  /** Changes of caseworker per citizen and year, now and as wanted: 0.4 is 40 per 100 citizens. From 0 to choice-max-changes. */
  changesNow: number;
  changesWanted: number;
  /** Whole steps more belief, from 0; a citizen goes no further than the scale, or choice-max-steps-unknown-belief, allows. */
  beliefSteps: number;
  /** The share (0–1) of the citizens, spread evenly over all answers, that the steps are for. */
  beliefShare: number;
};

export type WhatIf = {
  citizens: number;
  jobsNow: Estimate;
  jobsWanted: Estimate;
  /** Worked out reading by reading and multiplier by multiplier, so that a better plan never has a worse end. */
  extraJobs: Estimate;
  /** The same among as many citizens as choice-denominator says; null without citizens. */
  extraPerDenominator: Estimate | null;
  /** Citizens for whom there were fewer steps to go than planned, before the share is taken. */
  citizensAtLimit: number;
  flags: readonly Flag[];
};

/** How many of a number of steps are done. */
export type Progress = (done: number, of: number) => void;

export type Analysis = { caseload: Caseload; jobOrientation: JobOrientation };

/** The quartile experiment of bip2018, as shares 0–1 and differences of shares. */
export type Experiment = {
  /** The three printed figures. */
  actual: number;
  withTopQuarter: number;
  increase: number;
  /** What two of them say of the third: they do not add up. */
  increaseFromLevels: number;
  levelFromIncrease: number;
  /** The rise that can be shown: from the lower to the higher of its two versions. */
  range: readonly [number, number];
  /** The figures, our arithmetic and the authors' own warning. */
  evidence: readonly RecordId[];
};

export type Team = Comparisons & {
  /**
   * Expected jobs, what chance makes of them, and what fewer changes and more belief would be worth. Never by caseworker.
   * @throws InputError naming row and field
   */
  caseload(rows: readonly CaseRow[]): Caseload;
  /**
   * Never set this beside the published thirds (bip2017-26): those are thirds of many jobcentres, whose cut points are not published.
   * @throws InputError naming row and field
   */
  jobOrientation(rows: readonly CaseRow[]): JobOrientation;
  /** @throws InputError naming row and field, or the field of the plan */
  whatIf(rows: readonly CaseRow[], plan: CaseloadPlan): WhatIf;
  /**
   * The same for a group that has been computed already: a plan takes the place of the changes that rows expect, so
   * that the answers are all it needs. Quick enough for every move of a slider, however many citizens there are.
   * @throws InputError for a field of the plan
   */
  whatIfOfGroup(group: Pick<Group, 'answers' | 'unanswered'>, plan: CaseloadPlan): WhatIf;
  /**
   * Caseload and job orientation, step by step: for a worker.
   * @param onProgress told after each step
   * @param isStopped asked before each step
   * @returns null when it was stopped
   * @throws InputError naming row and field
   */
  analyse(rows: readonly CaseRow[], onProgress?: Progress, isStopped?: () => boolean): Analysis | null;
  /**
   * The same one step after the other, for whoever has to do something in between.
   * @throws InputError naming row and field
   */
  analyseInSteps(rows: readonly CaseRow[]): Generator<readonly [done: number, of: number], Analysis>;
  readonly experiment: Experiment;
};
