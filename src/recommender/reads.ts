import type { PlanKind } from '../model/guidance.ts';
import type { NeedsField } from '../model/needs.ts';
import { readsOf } from './checks.ts';

/** The questions on which it depends whether a kind of plan is opened, but for the target group. */
export function readsInPlan({ when }: PlanKind): NeedsField[] {
  return [...new Set(when.flatMap(readsOf))].filter((field) => field !== 'targetGroup');
}
