import { normalQuantile } from './normal-quantile.ts';

/**
 * The Wilson score interval of a share: all shares that a test would not reject. Unlike the Wald interval it stays within 0–1
 * and has a width at 0 and n successes.
 * @param successes whole number from 0 to n
 * @param n whole number from 1
 * @param level coverage, such as 0.95
 * @returns lower and upper end, shares 0–1
 */
export function wilsonInterval(successes: number, n: number, level: number): [number, number] {
  const square = normalQuantile((1 + level) / 2) ** 2;
  const failures = n - successes;
  const centre = successes + square / 2;
  const half = Math.sqrt(square * ((successes * failures) / n + square / 4));
  // At 0 or n successes one end is exactly 0 or 1; the square root would add rounding errors.
  return [successes === 0 ? 0 : (centre - half) / (n + square), failures === 0 ? 1 : (centre + half) / (n + square)];
}
