import { describe, expect, it } from 'vitest';
import { decimalUnit } from '../../src/stats/decimal-unit.ts';

describe('one unit in the last decimal', () => {
  it('is exactly the number a human would write', () => {
    expect(decimalUnit(0)).toBe(1);
    expect(decimalUnit(1)).toBe(0.1);
    expect(decimalUnit(3)).toBe(0.001);
    expect(decimalUnit(9)).toBe(0.000000001);
  });

  it('is a tenth of the unit with one decimal less', () => {
    for (const decimals of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) expect(decimalUnit(decimals) / decimalUnit(decimals - 1)).toBeCloseTo(0.1, 12);
  });
});
