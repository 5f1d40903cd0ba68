import numbers from 'virtual:evidence/numbers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngineWithAssumptions } from '../../src/engine/assumptions.ts';
import type { Level, OutcomeKey, Situation } from '../../src/engine/types.ts';
import { anyCase } from '../support/arbitraries.ts';
import { engine } from '../support/evidence.ts';

const situationOf = (outcome: OutcomeKey): Situation => ({ outcome, belief: null, pastChanges: 0, noChangesBefore: true });
const reading = (outcome: OutcomeKey, changes: number, beliefSteps = 0) => {
  const found = engine.withoutChangesBefore(situationOf(outcome), { changes, beliefSteps });
  if (!found) throw new Error('There is a reading.');
  return found;
};
const ends = ({ range, band }: Level): number[] => [...range, ...band];
/** Room for the last digits of a double. */
const noise = 1e-12;

describe('the reading without any change before', () => {
  /*
   * By hand. A job: L = 0.06 + 0.4 × 0.013 = 0.0652; with none of the effect 0.06, with twice it 0.06 + 0.4 × 0.026 = 0.0704.
   * One change: 0.0652 − 0.013 = 0.0522 in every reading; with none 0.06, with twice 0.0704 − 0.026 = 0.0444.
   * Job or education: L = 0.10 + 0.4 × 0.016 = 0.1064; twice 0.10 + 0.4 × 0.032 = 0.1128. One change: 0.1064 − 0.016 = 0.0904;
   * twice 0.1128 − 0.032 = 0.0808.
   */
  it.each([
    ['job', 0.0652, [0.06, 0.0704], 0.0522, [0.0444, 0.06]],
    ['jobOrEducation', 0.1064, [0.1, 0.1128], 0.0904, [0.0808, 0.1]],
  ] as const)('of %s starts at %f and is one change lower by the published effect', (outcome, start, startBand, after, band) => {
    const found = reading(outcome, 1);
    for (const share of Object.values(found.start.readings)) expect(share).toBeCloseTo(start, 12);
    for (const share of Object.values(found.result.readings)) expect(share).toBeCloseTo(after, 12);
    found.start.band.forEach((end, index) => expect(end).toBeCloseTo(startBand[index] ?? NaN, 12));
    found.result.band.forEach((end, index) => expect(end).toBeCloseTo(band[index] ?? NaN, 12));
  });

  /*
   * Two changes: points 0.0652 − 0.026 = 0.0392; relative 0.0652 × (0.0522 / 0.0652)² = 0.0522² / 0.0652 = 0.0417920…;
   * odds: odds(0.0652) = 0.0697476…, odds(0.0522) = 0.0550749…, so 0.0550749² / 0.0697476 = 0.0434889…, share 0.0416764….
   */
  it('has the three readings part at two changes, as from the average', () => {
    const { additive, relative, odds } = reading('job', 2).result.readings;
    expect(additive).toBeCloseTo(0.0392, 12);
    expect(relative).toBeCloseTo(0.0522 ** 2 / 0.0652, 12);
    expect(relative).toBeCloseTo(0.041792, 6);
    expect(odds).toBeCloseTo(0.041676, 6);
  });

  /* One step of belief, which is published for the average: points 0.0652 + 0.013 = 0.0782; relative 0.0652 × 0.073 / 0.06 = 0.0793266…. */
  it('takes a step of belief as it is published for the average', () => {
    const { additive, relative } = reading('job', 0, 1).result.readings;
    expect(additive).toBeCloseTo(0.0782, 12);
    expect(relative).toBeCloseTo((0.0652 * 0.073) / 0.06, 12);
  });

  it('is never published, and names the records it is derived from', () => {
    const found = reading('jobOrEducation', 1);
    expect([found.start.published, found.result.published]).toEqual([null, null]);
    expect(found.evidence).toEqual(['own-no-change-level', 'bip2017-12', 'bip2017-13', 'bip2017-08']);
  });

  it('leaves the prognosis itself as it is: 0 past changes go on meaning the average', () => {
    for (const outcome of ['job', 'jobOrEducation'] as const) {
      const scenario = { changes: 1, beliefSteps: 0 };
      const average = engine.prognosis({ outcome, belief: null, pastChanges: 0 }, scenario);
      expect(JSON.stringify(engine.prognosis(situationOf(outcome), scenario))).toBe(JSON.stringify(average));
    }
  });

  it('is there for no other situation: not where it is not said, and not where belief is known', () => {
    const scenario = { changes: 1, beliefSteps: 0 };
    expect(engine.withoutChangesBefore({ outcome: 'job', belief: null, pastChanges: 0 }, scenario)).toBeNull();
    expect(engine.withoutChangesBefore({ ...situationOf('job'), belief: 3 }, scenario)).toBeNull();
  });

  it('refuses what contradicts it, naming the field', () => {
    const ask = (change: object) => () => engine.withoutChangesBefore({ ...situationOf('job'), ...change }, { changes: 0, beliefSteps: 0 });
    expect(ask({ pastChanges: 1 })).toThrow(/noChangesBefore/);
    expect(ask({ noChangesBefore: false })).toThrow(/noChangesBefore/);
    expect(ask({ noChangesBefore: 'ja' })).toThrow(/noChangesBefore/);
    expect(() => engine.prognosis({ ...situationOf('job'), pastChanges: 2 }, { changes: 0, beliefSteps: 0 })).toThrow(/noChangesBefore/);
  });

  it('is left out, and the engine still works, where own values leave no level between 0 and 1', () => {
    const own = createEngineWithAssumptions(numbers, [
      { record: 'bip2017-09', key: 'value', amount: 0.02 },
      { record: 'bip2017-10', key: 'value', amount: 0.03 },
    ]);
    expect(own.withoutChangesBefore(situationOf('job'), { changes: 1, beliefSteps: 0 })).toBeNull();
    expect(own.prognosis(situationOf('job'), { changes: 1, beliefSteps: 0 }).result?.readings.additive).toBeCloseTo(0.05, 12);
  });
});

