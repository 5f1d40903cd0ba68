import { describe, expect, it } from 'vitest';
import { beliefAnswers, beliefs } from '../../src/model/belief.ts';
import { roundHalfUp } from '../../src/stats/round-half-up.ts';
import { amount, evidence, measure } from '../support/evidence.ts';
import { binomialStandardError, odds, weightedMean, weightedSlope } from '../support/statistics.ts';

const table2 = beliefAnswers.map((answer) => amount('bip2017-19', answer));
const figure2 = beliefAnswers.map((answer) => amount('bip2017-17', answer));
const rounds = (value: number, decimals: number): number => roundHalfUp(roundHalfUp(value, 12), decimals);

describe('published figures that fit together', () => {
  it('Table 2 weighted by Figure 2 gives the base rate when rounded', () => {
    const mean = weightedMean(table2, figure2);
    expect(rounds(mean, 4)).toBe(amount('own-table2-average'));
    expect(rounds(mean, 2)).toBe(amount('bip2017-09'));
  });

  it('Table 2 as printed would not: that is why two figures are read with a decimal mark', () => {
    const asPrinted = [0.11, 0.026, 0.51, 0.104, 0.268];
    expect(rounds(weightedMean(asPrinted, figure2), 3)).toBe(0.195);
    expect(evidence.records['bip2017-19']?.correctsPrint.map(({ code }) => code)).toContain('OCR-1');
  });

  it('Table 2 rises from answer to answer', () => {
    expect([...table2].sort((a, b) => a - b)).toEqual(table2);
    expect(new Set(table2).size).toBe(table2.length);
  });

  it('Table 2 agrees with the text beside it', () => {
    expect([rounds(table2[0] ?? NaN, 2), rounds(table2[4] ?? NaN, 2)]).toEqual([amount('bip2017-20', 'nej'), amount('bip2017-20', 'ja')]);
  });

  it('Figure 2 sums to one with "don’t know", and its "yes" is the one of the text', () => {
    expect([...figure2, amount('bip2017-17', 'vedIkke')].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(figure2[4]).toBe(amount('bip2017-16'));
  });

  it.each([
    ['bip2017-10', 'bip2017-09', amount('bip2017-11')],
    ['bip2017-13', 'bip2017-12', amount('bip2017-14')],
    ['bip2017-30', 'bip2017-09', amount('bip2017-30', 'relative')],
    ['bip2017-31', 'bip2017-12', amount('bip2017-31', 'relative')],
  ])('%s against %s rounds to the printed relative effect', (effect, base, relative) => {
    expect(rounds(amount(effect) / amount(base), 2)).toBe(relative);
  });

  it.each([
    ['bip2017-10', 'bip2017-09'],
    ['bip2017-13', 'bip2017-12'],
  ])('%s taken from %s gives the printed level', (effect, base) => {
    expect(amount(base) + amount(effect)).toBeCloseTo(amount(effect, 'level'), 12);
  });

  it('the thirds of job orientation give the printed 32 per cent', () => {
    expect(rounds(amount('bip2017-26', 'highest') / amount('bip2017-26', 'lowest') - 1, 2)).toBe(amount('bip2017-27'));
  });

  it('the quartile shares weighted by their citizens allow the printed average', () => {
    const caseworkers = [29, 29, 29, 28];
    expect(caseworkers.reduce((sum, count) => sum + count, 0)).toBe(amount('bip2018-07', 'caseworkers'));
    const each = (end: 'low' | 'high'): number[] => [
      amount('bip2018-12', end === 'low' ? 'lowestFrom' : 'lowestTo'),
      amount('bip2018-12', end === 'low' ? 'secondFrom' : 'secondTo'),
      amount('bip2018-12', 'third'),
      amount('bip2018-12', 'highest'),
    ];
    const half = 0.005;
    const shares = ['lowest', 'second', 'third', 'highest'].map((key) => amount('bip2018-10', key));
    const low = shares.map((share, index) =>
      measure('bip2018-10', ['lowest', 'second', 'third', 'highest'][index]).approximation === 'justUnder'
        ? share - 2 * half
        : share - half,
    );
    const high = shares.map((share, index) =>
      measure('bip2018-10', ['lowest', 'second', 'third', 'highest'][index]).approximation === 'justUnder' ? share : share + half,
    );
    const citizens = (end: 'low' | 'high'): number[] => each(end).map((count, index) => count * (caseworkers[index] ?? 0));
    const lowest = Math.min(weightedMean(low, citizens('low')), weightedMean(low, citizens('high')));
    const highest = Math.max(weightedMean(high, citizens('low')), weightedMean(high, citizens('high')));
    expect(lowest).toBeLessThanOrEqual(amount('bip2018-13', 'actual'));
    expect(highest).toBeGreaterThanOrEqual(amount('bip2018-13', 'actual'));
  });

  it('the printed standard error is the one of independent answers', () => {
    expect(rounds(binomialStandardError(amount('bip2018-13', 'actual'), amount('bip2018-07', 'answers')), 4)).toBe(
      amount('bip2018-13', 'actualStandardError'),
    );
  });

  it('four times the explanatory power is 28 against 7 per cent', () => {
    expect(amount('bip2016-07') / amount('bip2016-06')).toBeCloseTo(amount('bipchapter-05'), 12);
  });
});

describe('published figures that do not fit together', () => {
  it('the three of the policy experiment: level and rise contradict each other', () => {
    const { actual, withTopQuartile, increase } = {
      actual: amount('bip2018-13', 'actual'),
      withTopQuartile: amount('bip2018-13', 'withTopQuartile'),
      increase: amount('bip2018-13', 'increase'),
    };
    expect(rounds(actual + increase, 4)).not.toBe(withTopQuartile);
    expect(rounds(actual + increase, 4)).toBe(amount('own-experiment-sum', 'sum'));
    expect(rounds(withTopQuartile - actual, 4)).toBe(amount('own-experiment-sum', 'difference'));
  });

  it('the shares of efforts in the chapter sum to 99 per cent', () => {
    expect(rounds(amount('bipchapter-07') + amount('bipchapter-09') + amount('bipchapter-10'), 2)).toBe(0.99);
  });

  it('two per cent of the base rate is far from a change of caseworker: the unit was lost', () => {
    expect(amount('bip2017-09') * 0.02).toBeLessThan(0.002);
    expect(amount('bipchapter-13')).toBe(amount('bip2016-09'));
  });

  it('the presentation of 2016 worked from higher base rates than the report of 2017', () => {
    expect(amount('bip2016-09') / amount('bip2016-09', 'relative')).toBeCloseTo(amount('own-implied-base-2016', 'job'), 12);
    expect(rounds(amount('bip2016-10') / amount('bip2016-10', 'relative'), 3)).toBe(amount('own-implied-base-2016', 'jobOrEducation'));
    expect(amount('own-implied-base-2016', 'job')).toBeGreaterThan(amount('bip2017-09'));
  });

  it('the average cannot be the level without any change', () => {
    for (const [key, base, change] of [
      ['job', 'bip2017-09', 'bip2017-10'],
      ['jobOrEducation', 'bip2017-12', 'bip2017-13'],
    ] as const) {
      expect(rounds(amount(base) - amount(change) * amount('bip2017-08'), 3)).toBe(amount('own-no-change-level', key));
      expect(amount('own-no-change-level', key)).toBeGreaterThan(amount(base));
    }
  });

  it('belief would do more for education alone than for jobs', () => {
    const base = amount('bip2017-12') - amount('bip2017-09');
    const step = amount('bip2017-31') - amount('bip2017-30');
    expect(base).toBeCloseTo(amount('own-education-part', 'base'), 12);
    expect(step).toBeCloseTo(amount('own-education-part', 'belief'), 12);
    expect(step / base).toBeCloseTo(amount('own-education-part', 'relative'), 12);
    expect(amount('bip2017-13') - amount('bip2017-10')).toBeCloseTo(amount('own-education-part', 'change'), 12);
    expect(step / base).toBeGreaterThan(amount('bip2017-30') / amount('bip2017-09'));
  });
});

describe('own calculations, worked out again', () => {
  it('the effects as odds ratios', () => {
    const ratio = (base: string, effect: string): number => rounds(odds(amount(base) + amount(effect)) / odds(amount(base)), 3);
    expect(ratio('bip2017-09', 'bip2017-10')).toBe(amount('own-odds-ratios', 'changeJob'));
    expect(ratio('bip2017-12', 'bip2017-13')).toBe(amount('own-odds-ratios', 'changeJobOrEducation'));
    expect(ratio('bip2017-09', 'bip2017-30')).toBe(amount('own-odds-ratios', 'beliefJob'));
    expect(ratio('bip2017-12', 'bip2017-31')).toBe(amount('own-odds-ratios', 'beliefJobOrEducation'));
  });

  it('the slope of Table 2, and how much of it is claimed as an effect', () => {
    const slope = weightedSlope(beliefs, table2, figure2);
    expect(rounds(slope, 3)).toBe(amount('own-table2-slope', 'slope'));
    expect(rounds(amount('bip2017-30') / slope, 2)).toBe(amount('own-table2-slope', 'causal'));
  });

  it('each one names what it is worked out from, and every one is checked in this file', () => {
    const calculations = Object.values(evidence.records).filter(({ kind }) => kind === 'calculation');
    expect(calculations.map(({ id }) => id).sort()).toEqual([
      'own-education-part',
      'own-experiment-sum',
      'own-implied-base-2016',
      'own-no-change-level',
      'own-odds-ratios',
      'own-table2-average',
      'own-table2-slope',
    ]);
  });
});
