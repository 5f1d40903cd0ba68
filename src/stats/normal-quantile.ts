import { normalCdf } from './normal-cdf.ts';
import { normalDensity } from './normal-density.ts';

/**
 * The value that a standard normal draw stays at or below with the given chance; the inverse of `normalCdf`.
 * Newton's method on the logarithm of the lower tail. That curve bends downwards everywhere, so a start to the
 * left of the answer climbs to it and never passes it: the search is over when it no longer climbs.
 * @param chance share 0–1; 0 and 1 give minus and plus infinity
 */
export function normalQuantile(chance: number): number {
  if (chance <= 0) return -Infinity;
  if (chance > 0.5) return -normalQuantile(1 - chance);
  // The lower tail at x is at most exp(−x²/2)/2, so this lies at or below the answer.
  let x = 0 - Math.sqrt(-2 * Math.log(2 * chance));
  for (;;) {
    const next = x + climb(x, chance);
    if (!(next > x)) return x;
    x = next;
  }
}

/** The Newton step at x: how far the logarithm is from its goal, divided by its slope. */
function climb(x: number, chance: number): number {
  const tail = normalCdf(x);
  return (Math.log(chance / tail) * tail) / normalDensity(x);
}
