import { describe, expect, it } from 'vitest';
import type { OutcomeKey, Prognosis, Situation } from '../../src/engine/types.ts';
import { roundHalfUp } from '../../src/stats/round-half-up.ts';
import { amount, engine } from '../support/evidence.ts';
import vectors from '../vectors/prognosis.json' with { type: 'json' };

const percent = (share: number): number => roundHalfUp(roundHalfUp(share * 100, 9), 1);

describe('the worked examples of the model', () => {
  for (const example of vectors.examples) {
    const { outcome, belief, pastChanges, changes, beliefSteps } = example;
    const situation = { outcome, belief, pastChanges } as Situation;
    it(`gives the published arithmetic for ${outcome}, belief ${belief ?? 'unknown'}, ${pastChanges} past and ${changes} further changes, ${beliefSteps} steps`, () => {
      const { result, trace } = engine.prognosis(situation, { changes, beliefSteps });
      expect(result).not.toBeNull();
      if (!result) return;
      expect({
        additive: percent(result.readings.additive),
        relative: percent(result.readings.relative),
        odds: percent(result.readings.odds),
        band: result.band.map(percent),
        published: result.published === null ? null : percent(result.published),
      }).toEqual({
        additive: example.additive,
        relative: example.relative,
        odds: example.odds,
        band: example.band,
        published: example.published,
      });
      if ('held' in example) expect(percent(trace.find(({ kind }) => kind === 'held')?.before.additive ?? NaN)).toBe(example.held);
    });
  }
});

describe('the figures the report prints', () => {
  const at = (
    outcome: OutcomeKey,
    pastChanges: number,
    changes: number,
    beliefSteps: number,
    belief: Situation['belief'] = null,
  ): Prognosis => engine.prognosis({ outcome, belief, pastChanges }, { changes, beliefSteps });

  it('are exact and unrounded: 4.7 per cent after one change', () => {
    expect(at('job', 0, 1, 0).result?.published).toBe(amount('bip2017-10', 'level'));
    expect(at('jobOrEducation', 0, 1, 0).result?.published).toBe(amount('bip2017-13', 'level'));
  });

  it('come out the same whether the change lies behind or ahead, where belief is unknown', () => {
    expect(at('job', 1, 0, 0).result).toEqual(at('job', 0, 1, 0).result);
    expect(at('job', 1, 0, 0).start?.published).toBe(amount('bip2017-10', 'level'));
  });

  it('hold for job or education after any number of changes, since the report says so of each', () => {
    for (const changes of [0, 1, 2, 3, 4, 5])
      expect(at('jobOrEducation', 0, changes, 0).result?.published).toBeCloseTo(0.1 - changes * 0.016, 12);
    expect(at('job', 0, 2, 0).result?.published).toBeNull();
  });

  it('hold for one and two steps up from the average, but not down', () => {
    expect(at('job', 0, 0, 2).result?.published).toBeCloseTo(0.086, 12);
    expect(at('job', 0, 0, -1).result?.published).toBeNull();
    expect(at('jobOrEducation', 0, 0, 2).result?.published).toBeCloseTo(0.166, 12);
    expect(at('job', 1, 0, 1).result?.published).toBeNull();
  });

  it('are the start itself where nothing is applied', () => {
    for (const [belief, level] of [
      [1, 0.011],
      [2, 0.026],
      [3, 0.051],
      [4, 0.104],
      [5, 0.268],
    ] as const) {
      const { start, result } = at('job', 0, 0, 0, belief);
      expect(start).toEqual(result);
      expect(result).toEqual({
        readings: { additive: level, relative: level, odds: level },
        range: [level, level],
        band: [level, level],
        published: level,
      });
    }
  });

  it('are missing for job or education once belief is known, and only the two unit figures remain', () => {
    const { start, result, perUnit, flags, trace } = at('jobOrEducation', 0, 1, 1, 3);
    expect([start, result, trace]).toEqual([null, null, []]);
    expect(flags).toContain('noLevelForBelief');
    expect(perUnit).toEqual({ change: -0.016, beliefStep: 0.033 });
    expect(at('job', 0, 0, 0).perUnit).toEqual({ change: -0.013, beliefStep: 0.013 });
  });
});
