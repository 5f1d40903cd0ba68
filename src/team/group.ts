import { allowedSteps } from '../engine/validate.ts';
import { beliefAnswers, type BeliefAnswer } from '../model/belief.ts';
import { chanceBetween } from '../stats/chance-between.ts';
import { poissonBinomial } from '../stats/poisson-binomial.ts';
import { chanceOf } from './chance.ts';
import { combine, estimateOf, sumOf, type LevelAt, type Ways } from './levels.ts';
import type { TeamParameters } from './parameters.ts';
import type { CitizenCell, Tally } from './tally.ts';
import type { Group, Improvement, Observed } from './types.ts';

/**
 * Computes a group from its tally.
 * @param atEnds the levels where every start lies at the low, and at the high end of its interval
 */
export function groupOf(
  { citizens, caseworkers, cells }: Tally,
  levelAt: LevelAt,
  atEnds: readonly [LevelAt, LevelAt],
  parameters: TeamParameters,
): Group {
  const now = ({ belief, changes }: CitizenCell): Ways => levelAt(belief, changes, 0);
  const none = levelAt(null, 0, 0);
  const improvement = (concerned: readonly CitizenCell[], better: (cell: CitizenCell) => Ways): Improvement => ({
    citizens: count(concerned, 'citizens'),
    jobs: estimateOf(sumOf(concerned, (cell) => combine(1, better(cell), -1, now(cell)), none)),
  });
  const withChanges = cells.filter(({ changes }) => changes > 0);
  const belowTop = cells.filter(({ belief }) => allowedSteps(belief, parameters.engine)[1] > 0);
  return {
    citizens,
    caseworkers,
    answers: answersOf(cells),
    answered: count(
      cells.filter(({ belief }) => belief !== null),
      'citizens',
    ),
    unanswered: count(
      cells.filter(({ belief }) => belief === null),
      'citizens',
    ),
    changes: cells.reduce((sum, cell) => sum + cell.changes * cell.citizens, 0),
    expectedJobs: estimateOf(sumOf(cells, now, none)),
    expectedAtStartEnds: [expectedOf(cells, atEnds[0]), expectedOf(cells, atEnds[1])],
    chance: chanceOf(sharesOf(cells, 'citizens', levelAt), parameters),
    observed: observedOf(cells, levelAt),
    areOutcomesHidden: false,
    oneChangeFewer: improvement(withChanges, ({ belief, changes }) => levelAt(belief, changes - 1, 0)),
    noChange: improvement(withChanges, ({ belief }) => levelAt(belief, 0, 0)),
    oneStepMore: improvement(belowTop, ({ belief, changes }) => levelAt(belief, changes, 1)),
  };
}

/** By the odds reading and the published effects. */
function expectedOf(cells: readonly CitizenCell[], levelAt: LevelAt): number {
  const sum = sumOf(cells, ({ belief, changes }) => levelAt(belief, changes, 0), levelAt(null, 0, 0));
  return estimateOf(sum).expected;
}

function count(cells: readonly CitizenCell[], what: 'citizens' | 'told' | 'jobs'): number {
  return cells.reduce((sum, cell) => sum + cell[what], 0);
}

function answersOf(cells: readonly CitizenCell[]): Record<BeliefAnswer, number> {
  const counts = beliefAnswers.map((answer, index) => {
    const given = cells.filter(({ belief }) => belief === index + 1);
    return [answer, count(given, 'citizens')] as const;
  });
  return Object.fromEntries(counts) as Record<BeliefAnswer, number>;
}

/** The probability of a job for each citizen, or each with a known outcome, by the odds reading and the published effects. */
function sharesOf(cells: readonly CitizenCell[], what: 'citizens' | 'told', levelAt: LevelAt): number[] {
  return cells.flatMap((cell) => {
    const { expected } = estimateOf(levelAt(cell.belief, cell.changes, 0));
    return Array.from({ length: cell[what] }, () => expected);
  });
}

function observedOf(cells: readonly CitizenCell[], levelAt: LevelAt): Observed | null {
  const citizens = count(cells, 'told');
  if (citizens === 0) return null;
  const jobs = count(cells, 'jobs');
  const shares = sharesOf(cells, 'told', levelAt);
  const distribution = poissonBinomial(shares);
  return {
    citizens,
    jobs,
    expected: shares.reduce((sum, share) => sum + share, 0),
    atMost: chanceBetween(distribution, 0, jobs),
    atLeast: chanceBetween(distribution, jobs, citizens),
  };
}
