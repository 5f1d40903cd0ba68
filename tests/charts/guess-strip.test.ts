import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutGuessStrip, stripEnd } from '../../src/charts/layout/guess-strip.ts';

const size = { width: 800, height: 100, radius: 8 };

describe('a strip of guesses', () => {
  it('has its dots on the axis where they were guessed, stacked where they are alike', () => {
    const { dots, radius } = layoutGuessStrip([100, 20, 20], 200, size);
    expect(radius).toBe(8);
    expect(dots).toEqual([
      { x: 80, y: 8 },
      { x: 80, y: 24 },
      { x: 400, y: 8 },
    ]);
  });

  it('puts a dot that would touch another above it, and the next one down again', () => {
    const { dots } = layoutGuessStrip([20, 22, 26], 200, size);
    expect(dots.map(({ y }) => y)).toEqual([8, 24, 8]);
  });

  it('makes the dots smaller where everybody guessed the same', () => {
    const { dots, radius } = layoutGuessStrip(
      Array.from({ length: 40 }, () => 60),
      100,
      size,
    );
    expect(radius).toBeLessThan(2);
    expect(Math.max(...dots.map(({ y }) => y)) + radius).toBeLessThanOrEqual(100);
  });

  it('never has two dots that overlap, and shows each guess once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 40 }), (guesses) => {
        const { dots, radius, x } = layoutGuessStrip(guesses, 1000, size);
        expect(dots.map((dot) => dot.x)).toEqual(guesses.map(x).sort((one, other) => one - other));
        for (const [index, one] of dots.entries())
          for (const other of dots.slice(index + 1))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * radius - 1e-6);
      }),
    );
  });

  it('ends at a round number that holds everything', () => {
    expect([0, 60, 68, 120, 330, 1000].map(stripEnd)).toEqual([1, 60, 70, 120, 350, 1000]);
    fc.assert(fc.property(fc.integer({ min: 0, max: 1000 }), (highest) => stripEnd(highest) >= highest));
  });
});
