import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Estimate, CaseloadPlan } from '../../src/team/types.ts';
import { amount, engine } from '../support/evidence.ts';
import { anyRows, citizens, team } from './rows.ts';

const nothing: CaseloadPlan = { changesNow: 0, changesWanted: 0, beliefSteps: 0, beliefShare: 0 };
const ends = ({ expected, range, band }: Estimate): number[] => [expected, ...range, ...band];
const noise = 1e-9;

const rate = fc.double({ min: 0, max: 5, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyPlan: fc.Arbitrary<CaseloadPlan> = fc.record({
  changesNow: rate,
  changesWanted: rate,
  beliefSteps: fc.integer({ min: 0, max: 4 }),
  beliefShare: share,
});

describe('a plan for a caseload', () => {
  it('with 40 changes per 100 citizens brought down to 10 gives back 30 changes per 100', () => {
    const { extraJobs, extraPerDenominator, jobsNow } = team.whatIf(citizens(200), { ...nothing, changesNow: 0.4, changesWanted: 0.1 });
    const perChange = -amount('bip2017-10');
    expect(jobsNow.expected).toBeCloseTo(200 * (amount('bip2017-09') - 0.4 * perChange), 9);
    expect(extraJobs.expected).toBeCloseTo(200 * 0.3 * perChange, 9);
    expect(extraPerDenominator?.expected).toBeCloseTo(1000 * 0.3 * perChange, 9);
    expect(extraPerDenominator?.band[0]).toBeCloseTo(0, 9);
    expect(extraPerDenominator?.band[1]).toBeCloseTo(1000 * 0.3 * 2 * perChange, 9);
  });

  it('with one step more belief for half of the citizens gives half of a step for all', () => {
    const { extraJobs } = team.whatIf(citizens(100), { ...nothing, beliefSteps: 1, beliefShare: 0.5 });
    expect(extraJobs.expected).toBeCloseTo(50 * amount('bip2017-30'), 9);
  });

  it('stands between the levels of the engine for whole numbers of changes', () => {
    const level = (changes: number): number =>
      engine.prognosis({ outcome: 'job', belief: 3, pastChanges: 0 }, { changes, beliefSteps: 0 }).result?.readings.odds ?? NaN;
    const { jobsNow } = team.whatIf(citizens(10, { belief: 3 }), { ...nothing, changesNow: 1.25 });
    expect(jobsNow.expected).toBeCloseTo(10 * (0.75 * level(1) + 0.25 * level(2)), 12);
  });

  it('stops at the top of the scale, and tells for how many', () => {
    const rows = [...citizens(6, { belief: 5 }), ...citizens(5, { belief: 4 }), ...citizens(3), ...citizens(2, { belief: 1 })];
    const plan = { ...nothing, beliefSteps: 3, beliefShare: 1 };
    expect(team.whatIf(rows, plan).citizensAtLimit).toBe(14);
    expect(team.whatIf(citizens(6, { belief: 5 }), plan).extraJobs.expected).toBe(0);
    expect(team.whatIf(citizens(6), plan).extraJobs).toEqual(team.whatIf(citizens(6), { ...plan, beliefSteps: 2 }).extraJobs);
  });

  it('takes the place of what single rows expect', () => {
    const plan = { ...nothing, changesNow: 0.5, changesWanted: 0.2 };
    expect(team.whatIf(citizens(8, { expectedChanges: 3 }), plan).extraJobs.expected).toBeCloseTo(
      team.whatIf(citizens(8), plan).extraJobs.expected,
      12,
    );
  });

  it('that changes nothing gives exactly nothing', () => {
    fc.assert(
      fc.property(anyRows, rate, (rows, changes) => {
        const { extraJobs } = team.whatIf(rows, { changesNow: changes, changesWanted: changes, beliefSteps: 0, beliefShare: 0 });
        return ends(extraJobs).every((end) => Math.abs(end) < noise);
      }),
      { numRuns: 50 },
    );
  });

  it('that is better never has a worse end, lower or upper, of range or band', () => {
    const better = fc.record({ fewer: share, steps: fc.integer({ min: 0, max: 4 }), more: share });
    fc.assert(
      fc.property(anyRows, anyPlan, better, (rows, plan, { fewer, steps, more }) => {
        const bold: CaseloadPlan = {
          changesNow: plan.changesNow,
          changesWanted: plan.changesWanted * fewer,
          beliefSteps: Math.min(4, plan.beliefSteps + steps),
          beliefShare: plan.beliefShare + (1 - plan.beliefShare) * more,
        };
        const cautious = ends(team.whatIf(rows, plan).extraJobs);
        return ends(team.whatIf(rows, bold).extraJobs).every((end, index) => end >= (cautious[index] ?? NaN) - noise);
      }),
      { numRuns: 200 },
    );
  });

  it('that only improves never costs a job by any reading', () => {
    fc.assert(
      fc.property(anyRows, anyPlan, (rows, plan) => {
        fc.pre(plan.changesWanted <= plan.changesNow);
        return ends(team.whatIf(rows, plan).extraJobs).every((end) => end > -noise);
      }),
      { numRuns: 100 },
    );
  });

  it('for no citizens gives no figure per thousand', () => {
    expect(team.whatIf([], nothing)).toMatchObject({ citizens: 0, extraPerDenominator: null });
  });

  it('brings what the engine warns of', () => {
    const { flags } = team.whatIf(citizens(6, { belief: 2 }), { changesNow: 0.4, changesWanted: 0.2, beliefSteps: 3, beliefShare: 0.5 });
    expect(flags).toEqual(expect.arrayContaining(['combined', 'beyondTwoSteps', 'effectOnOtherLevel']));
  });
});

describe('a plan that cannot be computed', () => {
  it.each([
    [{ changesNow: -0.1 }, 'changesNow is -0.1; allowed: a number from 0 to 5, changes per citizen.'],
    [{ changesWanted: 40 }, 'changesWanted is 40'],
    [{ changesWanted: NaN }, 'changesWanted is NaN'],
    [{ beliefSteps: 5 }, 'beliefSteps is 5; allowed: a whole number from 0 to 4.'],
    [{ beliefSteps: 0.5 }, 'beliefSteps is 0.5'],
    [{ beliefShare: 50 }, 'beliefShare is 50; allowed: a number from 0 to 1, a share of the citizens.'],
    [{ beliefShare: '1' }, 'beliefShare is "1"'],
  ])('is refused with field, value and what is allowed: %j', (alteration, message) => {
    expect(() => team.whatIf(citizens(6), { ...nothing, ...(alteration as Partial<CaseloadPlan>) })).toThrow(message);
  });

  it('is refused where there is none', () => {
    expect(() => team.whatIf(citizens(6), null as never)).toThrow('plan is null');
  });
});
