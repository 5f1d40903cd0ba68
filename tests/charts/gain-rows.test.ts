import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutGainRows, linesOf, type GainRow } from '../../src/charts/layout/gain-rows.ts';

const jobs = fc.double({ min: -50, max: 50, noNaN: true });
const row: fc.Arbitrary<GainRow> = fc.tuple(jobs, jobs, jobs, fc.boolean()).map(([a, b, c, isLuck]) => {
  const [low = 0, at = 0, high = 0] = [a, b, c].sort((one, other) => one - other);
  return isLuck ? { kind: 'luck', text: 'luck', low, high, at: null } : { kind: 'gain', text: 'gain', low, high, at };
});

describe('gains beside luck on one axis', () => {
  it('stand to scale: by hand, from −4 to 4 on 400 pixels a job is 50 pixels', () => {
    const { zero, rows, ticks } = layoutGainRows(
      [
        { kind: 'gain', text: '', low: 0, at: 1, high: 2 },
        { kind: 'luck', text: '', low: -4, at: null, high: 4 },
      ],
      400,
    );
    expect(zero).toBe(200);
    expect(rows).toEqual([
      { low: 200, at: 250, high: 300 },
      { low: 0, at: null, high: 400 },
    ]);
    expect(ticks.map(({ value, x }) => [value, x])).toEqual([-4, -2, 0, 2, 4].map((value, index) => [value, index * 100]));
  });

  it('stay within the drawing, zero too, in the order of their values', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), fc.integer({ min: 80, max: 1500 }), (all, width) => {
        const { zero, rows, ticks } = layoutGainRows(all, width);
        const room = 1e-6 * width;
        for (const x of [zero, ...rows.flatMap(({ low, high }) => [low, high]), ...ticks.map((tick) => tick.x)]) {
          expect(x).toBeGreaterThanOrEqual(-room);
          expect(x).toBeLessThanOrEqual(width + room);
        }
        for (const { low, at, high } of rows) {
          expect(low).toBeLessThanOrEqual((at ?? low) + room);
          expect(at ?? low).toBeLessThanOrEqual(high + room);
        }
      }),
    );
  });

  it('have an axis where nothing is gained and nothing is luck', () => {
    const { zero, ticks } = layoutGainRows([{ kind: 'gain', text: '', low: 0, at: 0, high: 0 }], 300);
    expect(zero).toBe(0);
    expect(ticks.length).toBeGreaterThan(1);
  });
});

describe('words in a drawing', () => {
  it('are broken into lines that together say the same', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zæøå]{1,12}$/), { minLength: 1 }), fc.integer({ min: 60, max: 900 }), (words, width) => {
        const lines = linesOf(words.join(' '), width);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) if (line.includes(' ')) expect(line.length * 6.6).toBeLessThanOrEqual(width);
      }),
    );
  });
});
