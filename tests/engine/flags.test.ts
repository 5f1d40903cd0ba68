import { describe, expect, it } from 'vitest';
import type { Flag, OutcomeKey, Situation } from '../../src/engine/types.ts';
import { engine } from '../support/evidence.ts';

function flags(outcome: OutcomeKey, belief: Situation['belief'], pastChanges: number, changes: number, beliefSteps: number): Flag[] {
  return engine.prognosis({ outcome, belief, pastChanges }, { changes, beliefSteps }).flags;
}

describe('what the reader is told', () => {
  it.each<[Flag, Parameters<typeof flags>, Parameters<typeof flags>]>([
    ['pastChangesNotCounted', ['job', 3, 1, 0, 0], ['job', null, 1, 0, 0]],
    ['noLevelForBelief', ['jobOrEducation', 3, 0, 0, 0], ['jobOrEducation', null, 0, 0, 0]],
    ['additiveHeldAtZero', ['job', 1, 0, 1, 0], ['job', 2, 0, 1, 0]],
    ['beyondOneChange', ['job', null, 1, 1, 0], ['job', 3, 1, 1, 0]],
    ['beyondTwoSteps', ['job', 1, 0, 0, 3], ['job', 1, 0, 0, 2]],
    ['combined', ['job', null, 1, 0, 1], ['job', 3, 1, 0, 1]],
    ['populationAverage', ['job', null, 0, 0, 0], ['job', 3, 0, 0, 0]],
    ['baseIncludesChanges', ['job', null, 1, 0, 0], ['job', null, 0, 0, 1]],
    ['levelHoldsForAnswer', ['job', 3, 0, 0, 0], ['job', null, 2, 1, 0]],
    ['statusAYearLater', ['job', 3, 0, 0, 0], ['jobOrEducation', 3, 0, 0, 0]],
    ['effectOnOtherLevel', ['job', 3, 0, 0, 1], ['job', 3, 2, 0, 0]],
    ['undoingIsNotInverse', ['job', null, 0, 0, -1], ['job', null, 0, 0, 1]],
  ])('%s where it is so, and not elsewhere', (flag, where, elsewhere) => {
    expect(flags(...where)).toContain(flag);
    expect(flags(...elsewhere)).not.toContain(flag);
  });

  it('includes a start that is itself held at zero', () => {
    expect(flags('job', null, 5, 0, 1)).toContain('additiveHeldAtZero');
  });

  it.each<[string, Parameters<typeof flags>, Flag[]]>([
    ['belief alone', ['job', 3, 0, 0, 0], ['levelHoldsForAnswer', 'statusAYearLater']],
    ['belief and a change', ['job', 3, 0, 1, 0], ['levelHoldsForAnswer', 'statusAYearLater', 'effectOnOtherLevel']],
    ['the average alone', ['job', null, 0, 0, 0], ['populationAverage']],
    ['the average and one step up', ['job', null, 0, 0, 1], ['populationAverage']],
    ['the average and one change', ['job', null, 0, 1, 0], ['populationAverage', 'baseIncludesChanges']],
    ['no level at all', ['jobOrEducation', 3, 0, 0, 0], ['noLevelForBelief']],
  ])('is just this for %s', (_what, asked, told) => {
    expect(flags(...asked)).toEqual(told);
  });

  it('comes in the same order every time', () => {
    expect(flags('job', 5, 2, 2, -3)).toEqual([
      'pastChangesNotCounted',
      'beyondOneChange',
      'beyondTwoSteps',
      'combined',
      'levelHoldsForAnswer',
      'statusAYearLater',
      'effectOnOtherLevel',
      'undoingIsNotInverse',
    ]);
  });
});
