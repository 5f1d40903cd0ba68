import { shiftDecimals } from './shift-decimals.ts';

/**
 * Rounds to a number of decimals, halves towards +∞ (0.5 → 1, −0.5 → 0). Works on the decimal representation, so that 1.005
 * gives 1.01, not 1.00 as in binary arithmetic.
 */
export function roundHalfUp(value: number, decimals: number): number {
  // Adding 0 turns −0 into 0.
  return shiftDecimals(Math.round(shiftDecimals(value, decimals)), -decimals) + 0;
}
