import type { Engine, Flag, Scenario } from '../engine/types.ts';
import type { Belief } from '../model/belief.ts';

/** What the engine has to say about each of a number of situations, once. */
export function flagsOfSituations(engine: Engine, cases: readonly (Scenario & { belief: Belief | null })[]): Flag[] {
  const flags = cases.flatMap(({ belief, ...scenario }) => engine.prognosis({ outcome: 'job', belief, pastChanges: 0 }, scenario).flags);
  return [...new Set(flags)];
}
