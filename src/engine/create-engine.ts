import { nothingChanged } from '../model/situation.ts';
import { flagsOf } from './flags.ts';
import { levelOf, type Applied } from './level.ts';
import { readParameters, type Parameters } from './parameters.ts';
import { traceOf } from './trace.ts';
import type { Engine, EngineEvidence, Prognosis, Scenario, Situation, Step } from './types.ts';
import { allowedChanges, allowedPastChanges, allowedSteps, validateScenario, validateSituation } from './validate.ts';
import { createWaysToReach } from './ways-to-reach.ts';
import { createWithoutChangesBefore } from './without-changes-before.ts';

/**
 * Binds the engine to a set of evidence. Pure: the same input always gives the same output.
 * @param transfer the share (0–1) of every published effect that is assumed to hold where the result is used. Below 1 it is the
 *   caller's own assumption: no result with an effect is `published` then
 * @throws EvidenceError when a number the engine needs is missing or cannot be applied
 * @throws InputError for a transfer that is no share
 */
export function createEngine(evidence: EngineEvidence, transfer = 1): Engine {
  const parameters = readParameters(evidence, transfer);

  function prognosis(situation: Situation, scenario: Scenario): Prognosis {
    validateSituation(situation, parameters);
    validateScenario(scenario, situation, parameters);
    const before = applied(situation, nothingChanged, parameters);
    const after = applied(situation, scenario, parameters);
    const start = before && levelOf(before, parameters);
    const result = after && levelOf(after, parameters);
    const { asPublished } = parameters.outcomes[situation.outcome];
    let trace: Step[] | undefined;
    let startTrace: Step[] | undefined;
    return {
      start,
      result,
      perUnit: { change: asPublished.change.difference, beliefStep: asPublished.beliefStep.difference },
      flags: flagsOf(situation, scenario, { start, result }, parameters),
      get trace() {
        return (trace ??= after ? traceOf(situation, after, parameters) : []);
      },
      get startTrace() {
        return (startTrace ??= before ? traceOf(situation, before, parameters) : []);
      },
    };
  }
  return {
    limits: {
      pastChanges: allowedPastChanges(parameters),
      changes: (belief, pastChanges) => allowedChanges(belief, pastChanges, parameters),
      beliefSteps: (belief) => allowedSteps(belief, parameters),
    },
    prognosis,
    withoutChangesBefore: createWithoutChangesBefore(parameters),
    waysToReach: createWaysToReach(prognosis, parameters),
  };
}

/**
 * The level that effects act on and the number of changes and steps that count; null if no level is published (job or education
 * by belief). Past changes count only if the start is the average of all citizens: Table 2 already averages over their
 * histories (choice-table2-history).
 */
function applied(situation: Situation, { changes, beliefSteps }: Scenario, parameters: Parameters): Applied | null {
  const outcome = parameters.outcomes[situation.outcome];
  if (situation.belief === null) {
    const counted = situation.pastChanges + changes;
    return {
      outcome,
      start: outcome.base,
      changes: counted,
      beliefSteps,
      isPublished: isPublishedForAverage(situation, counted, beliefSteps, parameters),
    };
  }
  const start = outcome.levelByBelief?.[situation.belief - 1];
  if (start === undefined) return null;
  return { outcome, start, changes, beliefSteps, isPublished: changes === 0 && beliefSteps === 0 };
}

/**
 * Whether the report itself gives the percentage-point figure: for the average citizen at the start; for one change
 * (bip2017-10); for job or education any number of changes, since it says so of each (bip2017-13); and for belief steps up to
 * the number its words cover (bip2017-29). Of a part of an effect it says nothing.
 */
function isPublishedForAverage(situation: Situation, changes: number, beliefSteps: number, parameters: Parameters): boolean {
  if (changes === 0 && beliefSteps === 0) return true;
  if (parameters.transfer < 1) return false;
  if (beliefSteps === 0) return changes <= 1 || situation.outcome === 'jobOrEducation';
  return changes === 0 && beliefSteps > 0 && beliefSteps <= parameters.stepsPublished;
}
