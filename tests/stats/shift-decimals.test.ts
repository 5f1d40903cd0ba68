import { describe, expect, it } from 'vitest';
import { shiftDecimals } from '../../src/stats/shift-decimals.ts';

describe('moving the decimal mark', () => {
  it('gives the number that the digits say, without the noise of a multiplication', () => {
    expect(shiftDecimals(1.005, 2)).toBe(100.5);
    expect(shiftDecimals(0.0475, 2)).toBe(4.75);
    expect(shiftDecimals(-0.013, 2)).toBe(-1.3);
    expect(shiftDecimals(1234, -3)).toBe(1.234);
  });

  it('also does so for numbers that are written with an exponent', () => {
    expect(shiftDecimals(1e-7, 2)).toBe(1e-5);
    expect(shiftDecimals(1.5e21, -20)).toBe(15);
  });
});
