import { decimalUnit } from '../stats/decimal-unit.ts';
import { logistic } from '../stats/logistic.ts';
import { logit } from '../stats/logit.ts';
import { roundHalfUp } from '../stats/round-half-up.ts';
import type { Effects, OutcomeParameters, Parameters } from './parameters.ts';
import type { Level, Readings } from './types.ts';

/** A level that effects act on, and how often each effect is applied. */
export type Applied = {
  readonly outcome: OutcomeParameters;
  /** Share 0–1 before any effect. */
  readonly start: number;
  readonly changes: number;
  readonly beliefSteps: number;
  /** Whether the report itself gives the percentage-point figure for this case. */
  readonly isPublished: boolean;
};

/** The level with its range, its band, and the published figure if there is one. */
export function levelOf({ outcome, start, changes, beliefSteps, isPublished }: Applied, parameters: Parameters): Level {
  // Without effects every reading is the start, however large the effects are.
  const variants = changes === 0 && beliefSteps === 0 ? [outcome.asPublished] : outcome.variants;
  const readings = (effects: Effects): Readings => readingsOf(start, changes, beliefSteps, effects);
  return levelFrom(outcome.asPublished, variants, readings, isPublished, parameters);
}

/**
 * @param asPublished what the readings are computed from
 * @param variants the same with every pair of scaled effects
 * @param readingsFrom computes the readings, not clamped
 */
export function levelFrom<From>(
  asPublished: From,
  variants: readonly From[],
  readingsFrom: (from: From) => Readings,
  isPublished: boolean,
  parameters: Parameters,
): Level {
  const raw = readingsFrom(asPublished);
  const held = isHeldAtZero(raw, parameters);
  const readings = held ? { ...raw, additive: 0 } : raw;
  let low = Infinity;
  let high = -Infinity;
  for (const from of variants) {
    const variant = readingsFrom(from);
    const additive = isHeldAtZero(variant, parameters) ? 0 : variant.additive;
    low = Math.min(low, additive, variant.relative, variant.odds);
    high = Math.max(high, additive, variant.relative, variant.odds);
  }
  return {
    readings,
    range: [Math.min(readings.additive, readings.relative, readings.odds), Math.max(readings.additive, readings.relative, readings.odds)],
    band: [low, high],
    published: isPublished && !held ? readings.additive : null,
  };
}

/** Whether the additive reading falls below zero and is clamped (choice-held-at-zero). */
export function isHeldAtZero({ additive }: Readings, { precision }: Parameters): boolean {
  // Rounding is slow and only matters close to zero.
  return additive <= 0 || (additive < decimalUnit(precision) && roundHalfUp(additive, precision) <= 0);
}

/**
 * Applies n changes and d belief steps to a start in three ways (choice-three-readings): as percentage points, as a proportion,
 * as odds. The additive reading is not clamped and may be negative.
 * @param start share 0–1
 */
export function readingsOf(start: number, changes: number, beliefSteps: number, { change, beliefStep }: Effects): Readings {
  const logOddsShift = changes * change.logOddsRatio + beliefSteps * beliefStep.logOddsRatio;
  return {
    additive: start + changes * change.difference + beliefSteps * beliefStep.difference,
    relative: start * change.factor ** changes * beliefStep.factor ** beliefSteps,
    // Without effects, return the start itself: logit and logistic would add rounding errors.
    odds: logOddsShift === 0 ? start : logistic(logit(start) + logOddsShift),
  };
}
