/** Up to so many draws every chance is computed, however small. */
const COMPLETE = 5000;
/** With more draws, chances this small in all are left out at the two ends. */
const NEGLIGIBLE = 1e-15;

/**
 * How many of n independent draws succeed when each has its own chance: the exact (Poisson-binomial)
 * distribution, draw by draw. A draw moves its share of every chance one place up, so the sum stays one.
 * With more than 5,000 draws only the window that matters is carried along: every step may shed an end
 * that is smaller than its part of 1e-15, and what is shed stands as zero in the answer.
 * @param shares the chance of each draw, 0–1
 * @returns n + 1 chances, of none, one, … and all; they sum to 1
 */
export function poissonBinomial(shares: readonly number[]): number[] {
  const n = shares.length;
  // Each end moves n times at most, so no more than 2n chances are ever shed.
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

/** Adds one draw to the chances between two places; the upper one is new. */
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
