import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaveOneOut } from '../../src/team/leave-one-out.ts';
import type { CaseRow } from '../../src/team/types.ts';
import { amount } from '../support/evidence.ts';
import { anyRows, citizens, team } from './rows.ts';

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const beliefsOf = (rows: readonly CaseRow[]): number[] => rows.flatMap(({ belief }) => belief ?? []);

/** The definition, word by word, with every caseload gone through again for every citizen. */
function slowly(rows: readonly CaseRow[]): (number | null)[] {
  return rows.map((row) => {
    const place = rows.filter(({ jobcentre, belief }) => jobcentre === row.jobcentre && belief !== null);
    const others = place.filter((other) => other.caseworker === row.caseworker && other.citizen !== row.citizen);
    const colleagues = place.some(({ caseworker }) => caseworker !== row.caseworker);
    return colleagues && others.length > 0 ? mean(beliefsOf(others)) - mean(beliefsOf(place)) : null;
  });
}

describe('the mean of the other answers', () => {
  it('is worked out as by hand', () => {
    const rows: CaseRow[] = [
      { caseworker: 'A', citizen: '1', belief: 1 },
      { caseworker: 'A', citizen: '2', belief: 3 },
      { caseworker: 'A', citizen: '3', belief: null },
      { caseworker: 'B', citizen: '4', belief: 5 },
    ];
    // The mean of the place is 3. B has answered about nobody else.
    expect(leaveOneOut(rows).map((one) => one?.value ?? null)).toEqual([0, -2, -1, null]);
  });

  it('is what the definition says, on any caseload', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const expected = slowly(rows);
        leaveOneOut(rows).forEach((one, index) => {
          const other = expected[index] ?? null;
          if (other === null) expect(one).toBeNull();
          else expect(one?.value).toBeCloseTo(other, 12);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('is not given where a caseworker has no colleague to be compared with: it would be the own answer upside down', () => {
    const alone = [1, 2, 3, 4, 5].map((belief) => citizens(3, { belief: belief as 1, caseworker: 'A' }));
    expect(leaveOneOut(alone.flat()).every((one) => one === null)).toBe(true);
  });

  it('leaves a caseworker apart from the one with the same code elsewhere', () => {
    const rows = (['North', 'South'] as const).flatMap((jobcentre) => [
      ...citizens(3, { jobcentre, caseworker: 'A', belief: jobcentre === 'North' ? 5 : 1 }),
      ...citizens(3, { jobcentre, caseworker: 'B', belief: 3 }),
    ]);
    const values = leaveOneOut(rows).map((one) => one?.value);
    expect(new Set(values.slice(0, 3))).toEqual(new Set([1]));
    expect(new Set(values.slice(6, 9))).toEqual(new Set([-1]));
  });
});

describe('job orientation', () => {
  const five = ['A', 'B', 'C', 'D', 'E'].flatMap((caseworker, index) => citizens(6, { caseworker, belief: (index + 1) as 1 }));

  it('is shown from five caseworkers on', () => {
    expect(team.jobOrientation(five)).toMatchObject({ reason: null, caseworkers: 5, citizensLeftOut: 0 });
    expect(team.jobOrientation(five.filter(({ caseworker }) => caseworker !== 'C'))).toEqual({
      reason: 'tooFewCaseworkers',
      values: null,
      caseworkers: 4,
      needed: 5,
    });
    expect(team.jobOrientation([])).toMatchObject({ reason: 'tooFewCaseworkers', caseworkers: 0 });
  });

  it('does not count caseworkers who cannot be compared', () => {
    const apart = five.map((row) => ({ ...row, jobcentre: `place of ${row.caseworker}` }));
    expect(team.jobOrientation(apart)).toMatchObject({ reason: 'tooFewCaseworkers', caseworkers: 0 });
    const silent = five.map((row) => (row.caseworker === 'E' ? { ...row, belief: null } : row));
    expect(team.jobOrientation(silent)).toMatchObject({ caseworkers: 4 });
  });

  it('is in rising order, whatever the order of the rows, and names nobody', () => {
    const result = team.jobOrientation(five);
    expect(team.jobOrientation([...five].reverse())).toEqual(result);
    expect(result.values).toEqual([...(result.values ?? [])].sort((one, other) => one - other));
    expect(Object.keys(result).sort()).toEqual(['caseworkers', 'citizensLeftOut', 'cutPoints', 'mean', 'reason', 'thirds', 'values']);
    const coded = five.map((row) => ({ ...row, caseworker: `kode${row.caseworker}` }));
    expect(JSON.stringify(team.jobOrientation(coded))).not.toContain('kode');
  });

  it('is cut into thirds over all values together', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const result = team.jobOrientation(rows);
        if (result.reason !== null) return true;
        const [first, second] = result.cutPoints;
        expect(result.thirds.lowest).toBe(result.values.filter((value) => value <= first).length);
        expect(result.thirds.highest).toBe(result.values.filter((value) => value > second).length);
        expect(result.thirds.lowest).toBeGreaterThanOrEqual(result.values.length / 3);
        const { lowest, middle, highest } = result.thirds;
        return lowest + middle + highest === result.values.length && rows.length === result.values.length + result.citizensLeftOut;
      }),
      { numRuns: 200 },
    );
  });

  it('never carries the published chances of the thirds', () => {
    const text = JSON.stringify(team.jobOrientation(five));
    for (const key of ['lowest', 'highest']) expect(text).not.toContain(String(amount('bip2017-26', key)));
  });
});
