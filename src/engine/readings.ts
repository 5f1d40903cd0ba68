import { logistic } from '../stats/logistic.ts';
import { logit } from '../stats/logit.ts';
import type { Effects } from './parameters.ts';
import type { Readings } from './types.ts';

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
