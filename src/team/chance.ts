import { chanceBetween } from '../stats/chance-between.ts';
import { gapDistribution } from '../stats/gap-distribution.ts';
import { poissonBinomial } from '../stats/poisson-binomial.ts';
import { quantileOfDistribution } from '../stats/quantile-of-distribution.ts';
import type { TeamParameters } from './parameters.ts';
import type { Chance } from './types.ts';

/**
 * The random variation of the number of jobs in a group.
 * @param shares the probability of a job for each citizen, 0–1
 */
export function chanceOf(shares: readonly number[], { badYear, goodYear }: TeamParameters): Chance {
  const distribution = poissonBinomial(shares);
  const bad = quantileOfDistribution(distribution, badYear);
  const good = quantileOfDistribution(distribution, goodYear);
  return {
    distribution,
    mean: sum(shares),
    standardDeviation: Math.sqrt(sum(shares.map((share) => share * (1 - share)))),
    mode: distribution.indexOf(distribution.reduce((most, chance) => Math.max(most, chance), 0)),
    none: distribution[0] as number,
    badYear: bad,
    goodYear: good,
    between: chanceBetween(distribution, bad, good),
    yearToYear: quantileOfDistribution(gapDistribution(distribution), goodYear - badYear),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
