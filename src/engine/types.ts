import type { Belief } from '../model/belief.ts';
import type { Measure, RecordId } from '../model/evidence.ts';
import type { OutcomeKey } from '../model/outcome.ts';

export type { OutcomeKey };

/** What is known now. `belief` null means "don't know"; `pastChanges` is a whole number from 0 to choice-max-changes. */
export type Situation = { outcome: OutcomeKey; belief: Belief | null; pastChanges: number };

/** What might happen: `changes` further changes of caseworker, `beliefSteps` steps up or down the scale. */
export type Scenario = { changes: number; beliefSteps: number };

/** The three ways to read "an effect on average", as shares 0–1, unrounded. */
export type Readings = { additive: number; relative: number; odds: number };

export type Level = {
  /** `additive` is held at 0 where percentage points cannot be taken from so small a start. */
  readings: Readings;
  /** Lowest and highest of the three readings. */
  range: [number, number];
  /** Lowest and highest when the published effects are multiplied as choice-multipliers says; always holds the range. */
  band: [number, number];
  /** The share as the report itself prints or says it, otherwise null. */
  published: number | null;
};

/**
 * One step of the calculation. `count` is the number of changes, belief steps or uncounted changes.
 * Between steps the additive reading is shown as it is, even below zero; a last step `held` lifts it to 0.
 */
export type Step = {
  kind: 'start' | 'changes' | 'belief' | 'held' | 'notCounted';
  count: number;
  before: Readings;
  after: Readings;
  evidence: RecordId[];
};

export type Flag =
  | 'pastChangesNotCounted'
  | 'noLevelForBelief'
  | 'additiveHeldAtZero'
  | 'beyondOneChange'
  | 'beyondTwoSteps'
  | 'combined'
  | 'populationAverage'
  | 'baseIncludesChanges'
  | 'statusAYearLater'
  | 'effectOnOtherLevel'
  | 'undoingIsNotInverse';

export type Prognosis = {
  /** The same situation with no further change and no step; null where no level is published. */
  start: Level | null;
  result: Level | null;
  /** The two published unit figures for this outcome and the average citizen, as differences of shares. */
  perUnit: { change: number; beliefStep: number };
  flags: Flag[];
  /** Worked out when first read; empty where no level is published. */
  readonly trace: Step[];
};

/** A scenario that reaches a target: by every reading, or only by the most favourable one. */
export type Way = { scenario: Scenario; moves: number; reach: 'allReadings' | 'someReadings' };

/** As much of the evidence as the engine reads: numbers by record id and key. */
export type EngineEvidence = {
  readonly records: Readonly<
    Record<RecordId, { readonly kind?: string; readonly values?: Readonly<Record<string, Pick<Measure, 'amount'>>> }>
  >;
};

/** Lowest and highest allowed whole number. */
export type Bounds = readonly [number, number];

export type Engine = {
  /** What may be asked: alone, and together with what is already known. */
  readonly limits: {
    readonly pastChanges: Bounds;
    changes(belief: Situation['belief'], pastChanges: number): Bounds;
    beliefSteps(belief: Situation['belief']): Bounds;
  };
  /**
   * What the published results say for a situation, without and with a scenario.
   * @throws InputError for anything outside the allowed values
   */
  prognosis(situation: Situation, scenario: Scenario): Prognosis;
  /**
   * The scenarios with fewer changes and/or more belief than expected that reach a target.
   * Fewest moves first, then fewer changes before more steps; empty when none does.
   * @param target share 0–1
   * @returns null where no level is published
   * @throws InputError for anything outside the allowed values
   */
  waysToReach(situation: Situation, expected: Scenario, target: number): Way[] | null;
};
