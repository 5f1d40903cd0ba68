import { describe, expect, it } from 'vitest';
import { beliefAnswers } from '../../src/model/belief.ts';
import { figureChecks, readFigures, tableInterval } from '../../src/model/figure-checks.ts';
import type { Evidence, EvidenceRecord } from '../../src/model/evidence.ts';
import { roundHalfUp } from '../../src/stats/round-half-up.ts';
import { amount, evidence } from '../support/evidence.ts';
import { weightedMean } from '../support/statistics.ts';

const rounds = (value: number, decimals: number): number => roundHalfUp(roundHalfUp(value, 12), decimals);

/** The evidence with one value a little different. */
function changed(id: string, key: string): Pick<Evidence, 'records'> {
  const record = structuredClone(evidence.records[id]) as EvidenceRecord & { values: Record<string, { amount: number }> };
  const measure = record.values[key];
  if (!measure) throw new Error(`No value ${key} in ${id}.`);
  measure.amount += 0.05;
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
    ['oddsRatios', 'bip2017-30', 'value'],
    ['tableSlope', 'bip2017-19', 'ja'],
    ['tableUncertainty', 'bip2017-19', 'gode'],
  ])('%s no longer holds when %s (%s) is changed', (id, record, key) => {
    const check = figureChecks.find((one) => one.id === id);
    expect(check?.holds(readFigures(changed(record, key)))).toBe(false);
  });

  it('Table 2 as printed would not give the base rate: that is why two figures are read with a decimal mark', () => {
    const asPrinted = [0.11, 0.026, 0.51, 0.104, 0.268];
    const figure2 = beliefAnswers.map((answer) => amount('bip2017-17', answer));
    expect(rounds(weightedMean(asPrinted, figure2), 3)).toBe(0.195);
    expect(evidence.records['bip2017-19']?.correctsPrint.map(({ code }) => code)).toContain('OCR-1');
  });

  it('the interval of Table 2 holds its figure and is widest where fewest answered', () => {
    const widths = beliefAnswers.map((answer) => {
      const [low, high] = tableInterval(readFigures(evidence), answer, 0.95);
      expect(low).toBeLessThan(amount('bip2017-19', answer));
      expect(high).toBeGreaterThan(amount('bip2017-19', answer));
      return high - low;
    });
    expect(Math.max(...widths)).toBe(widths[4]);
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
