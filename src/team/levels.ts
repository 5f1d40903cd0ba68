import { isHeldAtZero } from '../engine/level.ts';
import type { Effects, Parameters } from '../engine/parameters.ts';
import { readingsOf } from '../engine/level.ts';
import type { Readings } from '../engine/types.ts';
import type { Belief } from '../model/belief.ts';
import type { Estimate } from './types.ts';

/**
 * Shares or numbers of jobs by every reading and every pair of scaled effects, the published pair first, in a fixed order. Kept
 * separate until the end, so that two plans are compared under the same reading and multipliers (choice-paired-range).
 */
export type Ways = readonly Readings[];

/** The probability of a job for a citizen, by every reading, after further changes and steps of belief. */
export type LevelAt = (belief: Belief | null, changes: number, beliefSteps: number) => Ways;

/** The level (share 0–1) that a citizen starts at. */
type StartOf = (belief: Belief | null) => number;

/** The starts as published. */
function publishedStart({ outcomes: { job } }: Parameters): StartOf {
  return (belief) => (belief === null ? null : job.levelByBelief?.[belief - 1]) ?? job.base;
}

/** Memoized: there are few distinct levels. @param startOf the levels to start at: the published ones unless others are given */
export function createLevels(parameters: Parameters, startOf: StartOf = publishedStart(parameters)): LevelAt {
  const { job } = parameters.outcomes;
  const effects = [job.asPublished, ...job.variants];
  const known = new Map<string, Ways>();
  return (belief, changes, beliefSteps) => {
    const key = `${belief} ${changes} ${beliefSteps}`;
    const ways = known.get(key) ?? effects.map((each) => heldReadings(startOf(belief), changes, beliefSteps, each, parameters));
    known.set(key, ways);
    return ways;
  };
}

function heldReadings(start: number, changes: number, beliefSteps: number, effects: Effects, parameters: Parameters): Readings {
  const readings = readingsOf(start, changes, beliefSteps, effects);
  return isHeldAtZero(readings, parameters) ? { ...readings, additive: 0 } : readings;
}

/** a·x + b·y, element by element. */
export function combine(a: number, x: Ways, b: number, y: Ways): Ways {
  return x.map((one, index) => {
    const other = y[index] as Readings;
    return {
      additive: a * one.additive + b * other.additive,
      relative: a * one.relative + b * other.relative,
      odds: a * one.odds + b * other.odds,
    };
  });
}

/** The sum of citizens × level; zero everywhere for an empty list. */
export function sumOf<T extends { citizens: number }>(list: readonly T[], levelOf: (one: T) => Ways, none: Ways): Ways {
  return list.reduce((sum, one) => combine(1, sum, one.citizens, levelOf(one)), combine(0, none, 0, none));
}

/** Minimum and maximum are taken here, after all sums. */
export function estimateOf(ways: Ways): Estimate {
  const [published] = ways as readonly [Readings, ...Readings[]];
  return { expected: published.odds, range: endsOf([published]), band: endsOf(ways) };
}

function endsOf(ways: Ways): [number, number] {
  const all = ways.flatMap(({ additive, relative, odds }) => [additive, relative, odds]);
  return [Math.min(...all), Math.max(...all)];
}
