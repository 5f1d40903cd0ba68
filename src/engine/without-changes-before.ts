import type { RecordId } from '../model/evidence.ts';
import { nothingChanged } from '../model/situation.ts';
import { levelFrom, readingsOf } from './level.ts';
import { recordIds, type EffectsFrom, type Parameters } from './parameters.ts';
import type { Engine, Level, Readings, Scenario } from './types.ts';
import { validateScenario, validateSituation } from './validate.ts';

/**
 * Builds the reading for citizens without any change before. The average holds the changes that others had, so the level
 * without them is higher: base − share with a change × effect, with exactly one change each (own-no-change-level). The three
 * readings agree on one change from there, as they do from the average. In the band each multiplied effect has its own start.
 */
export function createWithoutChangesBefore(parameters: Parameters): Engine['withoutChangesBefore'] {
  return (situation, scenario) => {
    validateSituation(situation, parameters);
    validateScenario(scenario, situation, parameters);
    const { outcome, belief, noChangesBefore } = situation;
    const effects = parameters.outcomes[outcome].noChangesBefore;
    if (belief !== null || noChangesBefore === undefined || effects === null) return null;
    const { asPublished, variants } = effects;
    const level = ({ changes, beliefSteps }: Scenario): Level => {
      const readings = ({ start, effects }: EffectsFrom): Readings => readingsOf(start, changes, beliefSteps, effects);
      return levelFrom(asPublished, variants, readings, false, parameters);
    };
    const evidence: RecordId[] = [
      'own-no-change-level',
      recordIds.base[outcome],
      recordIds.change[outcome],
      recordIds.withChanges,
      ...(scenario.beliefSteps === 0 ? [] : [recordIds.beliefStep[outcome]]),
    ];
    return { start: level(nothingChanged), result: level(scenario), evidence };
  };
}
