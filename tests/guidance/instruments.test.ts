import { describe, expect, it } from 'vitest';
import { isAboutInstruments } from '../../src/model/about.ts';
import type { InstrumentGroup } from '../../src/model/guidance.ts';
import { needKeys, needsOptions } from '../../src/model/needs.ts';
import { isSelected } from '../../src/recommender/select.ts';
import { evidence } from '../support/evidence.ts';
import { guidance, instrumentCalled, ruleCalled } from '../support/guidance.ts';

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
  it('keep Table 6.2 away from all but citizens close to the labour market; one says of others that the table says nothing of them', () => {
    const resting = guidance.rules.filter(({ evidence: ids }) => ids.some((id) => id.startsWith('strategy2015-table62-')));
    expect(resting.length).toBeGreaterThan(0);
    const others = resting.filter(
      ({ when }) => !when.some((check) => JSON.stringify(check) === '{"check":"targetGroup","is":["closest"]}'),
    );
    expect(others.map(({ id, verdict, outcome }) => [id, verdict, outcome])).toEqual([['publicSubsidyDoubt', null, null]]);
  });

  it('keep the results of BIP away from all but vulnerable citizens, but for when to look again', () => {
    const resting = guidance.rules.filter(({ evidence: ids }) => ids.some((id) => id.startsWith('bip')));
    expect(resting.length).toBeGreaterThan(0);
    // What went well or stood still is no result of BIP on an instrument, nor is how often it measured.
    const others = resting
      .filter(({ when }) => !when.some((check) => JSON.stringify(check) === '{"check":"targetGroup","is":["vulnerable"]}'))
      .filter(({ about, evidence: ids }) => !('lookAgain' in about) && !ids.includes('choice-tried-before'));
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  it('decide nothing about plans, whole recommendations, gaps, choices, silence, and when to look again', () => {
    const others = guidance.rules.filter(({ about }) => !isAboutInstruments(about) && !('coverage' in about));
    expect(others.length).toBeGreaterThan(50);
    expect(others.filter(({ outcome }) => outcome !== null)).toEqual([]);
  });

  it('by which something applies speak for it, and those by which it is advised against speak against it', () => {
    for (const { id, says, outcome } of guidance.rules) {
      if (outcome === 'applies') expect([id, says]).toEqual([id, 'for']);
      if (outcome === 'advisedAgainst') expect([id, says]).toEqual([id, 'against']);
      if (says === 'for') expect([id, outcome]).not.toEqual([id, 'doesNotApply']);
    }
  });

  it('that exclude for now, or stop what runs, exclude', () => {
    const special = guidance.rules.filter(({ stops, onlyNow }) => stops ?? onlyNow);
    expect(special.filter(({ outcome }) => outcome !== 'doesNotApply').map(({ id }) => id)).toEqual([]);
  });

  it('that disagree say why, and name a rule that may speak of the same', () => {
    const pairs = guidance.rules.filter(({ disagrees }) => disagrees);
    expect(pairs.length).toBeGreaterThan(5);
    for (const { id, about, disagrees } of pairs) {
      const other = ruleCalled(disagrees?.with ?? '');
      expect(other.id).not.toBe(id);
      expect(['plan' in about, id]).toEqual(['plan' in other.about, id]);
    }
  });
});

describe('the rows of the coverage table', () => {
  it('are for target groups for which a source names the instrument', () => {
    for (const { groups, instrument } of guidance.coverage)
      expect([instrument, groups.filter((group) => !instrumentCalled(instrument).namedFor.includes(group))]).toEqual([instrument, []]);
  });

  it('that are our own reading say so, and those of a source do not rest on it alone', () => {
    for (const { need, instrument, how, evidence: ids } of guidance.coverage)
      expect([need, instrument, ids.includes('choice-needs-mapping')]).toEqual([need, instrument, how === 'reading']);
  });

  it.each([
    ['vulnerable', []],
    ['closest', ['everydayLife', 'addiction', 'economyHousing']],
    ['educationReady', ['addiction', 'socialSkills', 'languageCulture']],
  ] as const)('leave open what the sources are silent about: %s', (group, silent) => {
    const open = needKeys.filter((need) => !guidance.coverage.some((row) => row.need === need && row.groups.includes(group)));
    expect(open).toEqual(silent);
  });
});

describe('the kinds of plans', () => {
  it('begin with what may be planned, and never with what the tool never plans', () => {
    for (const { id, leads } of guidance.kinds) {
      const leading = guidance.instruments.filter((instrument) => leads.some(({ from }) => isSelected(instrument, from)));
      expect([id, leading.length > 0, leading.filter(({ traits }) => traits.includes('neverPlanned'))]).toEqual([id, true, []]);
    }
  });

  it('name each lead once, so that no order of the file decides', () => {
    for (const { id, leads } of guidance.kinds) {
      const named = leads.flatMap(({ from }) => from.instruments ?? []);
      expect([id, new Set(named).size]).toEqual([id, named.length]);
    }
  });

  it('have one that is made where no other can be, and it begins with a talk', () => {
    const fallbacks = guidance.kinds.filter(({ isFallback }) => isFallback);
    expect(fallbacks.map(({ id }) => id)).toEqual(['talkFirst']);
    for (const { from } of fallbacks.flatMap(({ leads }) => leads))
      for (const id of from.instruments ?? []) expect(instrumentCalled(id).kind).toBe('talk');
  });

  it('each have an aim among the steps on the way, in every target group that may get them', () => {
    const missing = guidance.kinds.flatMap(({ id, when }) =>
      needsOptions.targetGroup
        .filter((group) => JSON.stringify(when).includes(group))
        .filter(
          (group) =>
            !guidance.subGoals.some(({ groups, needs, kinds }) => needs.length === 0 && groups.includes(group) && kinds.includes(id)),
        )
        .map((group) => `${id} ${group}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('the questions', () => {
  it('are each asked once', () => {
    const fields = guidance.questions.map(({ field }) => field);
    expect(new Set(fields).size).toBe(fields.length);
  });

  it('are all that may be answered of a citizen; the municipality answers one, and the caseworker those about belief and changes', () => {
    const fields = guidance.questions.map(({ field }) => field as string);
    const answerable = [...Object.keys(needsOptions), 'needs', 'needParts', 'wishes', 'refuses', 'running', 'progress', 'tried'];
    expect(answerable.filter((field) => !fields.includes(field))).toEqual(['targetGroup', 'businessCycle']);
  });
});
