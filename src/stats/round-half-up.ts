import { shiftDecimals } from './shift-decimals.ts';

/**
 * Rounds to a number of decimals, halves towards plus infinity (0.5 → 1, −0.5 → 0).
 * Works on the decimal digits, so that 1.005 with two decimals is 1.01 and not the 1.00 that binary
 * noise would make of it.
 */
export function roundHalfUp(value: number, decimals: number): number {
  // Adding 0 turns −0 into 0.
  return shiftDecimals(Math.round(shiftDecimals(value, decimals)), -decimals) + 0;
}
