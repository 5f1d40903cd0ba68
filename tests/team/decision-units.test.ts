import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/input-error.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { createTeam } from '../../src/team/create-team.ts';
import type { DecisionUnits, UnitsQuestion } from '../../src/team/types.ts';
import { evidenceWith } from '../support/changed-evidence.ts';
import { evidence } from '../support/evidence.ts';
import { team } from './rows.ts';

const noise = 1e-9;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyQuestion: fc.Arbitrary<UnitsQuestion> = fc.record({
  citizens: fc.integer({ min: 1, max: 200 }),
  changeRate: share,
  avoidedShare: share,
  beliefShare: share,
});
const gains = ({ fewerChanges, moreBelief }: DecisionUnits) => [fewerChanges, moreBelief];
const doubledTo = (amount: number): Evidence => evidenceWith('traedesten.json', 'choice-multipliers', 'double', amount);

describe('the decision units', () => {
  it('of the published effects: 77 changes to one more job, 38 at double effect, and never where there is none', () => {
    // By hand: 1 / 0.013 = 76.923…, 1 / (2 · 0.013) = 38.461…; a step of belief has the same size.
    const { perJob } = team.decisionUnits({ citizens: 1, changeRate: 0, avoidedShare: 0, beliefShare: 0 });
    for (const { published, band } of [perJob.change, perJob.beliefStep]) {
      expect(published).toBeCloseTo(76.9230769, 6);
      expect(band[0]).toBeCloseTo(38.4615385, 6);
      expect(band[1]).toBeNull();
    }
  });

  it('of a team of 200 citizens with 40 changes per 100 that are halved, and half of them believed in one step more', () => {
    // By hand: 200 · 0.4 · 0.5 = 40 changes avoided, 40 · 0.013 = 0.52 jobs, at most 1.04. Belief: 100 citizens · 0.013 = 1.3, at
    // most 2.6. Luck: 200 · 0.06 = 12 jobs a year, spread √(200 · 0.06 · 0.94) = 3.358.
    const { fewerChanges, moreBelief, chance } = team.decisionUnits({
      citizens: 200,
      changeRate: 0.4,
      avoidedShare: 0.5,
      beliefShare: 0.5,
    });
    expect(fewerChanges.count).toBeCloseTo(40, 12);
    expect(fewerChanges.jobs).toBeCloseTo(0.52, 12);
    expect(fewerChanges.band[0]).toBe(0);
    expect(fewerChanges.band[1]).toBeCloseTo(1.04, 12);
    expect([moreBelief.count, moreBelief.band[0]]).toEqual([100, 0]);
    expect(moreBelief.jobs).toBeCloseTo(1.3, 12);
    expect(moreBelief.band[1]).toBeCloseTo(2.6, 12);
    expect(chance.mean).toBeCloseTo(12, 9);
    expect(chance.standardDeviation).toBeCloseTo(3.3586, 3);
  });

  it('with half of the effects transferred take twice as many changes, and with none of them never give a job', () => {
    // By hand: 1 / 0.0065 = 153.846…
    const question = { citizens: 100, changeRate: 0.4, avoidedShare: 0.5, beliefShare: 0.5 };
    const half = createTeam(evidence, 0.5).decisionUnits(question);
    expect(half.perJob.change.published).toBeCloseTo(153.8461538, 6);
    expect(half.fewerChanges.jobs).toBeCloseTo(0.13, 12);
    const none = team.withTransfer(0).decisionUnits(question);
    expect(none.perJob.change).toEqual({ published: null, band: [null, null] });
    for (const { jobs, band } of gains(none)) expect([jobs, ...band]).toEqual([0, 0, 0]);
  });

  it('are what the same plan is worth for a caseload of as many average citizens', () => {
    const answers = { nej: 0, tvivler: 0, svinger: 0, gode: 0, ja: 0 };
    fc.assert(
      fc.property(anyQuestion, ({ citizens, changeRate, avoidedShare, beliefShare }) => {
        const found = team.decisionUnits({ citizens, changeRate, avoidedShare, beliefShare });
        const worth = (changesNow: number, changesWanted: number, beliefSteps: number) =>
          team.whatIfOfGroup({ answers, unanswered: citizens }, { changesNow, changesWanted, beliefSteps, beliefShare }).extraJobs;
        const plans = [worth(changeRate, changeRate * (1 - avoidedShare), 0), worth(0, 0, 1)];
        for (const [index, { jobs, band }] of gains(found).entries()) {
          expect(jobs).toBeCloseTo(plans[index]?.expected ?? NaN, 9);
          for (const end of [0, 1] as const) expect(band[end]).toBeCloseTo(plans[index]?.band[end] ?? NaN, 9);
        }
      }),
    );
  });
});

describe('for every team', () => {
  it('the band starts at none and holds what the published effect gives', () => {
    fc.assert(
      fc.property(anyQuestion, (question) =>
        gains(team.decisionUnits(question)).every(({ jobs, band: [low, high] }) => low === 0 && low <= jobs && jobs <= high),
      ),
    );
  });

  it('more citizens never gain fewer jobs', () => {
    fc.assert(
      fc.property(anyQuestion, fc.integer({ min: 0, max: 100 }), (question, more) => {
        const larger = gains(team.decisionUnits({ ...question, citizens: question.citizens + more }));
        gains(team.decisionUnits(question)).forEach(({ jobs, band }, index) => {
          expect(larger[index]?.jobs).toBeGreaterThanOrEqual(jobs - noise);
          expect(larger[index]?.band[1]).toBeGreaterThanOrEqual(band[1] - noise);
        });
      }),
    );
  });

  it('no change avoided and no belief raised gain nothing at all', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const none = [
          { ...question, avoidedShare: 0, beliefShare: 0 },
          { ...question, changeRate: 0, beliefShare: 0 },
        ];
        for (const asked of none)
          for (const { count, jobs, band } of gains(team.decisionUnits(asked))) expect([count, jobs, ...band]).toEqual([0, 0, 0, 0]);
      }),
    );
  });

  it('a wider multiplier never gives a narrower interval', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        fc.double({ min: 1, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (question, double, more) => {
          const [narrow, wide] = [double, double + more].map((amount) => gains(createTeam(doubledTo(amount)).decisionUnits(question)));
          narrow?.forEach(({ band: [low, high] }, index) => {
            const band = wide?.[index]?.band ?? [NaN, NaN];
            expect(band[0]).toBeLessThanOrEqual(low);
            expect(band[1]).toBeGreaterThanOrEqual(high);
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each([
    ['citizens', { citizens: 0 }],
    ['citizens', { citizens: 2.5 }],
    ['changeRate', { changeRate: 1.01 }],
    ['avoidedShare', { avoidedShare: -0.01 }],
    ['beliefShare', { beliefShare: NaN }],
  ] as const)('%s outside its limits is refused by name: %o', (field, change) => {
    const ask = () => team.decisionUnits({ citizens: 10, changeRate: 0.4, avoidedShare: 0.5, beliefShare: 0.5, ...change });
    expect(ask).toThrow(InputError);
    expect(ask).toThrow(field);
  });
});
