/** Multiplies by a power of ten exactly, through the decimal exponent. */
export function shiftDecimals(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = value.toString().split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
