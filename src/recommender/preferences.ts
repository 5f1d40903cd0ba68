import type { Preference } from '../model/guidance.ts';

/** A ranking criterion; a higher value is better. */
export type Criterion<Candidate> = { readonly name: Preference; readonly value: (candidate: Candidate) => number };

/** The first criterion on which two candidates differ, and the difference; null for a tie. */
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

/**
 * Sorts candidates, the best first. Ties are broken by id, so that the result is independent of input order; ties are reported
 * elsewhere.
 */
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

/** Lexicographic comparison. */
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
