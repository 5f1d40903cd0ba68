import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseworkerCorrelation } from '../../src/model/caseworker-variation.ts';
import { chanceDistribution } from '../../src/team/chance-distribution.ts';
import { amount } from '../support/evidence.ts';
import { team } from './rows.ts';

const { sampleSizePerGroup, powerOfGroups, experiment } = team;

describe('can we measure it?', () => {
  it('a step more belief at the average takes about 5,800 citizens in each group', () => {
    const p1 = amount('bip2017-09');
    expect(sampleSizePerGroup({ p1, p2: p1 + amount('bip2017-30') })).toBe(5763);
    expect(sampleSizePerGroup({ p1: 0.06, p2: 0.073, alpha: 0.05, power: 0.8 })).toBe(5763);
  });

  it('what is left out of the demands is as choice-test says', () => {
    const asked = { p1: 0.1, p2: 0.2 };
    expect(sampleSizePerGroup(asked)).toBe(
      sampleSizePerGroup({ ...asked, alpha: amount('choice-test', 'alpha'), power: amount('choice-test', 'power') }),
    );
    expect(powerOfGroups({ ...asked, n1: 197, n2: 197 })).toBeGreaterThan(amount('choice-test', 'power'));
  });

  it('two groups of different size see as much as their spread allows', () => {
    const even = powerOfGroups({ p1: 0.06, p2: 0.073, n1: 3000, n2: 3000 });
    expect(powerOfGroups({ p1: 0.06, p2: 0.073, n1: 1000, n2: 5000 })).toBeLessThan(even);
  });

  it.each([
    [{ p1: -0.1, p2: 0.2 }, 'p1 is -0.1; allowed: a share from 0 to 1.'],
    [{ p1: 0.1, p2: '0.2' }, 'p2 is "0.2"'],
    [{ p1: 0.1, p2: 0.1 }, 'p2 is 0.1; allowed: another share than p1'],
    [{ p1: 0.1, p2: 0.2, alpha: 0 }, 'alpha is 0; allowed: a share above 0 and below 1.'],
    [{ p1: 0.1, p2: 0.2, power: 1 }, 'power is 1; allowed: a share above alpha (0.05) and below 1.'],
    [{ p1: 0.1, p2: 0.2, power: 0.01 }, 'power is 0.01'],
    [null, 'question is null'],
  ])('a sample size is refused for %j', (question, message) => {
    expect(() => sampleSizePerGroup(question as never)).toThrow(message);
  });

  it.each([
    [{ p1: 0.1, p2: 0.2, n1: 0, n2: 40 }, 'n1 is 0; allowed: a whole number of citizens from 1.'],
    [{ p1: 0.1, p2: 0.2, n1: 40, n2: 3.5 }, 'n2 is 3.5'],
    [{ p1: 0.1, p2: NaN, n1: 40, n2: 40 }, 'p2 is NaN'],
    [undefined, 'question is undefined'],
  ])('a power is refused for %j', (question, message) => {
    expect(() => powerOfGroups(question as never)).toThrow(message);
  });
});

