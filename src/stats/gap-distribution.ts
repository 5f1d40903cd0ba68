/** A chance smaller than this adds nothing that can be seen in the gap. */
const NEGLIGIBLE = 1e-18;

/**
 * How far apart two independent draws from one distribution lie, whichever is the larger.
 * @param chances the chance of 0, 1, 2, …; they sum to 1
 * @returns the chance of a gap of 0, 1, 2, …; it ends where no gap has a chance worth counting
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
