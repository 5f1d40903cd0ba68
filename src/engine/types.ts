import type { Measure, RecordId } from '../model/evidence.ts';
import type { OutcomeKey } from '../model/outcome.ts';
import type { Scenario, Situation } from '../model/situation.ts';

export type { OutcomeKey, Scenario, Situation };

/** The three readings of an average effect, as shares 0–1, unrounded. */
export type Readings = { additive: number; relative: number; odds: number };

export type Level = {
  /** `additive` is clamped to 0 if the effect is larger than the start. */
  readings: Readings;
  /** Lowest and highest of the three readings. */
  range: [number, number];
  /** Lowest and highest reading over all multipliers of choice-multipliers; contains the range. */
  band: [number, number];
  /** The share 0–1 as printed or stated in the report, otherwise null. */
  published: number | null;
};

/**
 * One step of the calculation. `count` is the number of changes, belief steps or uncounted changes. Between steps the additive
 * reading is unclamped; a last step `held` clamps it to 0.
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
  /** The level holds for citizens whose caseworker gives this answer, not for all: it is never said without that condition. */
  | 'levelHoldsForAnswer'
  | 'baseIncludesChanges'
  | 'statusAYearLater'
  | 'effectOnOtherLevel'
  | 'undoingIsNotInverse';

export type Prognosis = {
  /** The same situation without the scenario; null if no level is published. */
  start: Level | null;
  result: Level | null;
  /** The effects of one change and one belief step on the average citizen, as differences of shares (−1 to 1): as published, or the transferred part. */
  perUnit: { change: number; beliefStep: number };
  flags: Flag[];
  /** How `result` is computed. Worked out on first access; empty if no level is published. */
  readonly trace: Step[];
  /** How `start` is computed, likewise. */
  readonly startTrace: Step[];
};

/** Our own reading for citizens without any change before (own-no-change-level): the start, and the same under a scenario. */
export type WithoutChangesBefore = {
  start: Level;
  result: Level;
  /** The records behind it. */
  evidence: RecordId[];
};

/** A scenario that reaches a target: by every reading, or only by the most favourable one. */
export type Way = { scenario: Scenario; moves: number; reach: 'allReadings' | 'someReadings' };

/** The part of the evidence that the engine reads: numbers by record id and key. */
export type EngineEvidence = {
  readonly records: Readonly<
    Record<string, { readonly kind?: string; readonly values?: Readonly<Record<string, Pick<Measure, 'amount'>>> }>
  >;
};

/** Lowest and highest allowed whole number. */
export type Bounds = readonly [number, number];

export type Engine = {
  /** The allowed values, alone and depending on the situation. */
  readonly limits: {
    readonly pastChanges: Bounds;
    changes(belief: Situation['belief'], pastChanges: number): Bounds;
    beliefSteps(belief: Situation['belief']): Bounds;
  };
  /**
   * Start and result of a situation under a scenario.
   * @throws InputError for a value that is not allowed
   */
  prognosis(situation: Situation, scenario: Scenario): Prognosis;
  /**
   * Our own reading for a situation that says `noChangesBefore`, to be shown beside the prognosis and never in its place. Nothing
   * is published about it: `published` is null, and no interval of the start can be given.
   * @returns null unless the situation says so and belief is unknown: the levels by belief cover every history of changes. Null
   * also where other evidence than the published leaves no level between 0 and 1
   * @throws InputError for a value that is not allowed
   */
  withoutChangesBefore(situation: Situation, scenario: Scenario): WithoutChangesBefore | null;
  /**
   * The scenarios with fewer changes and/or more belief than expected that reach a target, sorted by number of moves, then by
   * fewer changes; empty if none does.
   * @param target share 0–1
   * @returns null if no level is published
   * @throws InputError for a value that is not allowed
   */
  waysToReach(situation: Situation, expected: Scenario, target: number): Way[] | null;
};
