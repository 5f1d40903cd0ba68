/**
 * The probability (0–1) of a count from `low` to `high`, both included.
 * @param chances the probability of 0, 1, 2, …; they sum to 1
 */
export function chanceBetween(chances: readonly number[], low: number, high: number): number {
  let sum = 0;
  for (const one of chances.slice(low, high + 1)) sum += one;
  return Math.min(1, sum);
}
