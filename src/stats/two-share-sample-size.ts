import { clusteredDraws, type Clusters } from './design-effect.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * The sample size per group for a two-sided test of two shares: (z(1 − α/2) + z(power))² · (p1·q1 + p2·q2) / (p1 − p2)², the
 * unpooled normal approximation, rounded up. All arguments are shares 0–1: `alpha` is the probability of a false positive,
 * `power` that of detecting the difference. Equal shares give Infinity. With `clusters`, whole clusters are in one group, and
 * the number is multiplied by the design effect before it is rounded.
 */
export function twoShareSampleSize({ p1, p2, alpha, power, clusters = independent }: TwoShareDemand): number {
  const reach = normalQuantile(1 - alpha / 2) + normalQuantile(power);
  const spread = p1 * (1 - p1) + p2 * (1 - p2);
  return Math.max(1, Math.ceil(clusteredDraws((reach ** 2 * spread) / (p1 - p2) ** 2, clusters)));
}

type TwoShareDemand = { p1: number; p2: number; alpha: number; power: number; clusters?: Clusters | undefined };

const independent: Clusters = { perCluster: 1, correlation: 0 };
