import { describe, expect, it } from 'vitest';
import { readsInPlan } from '../../src/recommender/reads.ts';
import { aKind } from '../support/small-guidance.ts';

describe('the questions that a kind of plan depends on', () => {
  it('are those that its conditions look at, each once, and not the target group', () => {
    const kind = aKind('work', [], {
      when: [
        { check: 'targetGroup', is: ['vulnerable'] },
        { check: 'workplaceNow', is: ['yes'] },
        {
          check: 'any',
          of: [
            [
              { check: 'needCount', atLeast: 1 },
              { check: 'workplaceNow', is: ['no'] },
            ],
            [{ check: 'moving', any: {}, is: true }],
          ],
        },
      ],
    });
    expect(readsInPlan(kind)).toEqual(['workplaceNow', 'needs', 'running', 'progress']);
  });

  it('are none where it is open for a whole target group', () => {
    expect(readsInPlan(aKind('work', [], { when: [{ check: 'targetGroup', is: ['closest'] }] }))).toEqual([]);
  });
});
