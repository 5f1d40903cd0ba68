import type { RecordId, Status } from '../model/evidence.ts';
import type {
  CoverageRow,
  Instrument,
  IsoDate,
  Lever,
  Outcome,
  Role,
  Rule,
  RuleId,
  TargetGroupFacts,
  Time,
  Verdict,
} from '../model/guidance.ts';
import type { AnswerField, Answers, Constraints, InstrumentId, Need, Needs, NeedsField } from '../model/needs.ts';

/** One argument: the rule, what it says, the records behind it, and the questions that would change it. */
export type Reason = {
  rule: RuleId;
  says: Rule['says'];
  verdict: Verdict | null;
  status: Status[];
  evidence: RecordId[];
  /** The need, if the argument comes from a row of the coverage table. */
  need?: Need;
  wouldChange?: NeedsField[];
};

/** The verdict on one instrument, whether or not it is in a plan. */
export type InstrumentVerdict = { instrument: InstrumentId; outcome: Outcome; reasons: Reason[] };

/**
 * Why a part is in the plan apart from the needs it covers: it leads, is wished for, is under way and progressing, is locked,
 * or a rule requires it.
 */
export type Purpose = 'lead' | 'wish' | 'running' | 'locked' | { rule: RuleId };

export type PlanPart = {
  instrument: InstrumentId;
  role: Role;
  when: Time;
  /** The needs it covers in this plan. */
  covers: Need[];
  for: Purpose[];
  /** Whether it runs or was tried without result, so that it has to be done differently. */
  changed: boolean;
  /** The area of the mentor table that must be agreed as its task; null if none. */
  task: string | null;
  /** The closest alternatives, and the rule that says why they were not chosen. */
  insteadOf: { instrument: InstrumentId; rule: RuleId }[];
  /** Equally supported alternatives. */
  tiedWith: InstrumentId[];
};

/** A plan: instruments, their order, and the reasons. */
export type Plan = {
  /** The id of the kind of plan; null if only locked instruments could be planned. */
  kind: string | null;
  instruments: PlanPart[];
  /** Named needs that no part covers, and the id of the rule that says why. */
  uncovered: { need: Need; rule: RuleId }[];
  /** The open questions the plan depends on, and the answers it assumes. */
  hangsOn: NeedsField[];
  assumes: Partial<{ [Field in AnswerField]: Answers[Field] }>;
  /** Ids of the sub-goals. */
  subGoals: string[];
  /** Ids of the rules on when to review the plan. */
  lookAgain: RuleId[];
  reasons: Reason[];
  /** Indexes in the list of plans that are equally well supported. */
  tiedWith: number[];
  /** What the caseworker can influence in any plan. */
  levers: Lever[];
};

/** Plan 1 as it would be with one other answer. */
export type OtherAnswer = {
  field: NeedsField;
  /** The answer in the form used by `Needs`. */
  answer: unknown;
  kind: string | null;
  /** Instruments that would be added and removed. */
  comes: InstrumentId[];
  goes: InstrumentId[];
};

export type Recommendation = {
  verdicts: InstrumentVerdict[];
  /** At most `choice-plans-shown`, the best first. */
  plans: Plan[];
  /** Ids of the rules about the recommendation as a whole. */
  warnings: RuleId[];
  /** Open questions, ordered by how many answers would change plan 1. Computed on first access. */
  readonly asks: NeedsField[];
  /** The effect of each other answer on plan 1. Computed on first access. */
  readonly otherAnswers: OtherAnswer[];
};

/**
 * Recommends plans, with their reasons, from the guidance.
 * @param today an ISO date, which decides what is historic
 * @throws InputError for needs or constraints that are not allowed, naming the field
 */
export type Recommend = (needs: Needs, today: IsoDate, constraints?: Constraints) => Recommendation;

export type Recommender = {
  readonly recommend: Recommend;
  readonly instruments: readonly Instrument[];
  readonly targetGroups: readonly TargetGroupFacts[];
};

/** The input of a check. `plan` is present only if a plan is judged; its lead comes first. */
export type Subject = {
  readonly answers: Answers;
  readonly today: IsoDate;
  readonly group: TargetGroupFacts;
  readonly instruments: readonly Instrument[];
  readonly rows: readonly CoverageRow[];
  readonly instrument: Instrument | null;
  readonly plan: readonly Instrument[];
  /** Whether equally supported plans have been left out. */
  readonly moreTied: boolean;
};

/**
 * The standing of an instrument in the target group, lowest first (choice-standing). Kinds of evidence on one level are tied:
 * "recommended" equals "used more".
 */
export const standings = ['local', 'noEffectShown', 'contested', 'named', 'guidedOrUsedMore', 'tested'] as const;
export type Standing = (typeof standings)[number];

/** A verdict with the facts needed for planning. */
export type Judgement = InstrumentVerdict & {
  readonly of: Instrument;
  /** Whether only an open question keeps it from applying. */
  readonly mightApply: boolean;
  /** Whether every exclusion is temporary. */
  readonly mayComeLater: boolean;
  /** Whether it may continue if it is under way: nothing ends it. */
  readonly mayGoOn: boolean;
  readonly standing: Standing;
};
