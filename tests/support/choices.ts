/** Every choice the prognosis screen can hold, for tests that leave none out. */
import type { Belief } from '../../src/model/belief.ts';
import type { Choice } from '../../src/model/choice.ts';
import type { Limits, LinkLimits } from '../../src/address/link.ts';
import { engine } from './evidence.ts';

const { limits } = engine;

/** What an address may hold: the choices of the engine, and targets out of 1,000. */
export const linkLimits: LinkLimits = { ...limits, target: [0, 1000] };

export const allBeliefs: readonly (Belief | null)[] = [null, 1, 2, 3, 4, 5];

export const everyChoice: readonly Choice[] = allBeliefs.flatMap((belief) =>
  whole(limits.pastChanges).flatMap((pastChanges) =>
    whole(limits.changes(belief, pastChanges)).flatMap((changes) =>
      whole(limits.beliefSteps(belief)).map((beliefSteps) => ({ belief, pastChanges, changes, beliefSteps })),
    ),
  ),
);

function whole([low, high]: Limits): number[] {
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}
