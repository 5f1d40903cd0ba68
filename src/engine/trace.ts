import type { RecordId } from '../model/evidence.ts';
import { isHeldAtZero, readingsOf, type Applied } from './level.ts';
import { recordIds, type Parameters } from './parameters.ts';
import type { Readings, Situation, Step } from './types.ts';

/** The steps of the calculation; the last `after` equals the readings of the result. */
export function traceOf(situation: Situation, { outcome, start, changes, beliefSteps }: Applied, parameters: Parameters): Step[] {
  const { belief, pastChanges } = situation;
  const steps: Step[] = [];
  let current: Readings = { additive: start, relative: start, odds: start };
  const add = (kind: Step['kind'], count: number, after: Readings, evidence: RecordId[]): void => {
    steps.push({ kind, count, before: current, after, evidence });
    current = after;
  };
  const base = recordIds.base[situation.outcome];

  add('start', 0, current, [belief === null ? base : recordIds.levelByBelief]);
  if (belief !== null && pastChanges > 0) add('notCounted', pastChanges, current, [recordIds.pastNotCounted, recordIds.levelByBelief]);
  if (changes > 0) add('changes', changes, readingsOf(start, changes, 0, outcome.asPublished), [recordIds.change[situation.outcome], base]);
  if (beliefSteps !== 0) {
    const linear = Math.abs(beliefSteps) > 1 ? [recordIds.stepsPublished] : [];
    add('belief', beliefSteps, readingsOf(start, changes, beliefSteps, outcome.asPublished), [
      recordIds.beliefStep[situation.outcome],
      ...linear,
      base,
    ]);
  }
  if (isHeldAtZero(current, parameters)) add('held', 0, { ...current, additive: 0 }, [recordIds.heldAtZero, recordIds.precision]);
  return steps;
}
