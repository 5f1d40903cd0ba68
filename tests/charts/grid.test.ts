import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellStates, countStates, gridRuns, runPath, type CellState, type Counts, type Run } from '../../src/charts/layout/grid.ts';

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

  it('that are lost are the last ones of the start', () => {
    expect(counted(reading(60, 47), reading(60, 47), reading(60, 47))).toEqual([
      ['kept', 47],
      ['lost', 13],
      ['rest', 940],
    ]);
  });

  it('that are perhaps lost stand between those who stay and those who are surely lost', () => {
    expect(counted(reading(268, 255), reading(268, 210), reading(268, 213))).toEqual([
      ['kept', 210],
      ['lostMaybe', 45],
      ['lost', 13],
      ['rest', 732],
    ]);
  });

  it('can be perhaps lost and perhaps gained at once, where the readings lie on both sides of now', () => {
    expect(counted(reading(51, 45), reading(51, 55), reading(51, 50))).toEqual([
      ['kept', 45],
      ['lostMaybe', 6],
      ['gainedMaybe', 4],
      ['rest', 945],
    ]);
  });

  it('are none for sure where the lowest reading is held at zero', () => {
    expect(counted(reading(11, 0), reading(11, 9), reading(11, 9))).toEqual([
      ['lostMaybe', 9],
      ['lost', 2],
      ['rest', 989],
    ]);
  });

  it('are uncertain where the readings differ about now, and nothing is changed in any of them', () => {
    expect(counted(reading(34, 34), reading(37, 37), reading(36, 36))).toEqual([
      ['kept', 34],
      ['uncertain', 3],
      ['rest', 963],
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

  it('that were in a job by some readings and are by all of them are perhaps gained', () => {
    expect(counted(reading(34, 47), reading(37, 45), reading(36, 45))).toEqual([
      ['kept', 34],
      ['gainedMaybe', 3],
      ['gained', 8],
      ['gainedMaybe', 2],
      ['rest', 953],
    ]);
  });

  it('that were in a job by some readings and are by none of them are perhaps lost', () => {
    expect(counted(reading(34, 21), reading(37, 21), reading(36, 21))).toEqual([
      ['kept', 21],
      ['lost', 13],
      ['lostMaybe', 3],
      ['rest', 963],
    ]);
  });

  it('are uncertain where the readings contradict each other', () => {
    expect(counted(reading(0, 5), reading(5, 0))).toEqual([
      ['uncertain', 5],
      ['rest', 995],
    ]);
    expect(counted(reading(10, 10), reading(0, 10), reading(0, 0))).toEqual([
      ['uncertain', 10],
      ['rest', 990],
    ]);
  });

  it('can all be in a job, and none', () => {
    expect(counted(reading(total, total))).toEqual([['kept', total]]);
    expect(counted(reading(0, 0))).toEqual([['rest', total]]);
    expect(counted(reading(0, total))).toEqual([['gained', total]]);
    expect(counted(reading(total, 0))).toEqual([['lost', total]]);
  });

  const edge = fc.integer({ min: -50, max: total + 50 });
  const inside = fc.integer({ min: 0, max: total });
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

  it('add up to the start and the result where there is one reading, all of them for sure', () => {
    fc.assert(
      fc.property(inside, inside, (start, result) => {
        const states = each(gridRuns([reading(start, result)], total));
        const count = (...wanted: CellState[]): number => states.filter((state) => wanted.includes(state)).length;
        expect(count('kept', 'gained')).toBe(result);
        expect(count('kept', 'lost')).toBe(start);
        expect(count('kept', 'gained', 'lost', 'rest')).toBe(total);
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
  it('is told in the order of the states, without those that nobody is in', () => {
    expect(countStates(gridRuns([reading(268, 255), reading(268, 210), reading(268, 213)], total))).toEqual([
      { state: 'kept', count: 210 },
      { state: 'lost', count: 13 },
      { state: 'lostMaybe', count: 45 },
      { state: 'rest', count: 732 },
    ]);
  });

  it('is added up where a state stands in several runs', () => {
    expect(countStates(gridRuns([reading(34, 36), reading(37, 39)], total))).toEqual([
      { state: 'kept', count: 34 },
      { state: 'gainedMaybe', count: 4 },
      { state: 'uncertain', count: 1 },
      { state: 'rest', count: 961 },
    ]);
  });

  it('is nothing where there are no runs', () => {
    expect(countStates([])).toEqual([]);
  });

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
      fc.property(run, (drawn) => {
        const path = runPath(drawn, geometry);
        const corners = [...path.matchAll(/M(\d+) (\d+)h8v8h-8z/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
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
