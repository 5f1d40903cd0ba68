import type { Belief } from './belief.ts';

/** What an answer may be, field by field. The first stands for "not answered", but for the target group, which is always one of them. */
export const needsOptions = {
  targetGroup: ['vulnerable', 'closest', 'educationReady'],
  /** Whether the citizen can be at a real workplace now. Asked of vulnerable citizens only. */
  workplaceNow: ['unknown', 'yes', 'no'],
  /** How far the citizen reaches: the first two go with a yes to the workplace, the last two with a no. */
  reach: ['notAnswered', 'fewHours', 'ordinaryHours', 'notYet', 'furthest'],
  /** Whether the citizen has a job. */
  job: ['notAnswered', 'none', 'employed', 'sickListedFromJob', 'underNotice'],
  /** What the citizen is heading for. */
  goal: ['notAnswered', 'concreteJob', 'vocationalEducation', 'otherEducation', 'unclear'],
  /** Whose wish education or a course is: `imposed` refuses it, `notRelevant` puts it out of the question. */
  ownMotivation: ['notAnswered', 'notRelevant', 'own', 'unsure', 'imposed'],
  /** Whether somebody is ready to take the citizen. */
  opening: ['notAnswered', 'yes', 'no'],
  timeWithoutWork: ['unknown', 'underHalfYear', 'overHalfYear', 'nearLongTerm'],
  /** The education the citizen has. */
  education: ['notAnswered', 'none', 'short', 'qualifying'],
  /** Young people: what the first talk found. */
  readiness: ['notAnswered', 'noBarriers', 'needsSupport'],
  ninthGrade: ['notAnswered', 'yes', 'no'],
  entryGrades: ['notAnswered', 'met', 'notMet'],
  flexJobApproved: ['notAnswered', 'yes', 'no'],
  /** The same for everyone in a municipality, so it is set there and not asked. */
  businessCycle: ['unknown', 'boom', 'recession'],
} as const;

export type AnswerField = keyof typeof needsOptions;
export type AnswerTo<Field extends AnswerField> = (typeof needsOptions)[Field][number];

/** How far a citizen can reach who can, or cannot, be at a real workplace now. */
export const reachOptions: Readonly<Record<AnswerTo<'workplaceNow'>, readonly AnswerTo<'reach'>[]>> = {
  unknown: ['fewHours', 'ordinaryHours', 'notYet', 'furthest'],
  yes: ['fewHours', 'ordinaryHours'],
  no: ['notYet', 'furthest'],
};

/** What stands in the way or is missing. */
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

/** The needs of which a part decides which instrument is meant. */
export const partOptions = {
  skills: ['basic', 'trade'],
  health: ['treatment', 'coping', 'habits', 'aids'],
} as const;
export type NeedWithParts = keyof typeof partOptions;
export type NeedPart = (typeof partOptions)[NeedWithParts][number];
export type NeedParts = { readonly [Key in NeedWithParts]?: (typeof partOptions)[Key][number] | null };

/** How something that is under way is going, and how something that is over went. */
export const progressOptions = ['moving', 'standstill'] as const;
export const triedOptions = ['helped', 'stoodStill', 'brokenOff'] as const;
export type EffortProgress = (typeof progressOptions)[number];
export type Tried = (typeof triedOptions)[number];

export type TargetGroup = AnswerTo<'targetGroup'>;
export type InstrumentId = string;

/**
 * What a recommendation is asked with. Only the target group has to be there: an answer that is absent, null or the first
 * of its options has not been given, and nothing follows from it. Nothing about age, sex, origin, diagnosis or benefit.
 */
export type Needs = { targetGroup: TargetGroup } & {
  [Field in Exclude<AnswerField, 'targetGroup'>]?: AnswerTo<Field> | null;
} & {
  needs?: readonly Need[] | null;
  needParts?: NeedParts | null;
  /** What the citizen asks for, and what the citizen refuses; [] is the answer "nothing". Refused beats wished. */
  wishes?: readonly InstrumentId[] | null;
  refuses?: readonly InstrumentId[] | null;
  /** What the citizen takes part in already; [] is the answer "nothing". */
  running?: readonly InstrumentId[] | null;
  progress?: Readonly<Record<InstrumentId, EffortProgress>> | null;
  tried?: Readonly<Record<InstrumentId, Tried>> | null;
  /** The caseworker's answer on a job within a year; null for "don't know". */
  belief?: Belief | null;
  /** Changes of caseworker so far, and further ones that are expected: whole numbers from 0. */
  pastChanges?: number | null;
  expectedChanges?: number | null;
};

/** Every question that can be answered. */
export type NeedsField = keyof Needs;

/** What the user insists on. */
export type Constraints = {
  /** Stays in every plan, whatever is said of it. */
  locked?: readonly InstrumentId[];
  /** Is in no plan. */
  excluded?: readonly InstrumentId[];
  /** The most instruments that run at the same time in one plan: a whole number from 1. */
  atMost?: number;
};

/** Everything that can be answered, with the word for "not answered" where nothing was: null for the lists, the first option elsewhere. */
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
