/**
 * The smallest count whose cumulative probability is at least `chance`.
 * @param chances the probability of 0, 1, 2, …; they sum to 1
 * @param chance share 0–1
 */
export function quantileOfDistribution(chances: readonly number[], chance: number): number {
  let sum = 0;
  for (const [count, one] of chances.entries()) {
    sum += one;
    if (sum >= chance) return count;
  }
  return chances.length - 1;
}
