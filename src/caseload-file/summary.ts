/** The result of a caseload reduced to what is shown, small enough to be posted from a worker to the page. */

import type { Analysis, Caseload, Chance, Estimate, Group, Observed, Third } from '../team/types.ts';

/** The visible part of a distribution; `from` is the number of jobs of its first entry. */
export type SeenChance = Omit<Chance, 'distribution'> & { readonly from: number; readonly distribution: readonly number[] };

export type GroupSummary = Omit<Group, 'chance'> & { readonly chance: SeenChance };

/** A place without its distribution. */
export type PlaceSummary = {
  /** null: the rows without a place. */
  readonly place: string | null;
  readonly citizens: number;
  readonly caseworkers: number;
  readonly expectedJobs: Estimate;
  readonly badYear: number;
  readonly goodYear: number;
  readonly observed: Observed | null;
  readonly areOutcomesHidden: boolean;
};

/** Number of citizens with a value in [low, low + bin width); null if too few to be shown (choice-smallest-group). */
export type Bin = { readonly low: number; readonly high: number; readonly count: number | null };

export type OrientationSummary =
  | { readonly reason: 'tooFewCaseworkers'; readonly caseworkers: number; readonly needed: number }
  | {
      readonly reason: null;
      readonly bins: readonly Bin[];
      readonly cutPoints: readonly [number, number];
      readonly thirds: Readonly<Record<Third, number>>;
      readonly lowest: number;
      readonly highest: number;
      readonly citizens: number;
      readonly caseworkers: number;
      readonly citizensLeftOut: number;
    };

export type Summary = {
  /** Null if the group is too small to be shown. */
  readonly group: GroupSummary | null;
  readonly citizens: number;
  readonly caseworkers: number;
  readonly places: readonly PlaceSummary[];
  readonly placesLeftOut: number;
  readonly orientation: OrientationSummary;
  /** Flags of the engine about the results. */
  readonly flags: Caseload['flags'];
};

/** Bars below this share of the highest bar are less than a pixel high. */
const smallestSeen = 1e-3;
/** Bins per step of belief. */
const binsPerStep = 10;

/** @param smallestGroup the fewest citizens that may be shown as a group */
export function summaryOf({ caseload, jobOrientation }: Analysis, smallestGroup: number): Summary {
  const { citizens, caseworkers, jobcentres, jobcentresLeftOut, isTooSmallToShow } = caseload;
  return {
    group: isTooSmallToShow ? null : groupSummary(caseload),
    citizens,
    caseworkers,
    places: jobcentres.map(({ jobcentre, chance, ...group }) => ({
      place: jobcentre,
      citizens: group.citizens,
      caseworkers: group.caseworkers,
      expectedJobs: group.expectedJobs,
      badYear: chance.badYear,
      goodYear: chance.goodYear,
      observed: group.observed,
      areOutcomesHidden: group.areOutcomesHidden,
    })),
    placesLeftOut: jobcentresLeftOut,
    orientation: orientationOf(jobOrientation, smallestGroup),
    flags: caseload.flags,
  };
}

/** Drops the tails of a distribution that are too low to be drawn. */
export function seenOf(chance: Chance): SeenChance {
  const least = (chance.distribution[chance.mode] ?? 0) * smallestSeen;
  const from = chance.distribution.findIndex((share) => share >= least);
  const to = chance.distribution.findLastIndex((share) => share >= least);
  return { ...chance, from, distribution: chance.distribution.slice(from, to + 1) };
}

function groupSummary({
  citizens,
  caseworkers,
  answers,
  answered,
  unanswered,
  changes,
  expectedJobs,
  chance,
  ...rest
}: Group): GroupSummary {
  const { expectedAtStartEnds, observed, areOutcomesHidden, oneChangeFewer, noChange, oneStepMore } = rest;
  return {
    citizens,
    caseworkers,
    answers,
    answered,
    unanswered,
    changes,
    expectedJobs,
    expectedAtStartEnds,
    chance: seenOf(chance),
    observed,
    areOutcomesHidden,
    oneChangeFewer,
    noChange,
    oneStepMore,
  };
}

function orientationOf(found: Analysis['jobOrientation'], smallestGroup: number): OrientationSummary {
  if (found.reason !== null) return { reason: found.reason, caseworkers: found.caseworkers, needed: found.needed };
  const { values, cutPoints, thirds, caseworkers, citizensLeftOut } = found;
  return {
    reason: null,
    bins: binsOf(values, smallestGroup),
    cutPoints,
    thirds,
    lowest: values[0] as number,
    highest: values.at(-1) as number,
    citizens: values.length,
    caseworkers,
    citizensLeftOut,
  };
}

/** @param values sorted in ascending order, at least one */
function binsOf(values: readonly number[], smallestGroup: number): Bin[] {
  const place = (value: number): number => Math.floor(value * binsPerStep);
  const first = place(values[0] as number);
  const counts = Array.from({ length: place(values.at(-1) as number) - first + 1 }, () => 0);
  for (const value of values) counts[place(value) - first] = (counts[place(value) - first] ?? 0) + 1;
  return counts.map((count, index) => ({
    low: (first + index) / binsPerStep,
    high: (first + index + 1) / binsPerStep,
    count: count > 0 && count < smallestGroup ? null : count,
  }));
}
