/**
 * The records a user may store about the work with one citizen: no name, no CPR number, no score. A record is replaced as a
 * whole; `rev` counts its saves (optimistic locking) and `changedAt` is the time of the last one.
 */
import type { Belief } from './belief.ts';
import type { IsoDate } from './guidance.ts';
import type { MeasurementAnswers, Side } from './indicators.ts';
import {
  averageCitizen,
  nothingChanged,
  pastOf,
  type PageParameters,
  type PrognosisInput,
  type Scenario,
  type Situation,
} from './situation.ts';
import type { InstrumentId } from './needs.ts';
import type { OutcomeKey } from './outcome.ts';

/** Sixteen letters and digits, never six digits in a row, so that it cannot look like a date of birth. */
export type StoredId = string;
/** A UTC timestamp, such as `2026-11-21T10:42:00.000Z`. */
export type IsoInstant = string;

type Saved = {
  readonly id: StoredId;
  /** Revision from 1; 0 before the first save. */
  readonly rev: number;
  readonly changedAt: IsoInstant;
};

/** The input of a prognosis as records hold it. */
export type SavedInput = { readonly outcome: OutcomeKey; readonly choice: Omit<Situation, 'outcome'> & Scenario };

/** A calculation with a name, saved to be opened again. */
export type SavedScenario = SavedInput & { readonly id: StoredId; readonly name: string; readonly savedAt: IsoInstant };

/** What is answered about a citizen: the input of the prognosis, the answers about needs, and the chosen plan. */
export type Answered = {
  readonly prognosis: SavedInput;
  readonly advice: PageParameters;
  /** The instruments of the plan now and beside, what leads it first; empty while none is chosen. At most `caseLimits.plan`. */
  readonly plan: readonly InstrumentId[];
};

/** What happened a year later; null while unknown. */
export type CaseOutcome = {
  readonly on: IsoDate;
  readonly job: boolean | null;
  readonly education: boolean | null;
  /** The caseworker's belief that the outcome is compared with. */
  readonly beliefThen: Belief | null;
};

export type Case = Saved & {
  /** The caseworker's own label for the citizen. No name. */
  readonly label: string;
  readonly createdAt: IsoInstant;
  /** The situation of the citizen; null as long as nothing has been answered in the case, as in one of before version 2. */
  readonly answered: Answered | null;
  readonly scenarios: readonly SavedScenario[];
  /** Free text: how best to make contact. */
  readonly contact: string;
  /** Free text: what has been tried. */
  readonly tried: string;
  readonly outcome: CaseOutcome | null;
  /** From this day the list says that the case is to be looked at again; missing: none is chosen. */
  readonly reviewOn?: IsoDate;
  /** From this day the list asks whether the case shall be deleted. Nothing is deleted by itself. Missing: none is chosen. */
  readonly deleteOn?: IsoDate;
};

/** The days that the caseworker has chosen for a case. */
export type PlannedDays = Pick<Case, 'reviewOn' | 'deleteOn'>;

/** Who takes a sub-goal on. */
export const subgoalDoers = ['open', 'citizen', 'caseworker', 'both', 'other'] as const;

export type Subgoal = {
  readonly what: string;
  /** `open`: not agreed yet. */
  readonly who: (typeof subgoalDoers)[number];
  readonly when: IsoDate | null;
  readonly done: boolean;
};

/** The sections of a note, in the order in which they stand in it. */
export const noteSections = ['situation', 'figures', 'plan', 'argument', 'levers', 'judgement', 'subgoals', 'followUp', 'leftOut'] as const;
export type NoteSection = (typeof noteSections)[number];

/** What a note leaves out until someone asks for it; holds for notes that do not say. */
export const omittedAtFirst: readonly NoteSection[] = ['figures'];

