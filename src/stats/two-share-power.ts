import { independentDraws, type Clusters } from './design-effect.ts';
import { normalCdf } from './normal-cdf.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * The power (0–1) of a two-sided test of two shares, by the same unpooled normal approximation as `twoShareSampleSize`. Both
 * tails count, so that equal shares give alpha. With `clusters`, whole clusters are in one group, and each group is worth so
 * many independent draws.
 */
export function twoSharePower({ p1, p2, alpha, n1, n2, clusters = independent }: TwoShareGroups): number {
  if (p1 === p2) return alpha;
  const limit = normalQuantile(1 - alpha / 2);
  const variance = (p1 * (1 - p1)) / independentDraws(n1, clusters) + (p2 * (1 - p2)) / independentDraws(n2, clusters);
  const distance = Math.abs(p1 - p2) / Math.sqrt(variance);
  return normalCdf(distance - limit) + normalCdf(-distance - limit);
}

type TwoShareGroups = { p1: number; p2: number; alpha: number; n1: number; n2: number; clusters?: Clusters | undefined };

const independent: Clusters = { perCluster: 1, correlation: 0 };
