/** How many are counted in a share for each one that is not: 0.8 is 4. For a share from 0 to below 1. */
export function odds(share: number): number {
  return share / (1 - share);
}
