import { normalDensity } from './normal-density.ts';

/** Beyond this the tail is computed directly: subtracting from 0.5 would cancel its digits. */
const TAIL = 1.5;
/** Enough terms for full double precision from TAIL on; checked against 40-digit arithmetic. */
const TERMS = 200;

/** P(Z ≤ x) for a standard normal Z, with a relative error of at most 1e-13, in the lower tail too. */
export function normalCdf(x: number): number {
  if (x < -TAIL) return upperTail(-x);
  return x > TAIL ? 1 - upperTail(x) : 0.5 + normalDensity(x) * oddSeries(x);
}

/** x + x³/3 + x⁵/(3·5) + …: the area from 0 to x divided by the density at x. */
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
