import fc from 'fast-check';
import type { OutcomeKey, Scenario, Situation } from '../../src/engine/types.ts';
import { engine } from './evidence.ts';

const outcome = fc.constantFrom<OutcomeKey>('job', 'jobOrEducation');
const belief = fc.constantFrom<Situation['belief']>(null, 1, 2, 3, 4, 5);

export type Case = { situation: Situation; scenario: Scenario };

/** Any situation with any scenario that the engine allows in it. */
export const anyCase: fc.Arbitrary<Case> = fc
  .record({ outcome, belief, pastChanges: fc.integer({ min: 0, max: 5 }) })
  .chain((situation) => {
    const [fewest, most] = engine.limits.changes(situation.belief, situation.pastChanges);
    const [lowest, highest] = engine.limits.beliefSteps(situation.belief);
    return fc.record({
      situation: fc.constant(situation),
      scenario: fc.record({ changes: fc.integer({ min: fewest, max: most }), beliefSteps: fc.integer({ min: lowest, max: highest }) }),
    });
  });
