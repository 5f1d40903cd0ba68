import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseRow, Estimate } from '../../src/team/types.ts';
import { amount, engine } from '../support/evidence.ts';
import { anyRows, citizens, team } from './rows.ts';

const ends = ({ range, band }: Estimate): number[] => [...range, ...band];
const noise = 1e-9;

describe('a caseload of 40 citizens at 6 per cent', () => {
  const { expectedJobs, chance, observed, isTooSmallToShow } = team.caseload(citizens(40));

  it('counts the changes that its citizens expect', () => {
    const expecting = citizens(40).map((row, index) => ({ ...row, expectedChanges: index % 4 }));
    expect([team.caseload(citizens(40)).changes, team.caseload(expecting).changes]).toEqual([0, 60]);
  });

  it('expects 2.4 jobs, and none at all in one year of twelve', () => {
    expect(expectedJobs.expected).toBeCloseTo(2.4, 12);
    expect(chance.none).toBeCloseTo(0.0842, 4);
    expect(chance.none).toBeCloseTo(0.94 ** 40, 12);
  });

  it('has a year of luck and a year of bad luck', () => {
    // Binomial(40, 0.06): at most none 0.0842, at most 4 0.9104, at most 5 0.9691.
    expect([chance.badYear, chance.mode, chance.goodYear]).toEqual([0, 2, 5]);
    expect(chance.between).toBeCloseTo(0.9690943741, 9);
    expect(chance.mean).toBeCloseTo(2.4, 12);
    expect(chance.standardDeviation).toBeCloseTo(Math.sqrt(40 * 0.06 * 0.94), 12);
  });

  it('may lie several jobs apart in two years without any change', () => {
    const { distribution } = chance;
    let within = 0;
    for (const [one, p] of distribution.entries())
      for (const [other, q] of distribution.entries()) if (Math.abs(one - other) <= chance.yearToYear) within += p * q;
    expect(chance.yearToYear).toBe(3);
    expect(within).toBeGreaterThanOrEqual(0.9);
  });

  // Wilson at 95 %, n = 3,707, p = 0.06: (0.060518 ± 0.0076625) / 1.001036, so 0.0528 to 0.0681; by 40.
  it('expects from 2.1 to 2.7 where the average itself lies at the ends of its interval', () => {
    const { expectedAtStartEnds } = team.caseload(citizens(40));
    expect(expectedAtStartEnds[0]).toBeCloseTo(2.112, 2);
    expect(expectedAtStartEnds[1]).toBeCloseTo(2.724, 2);
  });

  it('has no range where no effect has been applied: the start is a published level', () => {
    expect(ends(expectedJobs)).toEqual(Array.from({ length: 4 }, () => expectedJobs.expected));
  });

  it('says nothing of outcomes that nobody told', () => {
    expect(observed).toBeNull();
    expect(isTooSmallToShow).toBe(false);
  });
});

