/** One unit in the last decimal place: 0.001 for three decimals. */
export function decimalUnit(decimals: number): number {
  return 10 ** -decimals;
}
