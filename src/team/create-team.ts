import { createEngine } from '../engine/create-engine.ts';
import type { EngineEvidence } from '../engine/types.ts';
import { deepFreeze } from '../model/deep-freeze.ts';
import { shownGroups } from '../stats/shown-groups.ts';
import { experimentOf } from './experiment.ts';
import { flagsOfSituations } from './flags.ts';
import { groupOf } from './group.ts';
import { jobOrientationOf } from './job-orientation.ts';
import { createLevels, type LevelAt } from './levels.ts';
import { createComparisons } from './comparisons.ts';
import { decisionUnitsOf } from './decision-units.ts';
import { readTeamParameters } from './parameters.ts';
import { cellsOfAnswers, mergeTallies, tallyByJobcentre, type JobcentreTally, type Tally } from './tally.ts';
import type { Caseload, CaseRow, Group, Team } from './types.ts';
import { validatePlan } from './validate-plan.ts';
import { validateRows } from './validate-rows.ts';
import { validateUnits } from './validate-units.ts';
import { whatIfOf } from './what-if.ts';

/**
 * The tallies to compute from: all citizens, and the jobcentres that are large enough to be shown. `outcomes`: whether those of
 * the whole, and of each jobcentre shown, are known of enough citizens.
 */
type Counted = {
  readonly whole: Tally;
  readonly shown: readonly JobcentreTally[];
  readonly leftOut: number;
  readonly outcomes: readonly boolean[];
};

/**
 * Binds the computations on caseloads to a set of evidence. Pure, and independent of row order. No result contains a
 * caseworker's code.
 * @param transfer the share (0–1) of every published effect that is assumed to hold for these citizens
 * @throws EvidenceError if a number is missing or cannot be applied
 * @throws InputError for a transfer that is no share
 */
export function createTeam(evidence: EngineEvidence, transfer = 1): Team {
  const engine = createEngine(evidence, transfer);
  const parameters = readTeamParameters(evidence, transfer);
  const levelAt = createLevels(parameters.engine);
  const check = (rows: readonly CaseRow[]): void => validateRows(rows, parameters.engine.maxChanges);
  const startsAt = (end: 0 | 1): LevelAt => createLevels(parameters.engine, (belief) => parameters.startInterval(belief)[end]);
  const atEnds = [startsAt(0), startsAt(1)] as const;
  const compute = (tally: Tally): Group => groupOf(tally, levelAt, atEnds, parameters);

  function count(rows: readonly CaseRow[]): Counted {
    check(rows);
    const all = tallyByJobcentre(rows);
    const { smallestGroup } = parameters;
    const isShown = shownGroups(
      all.map(({ citizens }) => citizens),
      smallestGroup,
    );
    const told = all.map(({ cells }) => cells.reduce((sum, cell) => sum + cell.told, 0));
    const outcomes = shownGroups(told, smallestGroup, (index) => isShown[index] === true);
    const shown = all.filter((_, index) => isShown[index]);
    return {
      whole: mergeTallies(all),
      shown,
      leftOut: all.length - shown.length,
      outcomes: [told.reduce((sum, count) => sum + count, 0) >= smallestGroup, ...outcomes.filter((_, index) => isShown[index])],
    };
  }

  /** @param computed the whole, then the jobcentres shown */
  function assemble({ whole, shown, leftOut, outcomes }: Counted, computed: readonly Group[]): Caseload {
    const [group, ...groups] = computed.map((one, index) => (outcomes[index] ? one : withoutOutcomes(one)));
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
    decisionUnits(question) {
      validateUnits(question);
      return deepFreeze(decisionUnitsOf(question, parameters));
    },
    withTransfer: (share) => createTeam(evidence, share),
    ...createComparisons(parameters.usual),
    experiment: deepFreeze(experimentOf(evidence)),
  };
}

/** Of too few citizens nothing is told, not even how many they are. */
function withoutOutcomes(group: Group): Group {
  return { ...group, observed: null, areOutcomesHidden: group.observed !== null };
}

function ignore(): void {
  // No progress callback was given.
}

function never(): boolean {
  return false;
}
