/**
 * The records a user may store about the work with one citizen: no name, no CPR number, no score. A record is replaced as a
 * whole; `rev` counts its saves (optimistic locking) and `changedAt` is the time of the last one.
 */
import type { Belief } from './belief.ts';
import type { IsoDate } from './guidance.ts';
import type { MeasurementAnswers, Side } from './indicators.ts';
import type { Choice, PageParameters } from './choice.ts';
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

/** A calculation with a name, saved to be opened again. */
export type SavedScenario = {
  readonly id: StoredId;
  readonly name: string;
  readonly outcome: OutcomeKey;
  readonly choice: Choice;
  readonly savedAt: IsoInstant;
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
  readonly scenarios: readonly SavedScenario[];
  /** Free text: how best to make contact. */
  readonly contact: string;
  /** Free text: what has been tried. */
  readonly tried: string;
  readonly outcome: CaseOutcome | null;
};

export type Subgoal = {
  readonly what: string;
  readonly who: 'citizen' | 'caseworker' | 'both' | 'other';
  readonly when: IsoDate | null;
  readonly done: boolean;
};

/** A note with its reasons: what was computed and recommended, and the caseworker's assessment. */
export type Note = Saved & {
  readonly caseId: StoredId;
  readonly createdAt: IsoInstant;
  readonly prognosis: { readonly outcome: OutcomeKey; readonly choice: Choice } | null;
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

/** Upper limits: texts in code points, lists in entries. */
export const caseLimits = { label: 80, text: 5000, name: 80, scenarios: 20, subgoals: 5, plan: 9, kroner: 1_000_000 } as const;

/** The range of valid dates: from the strategy of 2015 to the end of the century. */
export const caseDays = { first: '2015-01-01', last: '2099-12-31' } as const;
