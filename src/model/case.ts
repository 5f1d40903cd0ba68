/**
 * What is kept of the work with one citizen, if someone chooses to keep it: no name, no CPR number, no score.
 * A record is changed as a whole; `rev` counts the times it has been saved and `changedAt` is when it was last.
 */
import type { Belief } from './belief.ts';
import type { IsoDate } from './guidance.ts';
import type { MeasurementAnswers, Side } from './indicators.ts';
import type { Choice, PageParameters } from './choice.ts';
import type { InstrumentId } from './needs.ts';
import type { OutcomeKey } from './outcome.ts';

/** Sixteen letters and digits, never six digits in a row, so that it cannot look like a birth date. */
export type StoredId = string;
/** A moment in UTC, as `2026-11-21T10:42:00.000Z`. */
export type IsoInstant = string;

type Saved = {
  readonly id: StoredId;
  /** A whole number from 1; 0 where it has never been saved. */
  readonly rev: number;
  readonly changedAt: IsoInstant;
};

/** A calculation that someone wants to find again. */
export type SavedScenario = {
  readonly id: StoredId;
  readonly name: string;
  readonly outcome: OutcomeKey;
  readonly choice: Choice;
  readonly savedAt: IsoInstant;
};

/** What happened; null where nobody knows. */
export type CaseOutcome = {
  readonly on: IsoDate;
  readonly job: boolean | null;
  readonly education: boolean | null;
  /** What the caseworker believed at the time it is held against. */
  readonly beliefThen: Belief | null;
};

export type Case = Saved & {
  /** What the caseworker knows the case by. No name. */
  readonly label: string;
  readonly createdAt: IsoInstant;
  readonly scenarios: readonly SavedScenario[];
  /** What works in the contact. */
  readonly contact: string;
  /** What has been tried. */
  readonly tried: string;
  readonly outcome: CaseOutcome | null;
};

export type Subgoal = {
  readonly what: string;
  readonly who: 'citizen' | 'caseworker' | 'both' | 'other';
  readonly when: IsoDate | null;
  readonly done: boolean;
};

/** A reasoned note: what was computed and advised, and what the caseworker makes of it. */
export type Note = Saved & {
  readonly caseId: StoredId;
  readonly createdAt: IsoInstant;
  readonly prognosis: { readonly outcome: OutcomeKey; readonly choice: Choice } | null;
  readonly advice: { readonly parameters: PageParameters; readonly plan: readonly InstrumentId[] } | null;
  readonly situation: string;
  readonly judgement: string;
  /** Why the caseworker does something else than what was advised. */
  readonly deviation: string;
  readonly leftOut: string;
  /** At most `caseLimits.subgoals`. */
  readonly subgoals: readonly Subgoal[];
  readonly followUpOn: IsoDate | null;
  readonly length: 'short' | 'long';
  /** Which evidence the figures came from. */
  readonly evidenceVersion: string;
};

/** The answers of one side on one day. */
export type Measurement = Saved & {
  readonly caseId: StoredId;
  readonly on: IsoDate;
  readonly by: Side;
  readonly answers: MeasurementAnswers;
  readonly comment: string;
};

/** The most that is kept: characters of texts (code points), and how many of a thing. */
export const caseLimits = { label: 80, text: 5000, name: 80, scenarios: 20, subgoals: 5, plan: 9, kroner: 1_000_000 } as const;

/** The days that can be meant: none before the strategy of 2015, and none in another century. */
export const caseDays = { first: '2015-01-01', last: '2099-12-31' } as const;