/** A note with its reasons: what was computed and recommended, and the caseworker's assessment. */
export type Note = Saved & {
  readonly caseId: StoredId;
  readonly createdAt: IsoInstant;
  readonly prognosis: SavedInput | null;
  readonly advice: { readonly parameters: PageParameters; readonly plan: readonly InstrumentId[] } | null;
  readonly situation: string;
  readonly judgement: string;
  /** Why the caseworker departs from the recommendation. */
  readonly deviation: string;
  readonly leftOut: string;
  /** At most `caseLimits.subgoals`. */
  readonly subgoals: readonly Subgoal[];
  readonly followUpOn: IsoDate | null;
  readonly length: 'short' | 'long';
  /** The sections that the caseworker leaves out of what is read, copied and printed; missing: `omittedAtFirst`. */
  readonly omitted?: readonly NoteSection[];
  /** The version of the evidence the figures were computed from. */
  readonly evidenceVersion: string;
};

/** One side's answers on one day. */
export type Measurement = Saved & {
  readonly caseId: StoredId;
  readonly on: IsoDate;
  readonly by: Side;
  readonly answers: MeasurementAnswers;
  readonly comment: string;
};

/** Upper limits: texts in code points, lists in entries; `rev` is more than a save a second for thirty years. */
export const caseLimits = {
  label: 80,
  text: 5000,
  name: 80,
  scenarios: 20,
  subgoals: 5,
  plan: 9,
  kroner: 1_000_000,
  rev: 1_000_000_000,
} as const;

/** The revision after another one. Only a forged file gets to the last one: then it begins anew, so that saving never stops. */
export function revAfter(rev: number): number {
  return rev < caseLimits.rev ? rev + 1 : 1;
}

/** The range of valid dates: from the strategy of 2015 to the end of the century. */
export const caseDays = { first: '2015-01-01', last: '2099-12-31' } as const;

/** A moment of the machine's clock, which may be wrong by decades, on the nearest of those days. */
export function boundedMoment(moment: IsoInstant): IsoInstant {
  const [first, last] = [`${caseDays.first}T00:00:00.000Z`, `${caseDays.last}T23:59:59.999Z`];
  return moment < first ? first : moment > last ? last : moment;
}

/** The planned days as fields hold them, which cannot be missing there. */
export type ChosenDays = { readonly [Day in keyof PlannedDays]?: IsoDate | null | undefined };

/** The planned days alone; one that is null or undefined is none. */
export function plannedDays({ reviewOn, deleteOn }: ChosenDays): PlannedDays {
  return { ...(reviewOn && { reviewOn }), ...(deleteOn && { deleteOn }) };
}

/** A case with these days in place of its own. */
export function withDays({ reviewOn: _reviewOn, deleteOn: _deleteOn, ...rest }: Case, days: ChosenDays): Case {
  return { ...rest, ...plannedDays(days) };
}

export function savedInput({ situation: { outcome, belief, pastChanges, noChangesBefore }, scenario }: PrognosisInput): SavedInput {
  return { outcome, choice: { belief, ...pastOf(pastChanges, noChangesBefore), ...scenario } };
}

export function inputOf({ outcome, choice }: SavedInput): PrognosisInput {
  const { belief, pastChanges, noChangesBefore, changes, beliefSteps } = choice;
  return { situation: { outcome, belief, ...pastOf(pastChanges, noChangesBefore) }, scenario: { changes, beliefSteps } };
}

export const nothingAnswered: Answered = {
  prognosis: savedInput({ situation: averageCitizen, scenario: nothingChanged }),
  advice: {},
  plan: [],
};

/** What a note says of the situation; what it does not say, as in `otherwise`. */
export function answeredIn({ prognosis, advice }: Pick<Note, 'prognosis' | 'advice'>, otherwise: Answered): Answered {
  return {
    prognosis: prognosis ?? otherwise.prognosis,
    advice: advice?.parameters ?? otherwise.advice,
    plan: advice?.plan ?? otherwise.plan,
  };
}
