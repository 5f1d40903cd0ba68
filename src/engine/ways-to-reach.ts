import { roundHalfUp } from '../stats/round-half-up.ts';
import type { Parameters } from './parameters.ts';
import type { Engine, Level, Scenario, Situation, Way } from './types.ts';
import { allowedSteps, validateScenario, validateSituation, validateTarget } from './validate.ts';

/** Builds `waysToReach` from `prognosis`, so that the two cannot disagree. */
export function createWaysToReach(prognosis: Engine['prognosis'], parameters: Parameters): Engine['waysToReach'] {
  return (situation, expected, target) => {
    validateSituation(situation, parameters);
    validateScenario(expected, situation, parameters);
    validateTarget(target);
    const ways: Way[] = [];
    for (const scenario of improvements(situation, expected, parameters)) {
      const level = prognosis(situation, scenario).result;
      if (!level) return null;
      const reach = reachOf(level, target, parameters);
      const moves = expected.changes - scenario.changes + scenario.beliefSteps - expected.beliefSteps;
      if (reach) ways.push({ scenario, moves, reach });
    }
    return ways.sort((a, b) => a.moves - b.moves || a.scenario.changes - b.scenario.changes);
  };
}

/** All scenarios with at most the expected changes and at least the expected belief. */
function improvements(situation: Situation, expected: Scenario, parameters: Parameters): Scenario[] {
  const [, mostSteps] = allowedSteps(situation.belief, parameters);
  const scenarios: Scenario[] = [];
  for (let changes = expected.changes; changes >= 0; changes -= 1)
    for (let beliefSteps = expected.beliefSteps; beliefSteps <= mostSteps; beliefSteps += 1) scenarios.push({ changes, beliefSteps });
  return scenarios;
}

function reachOf({ range: [lowest, highest] }: Level, target: number, { precision }: Parameters): Way['reach'] | null {
  const reaches = (share: number): boolean => roundHalfUp(share, precision) >= roundHalfUp(target, precision);
  if (reaches(lowest)) return 'allReadings';
  return reaches(highest) ? 'someReadings' : null;
}
