/** Random needs with constraints that the recommender allows, and days around every last day there is. */
import fc from 'fast-check';
import type { IsoDate } from '../../src/model/guidance.ts';
import { needKeys, needsOptions, type Constraints, type Needs, type TargetGroup } from '../../src/model/needs.ts';
import { guidance } from './guidance.ts';

const ids = guidance.instruments.map(({ id }) => id);
const changes = fc.nat({ max: 6 });

/** The last days of the data, the days after them, and days far away. */
export const anyDay: fc.Arbitrary<IsoDate> = fc.constantFrom(
  '2015-08-18',
  '2025-06-30',
  '2025-07-01',
  '2025-12-29',
  '2025-12-30',
  '2026-11-21',
  '2099-12-31',
);

/** @param groups the target groups to draw from; all of them where none is named */
export function anyNeeds(groups: readonly TargetGroup[] = needsOptions.targetGroup): fc.Arbitrary<Needs> {
  return fc.record({
    targetGroup: fc.constantFrom(...groups),
    workplaceNow: fc.constantFrom(...needsOptions.workplaceNow),
    needs: fc.shuffledSubarray([...needKeys]),
    ownMotivation: fc.constantFrom(...needsOptions.ownMotivation),
    timeWithoutWork: fc.constantFrom(...needsOptions.timeWithoutWork),
    businessCycle: fc.constantFrom(...needsOptions.businessCycle),
    running: fc.shuffledSubarray(ids, { maxLength: 6 }),
    belief: fc.constantFrom<Needs['belief']>(null, 1, 2, 3, 4, 5),
    pastChanges: changes,
    expectedChanges: changes,
  });
}

/** Nothing locked and excluded at once, and never fewer allowed than locked. */
export const anyConstraints: fc.Arbitrary<Constraints> = fc
  .tuple(fc.shuffledSubarray(ids, { maxLength: 3 }), fc.shuffledSubarray(ids, { maxLength: 8 }), fc.option(fc.integer({ min: 0, max: 4 })))
  .map(([locked, drawn, spare]) => ({
    locked,
    excluded: drawn.filter((id) => !locked.includes(id)),
    ...(spare !== null && { atMost: Math.max(1, locked.length + spare) }),
  }));

export type Asked = { needs: Needs; day: IsoDate; constraints: Constraints };

/** @param groups the target groups to draw from; all of them where none is named */
export function anyQuestion(groups?: readonly TargetGroup[]): fc.Arbitrary<Asked> {
  return fc.record({ needs: anyNeeds(groups), day: anyDay, constraints: anyConstraints });
}
