import { readNumber, readParameters as readEngineParameters, type Parameters } from '../engine/parameters.ts';
import type { EngineEvidence } from '../engine/types.ts';
import type { Demands } from './comparisons.ts';

/** Where every number of this room stands in the evidence. The only place here that names records. */
export const teamRecordIds = {
  luck: 'choice-luck',
  smallestGroup: 'choice-smallest-group',
  fewestCaseworkers: 'choice-fewest-caseworkers',
  denominator: 'choice-denominator',
  usual: 'choice-test',
  experiment: 'bip2018-13',
  experimentSum: 'own-experiment-sum',
  experimentWarning: 'bip2018-15',
} as const;

export type TeamParameters = {
  readonly engine: Parameters;
  /** The chance that stays below a bad year, and the chance up to a good one; shares 0–1. */
  readonly badYear: number;
  readonly goodYear: number;
  /** The fewest citizens that are shown as a group. */
  readonly smallestGroup: number;
  /** The fewest caseworkers whose answers are compared. */
  readonly fewestCaseworkers: number;
  /** How many citizens a chance is shown out of. */
  readonly denominator: number;
  /** What is demanded of a comparison where nothing else is said. */
  readonly usual: Demands;
};

/** @throws EvidenceError when a number is missing */
export function readTeamParameters(evidence: EngineEvidence): TeamParameters {
  return {
    engine: readEngineParameters(evidence),
    badYear: readNumber(evidence, teamRecordIds.luck, 'bad'),
    goodYear: readNumber(evidence, teamRecordIds.luck, 'good'),
    smallestGroup: readNumber(evidence, teamRecordIds.smallestGroup),
    fewestCaseworkers: readNumber(evidence, teamRecordIds.fewestCaseworkers),
    denominator: readNumber(evidence, teamRecordIds.denominator),
    usual: { alpha: readNumber(evidence, teamRecordIds.usual, 'alpha'), power: readNumber(evidence, teamRecordIds.usual, 'power') },
  };
}
