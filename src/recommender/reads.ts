import type { PlanKind } from '../model/guidance.ts';
import type { NeedsField } from '../model/needs.ts';
import { readsOf } from './checks.ts';

/** The questions that the conditions of a kind of plan depend on, without the target group. */
export function readsInPlan({ when }: PlanKind): NeedsField[] {
  return [...new Set(when.flatMap(readsOf))].filter((field) => field !== 'targetGroup');
}
