/** The share (0–1) with log odds `x`; the inverse of `logit`. */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
