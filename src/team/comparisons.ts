import { InputError } from '../model/input-error.ts';
import type { Clusters } from '../stats/design-effect.ts';
import { twoSharePower } from '../stats/two-share-power.ts';
import { twoShareSampleSize } from '../stats/two-share-sample-size.ts';

/** Significance level and power of a comparison; shares 0–1 (choice-test). */
export type Demands = { readonly alpha: number; readonly power: number };

/**
 * Citizens who share caseworkers: how many of those followed each caseworker has on average (from 1; of a smaller group, all),
 * and `icc`, how much two citizens of one caseworker are alike in outcome (0 or more, below 1; own-caseworker-correlation).
 * All citizens of a caseworker are in the same group.
 */
export type Clustering = { perCaseworker: number; icc: number };

/** Two shares (0–1) to be told apart; alpha and power default to choice-test; without `clustering` citizens are independent. */
export type SampleSizeQuestion = { p1: number; p2: number; alpha?: number; power?: number; clustering?: Clustering };

/** Two shares (0–1) to be told apart with given group sizes; alpha defaults to choice-test; `clustering` as above. */
export type PowerQuestion = { p1: number; p2: number; alpha?: number; n1: number; n2: number; clustering?: Clustering };

export type Comparisons = {
  /**
   * The number of citizens per group needed to detect the difference of two shares: two-sided, unpooled normal approximation,
   * rounded up. With `clustering` multiplied by the design effect, 1 + (perCaseworker − 1) · icc; without it citizens are
   * taken to be independent, which is too few where they share caseworkers.
   * @throws InputError for the first field that is not allowed
   */
  sampleSizePerGroup(question: SampleSizeQuestion): number;
  /**
   * The power (0–1) of a comparison with given group sizes, by the same approximation. Equal shares give alpha. With
   * `clustering` each group counts for as many citizens as it holds, divided by the design effect.
   * @throws InputError for the first field that is not allowed
   */
  powerOfGroups(question: PowerQuestion): number;
};

/** Binds the two functions to their default significance level and power. */
export function createComparisons(usual: Demands): Comparisons {
  return {
    sampleSizePerGroup(question) {
      requireObject(question);
      const { p1, p2, alpha = usual.alpha, power = usual.power, clustering } = question;
      requireShares({ p1, p2 });
      if (p1 === p2) throw new InputError('p2', p2, 'another share than p1: no number of citizens shows a difference that is not there');
      requireAlpha(alpha);
      if (typeof power !== 'number' || !(power > alpha && power < 1))
        throw new InputError('power', power, `a share above alpha (${alpha}) and below 1`);
      return twoShareSampleSize({ p1, p2, alpha, power, clusters: clustersOf(clustering) });
    },
    powerOfGroups(question) {
      requireObject(question);
      const { p1, p2, alpha = usual.alpha, n1, n2, clustering } = question;
      requireShares({ p1, p2 });
      requireAlpha(alpha);
      for (const [field, n] of Object.entries({ n1, n2 }))
        if (!Number.isInteger(n) || n < 1) throw new InputError(field, n, 'a whole number of citizens from 1');
      return twoSharePower({ p1, p2, alpha, n1, n2, clusters: clustersOf(clustering) });
    },
  };
}

/** @throws InputError for the first field that is not allowed */
function clustersOf(clustering: Clustering | undefined): Clusters | undefined {
  if (clustering === undefined) return undefined;
  if (typeof clustering !== 'object' || clustering === null)
    throw new InputError('clustering', clustering, 'an object with perCaseworker and icc, or nothing for independent citizens');
  const { perCaseworker, icc } = clustering;
  if (!Number.isFinite(perCaseworker) || perCaseworker < 1)
    throw new InputError('clustering.perCaseworker', perCaseworker, 'a number of citizens from 1');
  if (typeof icc !== 'number' || !(icc >= 0 && icc < 1)) throw new InputError('clustering.icc', icc, 'a share from 0 and below 1');
  return { perCluster: perCaseworker, correlation: icc };
}

function requireObject(question: unknown): void {
  if (typeof question !== 'object' || question === null) throw new InputError('question', question, 'an object with its fields');
}

function requireShares(shares: Readonly<Record<string, number>>): void {
  for (const [field, share] of Object.entries(shares))
    if (typeof share !== 'number' || !(share >= 0 && share <= 1)) throw new InputError(field, share, 'a share from 0 to 1');
}

function requireAlpha(alpha: number): void {
  if (typeof alpha !== 'number' || !(alpha > 0 && alpha < 1)) throw new InputError('alpha', alpha, 'a share above 0 and below 1');
}
