import { beliefs, type Belief } from '../../model/belief.ts';
import type { Case, Measurement } from '../../model/case.ts';
import { addMonths, dayNumber } from '../../model/days.ts';
import type { IsoDate } from '../../model/guidance.ts';

/** An answer on a job within a year, and whether it came true. */
export type Observation = { readonly belief: Belief; readonly job: boolean };

/** How many months lie between answer and outcome, and how many either way. */
export type Horizon = { readonly months: number; readonly slack: number };

/** How many citizens were given each answer, and how many of them were in a job. */
export type AnswerCount = { readonly belief: Belief; readonly citizens: number; readonly jobs: number };

/**
 * What a case tells of the answers: the answer in the measurement that lies nearest to a year before the outcome, or else
 * what is remembered of it, since memory knows how it went.
 * @returns null where answer or outcome is not known, or nothing was asked about a year before
 */
export function observationOf(
  { outcome }: Pick<Case, 'outcome'>,
  measurements: readonly Measurement[],
  horizon: Horizon,
): Observation | null {
  if (!outcome || outcome.job === null) return null;
  const belief = answerAYearBefore(outcome.on, measurements, horizon) ?? outcome.beliefThen;
  return belief === null ? null : { belief, job: outcome.job };
}

/** The count of each answer, lowest first, those that were never given included. */
export function countByAnswer(observations: readonly Observation[]): AnswerCount[] {
  return beliefs.map((belief) => {
    const given = observations.filter((observation) => observation.belief === belief);
    return { belief, citizens: given.length, jobs: given.filter(({ job }) => job).length };
  });
}

/** Of two answers equally near, the later one, which knew more. */
function answerAYearBefore(on: IsoDate, measurements: readonly Measurement[], { months, slack }: Horizon): Belief | null {
  const candidates = measurements.flatMap(({ on: asked, answers: { s12 } }) => {
    const isNear = addMonths(asked, months - slack) <= on && on <= addMonths(asked, months + slack);
    if (!isNear || s12 === undefined || s12 === 'dontKnow') return [];
    return [{ belief: s12, asked, distance: Math.abs(dayNumber(on) - dayNumber(addMonths(asked, months))) }];
  });
  const [nearest] = candidates.sort((one, other) => one.distance - other.distance || dayNumber(other.asked) - dayNumber(one.asked));
  return nearest?.belief ?? null;
}
