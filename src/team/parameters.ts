import { readNumber, readParameters as readEngineParameters, type Parameters } from '../engine/parameters.ts';
import type { EngineEvidence } from '../engine/types.ts';
import type { Demands } from './comparisons.ts';

/** The records of all numbers of this room; no other file here names records. */
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
  /** The probability of less than a bad year, and of at most a good year; shares 0–1. */
  readonly badYear: number;
  readonly goodYear: number;
  /** The fewest citizens that are shown as a group. */
  readonly smallestGroup: number;
  /** The fewest caseworkers whose answers are compared. */
  readonly fewestCaseworkers: number;
  /** The number of citizens that chances are expressed per, such as 1,000. */
  readonly denominator: number;
  /** Default significance level and power of comparisons. */
  readonly usual: Demands;
};

/** @throws EvidenceError if a number is missing */
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
