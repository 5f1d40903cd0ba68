/** Up to this number of draws no probability is cut off. */
const COMPLETE = 5000;
/** With more draws, at most this much probability in all is cut off at the two ends. */
const NEGLIGIBLE = 1e-15;

/**
 * The exact distribution of the number of successes in n independent draws with different probabilities (Poisson-binomial), by
 * convolution draw by draw. Above 5,000 draws negligible ends are cut off at each step, 1e-15 in all, and are 0 in the result.
 * @param shares the probability of each draw, 0–1
 * @returns n + 1 probabilities, of 0, 1, … n successes; they sum to 1
 */
export function poissonBinomial(shares: readonly number[]): number[] {
  const n = shares.length;
  // Each end moves at most n times, so at most 2n probabilities are cut off.
  const sheddable = n > COMPLETE ? NEGLIGIBLE / (2 * n) : 0;
  const chances = new Float64Array(n + 1);
  chances[0] = 1;
  let from = 0;
  let to = 0;
  for (const share of shares) {
    addDraw(chances, from, ++to, share);
    while (from < to && at(chances, to) <= sheddable) chances[to--] = 0;
    while (from < to && at(chances, from) <= sheddable) chances[from++] = 0;
  }
  return Array.from(chances);
}

/** Convolves the probabilities from `from` to `to` with one draw; the upper entry is new. */
function addDraw(chances: Float64Array, from: number, to: number, share: number): void {
  let here = at(chances, to);
  for (let k = to; k > from; k -= 1) {
    const below = at(chances, k - 1);
    chances[k] = here + share * (below - here);
    here = below;
  }
  chances[from] = here - share * here;
}

function at(chances: Float64Array, place: number): number {
  return chances[place] as number;
}
