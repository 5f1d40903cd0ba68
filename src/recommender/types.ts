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

/** One argument: which rule, what it says, what it rests on, and which answers would change it. */
export type Reason = {
  rule: RuleId;
  says: Rule['says'];
  verdict: Verdict | null;
  status: Status[];
  evidence: RecordId[];
  /** The need it is about, where a row of the coverage table speaks. */
  need?: Need;
  wouldChange?: NeedsField[];
};

/** What is said of an instrument, whether or not it is in a plan. */
export type InstrumentVerdict = { instrument: InstrumentId; outcome: Outcome; reasons: Reason[] };

/** What a part is in the plan for, beside the needs that it covers: the citizen's wish, that it runs and moves, that the user insists, or a rule. */
export type Purpose = 'lead' | 'wish' | 'running' | 'locked' | { rule: RuleId };

export type PlanPart = {
  instrument: InstrumentId;
  role: Role;
  when: Time;
  /** The needs it covers in this plan. */
  covers: Need[];
  for: Purpose[];
  /** Whether it has been tried or runs without getting anywhere, so that it has to be done differently. */
  changed: boolean;
  /** The area of the mentor table that has to be written down as its task; null where there is none. */
  task: string | null;
  /** The obvious alternatives, and the rule that says why not. */
  insteadOf: { instrument: InstrumentId; rule: RuleId }[];
  /** The alternatives for which the sources say as much. */
  tiedWith: InstrumentId[];
};

/** A mix with its reasons. */
export type Plan = {
  /** The kind of plan, by its id; null where only what was locked could be planned. */
  kind: string | null;
  instruments: PlanPart[];
  /** Named needs that no part covers, and the rule that says why. */
  uncovered: { need: Need; rule: RuleId }[];
  /** The open questions that the plan hangs on, and the answers it takes for given meanwhile. */
  hangsOn: NeedsField[];
  assumes: Partial<{ [Field in AnswerField]: Answers[Field] }>;
  /** Steps on the way, by id. */
  subGoals: string[];
  /** When to look again: rules, by id. */
  lookAgain: RuleId[];
  reasons: Reason[];
  /** The places in the list of the plans that are supported just as well. */
  tiedWith: number[];
  /** What the caseworker has in hand as well. */
  levers: Lever[];
};

/** What plan 1 would be with one other answer. */
export type OtherAnswer = {
  field: NeedsField;
  /** The answer, in the form in which it stands in the needs. */
  answer: unknown;
  kind: string | null;
  /** Instruments that would come, and that would go. */
  comes: InstrumentId[];
  goes: InstrumentId[];
};

export type Recommendation = {
  verdicts: InstrumentVerdict[];
  /** As many as `choice-plans-shown` says, the best first. */
  plans: Plan[];
  /** Rules about the whole, by id. */
  warnings: RuleId[];
  /** The open questions in the order in which an answer would change plan 1. Worked out when read. */
  readonly asks: NeedsField[];
  /** What one other answer would make of plan 1. Worked out when read. */
  readonly otherAnswers: OtherAnswer[];
};

/**
 * What the sources say can be done, as an argument.
 * @param today an ISO date, which decides what is historic
 * @throws InputError for needs or constraints that are not allowed, naming the field
 */
export type Recommend = (needs: Needs, today: IsoDate, constraints?: Constraints) => Recommendation;

export type Recommender = {
  readonly recommend: Recommend;
  readonly instruments: readonly Instrument[];
  readonly targetGroups: readonly TargetGroupFacts[];
};

/** What a check may look at. A plan is there only when a plan is judged; what leads it comes first. */
export type Subject = {
  readonly answers: Answers;
  readonly today: IsoDate;
  readonly group: TargetGroupFacts;
  readonly instruments: readonly Instrument[];
  readonly rows: readonly CoverageRow[];
  readonly instrument: Instrument | null;
  readonly plan: readonly Instrument[];
  /** Whether plans that are supported just as well have been left out. */
  readonly moreTied: boolean;
};

/**
 * How well an instrument stands in the target group (choice-standing), the best last. Kinds of evidence on one level tie:
 * what is recommended stands like what is used more.
 */
export const standings = ['local', 'noEffectShown', 'contested', 'named', 'guidedOrUsedMore', 'tested'] as const;
export type Standing = (typeof standings)[number];

/** A verdict with what is needed to plan with it. */
export type Judgement = InstrumentVerdict & {
  readonly of: Instrument;
  /** Whether an open question alone keeps it from applying. */
  readonly mightApply: boolean;
  /** Whether all that excludes it excludes it for now only. */
  readonly mayComeLater: boolean;
  /** Whether it goes on where it runs: nothing that is said of it stops it. */
  readonly mayGoOn: boolean;
  readonly standing: Standing;
};
