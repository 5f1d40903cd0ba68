import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/create-engine.ts';
import type { Level } from '../../src/engine/types.ts';
import { readParameters } from '../../src/engine/parameters.ts';
import { readingsOf } from '../../src/engine/level.ts';
import { anyCase } from '../support/arbitraries.ts';
import { engine, evidence } from '../support/evidence.ts';

/** Room for the last digits of a double. */
const noise = 1e-12;
const ends = ({ range, band }: Level): number[] => [...range, ...band];

describe('for every situation and scenario', () => {
  it('the band contains the range, and the range holds the three readings', () => {
    fc.assert(
      fc.property(anyCase, ({ situation, scenario }) => {
        const { result } = engine.prognosis(situation, scenario);
        if (!result) return situation.outcome === 'jobOrEducation' && situation.belief !== null;
        const { additive, relative, odds } = result.readings;
        expect(result.range).toEqual([Math.min(additive, relative, odds), Math.max(additive, relative, odds)]);
        return result.band[0] <= result.range[0] && result.range[1] <= result.band[1];
      }),
    );
  });

  it('every share lies between 0 and 1', () => {
    fc.assert(
      fc.property(anyCase, ({ situation, scenario }) => {
        const { result, start } = engine.prognosis(situation, scenario);
        return [result, start].every(
          (level) => !level || [...ends(level), ...Object.values(level.readings)].every((share) => share >= 0 && share <= 1),
        );
      }),
    );
  });

  it('one more change never raises any end of range or band', () => {
    fc.assert(
      fc.property(anyCase, ({ situation, scenario }) => {
        fc.pre(scenario.changes < engine.limits.changes(situation.belief, situation.pastChanges)[1]);
        const before = engine.prognosis(situation, scenario).result;
        const after = engine.prognosis(situation, { ...scenario, changes: scenario.changes + 1 }).result;
        if (!before || !after) return true;
        const earlier = ends(before);
        return ends(after).every((end, index) => end <= (earlier[index] ?? NaN) + noise);
      }),
    );
  });

  it('one step more belief never lowers any end of range or band', () => {
    fc.assert(
      fc.property(anyCase, ({ situation, scenario }) => {
        fc.pre(scenario.beliefSteps < engine.limits.beliefSteps(situation.belief)[1]);
        const before = engine.prognosis(situation, scenario).result;
        const after = engine.prognosis(situation, { ...scenario, beliefSteps: scenario.beliefSteps + 1 }).result;
        if (!before || !after) return true;
        const earlier = ends(before);
        return ends(after).every((end, index) => end >= (earlier[index] ?? NaN) - noise);
      }),
    );
  });

  it('the same input gives the same output, and the input is left alone', () => {
    fc.assert(
      fc.property(anyCase, ({ situation, scenario }) => {
        const frozen = [Object.freeze({ ...situation }), Object.freeze({ ...scenario })] as const;
        expect(engine.prognosis(...frozen)).toEqual(engine.prognosis(situation, scenario));
      }),
    );
  });

  it('the trace is a chain from the start to the very readings of the result', () => {
    fc.assert(
      fc.property(anyCase, ({ situation, scenario }) => {
        const { trace, result } = engine.prognosis(situation, scenario);
        if (!result) return trace.length === 0;
        expect(trace[0]?.kind).toBe('start');
        trace.forEach((step, index) => index > 0 && expect(step.before).toEqual(trace[index - 1]?.after));
        expect(trace.at(-1)?.after).toEqual(result.readings);
        return trace.every(({ evidence: ids }) => ids.length > 0 && ids.every((id) => id in evidence.records));
      }),
    );
  });

  it('the start is the same situation with nothing applied', () => {
    fc.assert(
      fc.property(anyCase, ({ situation, scenario }) => {
        expect(engine.prognosis(situation, scenario).start).toEqual(engine.prognosis(situation, { changes: 0, beliefSteps: 0 }).result);
      }),
    );
  });

  it('nothing is rounded: undoing the arithmetic gives back the published effect', () => {
    fc.assert(
      fc.property(anyCase, ({ situation, scenario }) => {
        fc.pre(scenario.changes > 0);
        const { result, perUnit } = engine.prognosis(situation, scenario);
        const fewer = engine.prognosis(situation, { ...scenario, changes: scenario.changes - 1 }).result;
        if (!result || !fewer || result.readings.additive === 0) return true;
        return Math.abs(result.readings.additive - fewer.readings.additive - perUnit.change) < noise;
      }),
    );
  });
});

describe('the three readings', () => {
  const { outcomes } = readParameters(evidence);

  it('agree at the average for one move, by construction', () => {
    for (const outcome of ['job', 'jobOrEducation'] as const)
      for (const scenario of [
        { changes: 1, beliefSteps: 0 },
        { changes: 0, beliefSteps: 1 },
      ]) {
        const readings = engine.prognosis({ outcome, belief: null, pastChanges: 0 }, scenario).result?.readings;
        expect(readings?.relative).toBeCloseTo(readings?.additive ?? NaN, 12);
        expect(readings?.odds).toBeCloseTo(readings?.additive ?? NaN, 12);
      }
  });

  it('do not depend on the order of the moves', () => {
    const share = fc.double({ min: 0.005, max: 0.6, noNaN: true });
    fc.assert(
      fc.property(share, fc.integer({ min: 0, max: 5 }), fc.integer({ min: -4, max: 4 }), (start, changes, steps) => {
        const effects = outcomes.job.asPublished;
        const together = readingsOf(start, changes, steps, effects);
        for (const key of ['relative', 'odds'] as const) {
          const changesFirst = readingsOf(readingsOf(start, changes, 0, effects)[key], 0, steps, effects)[key];
          const stepsFirst = readingsOf(readingsOf(start, 0, steps, effects)[key], changes, 0, effects)[key];
          expect(changesFirst).toBeCloseTo(together[key], 12);
          expect(stepsFirst).toBeCloseTo(together[key], 12);
        }
      }),
    );
  });
});

describe('an engine on other evidence', () => {
  const altered = (id: string, key: string, to: unknown) => ({
    records: { ...evidence.records, [id]: { values: { ...(evidence.records[id] as { values: object }).values, [key]: { amount: to } } } },
  });

  it('computes with the numbers it is given', () => {
    const other = createEngine(altered('bip2017-10', 'value', -0.02) as never);
    expect(
      other.prognosis({ outcome: 'job', belief: null, pastChanges: 0 }, { changes: 1, beliefSteps: 0 }).result?.readings.additive,
    ).toBeCloseTo(0.04, 12);
  });

  it.each([
    ['bip2017-10', 'value', 'notPublished'],
    ['bip2017-09', 'value', 0],
    ['bip2017-10', 'value', -0.05],
    ['bip2017-19', 'ja', NaN],
  ])('is refused when %s.%s is %s, naming the record', (id, key, to) => {
    expect(() => createEngine(altered(id, key, to) as never)).toThrow(/bip2017-/);
  });

  it('is refused when a record is missing', () => {
    expect(() => createEngine({ records: {} })).toThrow(/bip2017-09 has no number called value|has no number/);
  });
});
