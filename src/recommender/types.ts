import type { RecordId, Status } from '../model/evidence.ts';
import type { Instrument, IsoDate, Lever, Outcome, Role, Rule, RuleId, Strength, TargetGroupFacts, Verdict } from '../model/guidance.ts';
import type { Constraints, InstrumentId, Needs } from '../model/needs.ts';

/** One argument: which rule, what it says, what it rests on, and which answers would change it. */
export type Reason = {
  rule: RuleId;
  says: Rule['says'];
  verdict: Verdict | null;
  status: Status[];
  evidence: RecordId[];
  wouldChange?: (keyof Needs)[];
};

/** What is said of an instrument, whether or not it is in a plan. */
export type InstrumentVerdict = { instrument: InstrumentId; outcome: Outcome; reasons: Reason[] };

export type PlanPart = { instrument: InstrumentId; role: Role };

/** A mix with its reasons. */
export type Plan = {
  /** The kind of mix, by the id of its shape; null where only what was locked could be planned. */
  shape: string | null;
  instruments: PlanPart[];
  reasons: Reason[];
  /** The places in the list of the plans that are supported just as well. */
  tiedWith: number[];
  /** Which of the two measured levers it calls for as well. */
  levers: Lever[];
};

export type Recommendation = {
  verdicts: InstrumentVerdict[];
  /** Up to three, the best supported first. */
  plans: Plan[];
  /** Rules about the whole, by id. */
  warnings: RuleId[];
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

/** What a check may look at. A plan is there only when a plan is judged. */
export type Subject = {
  readonly needs: Needs;
  readonly today: IsoDate;
  readonly group: TargetGroupFacts;
  readonly instrument: Instrument | null;
  readonly plan: readonly Instrument[];
  readonly running: readonly Instrument[];
  /** Whether plans that are supported just as well have been left out. */
  readonly moreTied: boolean;
};

/** A verdict with what is needed to plan with it. */
export type Judgement = InstrumentVerdict & {
  readonly of: Instrument;
  /** Whether an open question alone keeps it from applying. */
  readonly mightApply: boolean;
  /** How much speaks for it. */
  readonly strength: Strength | null;
};
