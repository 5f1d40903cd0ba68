import type { Engine, Flag, Scenario } from '../engine/types.ts';
import type { Belief } from '../model/belief.ts';

/** The distinct flags of the engine for a list of situations. */
export function flagsOfSituations(engine: Engine, cases: readonly (Scenario & { belief: Belief | null })[]): Flag[] {
  const flags = cases.flatMap(({ belief, ...scenario }) => engine.prognosis({ outcome: 'job', belief, pastChanges: 0 }, scenario).flags);
  return [...new Set(flags)];
}
