import { allowedSteps } from '../engine/validate.ts';
import type { Engine } from '../engine/types.ts';
import type { Belief } from '../model/belief.ts';
import { flagsOfSituations } from './flags.ts';
import { combine, estimateOf, sumOf, type LevelAt, type Ways } from './levels.ts';
import type { TeamParameters } from './parameters.ts';
import type { CitizenCell } from './tally.ts';
import type { CaseloadPlan, WhatIf } from './types.ts';

/** The effect of a plan for all these citizens. Rows and plan have been validated. */
export function whatIfOf(
  cells: readonly CitizenCell[],
  plan: CaseloadPlan,
  levelAt: LevelAt,
  engine: Engine,
  parameters: TeamParameters,
): WhatIf {
  const citizens = cells.reduce((sum, cell) => sum + cell.citizens, 0);
  const none = levelAt(null, 0, 0);
  const steps = ({ belief }: CitizenCell): number => Math.min(plan.beliefSteps, allowedSteps(belief, parameters.engine)[1]);
  const now = ({ belief }: CitizenCell): Ways => atRate(levelAt, belief, plan.changesNow, 0);
  const wanted = (cell: CitizenCell): Ways =>
    combine(
      1 - plan.beliefShare,
      atRate(levelAt, cell.belief, plan.changesWanted, 0),
      plan.beliefShare,
      atRate(levelAt, cell.belief, plan.changesWanted, steps(cell)),
    );
  const extra = sumOf(cells, (cell) => combine(1, wanted(cell), -1, now(cell)), none);
  const perDenominator = parameters.denominator / citizens;
  const atLimit = cells.filter((cell) => steps(cell) < plan.beliefSteps);
  return {
    citizens,
    jobsNow: estimateOf(sumOf(cells, now, none)),
    jobsWanted: estimateOf(sumOf(cells, wanted, none)),
    extraJobs: estimateOf(extra),
    extraPerDenominator: citizens === 0 ? null : estimateOf(combine(perDenominator, extra, 0, extra)),
    citizensAtLimit: atLimit.reduce((sum, cell) => sum + cell.citizens, 0),
    flags: flagsOfSituations(
      engine,
      cells.flatMap((cell) => scenariosOf(cell, plan, steps(cell))),
    ),
  };
}

/**
 * The level at a fractional number of changes, by linear interpolation: at 0.4, four in ten citizens have one change and the
 * others none.
 */
function atRate(levelAt: LevelAt, belief: Belief | null, rate: number, beliefSteps: number): Ways {
  const fewer = Math.floor(rate);
  const more = Math.ceil(rate);
  const share = rate - fewer;
  return combine(1 - share, levelAt(belief, fewer, beliefSteps), share, levelAt(belief, more, beliefSteps));
}

function scenariosOf({ belief }: CitizenCell, { changesNow, changesWanted, beliefShare }: CaseloadPlan, steps: number) {
  return [
    { belief, changes: Math.ceil(changesNow), beliefSteps: 0 },
    { belief, changes: Math.ceil(changesWanted), beliefSteps: beliefShare > 0 ? steps : 0 },
  ];
}
