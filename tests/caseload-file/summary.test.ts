import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seenOf, summaryOf, type Summary } from '../../src/caseload-file/summary.ts';
import type { Belief } from '../../src/model/belief.ts';
import type { Analysis, CaseRow } from '../../src/team/types.ts';
import { anyRows, citizens, team } from '../team/rows.ts';

const smallest = 5;
const analysed = (rows: Parameters<typeof team.analyse>[0]): Analysis => {
  const found = team.analyse(rows);
  if (!found) throw new Error('Nobody has stopped it.');
  return found;
};

const caseworkers = (count: number): string[] => Array.from({ length: count }, (_, index) => `S${index}`);

describe('the summary of a caseload', () => {
  it('keeps of the distribution all that can be seen, where it stands', () => {
    const { chance } = analysed(citizens(2000)).caseload;
    const seen = seenOf(chance);
    expect(seen.distribution.length).toBeLessThan(200);
    expect(seen.distribution[chance.mode - seen.from]).toBe(chance.distribution[chance.mode]);
    expect(seen.distribution.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(0.99);
  });

  it('cuts off a bar that cannot be seen beside the highest, and not one that just can', () => {
    const { chance } = analysed(citizens(1)).caseload;
    const seen = (distribution: readonly number[]) => seenOf({ ...chance, mode: 2, distribution });
    expect(seen([0.0004, 0.0005, 0.5, 0.4985, 0.0005, 0.0001])).toMatchObject({ from: 1, distribution: [0.0005, 0.5, 0.4985, 0.0005] });
    expect(seen([0, 0, 1, 0])).toMatchObject({ from: 2, distribution: [1] });
  });

  it('tells each place with its own figures, and how many were too small', () => {
    const rows = ['Nord', 'Syd'].flatMap((jobcentre, index) => citizens(6 + index, { jobcentre, belief: 3, outcome: false }));
    const told = ({ places }: Summary) =>
      places.map(({ place, citizens: count, caseworkers: colleagues, observed }) => [place, count, colleagues, observed?.jobs]);
    // With the one citizen of the west alone left out, the rest of the whole would tell of them.
    const three = summaryOf(analysed([...rows, ...citizens(1, { jobcentre: 'Vest' })]), smallest);
    expect(told(three)).toEqual([['Syd', 7, 1, 0]]);
    expect([three.placesLeftOut, three.group?.citizens]).toEqual([2, 14]);
    const all = summaryOf(analysed(rows), smallest);
    expect(told(all)).toEqual([
      ['Nord', 6, 1, 0],
      ['Syd', 7, 1, 0],
    ]);
    expect(all.placesLeftOut).toBe(0);
  });

  it('says what job orientation lacks where caseworkers are too few', () => {
    const { orientation } = summaryOf(analysed(citizens(20, { belief: 3 })), smallest);
    expect(orientation).toMatchObject({ reason: 'tooFewCaseworkers', caseworkers: 0 });
    expect(orientation.reason === null ? 0 : orientation.needed).toBeGreaterThan(1);
  });

  it('draws job orientation in bins of a tenth of a step: ten caseworkers, two for each answer, five citizens each', () => {
    const rows = caseworkers(10).flatMap((caseworker, index) => citizens(5, { caseworker, belief: ((index % 5) + 1) as Belief }));
    const { orientation } = summaryOf(analysed(rows), smallest);
    if (orientation.reason !== null) throw new Error(orientation.reason);
    expect(orientation).toMatchObject({ lowest: -2, highest: 2, citizens: 50, caseworkers: 10, citizensLeftOut: 0 });
    expect(orientation.bins).toHaveLength(41);
    expect(orientation.bins.filter(({ count }) => count !== 0)).toEqual(
      [-2, -1, 0, 1, 2].map((low) => ({ low, high: low + 0.1, count: 10 })),
    );
  });

  it('counts every citizen with a value in one bin, and tells no bin of fewer than five', () => {
    const anyTeam = fc.array(fc.array(fc.constantFrom<Belief>(1, 2, 3, 4, 5), { minLength: 2, maxLength: 12 }), {
      minLength: 10,
      maxLength: 12,
    });
    fc.assert(
      fc.property(anyTeam, (answers) => {
        const names = caseworkers(answers.length);
        const rows = answers.flatMap((list, index) =>
          list.map((belief, place): CaseRow => ({ caseworker: names[index] ?? '', citizen: `${index}-${place}`, belief })),
        );
        const { orientation } = summaryOf(analysed(rows), smallest);
        if (orientation.reason !== null) throw new Error(orientation.reason);
        const counted = orientation.bins.reduce((sum, { count }) => sum + (count ?? 0), 0);
        const hidden = orientation.bins.filter(({ count }) => count === null).length;
        expect(counted + hidden).toBeLessThanOrEqual(orientation.citizens);
        expect(counted + hidden * (smallest - 1)).toBeGreaterThanOrEqual(orientation.citizens);
        for (const { count } of orientation.bins) expect(count === null || count === 0 || count >= smallest).toBe(true);
        const [first, last] = [orientation.bins[0], orientation.bins.at(-1)];
        expect(orientation.lowest).toBeGreaterThanOrEqual((first?.low ?? NaN) - 1e-12);
        expect(orientation.highest).toBeLessThanOrEqual((last?.high ?? NaN) + 1e-12);
        expect(first?.count).not.toBe(0);
        expect(last?.count).not.toBe(0);
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
