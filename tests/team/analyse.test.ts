import { describe, expect, it } from 'vitest';
import { citizens, team } from './rows.ts';

const rows = ['North', 'South', 'West'].flatMap((jobcentre) =>
  ['A', 'B', 'C'].flatMap((caseworker) => citizens(4, { jobcentre, caseworker, belief: caseworker === 'A' ? 4 : 2 })),
);

describe('analysing step by step', () => {
  it('gives what caseload and job orientation give', () => {
    expect(team.analyse(rows)).toEqual({ caseload: team.caseload(rows), jobOrientation: team.jobOrientation(rows) });
  });

  it('tells after each step how many of how many are done', () => {
    const told: [number, number][] = [];
    team.analyse(rows, (done, of) => told.push([done, of]));
    expect(told).toEqual([1, 2, 3, 4, 5].map((done) => [done, 5]));
  });

  it.each([0, 1, 4])('gives nothing when it is stopped after %d steps, and does not go on', (steps) => {
    let done = 0;
    const result = team.analyse(
      rows,
      () => (done += 1),
      () => done === steps,
    );
    expect(result).toBeNull();
    expect(done).toBe(steps);
  });
});
