import { normalQuantile } from './normal-quantile.ts';

/**
 * The Wilson score interval for a share: every share that would not be rejected by what was seen. Unlike the
 * textbook interval it stays within 0–1 and keeps its width where none or all succeed.
 * @param successes whole number from 0 to n
 * @param n whole number from 1
 * @param level how often such an interval holds the true share, such as 0.95
 * @returns the lower and upper end, shares 0–1
 */
export function wilsonInterval(successes: number, n: number, level: number): [number, number] {
  const square = normalQuantile((1 + level) / 2) ** 2;
  const failures = n - successes;
  const centre = successes + square / 2;
  const half = Math.sqrt(square * ((successes * failures) / n + square / 4));
  // Where none or all succeed one end is 0 or 1 itself, without the noise of a square root.
  return [successes === 0 ? 0 : (centre - half) / (n + square), failures === 0 ? 1 : (centre + half) / (n + square)];
}
