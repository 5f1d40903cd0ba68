import { describe, expect, it } from 'vitest';
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
