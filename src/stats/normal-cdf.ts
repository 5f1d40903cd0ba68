import { normalDensity } from './normal-density.ts';

/** From here on the tail is computed directly, since taking it from a half would lose its digits. */
const TAIL = 1.5;
/** So many terms settle every digit of the fraction from TAIL on; measured against 40-digit arithmetic. */
const TERMS = 200;

/**
 * The chance (0–1) that a standard normal draw is at most `x`, to 13 digits or more, in the lower tail too
 * (relative, not only absolute).
 */
export function normalCdf(x: number): number {
  if (x < -TAIL) return upperTail(-x);
  return x > TAIL ? 1 - upperTail(x) : 0.5 + normalDensity(x) * oddSeries(x);
}

/** x + x³/3 + x⁵/(3·5) + …: the area from 0 to x, divided by the density at x. */
function oddSeries(x: number): number {
  let sum = x;
  let term = x;
  for (let odd = 3; sum + term !== sum; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return sum;
}

/** Laplace's continued fraction 1/(x + 1/(x + 2/(x + 3/(x + …)))), times the density. */
function upperTail(x: number): number {
  let fraction = x;
  for (let term = TERMS; term > 0; term -= 1) fraction = x + term / fraction;
  return normalDensity(x) / fraction;
}
