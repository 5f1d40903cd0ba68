import { beliefs } from '../model/belief.ts';
import { InputError } from '../model/input-error.ts';
import type { Parameters } from './parameters.ts';
import type { Bounds, Scenario, Situation } from './types.ts';

type Limits = Pick<Parameters, 'maxChanges' | 'maxStepsUnknownBelief'>;

/** The allowed past changes, independent of the belief. */
export function allowedPastChanges({ maxChanges }: Limits): Bounds {
  return [0, maxChanges];
}

/** The allowed further changes: the sum of counted changes may not exceed choice-max-changes. */
export function allowedChanges(belief: Situation['belief'], pastChanges: number, { maxChanges }: Limits): Bounds {
  return [0, belief === null ? maxChanges - pastChanges : maxChanges];
}

/** The allowed belief steps: within the scale, or within choice-max-steps-unknown-belief. */
export function allowedSteps(belief: Situation['belief'], { maxStepsUnknownBelief }: Limits): Bounds {
  return belief === null ? [-maxStepsUnknownBelief, maxStepsUnknownBelief] : [1 - belief, beliefs.length - belief];
}

/** @throws InputError for the first field that is not allowed */
export function validateSituation(situation: Situation, parameters: Parameters): void {
  requireObject('situation', situation);
  const { outcome, belief, pastChanges, noChangesBefore } = situation;
  if (typeof outcome !== 'string' || !Object.hasOwn(parameters.outcomes, outcome))
    throw new InputError('outcome', outcome, Object.keys(parameters.outcomes).join(' or '));
  if (belief !== null && !beliefs.includes(belief)) throw new InputError('belief', belief, `${beliefs.join(', ')} or null for don't know`);
  requireWhole('pastChanges', pastChanges, allowedPastChanges(parameters));
  if (noChangesBefore !== undefined && (noChangesBefore as unknown) !== true)
    throw new InputError('noChangesBefore', noChangesBefore, 'true, or left out');
  if (noChangesBefore && pastChanges !== 0)
    throw new InputError('noChangesBefore', noChangesBefore, 'left out where there are past changes');
}

/** @throws InputError for the first field that is not allowed, alone or together with the situation */
export function validateScenario(scenario: Scenario, situation: Situation, parameters: Parameters): void {
  requireObject('scenario', scenario);
  const { belief, pastChanges } = situation;
  requireWhole('changes', scenario.changes, allowedChanges(belief, pastChanges, parameters), () =>
    belief === null && pastChanges > 0 ? `, with ${pastChanges} past changes that count` : '',
  );
  requireWhole('beliefSteps', scenario.beliefSteps, allowedSteps(belief, parameters), () =>
    belief === null ? ' where belief is unknown' : ` from belief ${belief}`,
  );
}

/** @throws InputError unless the target is a share from 0 to 1 */
export function validateTarget(target: number): void {
  if (typeof target !== 'number' || !(target >= 0 && target <= 1)) throw new InputError('target', target, 'a share from 0 to 1');
}

function requireObject(field: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) throw new InputError(field, value, 'an object with its fields');
}

/** @param note what the bounds depend on; asked for only where the value is refused */
function requireWhole(field: string, value: unknown, [low, high]: Bounds, note = (): string => ''): void {
  if (typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high) return;
  throw new InputError(field, value, `a whole number from ${low} to ${high}${note()}`);
}
