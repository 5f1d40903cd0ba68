import { normalQuantile } from './normal-quantile.ts';

/**
 * How many independent draws each of two groups needs for a two-sided test to tell two shares apart:
 * (z(1 − α/2) + z(power))² · (p1·q1 + p2·q2) / (p1 − p2)², the normal approximation without pooling,
 * rounded up. All four are shares 0–1, `alpha` the chance of seeing a difference that is not there and `power` that of
 * seeing the one that is; equal shares need infinitely many.
 */
export function twoShareSampleSize({ p1, p2, alpha, power }: { p1: number; p2: number; alpha: number; power: number }): number {
  const reach = normalQuantile(1 - alpha / 2) + normalQuantile(power);
  const spread = p1 * (1 - p1) + p2 * (1 - p2);
  return Math.max(1, Math.ceil((reach ** 2 * spread) / (p1 - p2) ** 2));
}
