import type { Effects } from '../engine/parameters.ts';
import { chanceOf } from './chance.ts';
import type { TeamParameters } from './parameters.ts';
import type { DecisionUnits, JobsGained, NeededForOneJob, UnitsQuestion } from './types.ts';

/** What one unit gains in a chance of a job (a difference of shares): by the published effect, and lowest and highest of the band. */
type Gain = { readonly published: number; readonly low: number; readonly high: number };

/**
 * The decision units of a team (model: 1 / effect, and citizens × rate × effect). Additive: a change avoided and a step of belief
 * each act once on the average chance, where the three readings agree by construction.
 */
export function decisionUnitsOf(
  { citizens, changeRate, avoidedShare, beliefShare }: UnitsQuestion,
  parameters: TeamParameters,
): DecisionUnits {
  const { job } = parameters.engine.outcomes;
  // Taken from zero, so that no effect is 0 and never −0.
  const avoided = gainOf(({ change }) => 0 - change.difference, job);
  const believed = gainOf(({ beliefStep }) => 0 + beliefStep.difference, job);
  return {
    perJob: { change: neededFor(avoided), beliefStep: neededFor(believed) },
    fewerChanges: gainedBy(citizens * changeRate * avoidedShare, avoided),
    moreBelief: gainedBy(citizens * beliefShare, believed),
    chance: chanceOf(
      Array.from({ length: citizens }, () => job.base),
      parameters,
    ),
  };
}

function gainOf(read: (effects: Effects) => number, job: { asPublished: Effects; variants: readonly Effects[] }): Gain {
  const multiplied = job.variants.map(read);
  return { published: read(job.asPublished), low: Math.min(...multiplied), high: Math.max(...multiplied) };
}

function neededFor({ published, low, high }: Gain): NeededForOneJob {
  return { published: perJob(published), band: [perJob(high), perJob(low)] };
}

/** What gains nothing, or does harm, never comes to a job. */
function perJob(gain: number): number | null {
  return gain > 0 ? 1 / gain : null;
}

function gainedBy(count: number, { published, low, high }: Gain): JobsGained {
  return { count, jobs: count * published, band: [count * low, count * high] };
}
