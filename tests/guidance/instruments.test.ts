import { describe, expect, it } from 'vitest';
import type { InstrumentGroup } from '../../src/model/guidance.ts';
import { evidence } from '../support/evidence.ts';
import { guidance, ruleCalled } from '../support/guidance.ts';

const numbered = guidance.instruments.filter(({ bip }) => bip !== null);

/** The numbers of appendix A in a group, in order, as often as they occur. */
function numbersIn(group: InstrumentGroup): (number | null)[] {
  return numbered
    .filter((instrument) => instrument.group === group)
    .map(({ bip }) => bip)
    .toSorted((one, other) => Number(one) - Number(other));
}

describe('the instruments of appendix A', () => {
  it('are all there, 1 to 22', () => {
    expect([...new Set(numbered.map(({ bip }) => bip))].toSorted((one, other) => Number(one) - Number(other))).toEqual(
      Array.from({ length: 22 }, (_, index) => index + 1),
    );
  });

  it.each<[InstrumentGroup, number[]]>([
    ['jobOriented', [3, 5, 7, 12, 13, 14, 17, 17, 19, 20]],
    ['upgrading', [1, 2, 18, 21]],
    ['social', [4, 6, 8, 15]],
    ['health', [9, 10, 11, 16]],
    ['guidance', []],
    ['none', [22]],
  ])('are grouped as there: %s holds %o', (group, numbers) => {
    expect(numbersIn(group)).toEqual(numbers);
  });

  it('stand for one instrument each, but 17 for two: a private and a public wage subsidy', () => {
    const twice = numbered.filter(({ bip }, index) => numbered.some((other, place) => place !== index && other.bip === bip));
    expect(twice.map(({ id, bip }) => [id, bip])).toEqual([
      ['privateWageSubsidy', 17],
      ['publicWageSubsidy', 17],
    ]);
  });

  it('have each a record of how much they are used, and the others have none', () => {
    for (const { use } of numbered) expect(use).toMatch(/^bip2018-(?:1[6-9]|2[0-6])[a-z]?$/);
    for (const { bip, use } of guidance.instruments) expect(use === null).toBe(bip === null);
  });

  it('are all named for the citizens that BIP studied', () => {
    for (const { namedFor } of numbered) expect(namedFor).toContain('vulnerable');
  });
});

describe('every instrument', () => {
  it('is named for somebody', () => {
    expect(guidance.instruments.filter(({ namedFor }) => namedFor.length === 0)).toEqual([]);
  });

  it('that has a last day says by which law, and there is a rule that says so', () => {
    const ended = guidance.instruments.filter(({ validity }) => validity.validTo !== null);
    expect(ended.map(({ id }) => id).toSorted()).toEqual(['jobRotation', 'preRehabilitation', 'rehabilitation', 'resourceCourse']);
    for (const { validity } of ended) expect(evidence.records[validity.source ?? '']?.source).toMatch(/law|act|lov/i);
    const { about } = ruleCalled('historic');
    expect('instruments' in about && about.instruments?.toSorted()).toEqual(ended.map(({ id }) => id).toSorted());
  });

  it('whose use the sources do not tell says so', () => {
    for (const { use, silent } of numbered)
      if (use && ['bip2018-22b', 'bip2018-23c', 'bip2018-24b'].includes(use)) expect(silent).not.toBeNull();
  });

  it('that the tool never plans is one of four', () => {
    expect(guidance.instruments.filter(({ traits }) => traits.includes('neverPlanned')).map(({ id }) => id)).toEqual([
      'educationMandate',
      'utilityJob',
      'sanctions',
      'noEffort',
    ]);
  });
});

describe('the target groups', () => {
  it('say which of them BIP studied', () => {
    expect(guidance.targetGroups.filter(({ studiedByBip }) => studiedByBip).map(({ id }) => id)).toEqual(['vulnerable']);
  });

  it('that were replaced say on which day and by which law', () => {
    const replaced = guidance.targetGroups.filter(({ validity }) => validity.validTo !== null);
    expect(replaced.map(({ id, validity }) => [id, validity.validTo, validity.source])).toEqual([
      ['educationReady', '2025-06-30', 'law-one-cash-benefit'],
    ]);
  });
});

describe('the rules', () => {
  it('keep Table 6.2 away from all but citizens close to the labour market', () => {
    const resting = guidance.rules.filter(({ evidence: ids }) => ids.some((id) => id.startsWith('strategy2015-table62-')));
    expect(resting.length).toBeGreaterThan(0);
    for (const { when } of resting) expect(when).toContainEqual({ check: 'targetGroup', is: ['closest'] });
  });

  it('keep the results of BIP away from all but vulnerable citizens', () => {
    const resting = guidance.rules.filter(({ evidence: ids }) => ids.some((id) => id.startsWith('bip')));
    expect(resting.length).toBeGreaterThan(0);
    for (const { when } of resting) expect(when).toContainEqual({ check: 'targetGroup', is: ['vulnerable'] });
  });

  it('have no strength unless they speak for something', () => {
    expect(guidance.rules.filter(({ says, strength }) => strength !== null && says !== 'for')).toEqual([]);
  });

  it('decide nothing about plans and whole recommendations', () => {
    const whole = guidance.rules.filter(({ about }) => 'plan' in about || 'recommendation' in about);
    expect(whole.filter(({ outcome }) => outcome !== null)).toEqual([]);
  });

  it('by which something applies speak for it, and those by which it is advised against speak against it', () => {
    for (const { id, says, outcome } of guidance.rules) {
      if (outcome === 'applies') expect([id, says]).toEqual([id, 'for']);
      if (outcome === 'advisedAgainst') expect([id, says]).toEqual([id, 'against']);
      if (says === 'for') expect([id, outcome]).not.toEqual([id, 'doesNotApply']);
    }
  });
});
