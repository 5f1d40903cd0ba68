import { beliefAnswers } from '../model/belief.ts';
import { EvidenceError } from '../model/evidence-error.ts';
import { InputError } from '../model/input-error.ts';
import type { RecordId } from '../model/evidence.ts';
import { logit } from '../stats/logit.ts';
import type { EngineEvidence, OutcomeKey } from './types.ts';

/**
 * The records of the engine's numbers. Apart from this file only `assumptions.ts` names records: those derived from these, and
 * what their derivation needs.
 */
export const recordIds = {
  base: { job: 'bip2017-09', jobOrEducation: 'bip2017-12' },
  change: { job: 'bip2017-10', jobOrEducation: 'bip2017-13' },
  beliefStep: { job: 'bip2017-30', jobOrEducation: 'bip2017-31' },
  withChanges: 'bip2017-08',
  levelByBelief: 'bip2017-19',
  stepsPublished: 'bip2017-29',
  multipliers: 'choice-multipliers',
  maxChanges: 'choice-max-changes',
  maxStepsUnknownBelief: 'choice-max-steps-unknown-belief',
  precision: 'choice-comparison-precision',
  heldAtZero: 'choice-held-at-zero',
  pastNotCounted: 'choice-table2-history',
} as const;

/** One published effect, scaled by the transfer and a multiplier, in the form each reading applies. */
export type Effect = { readonly difference: number; readonly factor: number; readonly logOddsRatio: number };

/** A pair of effects that are applied together. */
export type Effects = { readonly change: Effect; readonly beliefStep: Effect };

export type OutcomeParameters = {
  readonly base: number;
  /** Share 0–1 by place on the belief scale, lowest first; null if none is published. */
  readonly levelByBelief: readonly number[] | null;
  readonly asPublished: Effects;
  /** Every pair of scaled effects, the published pair included. */
  readonly variants: readonly Effects[];
  /**
   * The same pairs for citizens without any change before, each with the level that it implies for them; null where that is no
   * share between 0 and 1, as values of the reader's own may make it.
   */
  readonly noChangesBefore: { readonly asPublished: EffectsFrom; readonly variants: readonly EffectsFrom[] } | null;
};

/** A pair of effects with the level (share 0–1) that they act on. */
export type EffectsFrom = { readonly start: number; readonly effects: Effects };

export type Parameters = {
  readonly outcomes: Readonly<Record<OutcomeKey, OutcomeParameters>>;
  readonly maxChanges: number;
  readonly maxStepsUnknownBelief: number;
  /** The number of belief steps that the report's own words cover (bip2017-29). */
  readonly stepsPublished: number;
  /** Number of decimals for comparisons (choice-comparison-precision). */
  readonly precision: number;
  /** The share (0–1) of every published effect that is taken to hold where the result is used; 1: all of it. */
  readonly transfer: number;
};

/**
 * Reads all numbers the engine needs.
 * @param transfer share 0–1 that every effect is scaled by, before any reading and multiplier; starts are left as they are
 * @throws EvidenceError if one is missing, or if a reading is not defined for it
 * @throws InputError for a transfer that is no share
 */
export function readParameters(evidence: EngineEvidence, transfer = 1): Parameters {
  if (typeof transfer !== 'number' || !(transfer >= 0 && transfer <= 1)) throw new InputError('transfer', transfer, 'a share from 0 to 1');
  const number = (id: RecordId, key?: string): number => readNumber(evidence, id, key);
  const published = number(recordIds.multipliers, 'published');
  const multipliers = [number(recordIds.multipliers, 'none'), published, number(recordIds.multipliers, 'double')];
  const outcome = (key: OutcomeKey, levelByBelief: readonly number[] | null): OutcomeParameters => {
    const base = number(recordIds.base[key]);
    const effect = (id: RecordId, multiplier: number): Effect => multipliedEffect(id, base, multiplier * transfer * number(id));
    const pair = (change: number, beliefStep: number): Effects => ({
      change: effect(recordIds.change[key], change),
      beliefStep: effect(recordIds.beliefStep[key], beliefStep),
    });
    // The average holds changes. If those who had any had one each, the others lie above it by their share of one effect, and
    // one change takes the effect off that level (own-no-change-level), as far as it holds here. What a step of belief does is
    // published for the average.
    const changeOf = (multiplier: number): number => multiplier * number(recordIds.change[key]);
    const withoutChanges = (change: number): number => base - number(recordIds.withChanges) * changeOf(change);
    const fromNone = (change: number, beliefStep: number): EffectsFrom => {
      const start = withoutChanges(change);
      return {
        start,
        effects: {
          change: multipliedEffect(recordIds.change[key], start, transfer * changeOf(change)),
          beliefStep: effect(recordIds.beliefStep[key], beliefStep),
        },
      };
    };
    const hasLevels = multipliers.every((change) => isShare(withoutChanges(change)) && isShare(withoutChanges(change) + changeOf(change)));
    const pairs = <Pair>(make: (change: number, beliefStep: number) => Pair): Pair[] =>
      multipliers.flatMap((change) => multipliers.map((beliefStep) => make(change, beliefStep)));
    return {
      base,
      levelByBelief,
      asPublished: pair(published, published),
      variants: pairs(pair),
      noChangesBefore: hasLevels ? { asPublished: fromNone(published, published), variants: pairs(fromNone) } : null,
    };
  };
  return {
    outcomes: {
      job: outcome(
        'job',
        beliefAnswers.map((answer) => number(recordIds.levelByBelief, answer)),
      ),
      jobOrEducation: outcome('jobOrEducation', null),
    },
    maxChanges: number(recordIds.maxChanges),
    maxStepsUnknownBelief: number(recordIds.maxStepsUnknownBelief),
    stepsPublished: number(recordIds.stepsPublished),
    precision: number(recordIds.precision),
    transfer,
  };
}

/** @throws EvidenceError if the record has no such number */
export function readNumber(evidence: EngineEvidence, id: RecordId, key = 'value'): number {
  const amount = evidence.records[id]?.values?.[key]?.amount;
  if (typeof amount !== 'number' || !Number.isFinite(amount))
    throw new EvidenceError([`Record ${id} has no number called ${key}; the engine needs it.`]);
  return amount;
}

function multipliedEffect(id: RecordId, base: number, difference: number): Effect {
  const after = base + difference;
  if (!isShare(base) || !isShare(after))
    throw new EvidenceError([`Record ${id}: an effect of ${difference} cannot be applied to a base rate of ${base}.`]);
  return { difference, factor: after / base, logOddsRatio: logit(after) - logit(base) };
}

/** Whether odds are defined for it. */
function isShare(share: number): boolean {
  return share > 0 && share < 1;
}