describe('what a caseload adds up to', () => {
  it('lies between what it adds up to at the two ends of every level, whatever the answers and changes', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { expectedJobs, expectedAtStartEnds } = team.caseload(rows);
        expect(expectedAtStartEnds[0]).toBeLessThanOrEqual(expectedJobs.expected + noise);
        expect(expectedAtStartEnds[1]).toBeGreaterThanOrEqual(expectedJobs.expected - noise);
      }),
    );
  });

  it('is the levels of Table 2 for answers that are known, and the average for those that are not', () => {
    const rows = [...citizens(3, { belief: 1 }), ...citizens(2, { belief: 5 }), ...citizens(1)];
    const { expectedJobs, answers, answered, unanswered } = team.caseload(rows);
    expect(expectedJobs.expected).toBeCloseTo(3 * amount('bip2017-19', 'nej') + 2 * amount('bip2017-19', 'ja') + amount('bip2017-09'), 12);
    expect(answers).toEqual({ nej: 3, tvivler: 0, svinger: 0, gode: 0, ja: 2 });
    expect([answered, unanswered]).toEqual([5, 1]);
  });

  it('is for each citizen what the engine says, range and band too', () => {
    fc.assert(
      fc.property(fc.constantFrom(null, 1, 2, 3, 4, 5), fc.integer({ min: 0, max: 5 }), (belief, expectedChanges) => {
        const { expectedJobs } = team.caseload(citizens(1, { belief: belief as CaseRow['belief'], expectedChanges }));
        const level = engine.prognosis(
          { outcome: 'job', belief: belief as CaseRow['belief'], pastChanges: 0 },
          { changes: expectedChanges, beliefSteps: 0 },
        ).result;
        expect(expectedJobs.expected).toBe(level?.readings.odds);
        expect(expectedJobs.range).toEqual(level?.range);
        expect(expectedJobs.band).toEqual(level?.band);
      }),
    );
  });

  it('is zero and certain for no citizens', () => {
    const { expectedJobs, chance, citizens: count, isTooSmallToShow } = team.caseload([]);
    expect(count).toBe(0);
    expect(expectedJobs).toEqual({ expected: 0, range: [0, 0], band: [0, 0] });
    expect(chance).toMatchObject({ distribution: [1], none: 1, badYear: 0, goodYear: 0, yearToYear: 0 });
    expect(isTooSmallToShow).toBe(true);
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(team.caseload([...rows].reverse())).toEqual(team.caseload(rows));
      }),
      { numRuns: 50 },
    );
  });

  it('is left alone by whoever gets it', () => {
    const result = team.caseload(citizens(6));
    expect(Object.isFrozen(result) && Object.isFrozen(result.chance.distribution) && Object.isFrozen(result.jobcentres)).toBe(true);
  });
});

describe('what would be better', () => {
  it('an avoided change gives back what the engine takes off for it', () => {
    const { oneChangeFewer, noChange } = team.caseload([...citizens(10, { expectedChanges: 1 }), ...citizens(30)]);
    expect(oneChangeFewer.citizens).toBe(10);
    expect(oneChangeFewer.jobs.expected).toBeCloseTo(-10 * amount('bip2017-10'), 12);
    expect(oneChangeFewer.jobs.band[0]).toBe(0);
    expect(oneChangeFewer.jobs.band[1]).toBeCloseTo(-20 * amount('bip2017-10'), 12);
    expect(noChange).toEqual(oneChangeFewer);
  });

  it('a step more is not a step up Table 2, and those at the top have none to take', () => {
    const { oneStepMore } = team.caseload([...citizens(10, { belief: 3 }), ...citizens(4, { belief: 5 })]);
    expect(oneStepMore.citizens).toBe(10);
    expect(oneStepMore.jobs.range[1]).toBeCloseTo(10 * amount('bip2017-30'), 12);
    expect(oneStepMore.jobs.band[1]).toBeLessThan(10 * (amount('bip2017-19', 'gode') - amount('bip2017-19', 'svinger')));
  });

  it('never costs a job by any reading, and all changes avoided is worth at least one', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { oneChangeFewer, noChange, oneStepMore, expectedJobs } = team.caseload(rows);
        for (const { jobs } of [oneChangeFewer, noChange, oneStepMore]) expect(Math.min(...ends(jobs))).toBeGreaterThan(-noise);
        ends(noChange.jobs).forEach((end, index) => expect(end).toBeGreaterThan((ends(oneChangeFewer.jobs)[index] ?? NaN) - noise));
        return expectedJobs.band[0] <= expectedJobs.range[0] && expectedJobs.range[1] <= expectedJobs.band[1];
      }),
      { numRuns: 100 },
    );
  });
});

