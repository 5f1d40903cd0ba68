import { createEngine } from '../engine/create-engine.ts';
import type { EngineEvidence } from '../engine/types.ts';
import { deepFreeze } from '../model/deep-freeze.ts';
import { experimentOf } from './experiment.ts';
import { flagsOfSituations } from './flags.ts';
import { groupOf } from './group.ts';
import { jobOrientationOf } from './job-orientation.ts';
import { createLevels } from './levels.ts';
import { createComparisons } from './comparisons.ts';
import { readTeamParameters } from './parameters.ts';
import { cellsOfAnswers, mergeTallies, tallyByJobcentre, type JobcentreTally, type Tally } from './tally.ts';
import type { Caseload, CaseRow, Group, Team } from './types.ts';
import { validatePlan } from './validate-plan.ts';
import { validateRows } from './validate-rows.ts';
import { whatIfOf } from './what-if.ts';

/** The tallies to compute from: all citizens, and the jobcentres that are large enough to be shown. */
type Counted = { readonly whole: Tally; readonly shown: readonly JobcentreTally[]; readonly leftOut: number };

/**
 * Binds the computations on caseloads to a set of evidence. Pure, and independent of row order. No result contains a
 * caseworker's code.
 * @throws EvidenceError if a number is missing or cannot be applied
 */
export function createTeam(evidence: EngineEvidence): Team {
  const engine = createEngine(evidence);
  const parameters = readTeamParameters(evidence);
  const levelAt = createLevels(parameters.engine);
  const check = (rows: readonly CaseRow[]): void => validateRows(rows, parameters.engine.maxChanges);
  const compute = (tally: Tally): Group => groupOf(tally, levelAt, parameters);

  function count(rows: readonly CaseRow[]): Counted {
    check(rows);
    const all = tallyByJobcentre(rows);
    const shown = all.filter(({ citizens }) => citizens >= parameters.smallestGroup);
    // The rest is the difference of the whole and the shown jobcentres. If it is too small to be shown, the smallest shown
    // jobcentre is hidden too.
    const rest = (): number => sumOf(all) - sumOf(shown);
    while (rest() > 0 && rest() < parameters.smallestGroup && shown.length > 0) shown.splice(smallestOf(shown), 1);
    return { whole: mergeTallies(all), shown, leftOut: all.length - shown.length };
  }

  /** @param groups of the whole, then of the jobcentres shown */
  function assemble({ whole, shown, leftOut }: Counted, [group, ...groups]: readonly Group[]): Caseload {
    return {
      ...(group as Group),
      isTooSmallToShow: whole.citizens < parameters.smallestGroup,
      jobcentres: shown.map(({ jobcentre }, index) => ({ jobcentre, ...(groups[index] as Group) })),
      jobcentresLeftOut: leftOut,
      flags: flagsOfSituations(
        engine,
        whole.cells.map(({ belief, changes }) => ({ belief, changes, beliefSteps: 0 })),
      ),
    };
  }

  function* analyseInSteps(rows: readonly CaseRow[]): ReturnType<Team['analyseInSteps']> {
    const counted = count(rows);
    const tallies = [counted.whole, ...counted.shown];
    const of = tallies.length + 1;
    const groups: Group[] = [];
    for (const tally of tallies) {
      groups.push(compute(tally));
      yield [groups.length, of];
    }
    const jobOrientation = jobOrientationOf(rows, parameters);
    yield [of, of];
    return deepFreeze({ caseload: assemble(counted, groups), jobOrientation });
  }

  const analyse: Team['analyse'] = (rows, onProgress = ignore, isStopped = never) => {
    const steps = analyseInSteps(rows);
    for (;;) {
      if (isStopped()) return null;
      const step = steps.next();
      if (step.done) return step.value;
      onProgress(...step.value);
    }
  };

  return {
    caseload(rows) {
      const counted = count(rows);
      return deepFreeze(assemble(counted, [counted.whole, ...counted.shown].map(compute)));
    },
    jobOrientation(rows) {
      check(rows);
      return deepFreeze(jobOrientationOf(rows, parameters));
    },
    whatIf(rows, plan) {
      check(rows);
      validatePlan(plan, parameters.engine.maxChanges);
      return deepFreeze(whatIfOf(mergeTallies(tallyByJobcentre(rows)).cells, plan, levelAt, engine, parameters));
    },
    whatIfOfGroup({ answers, unanswered }, plan) {
      validatePlan(plan, parameters.engine.maxChanges);
      return deepFreeze(whatIfOf(cellsOfAnswers(answers, unanswered), plan, levelAt, engine, parameters));
    },
    analyse,
    analyseInSteps,
    ...createComparisons(parameters.usual),
    experiment: deepFreeze(experimentOf(evidence)),
  };
}

function sumOf(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { citizens }) => sum + citizens, 0);
}

/** @returns the index of the tally with the fewest citizens, the first of several */
function smallestOf(tallies: readonly Tally[]): number {
  return tallies.reduce((least, { citizens }, index) => (citizens < (tallies[least]?.citizens ?? Infinity) ? index : least), 0);
}

function ignore(): void {
  // No progress callback was given.
}

function never(): boolean {
  return false;
}
