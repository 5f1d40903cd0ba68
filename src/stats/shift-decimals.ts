/** Multiplies by a power of ten exactly as a human moves the decimal mark. */
export function shiftDecimals(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = value.toString().split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
