import type { Belief } from './belief.ts';

/** The options of each question. The first stands for "not answered", except for the target group, which is always answered. */
export const needsOptions = {
  targetGroup: ['vulnerable', 'closest', 'educationReady'],
  /** Whether the citizen can be at a real workplace now. Asked about vulnerable citizens only. */
  workplaceNow: ['unknown', 'yes', 'no'],
  /** How much the citizen can manage: the first two answers go with "yes" to the workplace, the last two with "no". */
  reach: ['notAnswered', 'fewHours', 'ordinaryHours', 'notYet', 'furthest'],
  /** Whether the citizen has a job. */
  job: ['notAnswered', 'none', 'employed', 'sickListedFromJob', 'underNotice'],
  /** What the citizen is heading for. */
  goal: ['notAnswered', 'concreteJob', 'vocationalEducation', 'otherEducation', 'unclear'],
  /** Whose wish education or a course is: `imposed` means the citizen refuses it, `notRelevant` rules it out. */
  ownMotivation: ['notAnswered', 'notRelevant', 'own', 'unsure', 'imposed'],
  /** Whether an employer is ready to take the citizen. */
  opening: ['notAnswered', 'yes', 'no'],
  timeWithoutWork: ['unknown', 'underHalfYear', 'overHalfYear', 'nearLongTerm'],
  /** The education the citizen has. */
  education: ['notAnswered', 'none', 'short', 'qualifying'],
  /** Young people: the result of the first interview. */
  readiness: ['notAnswered', 'noBarriers', 'needsSupport'],
  ninthGrade: ['notAnswered', 'yes', 'no'],
  entryGrades: ['notAnswered', 'met', 'notMet'],
  flexJobApproved: ['notAnswered', 'yes', 'no'],
  /** Equal for all citizens of a municipality, so it is set in its settings and not asked. */
  businessCycle: ['unknown', 'boom', 'recession'],
} as const;

export type AnswerField = keyof typeof needsOptions;
export type AnswerTo<Field extends AnswerField> = (typeof needsOptions)[Field][number];

/** The answers on reach that are consistent with each answer on the workplace. */
export const reachOptions: Readonly<Record<AnswerTo<'workplaceNow'>, readonly AnswerTo<'reach'>[]>> = {
  unknown: ['fewHours', 'ordinaryHours', 'notYet', 'furthest'],
  yes: ['fewHours', 'ordinaryHours'],
  no: ['notYet', 'furthest'],
};

/** Barriers and missing skills. */
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

/** The needs whose part decides which instrument fits. */
export const partOptions = {
  skills: ['basic', 'trade'],
  health: ['treatment', 'coping', 'habits', 'aids'],
} as const;
export type NeedWithParts = keyof typeof partOptions;
export type NeedPart = (typeof partOptions)[NeedWithParts][number];
export type NeedParts = { readonly [Key in NeedWithParts]?: (typeof partOptions)[Key][number] | null };

/** How an instrument that is under way or over is going or went. */
export const progressOptions = ['moving', 'standstill'] as const;
export const triedOptions = ['helped', 'stoodStill', 'brokenOff'] as const;
export type EffortProgress = (typeof progressOptions)[number];
export type Tried = (typeof triedOptions)[number];

export type TargetGroup = AnswerTo<'targetGroup'>;
export type InstrumentId = string;

/**
 * The input of a recommendation. Only the target group is required; an answer that is absent, null or the first option is not
 * given, and nothing follows from it. Nothing about age, sex, origin, diagnosis or benefit.
 */
export type Needs = { targetGroup: TargetGroup } & {
  [Field in Exclude<AnswerField, 'targetGroup'>]?: AnswerTo<Field> | null;
} & {
  needs?: readonly Need[] | null;
  needParts?: NeedParts | null;
  /** What the citizen wishes and refuses; [] is the answer "nothing". A refusal overrides a wish. */
  wishes?: readonly InstrumentId[] | null;
  refuses?: readonly InstrumentId[] | null;
  /** What the citizen takes part in already; [] is the answer "nothing". */
  running?: readonly InstrumentId[] | null;
  progress?: Readonly<Record<InstrumentId, EffortProgress>> | null;
  tried?: Readonly<Record<InstrumentId, Tried>> | null;
  /** The caseworker's answer on a job within a year; null for "don't know". */
  belief?: Belief | null;
  /** Changes of caseworker so far, and expected ones: whole numbers from 0. */
  pastChanges?: number | null;
  expectedChanges?: number | null;
};

/** All questions. */
export type NeedsField = keyof Needs;

/** The user's requirements for the plans. */
export type Constraints = {
  /** In every plan, whatever the verdict. */
  locked?: readonly InstrumentId[];
  /** In no plan. */
  excluded?: readonly InstrumentId[];
  /** The most instruments that run at the same time in one plan: a whole number from 1. */
  atMost?: number;
};

/** All answers, with a value for "not answered": null for the lists, otherwise the first option. */
export type Answers = { readonly [Field in AnswerField]: AnswerTo<Field> } & {
  readonly needs: readonly Need[];
  readonly needParts: NeedParts;
  readonly wishes: readonly InstrumentId[] | null;
  readonly refuses: readonly InstrumentId[] | null;
  readonly running: readonly InstrumentId[] | null;
  readonly progress: Readonly<Record<InstrumentId, EffortProgress>>;
  readonly tried: Readonly<Record<InstrumentId, Tried>> | null;
  readonly belief: Belief | null;
  readonly pastChanges: number;
  readonly expectedChanges: number;
};