describe('for every scenario, the reading without any change before', () => {
  const anyReading = anyCase.filter(({ situation: { belief, pastChanges } }) => belief === null && pastChanges === 0);

  it('is never below the average, at any end of range and band', () => {
    fc.assert(
      fc.property(anyReading, ({ situation, scenario }) => {
        const beside = engine.withoutChangesBefore({ ...situation, noChangesBefore: true }, scenario);
        const average = engine.prognosis(situation, scenario);
        if (!beside || !average.start || !average.result) throw new Error('There are levels.');
        const [from, to] = [ends(average.start), ends(average.result)];
        expect(ends(beside.start).every((end, index) => end >= (from[index] ?? NaN) - noise)).toBe(true);
        expect(ends(beside.result).every((end, index) => end >= (to[index] ?? NaN) - noise)).toBe(true);
      }),
    );
  });

  it('falls with more changes and rises with more belief, and its band holds its range', () => {
    fc.assert(
      fc.property(anyReading, ({ situation: { outcome }, scenario: { changes, beliefSteps } }) => {
        const here = reading(outcome, changes, beliefSteps).result;
        expect(here.band[0]).toBeLessThanOrEqual(here.range[0]);
        expect(here.band[1]).toBeGreaterThanOrEqual(here.range[1]);
        if (changes < engine.limits.changes(null, 0)[1]) {
          const more = ends(reading(outcome, changes + 1, beliefSteps).result);
          expect(more.every((end, index) => end <= (ends(here)[index] ?? NaN) + noise)).toBe(true);
        }
        if (beliefSteps < engine.limits.beliefSteps(null)[1]) {
          const more = ends(reading(outcome, changes, beliefSteps + 1).result);
          expect(more.every((end, index) => end >= (ends(here)[index] ?? NaN) - noise)).toBe(true);
        }
      }),
    );
  });
});
