import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCase } from '../support/arbitraries.ts';
import { engine } from '../support/evidence.ts';

const average = { outcome: 'job', belief: null, pastChanges: 0 } as const;
const words = (ways: ReturnType<typeof engine.waysToReach>) =>
  ways?.map(({ scenario, moves, reach }) => `${moves}: ${scenario.changes} changes, ${scenario.beliefSteps} steps, ${reach}`);

describe('what it would take', () => {
  it('is nothing where what is expected suffices', () => {
    expect(words(engine.waysToReach(average, { changes: 0, beliefSteps: 0 }, 0.06))?.[0]).toBe('0: 0 changes, 0 steps, allReadings');
  });

  it('counts a target that is met exactly as reached, without the noise of the last digit', () => {
    expect(words(engine.waysToReach(average, { changes: 1, beliefSteps: 0 }, 0.047))?.[0]).toBe('0: 1 changes, 0 steps, allReadings');
    expect(words(engine.waysToReach(average, { changes: 0, beliefSteps: 0 }, 0.073))?.[0]).toBe('1: 0 changes, 1 steps, allReadings');
  });

  it('puts fewest moves first, then fewer changes before more steps', () => {
    expect(words(engine.waysToReach(average, { changes: 2, beliefSteps: 0 }, 0.055))).toEqual([
      '2: 0 changes, 0 steps, allReadings',
      '2: 1 changes, 1 steps, allReadings',
      '2: 2 changes, 2 steps, someReadings',
      '3: 0 changes, 1 steps, allReadings',
      '3: 1 changes, 2 steps, allReadings',
      '4: 0 changes, 2 steps, allReadings',
    ]);
  });

  it('is an empty list where these two levers cannot reach it', () => {
    expect(engine.waysToReach(average, { changes: 0, beliefSteps: 0 }, 0.2)).toEqual([]);
  });

  it('says when only the most favourable reading reaches it', () => {
    // Two steps from the average: 8.6 as percentage points, 8.9 as a proportion.
    expect(words(engine.waysToReach(average, { changes: 0, beliefSteps: 0 }, 0.088))).toEqual(['2: 0 changes, 2 steps, someReadings']);
  });

  it('is null where no level is published', () => {
    expect(engine.waysToReach({ outcome: 'jobOrEducation', belief: 3, pastChanges: 0 }, { changes: 1, beliefSteps: 0 }, 0.1)).toBeNull();
  });

  it('never takes belief away or adds changes, and every way does reach the target', () => {
    fc.assert(
      fc.property(anyCase, fc.double({ min: 0, max: 0.4, noNaN: true }), ({ situation, scenario }, target) => {
        const ways = engine.waysToReach(situation, scenario, target);
        if (!ways) return engine.prognosis(situation, scenario).result === null;
        return ways.every(({ scenario: way, moves, reach }) => {
          const [lowest, highest] = engine.prognosis(situation, way).result?.range ?? [NaN, NaN];
          const reached = reach === 'allReadings' ? lowest : highest;
          return (
            way.changes <= scenario.changes &&
            way.beliefSteps >= scenario.beliefSteps &&
            moves === scenario.changes - way.changes + way.beliefSteps - scenario.beliefSteps &&
            reached >= target - 1e-9
          );
        });
      }),
    );
  });

  it('leaves no way out', () => {
    fc.assert(
      fc.property(anyCase, fc.double({ min: 0, max: 0.4, noNaN: true }), ({ situation, scenario }, target) => {
        const ways = engine.waysToReach(situation, scenario, target);
        const best = engine.prognosis(situation, { changes: 0, beliefSteps: engine.limits.beliefSteps(situation.belief)[1] }).result;
        return !ways || !best || ways.length > 0 === best.range[1] >= target - 5e-10;
      }),
    );
  });
});
