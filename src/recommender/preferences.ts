import type { Preference } from '../model/guidance.ts';

/** One thing that two candidates are compared by: the more, the better. */
export type Criterion<Candidate> = { readonly name: Preference; readonly value: (candidate: Candidate) => number };

/** What tells two candidates apart first, and by how much; null where nothing does. */
export function firstDifference<Candidate>(
  one: Candidate,
  other: Candidate,
  criteria: readonly Criterion<Candidate>[],
): { readonly name: Preference; readonly by: number } | null {
  for (const { name, value } of criteria) {
    const by = value(one) - value(other);
    if (by !== 0) return { name, by };
  }
  return null;
}

/** The best first. Where nothing tells them apart the id decides, so that no order of a list or a file does; the tie is named elsewhere. */
export function ranked<Candidate>(
  candidates: readonly Candidate[],
  criteria: readonly Criterion<Candidate>[],
  idOf: (candidate: Candidate) => string,
): Candidate[] {
  if (candidates.length <= 1) return [...candidates];
  const valued = candidates.map((candidate) => ({ candidate, values: criteria.map(({ value }) => value(candidate)) }));
  return valued
    .sort((one, other) => compareValues(other.values, one.values) || compareTexts(idOf(one.candidate), idOf(other.candidate)))
    .map(({ candidate }) => candidate);
}

/** The first difference decides. */
export function compareValues(one: readonly number[], other: readonly number[]): number {
  for (const [place, value] of one.entries()) {
    const difference = value - (other[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
