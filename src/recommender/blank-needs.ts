import { needsOptions, type Needs } from '../model/needs.ts';

/** A situation of which nothing has been answered, made anew each time. */
export function blankNeeds(): Needs {
  return {
    targetGroup: needsOptions.targetGroup[0],
    workplaceNow: needsOptions.workplaceNow[0],
    needs: [],
    ownMotivation: needsOptions.ownMotivation[0],
    timeWithoutWork: needsOptions.timeWithoutWork[0],
    businessCycle: needsOptions.businessCycle[0],
    running: [],
    belief: null,
    pastChanges: 0,
    expectedChanges: 0,
  };
}
