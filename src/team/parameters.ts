import { readNumber, readParameters as readEngineParameters, type Parameters as EngineParameters } from '../engine/parameters.ts';
import type { EngineEvidence } from '../engine/types.ts';
import { answerAt, type Belief } from '../model/belief.ts';
import { averageInterval, tableInterval, type Ends } from '../model/intervals.ts';
import type { Demands } from './comparisons.ts';

/** The records of all numbers of this room; no other file here names records. */
export const teamRecordIds = {
  luck: 'choice-luck',
  smallestGroup: 'choice-smallest-group',
  fewestCaseworkers: 'choice-fewest-caseworkers',
  denominator: 'choice-denominator',
  usual: 'choice-test',
  studied: 'bip2018-01',
  answers: 'bip2017-17',
  intervalLevel: 'choice-interval-level',
  experiment: 'bip2018-13',
  experimentSum: 'own-experiment-sum',
  experimentWarning: 'bip2018-15',
} as const;

export type TeamParameters = {
  readonly engine: EngineParameters;
  /** The probability of less than a bad year, and of at most a good year; shares 0–1. */
  readonly badYear: number;
  readonly goodYear: number;
  /** The fewest citizens that are shown as a group. */
  readonly smallestGroup: number;
  /** The fewest caseworkers whose answers are compared. */
  readonly fewestCaseworkers: number;
  /** The number of citizens that chances are expressed per, such as 1,000. */
  readonly denominator: number;
  /** The interval of the level that a citizen with this answer starts at, each citizen counted once; shares 0–1. */
  readonly startInterval: (belief: Belief | null) => Ends;
  /** Default significance level and power of comparisons. */
  readonly usual: Demands;
};

/**
 * @param transfer the share (0–1) of every published effect that is assumed to hold for the team
 * @throws EvidenceError if a number is missing
 * @throws InputError for a transfer that is no share
 */
export function readTeamParameters(evidence: EngineEvidence, transfer = 1): TeamParameters {
  const amount: Parameters<typeof averageInterval>[0] = (id, key) => readNumber(evidence, id, key);
  return {
    engine: readEngineParameters(evidence, transfer),
    startInterval: (belief) => (belief === null ? averageInterval(amount, 'job') : tableInterval(amount, answerAt(belief), 'citizens')),
    badYear: readNumber(evidence, teamRecordIds.luck, 'bad'),
    goodYear: readNumber(evidence, teamRecordIds.luck, 'good'),
    smallestGroup: readNumber(evidence, teamRecordIds.smallestGroup),
    fewestCaseworkers: readNumber(evidence, teamRecordIds.fewestCaseworkers),
    denominator: readNumber(evidence, teamRecordIds.denominator),
    usual: { alpha: readNumber(evidence, teamRecordIds.usual, 'alpha'), power: readNumber(evidence, teamRecordIds.usual, 'power') },
  };
}
