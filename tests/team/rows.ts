/** Caseloads for tests. */
import fc from 'fast-check';
import type { Belief } from '../../src/model/belief.ts';
import { createTeam } from '../../src/team/create-team.ts';
import type { CaseRow } from '../../src/team/types.ts';
import { evidence } from '../support/evidence.ts';

export const team = createTeam(evidence);

export type Facts = Partial<Omit<CaseRow, 'citizen'>>;

/** So many citizens who are alike but for their code. */
export function citizens(count: number, facts: Facts = {}): CaseRow[] {
  return Array.from({ length: count }, (_, index) => ({
    caseworker: 'A',
    belief: null,
    ...facts,
    citizen: `${JSON.stringify(facts)}-${index}`,
  }));
}

export const anyBelief = fc.constantFrom<Belief | null>(null, 1, 2, 3, 4, 5);

const anyFacts = fc.record(
  {
    jobcentre: fc.constantFrom('North', 'South'),
    caseworker: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
    belief: anyBelief,
    expectedChanges: fc.integer({ min: 0, max: 5 }),
    outcome: fc.boolean(),
  },
  { requiredKeys: ['caseworker', 'belief'] },
);

/** Any caseload, the empty one too. */
export const anyRows: fc.Arbitrary<CaseRow[]> = fc
  .array(anyFacts, { maxLength: 60 })
  .map((list) => list.map((facts, index) => ({ ...facts, citizen: `c${index}` })));
