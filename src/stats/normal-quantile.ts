import { normalCdf } from './normal-cdf.ts';
import { normalDensity } from './normal-density.ts';

/**
 * The quantile of the standard normal distribution; the inverse of `normalCdf`. Newton's method on the logarithm of the lower
 * tail: the function is concave, so iterates from the left increase towards the root and the search ends when they no longer
 * increase.
 * @param chance probability 0–1; 0 and 1 give −∞ and +∞
 */
export function normalQuantile(chance: number): number {
  if (chance <= 0) return -Infinity;
  if (chance > 0.5) return -normalQuantile(1 - chance);
  // The lower tail at x is at most exp(−x²/2)/2, so this start is at or left of the root.
  let x = 0 - Math.sqrt(-2 * Math.log(2 * chance));
  for (;;) {
    const next = x + climb(x, chance);
    if (!(next > x)) return x;
    x = next;
  }
}

/** The Newton step at x: the distance of the logarithm from its target divided by its derivative. */
function climb(x: number, chance: number): number {
  const tail = normalCdf(x);
  return (Math.log(chance / tail) * tail) / normalDensity(x);
}
