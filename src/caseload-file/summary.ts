/** What is left of a computed caseload to be shown: small enough to be handed from a worker to the page in no time. */

import type { Analysis, Caseload, Chance, Estimate, Group, Observed, Third } from '../team/types.ts';

/** The part of a distribution that can be seen; `from` is the number of jobs of its first entry. */
export type SeenChance = Omit<Chance, 'distribution'> & { readonly from: number; readonly distribution: readonly number[] };

export type GroupSummary = Omit<Group, 'chance'> & { readonly chance: SeenChance };

/** A place without its picture. */
export type PlaceSummary = {
  /** null: the rows that name none. */
  readonly place: string | null;
  readonly citizens: number;
  readonly caseworkers: number;
  readonly expectedJobs: Estimate;
  readonly badYear: number;
  readonly goodYear: number;
  readonly observed: Observed | null;
};

/** Citizens whose value lies from `low` up to `low` and the width of a bin; null where they are too few to be shown. */
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
  /** With fewer citizens than are shown together there is nothing more to tell. */
  readonly group: GroupSummary | null;
  readonly citizens: number;
  readonly caseworkers: number;
  readonly places: readonly PlaceSummary[];
  readonly placesLeftOut: number;
  readonly orientation: OrientationSummary;
  /** What the reader has to know about the numbers, as the engine says it. */
  readonly flags: Caseload['flags'];
};

/** Less than this share of the highest bar cannot be seen in any picture. */
const smallestSeen = 1e-3;
/** In steps of belief. */
const binsPerStep = 10;

/** @param smallestGroup the fewest citizens that are shown together */
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
    })),
    placesLeftOut: jobcentresLeftOut,
    orientation: orientationOf(jobOrientation, smallestGroup),
    flags: caseload.flags,
  };
}

/** Cuts off what cannot be seen at both ends of a distribution. */
export function seenOf(chance: Chance): SeenChance {
  const least = (chance.distribution[chance.mode] ?? 0) * smallestSeen;
  const from = chance.distribution.findIndex((share) => share >= least);
  const to = chance.distribution.findLastIndex((share) => share >= least);
  return { ...chance, from, distribution: chance.distribution.slice(from, to + 1) };
}

function groupSummary({ citizens, caseworkers, answers, answered, unanswered, expectedJobs, chance, ...rest }: Group): GroupSummary {
  const { observed, oneChangeFewer, noChange, oneStepMore } = rest;
  return {
    citizens,
    caseworkers,
    answers,
    answered,
    unanswered,
    expectedJobs,
    chance: seenOf(chance),
    observed,
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

/** @param values in rising order, at least one */
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
