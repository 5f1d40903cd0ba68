import type { Belief } from './belief.ts';

/** What an answer may be, field by field; the first is what stands before anyone has answered. */
export const needsOptions = {
  targetGroup: ['vulnerable', 'closest', 'educationReady'],
  workplaceNow: ['unknown', 'yes', 'no'],
  ownMotivation: ['notRelevant', 'own', 'unsure', 'imposed'],
  timeWithoutWork: ['unknown', 'underHalfYear', 'overHalfYear', 'nearLongTerm'],
  businessCycle: ['unknown', 'boom', 'recession'],
} as const;

/** What stands in the way, in the order in which it is worked on (bip2016-12): everyday life and health before the job itself. */
export const needKeys = [
  'everydayLife',
  'health',
  'addiction',
  'economyHousing',
  'socialSkills',
  'network',
  'languageCulture',
  'skills',
  'jobSearch',
  'labourMarketKnowledge',
] as const;

export type Need = (typeof needKeys)[number];
export type TargetGroup = (typeof needsOptions)['targetGroup'][number];
export type InstrumentId = string;

/** What a recommendation is asked with. Nothing about age, sex, origin or diagnosis. */
export type Needs = {
  targetGroup: TargetGroup;
  /** Whether the citizen can be at a real workplace now. */
  workplaceNow: (typeof needsOptions)['workplaceNow'][number];
  needs: Need[];
  /** Whose wish education or a course is. */
  ownMotivation: (typeof needsOptions)['ownMotivation'][number];
  timeWithoutWork: (typeof needsOptions)['timeWithoutWork'][number];
  businessCycle: (typeof needsOptions)['businessCycle'][number];
  /** What the citizen takes part in already. */
  running: InstrumentId[];
  /** The caseworker's answer on a job within a year; null for "don't know". */
  belief: Belief | null;
  /** Changes of caseworker so far, and further ones that are expected: whole numbers from 0. */
  pastChanges: number;
  expectedChanges: number;
};

/** What the user insists on. */
export type Constraints = {
  /** Stays in every plan, whatever is said of it. */
  locked?: InstrumentId[];
  /** Is in no plan. */
  excluded?: InstrumentId[];
  /** The most instruments in one plan: a whole number from 1. */
  atMost?: number;
};
