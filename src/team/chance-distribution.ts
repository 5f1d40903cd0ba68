import { InputError } from '../model/input-error.ts';
import { poissonBinomial } from '../stats/poisson-binomial.ts';

/**
 * The chance of 0, 1, 2, … and of all citizens getting a job, when each has a chance of their own and they are
 * independent of one another.
 * @param shares the chance of each citizen, 0–1
 * @returns one number more than there are citizens; they sum to 1. Above 5,000 citizens, chances at the two ends
 * that are together smaller than 1e-15 stand as 0
 * @throws InputError for the first share that is none
 */
export function chanceDistribution(shares: readonly number[]): number[] {
  if (!Array.isArray(shares)) throw new InputError('shares', shares, 'a list of shares from 0 to 1');
  for (const [index, share] of shares.entries())
    if (typeof share !== 'number' || !(share >= 0 && share <= 1)) throw new InputError(`share ${index + 1}`, share, 'a share from 0 to 1');
  return poissonBinomial(shares);
}
