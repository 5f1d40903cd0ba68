import { logistic } from '../stats/logistic.ts';
import { logit } from '../stats/logit.ts';
import type { Effects } from './parameters.ts';
import type { Readings } from './types.ts';

/**
 * Applies n changes and d belief steps to a start in three ways (choice-three-readings): as percentage
 * points, as a proportion, as odds. The additive reading is as it comes, even below zero.
 * @param start share 0–1
 */
export function readingsOf(start: number, changes: number, beliefSteps: number, { change, beliefStep }: Effects): Readings {
  const logOddsShift = changes * change.logOddsRatio + beliefSteps * beliefStep.logOddsRatio;
  return {
    additive: start + changes * change.difference + beliefSteps * beliefStep.difference,
    relative: start * change.factor ** changes * beliefStep.factor ** beliefSteps,
    // Nothing applied is the start itself, without the noise of a round trip through logarithms.
    odds: logOddsShift === 0 ? start : logistic(logit(start) + logOddsShift),
  };
}