describe('what happened', () => {
  it('stands beside what was to be expected of just those whose outcome is told', () => {
    const rows = [...citizens(19, { outcome: false }), ...citizens(1, { outcome: true }), ...citizens(20)];
    const { observed } = team.caseload(rows);
    expect(observed).toMatchObject({ citizens: 20, jobs: 1 });
    expect(observed?.expected).toBeCloseTo(1.2, 12);
    expect(observed?.atLeast).toBeCloseTo(1 - 0.94 ** 20, 12);
    expect(observed?.atMost).toBeCloseTo(0.94 ** 20 + 20 * 0.06 * 0.94 ** 19, 12);
  });

  it('counts itself both in so few and in so many', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { observed } = team.caseload(rows);
        return !observed || (observed.atMost + observed.atLeast > 1 - noise && observed.jobs <= observed.citizens);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what happened to few', () => {
  const told = (count: number, more: Partial<CaseRow> = {}): CaseRow[] => citizens(count, { outcome: true, ...more });
  const untold = (count: number, more: Partial<CaseRow> = {}): CaseRow[] => citizens(count, more);

  it('is not shown below five of them, however many citizens there are; that it is known is told', () => {
    expect(team.caseload([...told(4), ...untold(36)])).toMatchObject({ observed: null, areOutcomesHidden: true });
    expect(team.caseload([...told(5), ...untold(35)])).toMatchObject({ observed: { citizens: 5, jobs: 5 }, areOutcomesHidden: false });
    expect(team.caseload(untold(40))).toMatchObject({ observed: null, areOutcomesHidden: false });
  });

  it('is not shown of a jobcentre either, and cannot be worked out from the others', () => {
    const seen = (rows: readonly CaseRow[]) => {
      const { observed, jobcentres } = team.caseload(rows);
      return [observed?.citizens, ...jobcentres.map((one) => one.observed?.citizens ?? (one.areOutcomesHidden ? 'hidden' : 'none'))];
    };
    const east = [...told(9, { jobcentre: 'East' }), ...untold(3, { jobcentre: 'East' })];
    const north = [...told(6, { jobcentre: 'North' }), ...untold(3, { jobcentre: 'North' })];
    const west = (known: number): CaseRow[] => [...told(known, { jobcentre: 'West' }), ...untold(8, { jobcentre: 'West' })];
    expect(seen([...east, ...west(0)])).toEqual([9, 9, 'none']);
    expect(seen([...east, ...west(5)])).toEqual([14, 9, 5]);
    // 12 of all less 9 in the east would be the 3 in the west.
    expect(seen([...east, ...west(3)])).toEqual([12, 'hidden', 'hidden']);
    // The smallest of the others goes with the 3: 18 less 9 are 9 of two jobcentres.
    expect(seen([...east, ...north, ...west(3)])).toEqual([18, 9, 'hidden', 'hidden']);
    // The 4 of a jobcentre that is not shown at all, and takes the west along, count among what could be worked out.
    expect(seen([...east, ...north, ...told(4, { jobcentre: 'Isle' }), ...west(0)])).toEqual([19, 9, 'hidden']);
    expect(seen([...east, ...north, ...told(1, { jobcentre: 'Isle' }), ...untold(4, { jobcentre: 'Isle' })])).toEqual([
      16,
      9,
      'hidden',
      'hidden',
    ]);
  });

  it('is never left over as one to four outcomes, whatever is known where', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 5 }), (places) => {
        const rows = places.flatMap(([known, unknown], index) => [
          ...told(known, { jobcentre: `J${index}` }),
          ...untold(unknown, { jobcentre: `J${index}` }),
        ]);
        const { observed, jobcentres } = team.caseload(rows);
        const shown = jobcentres.flatMap((one) => one.observed?.citizens ?? []);
        const rest = (observed?.citizens ?? 0) - shown.reduce((sum, count) => sum + count, 0);
        expect([observed?.citizens ?? 5, ...shown].every((count) => count >= 5)).toBe(true);
        expect(shown.length === 0 || rest === 0 || rest >= 5).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('jobcentres', () => {
  const rows = [
    ...citizens(5, { jobcentre: 'West', belief: 5 }),
    ...citizens(7, { jobcentre: 'East', belief: 1 }),
    ...citizens(4, { jobcentre: 'Isle', belief: 3 }),
    ...citizens(3, { jobcentre: 'Rock', belief: 3 }),
  ];

  it('are shown from five citizens on, in alphabetical order, and the others only counted', () => {
    const { jobcentres, jobcentresLeftOut, citizens: all, caseworkers } = team.caseload(rows);
    expect(jobcentres.map(({ jobcentre, citizens: count }) => [jobcentre, count])).toEqual([
      ['East', 7],
      ['West', 5],
    ]);
    expect([jobcentresLeftOut, all, caseworkers]).toEqual([2, 19, 4]);
  });

  it('that are too small cannot be worked out as what is left of the whole: the smallest of the others goes with them', () => {
    const { jobcentres, jobcentresLeftOut } = team.caseload(rows.filter(({ jobcentre }) => jobcentre !== 'Rock'));
    expect(jobcentres.map(({ jobcentre }) => jobcentre)).toEqual(['East']);
    expect(jobcentresLeftOut).toBe(2);
  });

  it('never leave a rest of one to four citizens, whatever their sizes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }), (sizes) => {
        const all = sizes.flatMap((size, index) => citizens(size, { jobcentre: `J${index}` }));
        const { jobcentres, citizens: whole } = team.caseload(all);
        const rest = whole - jobcentres.reduce((sum, { citizens: count }) => sum + count, 0);
        expect(rest === 0 || rest >= 5 || jobcentres.length === 0).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('are each what they would be alone', () => {
    const alone = team.caseload(citizens(7, { jobcentre: 'East', belief: 1 }));
    expect(team.caseload(rows).jobcentres[0]).toEqual(alone.jobcentres[0]);
  });

  it('stand together without a name where none is given', () => {
    expect(team.caseload(citizens(6)).jobcentres.map(({ jobcentre }) => jobcentre)).toEqual([null]);
  });

  it('never tell whose citizens they are', () => {
    const secret = team.caseload(citizens(20, { caseworker: 'kodeX', jobcentre: 'North', outcome: true }));
    expect(JSON.stringify(secret)).not.toContain('kodeX');
  });

  it('with too few citizens in all are marked as not to be shown', () => {
    expect(team.caseload(citizens(4))).toMatchObject({ isTooSmallToShow: true, jobcentres: [], jobcentresLeftOut: 1 });
  });
});

describe('what the reader has to know', () => {
  it('is what the engine says of the situations in the caseload', () => {
    expect(team.caseload(citizens(5)).flags).toEqual(['populationAverage']);
    expect(team.caseload(citizens(5, { belief: 1, expectedChanges: 1 })).flags).toEqual([
      'additiveHeldAtZero',
      'levelHoldsForAnswer',
      'statusAYearLater',
      'effectOnOtherLevel',
    ]);
  });
});

describe('the largest file that is read', () => {
  const beliefs = [null, 1, 2, 3, 4, 5] as const;
  const rows = Array.from({ length: 50_000 }, (_, index) => ({
    jobcentre: `J${index % 9}`,
    caseworker: `K${index % 700}`,
    citizen: `c${index}`,
    belief: beliefs[index % 6] ?? null,
    expectedChanges: index % 3,
    outcome: index % 17 === 0,
  }));

  it('gives a distribution of all its citizens that sums to one and agrees with the expected jobs', () => {
    const { chance, expectedJobs, jobcentres } = team.caseload(rows);
    expect(chance.distribution).toHaveLength(50_001);
    expect(Math.abs(chance.distribution.reduce((sum, share) => sum + share, 0) - 1)).toBeLessThan(1e-12);
    expect(chance.mean / expectedJobs.expected).toBeCloseTo(1, 11);
    expect(jobcentres).toHaveLength(9);
  });
});
