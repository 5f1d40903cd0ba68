/** The odds of a share from 0 to below 1: share / (1 − share); 0.8 gives 4. */
export function odds(share: number): number {
  return share / (1 - share);
}
