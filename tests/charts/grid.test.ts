import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellStates, gridRuns, runPath, type CellState } from '../../src/charts/layout/grid.ts';

const total = 1000;
const span = (low: number, high = low): { low: number; high: number } => ({ low, high });
/** Runs as [state, how many], which is how a reader counts them. */
const counted = (start: { low: number; high: number }, result: { low: number; high: number }): [CellState, number][] =>
  gridRuns(start, result, total).map(({ state, from, to }) => [state, to - from]);

describe('the citizens of the grid', () => {
  it('are in a job or not where nothing is changed', () => {
    expect(counted(span(60), span(60))).toEqual([
      ['kept', 60],
      ['rest', 940],
    ]);
  });

  it('that are gained follow those of the start, the uncertain ones last', () => {
    expect(counted(span(51), span(62, 64))).toEqual([
      ['kept', 51],
      ['gained', 11],
      ['gainedMaybe', 2],
      ['rest', 936],
    ]);
  });

  it('that are lost are the last ones of the start', () => {
    expect(counted(span(60), span(47))).toEqual([
      ['kept', 47],
      ['lost', 13],
      ['rest', 940],
    ]);
  });

  it('that are perhaps lost stand between those who stay and those who are surely lost', () => {
    expect(counted(span(268), span(210, 255))).toEqual([
      ['kept', 210],
      ['lostMaybe', 45],
      ['lost', 13],
      ['rest', 732],
    ]);
  });

  it('can be perhaps lost and perhaps gained at once, where the range lies on both sides of now', () => {
    expect(counted(span(51), span(45, 55))).toEqual([
      ['kept', 45],
      ['lostMaybe', 6],
      ['gainedMaybe', 4],
      ['rest', 945],
    ]);
  });

  it('are none for sure where the lowest reading is held at zero', () => {
    expect(counted(span(11), span(0, 9))).toEqual([
      ['lostMaybe', 9],
      ['lost', 2],
      ['rest', 989],
    ]);
  });

  it('depend on the reading where both now and after are ranges', () => {
    expect(counted(span(34, 37), span(34, 35))).toEqual([
      ['kept', 34],
      ['uncertain', 1],
      ['lostMaybe', 2],
      ['rest', 963],
    ]);
  });

  it('that were uncertain and become sure are perhaps gained', () => {
    expect(counted(span(34, 37), span(45, 47))).toEqual([
      ['kept', 34],
      ['gainedMaybe', 3],
      ['gained', 8],
      ['gainedMaybe', 2],
      ['rest', 953],
    ]);
  });

  it('that were uncertain and surely have no job after are perhaps lost', () => {
    expect(counted(span(34, 37), span(21))).toEqual([
      ['kept', 21],
      ['lost', 13],
      ['lostMaybe', 3],
      ['rest', 963],
    ]);
  });

  it('can all be in a job, and none', () => {
    expect(counted(span(total), span(total))).toEqual([['kept', total]]);
    expect(counted(span(0), span(0))).toEqual([['rest', total]]);
    expect(counted(span(0), span(total))).toEqual([['gained', total]]);
    expect(counted(span(total), span(0))).toEqual([['lost', total]]);
  });

  const edge = fc.integer({ min: -50, max: total + 50 });
  const anySpan = fc.tuple(edge, edge).map(([one, other]) => span(Math.min(one, other), Math.max(one, other)));

  it('are each in exactly one run, for any spans', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (start, result) => {
        const runs = gridRuns(start, result, total);
        const seen = runs.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index));
        expect(seen).toEqual(Array.from({ length: total }, (_, index) => index));
      }),
    );
  });

  it('are in runs that differ from their neighbours, so that nothing is drawn in two parts', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (start, result) => {
        const runs = gridRuns(start, result, total);
        runs.forEach(({ state, from, to }, index) => {
          expect(to).toBeGreaterThan(from);
          expect(cellStates).toContain(state);
          expect(state).not.toBe(runs[index + 1]?.state);
        });
      }),
    );
  });

  it('add up to the ends of the result, for any spans', () => {
    const inside = fc
      .tuple(fc.integer({ min: 0, max: total }), fc.integer({ min: 0, max: total }))
      .map(([one, other]) => span(Math.min(one, other), Math.max(one, other)));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: total }).map((level) => span(level)),
        inside,
        (start, result) => {
          const count = (...states: CellState[]): number =>
            gridRuns(start, result, total).reduce((sum, { state, from, to }) => sum + (states.includes(state) ? to - from : 0), 0);
          expect(count('kept', 'gained')).toBe(result.low);
          expect(count('kept', 'gained', 'gainedMaybe', 'lostMaybe')).toBe(result.high);
          expect(count('kept', 'lost', 'lostMaybe')).toBe(start.high);
        },
      ),
    );
  });
});

describe('the drawing of a run', () => {
  const geometry = { columns: 40, pitch: 10, size: 8 };

  it('is a square for each citizen, and goes on in the next row', () => {
    expect(runPath({ state: 'kept', from: 39, to: 41 }, geometry)).toBe('M390 0h8v8h-8zM0 10h8v8h-8z');
  });

  it('is nothing for nobody', () => {
    expect(runPath({ state: 'kept', from: 5, to: 5 }, geometry)).toBe('');
  });

  it('has one square per citizen, each in a place of its own inside the grid', () => {
    const run = fc
      .tuple(fc.integer({ min: 0, max: total }), fc.integer({ min: 0, max: total }))
      .map(([one, other]) => ({ state: 'kept' as const, from: Math.min(one, other), to: Math.max(one, other) }));
    fc.assert(
      fc.property(run, (each) => {
        const path = runPath(each, geometry);
        const corners = [...path.matchAll(/M(\d+) (\d+)h8v8h-8z/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
        expect(corners).toHaveLength(each.to - each.from);
        expect(new Set(corners.map(String)).size).toBe(corners.length);
        for (const [x, y] of corners) {
          expect(x + geometry.size).toBeLessThanOrEqual(400);
          expect(y + geometry.size).toBeLessThanOrEqual(250);
        }
      }),
    );
  });
});
