/** The value of one unit in the last of a number of decimals: 0.001 for three. */
export function decimalUnit(decimals: number): number {
  return 10 ** -decimals;
}