describe('citizens who share caseworkers', () => {
  const average = { p1: 0.06, p2: 0.073 };
  const clustering = fc.record({ perCaseworker: fc.integer({ min: 1, max: 200 }), icc: fc.double({ min: 0, max: 0.5, noNaN: true }) });
  const shares = fc.record({ p1: fc.double({ min: 0.01, max: 0.49, noNaN: true }), p2: fc.double({ min: 0.51, max: 0.99, noNaN: true }) });

  // Independent, unrounded: (1.959964 + 0.841621)² · (0.06·0.94 + 0.073·0.927)/0.013² = 7.848880 · 0.124071/0.000169 = 5762.2. At 0.02 times
  // 1 + 39 · 0.02 = 1.78, at 0.04 times 2.56: 10,256.7 and 14,751.2, rounded up. At the ends of own-caseworker-correlation,
  // unrounded 0.018213 and 0.042144, times 1.710317 and 2.643623: 9,855.2 and 15,233.1.
  it.each([
    [0.02, 10257],
    [0.04, 14752],
    [caseworkerCorrelation(amount, 'citizens'), 9856],
    [caseworkerCorrelation(amount, 'answers'), 15234],
  ])('40 to each at %d: %d in each group', (icc, n) => {
    expect(sampleSizePerGroup({ ...average, clustering: { perCaseworker: 40, icc } })).toBe(n);
  });

  it('count as independent where no two share one, or where those who do are not alike', () => {
    fc.assert(
      fc.property(shares, clustering, fc.integer({ min: 1, max: 5000 }), (two, { perCaseworker, icc }, n) => {
        for (const none of [
          { perCaseworker: 1, icc },
          { perCaseworker, icc: 0 },
        ]) {
          expect(sampleSizePerGroup({ ...two, clustering: none })).toBe(sampleSizePerGroup(two));
          expect(powerOfGroups({ ...two, n1: n, n2: n, clustering: none })).toBe(powerOfGroups({ ...two, n1: n, n2: n }));
        }
      }),
    );
  });

  it('are never fewer for more to each caseworker or for being more alike, and see no less for being more', () => {
    fc.assert(
      fc.property(clustering, fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 20_000 }), ({ perCaseworker, icc }, more, n) => {
        const needed = (each: number, alike: number): number =>
          sampleSizePerGroup({ ...average, clustering: { perCaseworker: each, icc: alike } });
        const seen = (group: number): number => powerOfGroups({ ...average, n1: group, n2: group, clustering: { perCaseworker, icc } });
        expect(needed(perCaseworker + more, icc)).toBeGreaterThanOrEqual(needed(perCaseworker, icc));
        expect(needed(perCaseworker, icc + more / 200)).toBeGreaterThanOrEqual(needed(perCaseworker, icc));
        expect(seen(n + more)).toBeGreaterThanOrEqual(seen(n) - 1e-12);
        expect(seen(needed(perCaseworker, icc))).toBeGreaterThanOrEqual(0.8 - 1e-9);
      }),
    );
  });

  it.each([
    [{ perCaseworker: 0.5, icc: 0.02 }, 'clustering.perCaseworker is 0.5; allowed: a number of citizens from 1.'],
    [{ perCaseworker: Infinity, icc: 0.02 }, 'clustering.perCaseworker is Infinity'],
    [{ perCaseworker: '40', icc: 0.02 }, 'clustering.perCaseworker is "40"'],
    [{ perCaseworker: 40, icc: 1 }, 'clustering.icc is 1; allowed: a share from 0 and below 1.'],
    [{ perCaseworker: 40, icc: -0.1 }, 'clustering.icc is -0.1'],
    [{ perCaseworker: 40 }, 'clustering.icc is undefined'],
    [40, 'clustering is 40; allowed: an object with perCaseworker and icc, or nothing for independent citizens.'],
    [null, 'clustering is null'],
  ])('are refused as %j', (refused, message) => {
    expect(() => sampleSizePerGroup({ ...average, clustering: refused as never })).toThrow(message);
    expect(() => powerOfGroups({ ...average, n1: 40, n2: 40, clustering: refused as never })).toThrow(message);
  });
});

describe('the distribution of chance', () => {
  it('has one number more than there are citizens', () => {
    expect(chanceDistribution([])).toEqual([1]);
    expect(chanceDistribution(Array.from({ length: 40 }, () => 0.06))).toHaveLength(41);
  });

  it.each([
    [[0.1, 1.2], 'share 2 is 1.2; allowed: a share from 0 to 1.'],
    [[NaN], 'share 1 is NaN'],
    [['0.1'], 'share 1 is "0.1"'],
    ['0.1', 'shares is "0.1"; allowed: a list of shares from 0 to 1.'],
  ])('is refused for %j', (shares, message) => {
    expect(() => chanceDistribution(shares as never)).toThrow(message);
  });
});

describe('the quartile experiment', () => {
  it('gives the printed figures, and both versions of a rise that does not add up', () => {
    expect(experiment).toMatchObject({
      actual: amount('bip2018-13', 'actual'),
      withTopQuarter: amount('bip2018-13', 'withTopQuartile'),
      increase: amount('bip2018-13', 'increase'),
    });
    expect(experiment.increaseFromLevels).toBeCloseTo(amount('own-experiment-sum', 'difference'), 12);
    expect(experiment.levelFromIncrease).toBeCloseTo(amount('own-experiment-sum', 'sum'), 12);
    expect(experiment.range[0]).toBeCloseTo(0.1369, 12);
    expect(experiment.range[1]).toBe(0.1469);
  });

  it('leads to the figures, to the arithmetic and to the warning of the authors', () => {
    expect(experiment.evidence).toEqual(['bip2018-13', 'own-experiment-sum', 'bip2018-15']);
  });
});
