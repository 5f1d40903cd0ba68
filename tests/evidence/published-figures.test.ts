import { describe, expect, it } from 'vitest';
import { beliefAnswers } from '../../src/model/belief.ts';
import { figureChecks, readFigures } from '../../src/model/figure-checks.ts';
import {
  averageInterval,
  quarterInterval,
  quarterKeys,
  changeInterval,
  tableInterval,
  thirdInterval,
  thirdsDifferenceInterval,
  type Ends,
} from '../../src/model/intervals.ts';
import type { Evidence, EvidenceRecord } from '../../src/model/evidence.ts';
import { roundHalfUp } from '../../src/stats/round-half-up.ts';
import { amount, evidence } from '../support/evidence.ts';
import { weightedMean } from '../support/statistics.ts';

const rounds = (value: number, decimals: number): number => roundHalfUp(roundHalfUp(value, 12), decimals);

/** The evidence with one value a little different. */
function changed(id: string, key: string, by: number): Pick<Evidence, 'records'> {
  const record = structuredClone(evidence.records[id]) as EvidenceRecord & { values: Record<string, { amount: number }> };
  const measure = record.values[key];
  if (!measure) throw new Error(`No value ${key} in ${id}.`);
  measure.amount += by;
  return { records: { ...evidence.records, [id]: record } };
}

describe('the published figures, held against each other', () => {
  it.each(figureChecks.map((check) => [check.kind, check.id, check] as const))('%s: %s', (_kind, _id, check) => {
    expect(check.holds(readFigures(evidence))).toBe(true);
    expect(check.records.filter((id) => !evidence.records[id])).toEqual([]);
  });

  it.each([
    ['tableAverage', 'bip2017-19', 'ja'],
    ['tableRises', 'bip2017-19', 'nej'],
    ['tableAndText', 'bip2017-20', 'ja'],
    ['answersSum', 'bip2017-17', 'nej'],
    ['relativeEffects', 'bip2017-10', 'value'],
    ['levelsAfterChange', 'bip2017-13', 'value'],
    ['thirds', 'bip2017-26', 'highest'],
    ['quartileAverage', 'bip2018-13', 'actual'],
    ['standardError', 'bip2018-13', 'actual'],
    ['fourTimes', 'bip2016-06', 'value'],
    ['experiment', 'bip2018-13', 'increase'],
    ['effortShares', 'bipchapter-07', 'value'],
    ['lostUnit', 'bipchapter-13', 'value'],
    ['impliedBase', 'bip2016-09', 'value'],
    ['averageHoldsChanges', 'bip2017-08', 'value'],
    ['educationPart', 'bip2017-31', 'value'],
    ['caseworkerSignal', 'bip2018-09', 'withCaseworkers'],
    ['bestQuarter', 'bip2018-11', 'value'],
    ['bestQuarter', 'bip2018-13', 'withTopQuartile'],
    ['caseworkerCorrelation', 'bip2018-09', 'withoutCaseworkers', 0.01],
    ['oddsRatios', 'bip2017-30', 'value'],
    ['tableSlope', 'bip2017-19', 'ja'],
    ['tableUncertainty', 'bip2017-19', 'gode'],
    ['tableUncertainty', 'choice-interval-level', 'value', -0.05],
    ['startUncertainty', 'bip2017-12', 'value'],
    ['thirdsUncertainty', 'bip2017-26', 'highest'],
    ['quartersUncertainty', 'bip2018-10', 'second'],
    ['changeUncertainty', 'bip2017-08', 'value', 0.3],
    ['answersPerPerson', 'bip2018-07', 'caseworkers', 5],
    ['hiddenCause', 'bip2017-26', 'lowest', 0.005],
    ['hiddenCause', 'bip2017-10', 'value', 0.005],
    ['hiddenCause', 'bip2017-30', 'value', 0.005],
    ['unitsPerJob', 'bip2017-30', 'value'],
  ])('%s no longer holds when %s (%s) is changed', (id, record, key, by = 0.05) => {
    const check = figureChecks.find((one) => one.id === id);
    expect(check?.holds(readFigures(changed(record, key, by)))).toBe(false);
  });

  it('Table 2 as printed would not give the base rate: that is why two figures are read with a decimal mark', () => {
    const asPrinted = [0.11, 0.026, 0.51, 0.104, 0.268];
    const figure2 = beliefAnswers.map((answer) => amount('bip2017-17', answer));
    expect(rounds(weightedMean(asPrinted, figure2), 3)).toBe(0.195);
    expect(evidence.records['bip2017-19']?.correctsPrint.map(({ code }) => code)).toContain('OCR-1');
  });

  it('the intervals of the starts are worked out from what is published, in two ways where a citizen may have several answers', () => {
    const of1000 = ([low, high]: Ends): number[] => [low, high].map((share) => roundHalfUp(share * 1000, 0));
    expect(of1000(averageInterval(amount, 'job'))).toEqual([53, 68]);
    // Of the quarters by hand: 29 · 22 = 638, 29 · 28 = 812 and 28 · 20 = 560 citizens; 0.07 · 638 + z²/2 ± z · √(0.07 · 0.93 · 638 + z²/4), by 638 + z².
    expect(quarterKeys.map((quarter) => of1000(quarterInterval(amount, quarter)))).toEqual([
      [53, 92],
      [106, 158],
      [155, 208],
      [197, 267],
    ]);
    expect(beliefAnswers.map((answer) => of1000(tableInterval(amount, answer, 'citizens')))).toEqual([
      [6, 21],
      [18, 38],
      [38, 67],
      [84, 128],
      [214, 330],
    ]);
    expect(beliefAnswers.map((answer) => of1000(tableInterval(amount, answer, 'answers')))).toEqual([
      [8, 15],
      [21, 32],
      [44, 59],
      [93, 116],
      [239, 299],
    ]);
    expect([of1000(thirdInterval(amount, 'lowest')), of1000(thirdInterval(amount, 'highest'))]).toEqual([
      [47, 60],
      [63, 78],
    ]);
    expect(of1000(thirdsDifferenceInterval(amount))).toEqual([-2, 36]);
    expect(of1000(changeInterval(amount))).toEqual([-31, 5]);
  });
});

describe('own calculations', () => {
  it('are each worked out again by a check', () => {
    const checked = new Set(figureChecks.flatMap(({ records }) => records));
    const calculations = Object.values(evidence.records).filter(({ kind }) => kind === 'calculation');
    expect(calculations.map(({ id }) => id).filter((id) => !checked.has(id))).toEqual([]);
    expect(calculations.length).toBeGreaterThan(7);
  });

  it('never rest on a page that has been seen in excerpt only', () => {
    const isExcerpt = (id: string): boolean => evidence.sources[evidence.records[id]?.source ?? '']?.type === 'excerpt';
    const excerpts = Object.keys(evidence.records).filter(isExcerpt);
    expect(excerpts.length).toBeGreaterThan(25);
    for (const record of Object.values(evidence.records))
      if (record.kind === 'calculation') expect(record.from.filter(isExcerpt)).toEqual([]);
  });
});
