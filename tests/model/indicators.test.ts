import { describe, expect, it } from 'vitest';
import { indicators, isIndicatorId, scaleIndicators, pairs } from '../../src/model/indicators.ts';
import { needKeys } from '../../src/model/needs.ts';

const byId = new Map(indicators.map((indicator) => [indicator.id as string, indicator]));

describe('the indicators', () => {
  it('are the eleven of the citizen and the eleven of the caseworker, without the list of activities', () => {
    expect(indicators.map(({ id }) => id).join(' ')).toBe('b1 b2 b3 b4 b5 b6 b7 b8 b9 b10 b11 s2 s3 s4 s5 s6 s7 s8 s9 s10 s11 s12');
    expect(isIndicatorId('s1')).toBe(false);
    expect(isIndicatorId('toString')).toBe(false);
  });

  it('have a scale of our own, but for the published one, the ways of looking for a job and the wage', () => {
    expect(indicators.filter(({ kind }) => kind !== 'scale').map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'b10 channels',
      'b11 amount',
      's12 belief',
    ]);
    expect(scaleIndicators).toEqual(indicators.filter(({ kind }) => kind === 'scale').map(({ id }) => id));
  });

  it('suggest needs that can be asked about', () => {
    for (const { suggests } of indicators) if (suggests) expect(needKeys).toContain(suggests);
  });

  it.each([
    ['b5', 'everydayLife'],
    ['s10', 'everydayLife'],
    ['b6', 'health'],
    ['s11', 'health'],
    ['b4', 'network'],
    ['s9', 'network'],
    ['b9', 'labourMarketKnowledge'],
    ['s12', null],
    ['b11', null],
  ])('a low %s suggests %s', (id, need) => {
    expect(byId.get(id)?.suggests).toBe(need);
  });

  it('that look at one theme from two sides suggest the same need', () => {
    for (const [citizen, caseworker] of pairs) {
      expect([byId.get(citizen)?.side, byId.get(caseworker)?.side]).toEqual(['citizen', 'caseworker']);
      expect(byId.get(citizen)?.suggests).toBe(byId.get(caseworker)?.suggests);
    }
  });
});
