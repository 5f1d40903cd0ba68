import { readNumber } from '../engine/parameters.ts';
import type { EngineEvidence } from '../engine/types.ts';
import { teamRecordIds } from './parameters.ts';
import type { Experiment } from './types.ts';

/**
 * The quartile experiment of bip2018: what if all caseworkers were as effective as the most effective quarter? Its three
 * printed figures are inconsistent, so both versions of the increase are given.
 * @throws EvidenceError if a figure is missing
 */
export function experimentOf(evidence: EngineEvidence): Experiment {
  const actual = readNumber(evidence, teamRecordIds.experiment, 'actual');
  const withTopQuarter = readNumber(evidence, teamRecordIds.experiment, 'withTopQuartile');
  const increase = readNumber(evidence, teamRecordIds.experiment, 'increase');
  const increaseFromLevels = withTopQuarter - actual;
  return {
    actual,
    withTopQuarter,
    increase,
    increaseFromLevels,
    levelFromIncrease: actual + increase,
    range: [Math.min(increase, increaseFromLevels), Math.max(increase, increaseFromLevels)],
    evidence: [teamRecordIds.experiment, teamRecordIds.experimentSum, teamRecordIds.experimentWarning],
  };
}
