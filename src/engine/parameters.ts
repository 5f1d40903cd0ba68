import { beliefAnswers } from '../model/belief.ts';
import { EvidenceError } from '../model/evidence-error.ts';
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
  levelByBelief: 'bip2017-19',
  stepsPublished: 'bip2017-29',
  multipliers: 'choice-multipliers',
  maxChanges: 'choice-max-changes',
  maxStepsUnknownBelief: 'choice-max-steps-unknown-belief',
  precision: 'choice-comparison-precision',
  heldAtZero: 'choice-held-at-zero',
  pastNotCounted: 'choice-table2-history',
} as const;

/** One published effect, scaled by a multiplier, in the form each reading applies. */
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
};

export type Parameters = {
  readonly outcomes: Readonly<Record<OutcomeKey, OutcomeParameters>>;
  readonly maxChanges: number;
  readonly maxStepsUnknownBelief: number;
  /** The number of belief steps that the report's own words cover (bip2017-29). */
  readonly stepsPublished: number;
  /** Number of decimals for comparisons (choice-comparison-precision). */
  readonly precision: number;
};

/**
 * Reads all numbers the engine needs.
 * @throws EvidenceError if one is missing, or if a reading is not defined for it
 */
export function readParameters(evidence: EngineEvidence): Parameters {
  const number = (id: RecordId, key?: string): number => readNumber(evidence, id, key);
  const published = number(recordIds.multipliers, 'published');
  const multipliers = [number(recordIds.multipliers, 'none'), published, number(recordIds.multipliers, 'double')];
  const outcome = (key: OutcomeKey, levelByBelief: readonly number[] | null): OutcomeParameters => {
    const base = number(recordIds.base[key]);
    const effect = (id: RecordId, multiplier: number): Effect => multipliedEffect(id, base, multiplier * number(id));
    const pair = (change: number, beliefStep: number): Effects => ({
      change: effect(recordIds.change[key], change),
      beliefStep: effect(recordIds.beliefStep[key], beliefStep),
    });
    return {
      base,
      levelByBelief,
      asPublished: pair(published, published),
      variants: multipliers.flatMap((change) => multipliers.map((beliefStep) => pair(change, beliefStep))),
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
  if (!(base > 0 && base < 1 && after > 0 && after < 1))
    throw new EvidenceError([`Record ${id}: an effect of ${difference} cannot be applied to a base rate of ${base}.`]);
  return { difference, factor: after / base, logOddsRatio: logit(after) - logit(base) };
}
