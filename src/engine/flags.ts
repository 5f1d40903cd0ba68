import type { Parameters } from './parameters.ts';
import type { Flag, Level, Scenario, Situation } from './types.ts';

/** In the order in which they are told; complete by its type. */
const order = Object.keys({
  pastChangesNotCounted: true,
  noLevelForBelief: true,
  additiveHeldAtZero: true,
  beyondOneChange: true,
  beyondTwoSteps: true,
  combined: true,
  populationAverage: true,
  levelHoldsForAnswer: true,
  baseIncludesChanges: true,
  statusAYearLater: true,
  effectOnOtherLevel: true,
  undoingIsNotInverse: true,
} satisfies Record<Flag, true>) as Flag[];

/**
 * The caveats that apply to this calculation, as keys in a fixed order. `n` is the number of changes that count: past changes
 * only if belief is unknown.
 */
export function flagsOf(
  { outcome, belief, pastChanges }: Situation,
  { changes, beliefSteps }: Scenario,
  levels: { start: Level | null; result: Level | null },
  { outcomes, stepsPublished }: Parameters,
): Flag[] {
  const unknown = belief === null;
  const n = unknown ? pastChanges + changes : changes;
  const fromTable = !unknown && outcomes[outcome].levelByBelief !== null;
  const applies: Record<Flag, boolean> = {
    pastChangesNotCounted: !unknown && pastChanges > 0,
    noLevelForBelief: levels.result === null,
    // The additive reading is exactly 0 only if it has been clamped.
    additiveHeldAtZero: levels.result?.readings.additive === 0 || levels.start?.readings.additive === 0,
    beyondOneChange: n > 1,
    beyondTwoSteps: Math.abs(beliefSteps) > stepsPublished,
    combined: n > 0 && beliefSteps !== 0,
    populationAverage: unknown,
    levelHoldsForAnswer: fromTable,
    baseIncludesChanges: unknown && n > 0,
    statusAYearLater: fromTable,
    effectOnOtherLevel: fromTable && (n > 0 || beliefSteps !== 0),
    undoingIsNotInverse: beliefSteps < 0,
  };
  return order.filter((flag) => applies[flag]);
}
