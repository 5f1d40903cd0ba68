import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seenOf, summaryOf } from '../../src/caseload-file/summary.ts';
import type { Analysis } from '../../src/team/types.ts';
import { anyRows, citizens, team } from '../team/rows.ts';

const smallest = 5;
const analysed = (rows: Parameters<typeof team.analyse>[0]): Analysis => {
  const found = team.analyse(rows);
  if (!found) throw new Error('Nobody has stopped it.');
  return found;
};

describe('the summary of a caseload', () => {
  it('keeps of the distribution all that can be seen, where it stands', () => {
    const { chance } = analysed(citizens(2000)).caseload;
    const seen = seenOf(chance);
    expect(seen.distribution.length).toBeLessThan(200);
    expect(seen.distribution[chance.mode - seen.from]).toBe(chance.distribution[chance.mode]);
    expect(seen.distribution.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(0.99);
  });

  it('counts every citizen with a value in one bin, and tells no bin of fewer than five', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const analysis = analysed(rows);
        const { orientation } = summaryOf(analysis, smallest);
        if (orientation.reason !== null) return;
        const counted = orientation.bins.reduce((sum, { count }) => sum + (count ?? 0), 0);
        const hidden = orientation.bins.filter(({ count }) => count === null).length;
        expect(counted + hidden).toBeLessThanOrEqual(orientation.citizens);
        expect(counted + hidden * (smallest - 1)).toBeGreaterThanOrEqual(orientation.citizens);
        for (const { count } of orientation.bins) expect(count === null || count === 0 || count >= smallest).toBe(true);
      }),
    );
  });
});

describe('a what-if of a group', () => {
  it('says the same as one of its rows', () => {
    const plan = { changesNow: 0.4, changesWanted: 0.1, beliefSteps: 2, beliefShare: 0.5 };
    fc.assert(
      fc.property(
        anyRows.filter((rows) => rows.length > 0),
        (rows) => {
          const [one, other] = [team.whatIf(rows, plan), team.whatIfOfGroup(team.caseload(rows), plan)];
          expect(other.extraJobs.expected).toBeCloseTo(one.extraJobs.expected, 10);
          expect(other.extraJobs.band[0]).toBeCloseTo(one.extraJobs.band[0], 10);
          expect(other.citizensAtLimit).toBe(one.citizensAtLimit);
          expect([...other.flags].sort()).toEqual([...one.flags].sort());
        },
      ),
    );
  });
});
