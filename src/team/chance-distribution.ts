import { InputError } from '../model/input-error.ts';
import { poissonBinomial } from '../stats/poisson-binomial.ts';

/**
 * The distribution of the number of citizens who get a job, if each has their own probability and they are independent.
 * @param shares the probability of each citizen, 0–1
 * @returns n + 1 probabilities; they sum to 1. Above 5,000 citizens, ends of less than 1e-15 in all are 0
 * @throws InputError for the first value that is no share
 */
export function chanceDistribution(shares: readonly number[]): number[] {
  if (!Array.isArray(shares)) throw new InputError('shares', shares, 'a list of shares from 0 to 1');
  for (const [index, share] of shares.entries())
    if (typeof share !== 'number' || !(share >= 0 && share <= 1)) throw new InputError(`share ${index + 1}`, share, 'a share from 0 to 1');
  return poissonBinomial(shares);
}
