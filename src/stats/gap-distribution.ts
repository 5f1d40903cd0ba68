/** Probabilities below this are cut off at the end of the distribution. */
const NEGLIGIBLE = 1e-18;

/**
 * The distribution of the absolute difference of two independent draws.
 * @param chances the probability of 0, 1, 2, …; they sum to 1
 * @returns the probability of a difference of 0, 1, 2, …, without a negligible tail
 */
export function gapDistribution(chances: readonly number[]): number[] {
  const first = chances.findIndex((chance) => chance >= NEGLIGIBLE);
  const last = chances.findLastIndex((chance) => chance >= NEGLIGIBLE);
  const likely = chances.slice(first, last + 1);
  return likely.map((_, gap) => {
    let sum = 0;
    for (let k = gap; k < likely.length; k += 1) sum += (likely[k] as number) * (likely[k - gap] as number);
    return gap === 0 ? sum : 2 * sum;
  });
}
