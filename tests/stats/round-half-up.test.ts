import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundHalfUp } from '../../src/stats/round-half-up.ts';

describe('rounding halves up', () => {
  it.each([
    [0.5, 0, 1],
    [1.5, 0, 2],
    [2.5, 0, 3],
    [-0.5, 0, 0],
    [-1.5, 0, -1],
    [-2.5, 0, -2],
    [-2.51, 0, -3],
    [2.4, 0, 2],
    [0.005, 2, 0.01],
    [12.34, 1, 12.3],
    [62.05, 1, 62.1],
    [1250, -2, 1300],
  ])('makes %d with %d decimals %d', (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected);
  });

  it.each([
    [1.005, 2, 1.01],
    [8.345, 2, 8.35],
    [0.285, 2, 0.29],
    [1.45, 1, 1.5],
  ])('goes by the digits of %d and not by its binary neighbour', (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected);
  });

  it('takes away the noise of the computer', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(roundHalfUp(0.1 + 0.2, 9)).toBe(0.3);
    expect(roundHalfUp((0.1 - 0.016) * 1000, 9)).toBe(84);
  });

  it('reads numbers that JavaScript writes with an exponent', () => {
    expect(roundHalfUp(1.23e-7, 9)).toBe(1.23e-7);
    expect(roundHalfUp(1.25e-7, 8)).toBe(1.3e-7);
    expect(roundHalfUp(1e-18, 9)).toBe(0);
    expect(roundHalfUp(1.5e21, 2)).toBe(1.5e21);
  });

  it('never gives a negative zero', () => {
    for (const value of [-0, -0.5, -0.1, -1e-18]) expect(Object.is(roundHalfUp(value, 0), 0)).toBe(true);
  });

  const decimals = fc.integer({ min: 0, max: 9 });

  it('moves every half of a unit to the number above it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), decimals, (units, places) => {
        const unit = (count: number): number => Number(`${count}e-${places}`);
        expect(roundHalfUp(Number(`${units}.5e-${places}`), places)).toBe(unit(units + 1));
        expect(roundHalfUp(Number(`-${units}.5e-${places}`), places)).toBe(units === 0 ? 0 : -unit(units));
      }),
    );
  });

  it('stays within half a unit, leaves no further decimals and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.double({ min: -10_000, max: 10_000, noNaN: true }), fc.integer({ min: 0, max: 6 }), (value, places) => {
        const rounded = roundHalfUp(value, places);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-9);
        expect(Number(rounded.toFixed(places))).toBe(rounded);
        expect(roundHalfUp(rounded, places)).toBe(rounded);
      }),
    );
  });

  it('keeps the order of numbers', () => {
    const number = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(number, number, decimals, (one, other, places) => {
        expect(roundHalfUp(Math.min(one, other), places)).toBeLessThanOrEqual(roundHalfUp(Math.max(one, other), places));
      }),
    );
  });
});
