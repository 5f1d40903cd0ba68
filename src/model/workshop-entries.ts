/** What a workshop can hold of the people in the room: guesses, counted answers and agreements, never who gave them. */
import { beliefAnswers, type Belief, type BeliefAnswer } from './belief.ts';
import type { StepId } from './workshop-steps.ts';

/** Each question that is guessed at, by the key of its answer. */
export const guessKeys = [
  'base',
  'change',
  ...beliefAnswers.map((answer) => `table.${answer}` as const),
  'effect',
  'orientation.lowest',
  'orientation.highest',
  'chance',
] as const;
export type GuessKey = (typeof guessKeys)[number];

/** The most guesses at one question, and the most agreements: a large room. */
export const mostGuesses = 40;
export const mostAgreements = 40;
/** The longest agreement, in characters. */
export const longestAgreement = 200;
/** The most that is counted of one answer. */
export const mostAnswers = 999;

/** An answer to the question of belief, "don't know" among them. */
export const tallyKeys = [...beliefAnswers, 'unknown'] as const;
export type TallyKey = BeliefAnswer | 'unknown';

/** Whether the most effective caseworkers use an effort more often or less often than the least effective. */
export type Usage = 'more' | 'less';

/** The efforts that are guessed before the answer is shown: few enough for one picture, and of each direction. */
export const sortedEfforts = ['external', 'social', 'combined', 'jobSearch', 'upskilling', 'health', 'noEffort', 'internal'] as const;
export type SortedEffort = (typeof sortedEfforts)[number];

/** The plans that two groups can choose between, each a kind of effort that the study speaks of. */
export const casePlans = ['combined', 'external', 'upskilling', 'jobSearch', 'internal', 'social', 'health'] as const;
export type CasePlan = (typeof casePlans)[number];

/** What a group has chosen for the case; without belief: not answered yet, null: "don't know". */
export type GroupAnswers = { readonly belief?: Belief | null | undefined; readonly changes: number; readonly plan: CasePlan | null };
export type GroupName = 'a' | 'b';

export type WorkshopEntries = {
  /** Whole numbers of the denominator, as many as there were guesses. */
  readonly guesses: Readonly<Partial<Record<GuessKey, readonly number[]>>>;
  readonly revealed: readonly StepId[];
  readonly tally: Readonly<Partial<Record<TallyKey, number>>>;
  readonly sorted: Readonly<Partial<Record<SortedEffort, Usage>>>;
  readonly groups: Readonly<Record<GroupName, GroupAnswers>>;
  readonly agreements: readonly string[];
};

const unanswered: GroupAnswers = { changes: 0, plan: null };

export const nothingEntered: WorkshopEntries = {
  guesses: {},
  revealed: [],
  tally: {},
  sorted: {},
  groups: { a: unanswered, b: unanswered },
  agreements: [],
};

/** Whether anything was entered; what was revealed alone can be revealed again. */
export function hasEntries({ guesses, tally, sorted, groups, agreements }: WorkshopEntries): boolean {
  return (
    Object.values(guesses).some((values) => values.length > 0) ||
    Object.values(tally).some((count) => count > 0) ||
    Object.keys(sorted).length > 0 ||
    Object.values(groups).some(({ belief, changes, plan }) => belief !== undefined || changes > 0 || plan !== null) ||
    agreements.length > 0
  );
}
