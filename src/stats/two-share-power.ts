import { normalCdf } from './normal-cdf.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * The power (0–1) of a two-sided test of two shares, by the same unpooled normal approximation as `twoShareSampleSize`. Both
 * tails count, so that equal shares give alpha.
 */
export function twoSharePower({ p1, p2, alpha, n1, n2 }: { p1: number; p2: number; alpha: number; n1: number; n2: number }): number {
  if (p1 === p2) return alpha;
  const limit = normalQuantile(1 - alpha / 2);
  const distance = Math.abs(p1 - p2) / Math.sqrt((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2);
  return normalCdf(distance - limit) + normalCdf(-distance - limit);
}
