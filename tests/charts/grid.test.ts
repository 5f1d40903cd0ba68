import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellStates, type CellState, type Counts } from '../../src/charts/layout/cell-states.ts';
import { countStates, gridRuns, runPath, type Run } from '../../src/charts/layout/grid.ts';

const total = 1000;
const reading = (start: number, result: number): Counts => ({ start, result });
/** Runs as [state, how many], which is how a reader counts them. */
const counted = (...readings: Counts[]): [CellState, number][] =>
  gridRuns(readings, total).map(({ state, from, to }) => [state, to - from]);
/** The state of every citizen by itself. */
const each = (runs: readonly Run[]): CellState[] => runs.flatMap(({ state, from, to }) => Array.from({ length: to - from }, () => state));

describe('the citizens of the grid', () => {
  it('are in a job or not where nothing is changed', () => {
    expect(counted(reading(60, 60), reading(60, 60), reading(60, 60))).toEqual([
      ['kept', 60],
      ['rest', 940],
    ]);
  });

  it('that are gained follow those of the start, those of some readings only last', () => {
    expect(counted(reading(51, 64), reading(51, 62), reading(51, 62))).toEqual([
      ['kept', 51],
      ['gained', 11],
      ['gainedMaybe', 2],
      ['rest', 936],
    ]);
  });

  it('are held against the start of the same reading, not against the lowest or highest of all', () => {
    // Each reading gains two; nobody is lost in any of them, though the highest start lies above the lowest result.
    expect(counted(reading(34, 36), reading(37, 39))).toEqual([
      ['kept', 34],
      ['gainedMaybe', 2],
      ['uncertain', 1],
      ['gainedMaybe', 2],
      ['rest', 961],
    ]);
    // One reading gains one, the other loses one.
    expect(counted(reading(34, 35), reading(37, 36))).toEqual([
      ['kept', 34],
      ['gainedMaybe', 1],
      ['uncertain', 1],
      ['lostMaybe', 1],
      ['rest', 963],
    ]);
  });

  const edge = fc.integer({ min: -50, max: total + 50 });
  /** Readings near each other, as they are, and anywhere, as they might be. */
  const near = fc.integer({ min: 0, max: 60 });
  const anyReadings = fc.oneof(
    fc.array(fc.record({ start: edge, result: edge }), { minLength: 1, maxLength: 3 }),
    fc.array(fc.record({ start: near, result: near }), { minLength: 1, maxLength: 3 }),
  );

  it('are each in exactly one run, for any readings', () => {
    fc.assert(
      fc.property(anyReadings, (readings) => {
        const seen = gridRuns(readings, total).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index));
        expect(seen).toEqual(Array.from({ length: total }, (_, index) => index));
      }),
    );
  });

  it('are in runs that differ from their neighbours, so that nothing is drawn in two parts', () => {
    fc.assert(
      fc.property(anyReadings, (readings) => {
        const runs = gridRuns(readings, total);
        runs.forEach(({ state, from, to }, index) => {
          expect(to).toBeGreaterThan(from);
          expect(cellStates).toContain(state);
          expect(state).not.toBe(runs[index + 1]?.state);
        });
      }),
    );
  });

  it('are surely what every reading says of them, perhaps what some say, and else uncertain', () => {
    const expected = (citizen: number, readings: readonly Counts[]): CellState => {
      const had = readings.map(({ start }) => citizen < start);
      const has = readings.map(({ result }) => citizen < result);
      const always = (answers: readonly boolean[]): boolean => !answers.includes(false);
      const never = (answers: readonly boolean[]): boolean => !answers.includes(true);
      if (always(had) && always(has)) return 'kept';
      if (never(had) && always(has)) return 'gained';
      if (always(had) && never(has)) return 'lost';
      if (never(had) && never(has)) return 'rest';
      if (always(has) || never(had)) return 'gainedMaybe';
      if (always(had) || never(has)) return 'lostMaybe';
      return 'uncertain';
    };
    fc.assert(
      fc.property(anyReadings, (readings) => {
        expect(each(gridRuns(readings, total))).toEqual(Array.from({ length: total }, (_, citizen) => expected(citizen, readings)));
      }),
    );
  });

  it('do not depend on the order of the readings, nor on one of them being said twice', () => {
    fc.assert(
      fc.property(anyReadings, (readings) => {
        const runs = gridRuns(readings, total);
        expect(gridRuns([...readings].reverse(), total)).toEqual(runs);
        expect(gridRuns([...readings, ...readings], total)).toEqual(runs);
      }),
    );
  });
});

describe('the number of citizens in each state', () => {
  it('is that of the citizens themselves, and everybody together', () => {
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(fc.array(fc.record({ start: count, result: count }), { minLength: 1, maxLength: 3 }), (readings) => {
        const runs = gridRuns(readings, total);
        const states = each(runs);
        const counts = countStates(runs);
        expect(counts.map(({ state }) => state)).toEqual(cellStates.filter((state) => states.includes(state)));
        for (const { state, count: found } of counts) expect(found).toBe(states.filter((one) => one === state).length);
        expect(counts.reduce((sum, { count: found }) => sum + found, 0)).toBe(total);
      }),
    );
  });
});

describe('the drawing of a run', () => {
  const geometry = { columns: 40, pitch: 10, size: 8 };

  it('is a square for each citizen, and goes on in the next row', () => {
    expect(runPath({ state: 'kept', from: 39, to: 41 }, geometry)).toBe('M390,0h8v8h-8ZM0,10h8v8h-8Z');
  });

  it('is nothing for nobody', () => {
    expect(runPath({ state: 'kept', from: 5, to: 5 }, geometry)).toBe('');
  });

  it('has one square per citizen, each in a place of its own inside the grid', () => {
    const run = fc
      .tuple(fc.integer({ min: 0, max: total }), fc.integer({ min: 0, max: total }))
      .map(([one, other]) => ({ state: 'kept' as const, from: Math.min(one, other), to: Math.max(one, other) }));
    fc.assert(
      fc.property(run, (drawn) => {
        const path = runPath(drawn, geometry);
        const corners = [...path.matchAll(/M(\d+),(\d+)h8v8h-8Z/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
        expect(corners).toHaveLength(drawn.to - drawn.from);
        expect(new Set(corners.map(String)).size).toBe(corners.length);
        for (const [x, y] of corners) {
          expect(x + geometry.size).toBeLessThanOrEqual(400);
          expect(y + geometry.size).toBeLessThanOrEqual(250);
        }
      }),
    );
  });
});
