import { describe, expect, it } from 'vitest';
import type { Guidance, Rule } from '../../src/model/guidance.ts';
import type { Constraints, Needs } from '../../src/model/needs.ts';
import { createRecommender } from '../../src/recommender/create-recommender.ts';
import { instrumentsOf, planWords, rulesOf, someone, today } from '../support/guidance.ts';
import { anInstrument, aRule, aShape, aSlot, smallGuidance, speaksFor } from '../support/small-guidance.ts';

const work = (id: string) => anInstrument(id, { traits: ['realWorkplace'] });
const help = (id: string, need: Needs['needs'][number]) => anInstrument(id, { group: 'health', meets: [need] });

const [alone, withHelp] = [
  aShape('alone', { strength: 'weak' }),
  aShape('withHelp', {
    strength: 'strong',
    slots: [aSlot(), aSlot({ role: 'support', from: { groups: ['health'], meetsNeed: true }, take: 'perNeed', required: true })],
  }),
];

/** What is planned with made-up guidance. */
function planned(guidance: Partial<Guidance>, constraints: Constraints = {}, needs: Partial<Needs> = {}) {
  return createRecommender(smallGuidance(guidance)).recommend(someone(needs), today, constraints);
}

const wordsOf = (...question: Parameters<typeof planned>): string[] => planWords(planned(...question));

describe('what a plan is made of', () => {
  const guidance = {
    instruments: [work('placement'), help('treatment', 'health'), help('exercise', 'health'), help('detox', 'addiction')],
    rules: [speaksFor('placement'), speaksFor('treatment'), speaksFor('exercise', 'moderate'), speaksFor('detox')],
    shapes: [alone, withHelp],
  };

  it('is a lead, and the best support for each need, in the order in which needs are worked on', () => {
    expect(wordsOf(guidance, {}, { needs: ['addiction', 'health'] })).toEqual([
      'withHelp: placement + exercise + detox',
      'alone: placement',
    ]);
  });

  it('fills a place with what is locked before anything else, and meets no need twice for it', () => {
    const given = { ...guidance, shapes: [withHelp] };
    expect(wordsOf(given, { locked: ['treatment'] }, { needs: ['health', 'addiction'] })).toEqual([
      'withHelp: placement + treatment + detox',
    ]);
    expect(wordsOf(given, { excluded: ['exercise'] }, { needs: ['health'] })).toEqual(['withHelp: placement + treatment']);
    expect(wordsOf(given, {}, { needs: ['network'] })).toEqual([]);
  });

  it('meets no need twice', () => {
    const both = { ...help('clinic', 'health'), meets: ['health' as const, 'addiction' as const] };
    const given = { ...guidance, instruments: [...guidance.instruments, both], rules: [...guidance.rules, speaksFor('clinic', 'strong')] };
    expect(wordsOf(given, {}, { needs: ['health', 'addiction'] })[0]).toBe('withHelp: placement + clinic');
  });

  it('does without a kind of plan whose required place stays empty', () => {
    expect(wordsOf(guidance)).toEqual(['alone: placement']);
    expect(wordsOf(guidance, { excluded: ['exercise', 'treatment'] }, { needs: ['health'] })).toEqual(['alone: placement']);
  });

  it('does without a kind of plan whose conditions do not hold', () => {
    const onlyInBoom = { ...guidance, shapes: [aShape('boomOnly', { when: [{ check: 'businessCycle', is: ['boom'] }] })] };
    expect(wordsOf(onlyInBoom, {}, { businessCycle: 'boom' })).toEqual(['boomOnly: placement']);
    expect(wordsOf(onlyInBoom, {}, { businessCycle: 'recession' })).toEqual([]);
    expect(wordsOf(onlyInBoom)).toEqual([]);
  });

  it('never puts a second workplace beside the first as support', () => {
    const workThatHelps = anInstrument('sports', { traits: ['realWorkplace'], group: 'health', meets: ['health'] });
    const given = {
      instruments: [work('placement'), workThatHelps],
      rules: [speaksFor('placement'), speaksFor('sports')],
      shapes: [withHelp],
    };
    expect(wordsOf(given, {}, { needs: ['health'] })).toEqual([]);
  });

  it('takes the best of a place that takes one, even where none is required', () => {
    const shape = aShape('withSchool', {
      slots: [aSlot(), aSlot({ role: 'support', from: { groups: ['upgrading'] }, take: 'best', required: false })],
    });
    const school = (id: string) => anInstrument(id, { group: 'upgrading' });
    const instruments = [work('placement'), school('evening'), school('day')];
    const rules = [speaksFor('placement'), speaksFor('evening', 'weak'), speaksFor('day', 'strong')];
    expect(wordsOf({ instruments, rules, shapes: [shape] })).toEqual(['withSchool: placement + day']);
    expect(wordsOf({ instruments, rules: rules.slice(0, 1), shapes: [shape] })).toEqual(['withSchool: placement']);
  });

  it('leaves out what is never planned, what is advised against and of what nothing can be told', () => {
    const instruments = [
      anInstrument('never', { traits: ['neverPlanned'] }),
      anInstrument('against'),
      anInstrument('silent'),
      anInstrument('perhaps'),
    ];
    const rules = [
      speaksFor('never', 'strong'),
      speaksFor('against', 'strong'),
      aRule('no', { about: { instruments: ['against'] }, says: 'against', outcome: 'advisedAgainst' }),
      speaksFor('perhaps', 'weak', { when: [{ check: 'businessCycle', is: ['boom'] }] }),
    ];
    expect(wordsOf({ instruments, rules, shapes: [alone] })).toEqual(['alone: perhaps']);
  });
});

describe('the order of plans', () => {
  const instruments = ['one', 'two', 'three', 'four', 'five'].map(work);

  it('puts certain before possible, then the kind that more speaks for, then the lead that more speaks for', () => {
    const rules = [
      speaksFor('one', 'strong', { when: [{ check: 'businessCycle', is: ['boom'] }] }),
      speaksFor('two', 'weak'),
      speaksFor('three', 'moderate'),
      speaksFor('four', 'weak'),
    ];
    const led = (id: string, strength: 'weak' | 'strong', leads: string[]) =>
      aShape(id, { strength, slots: [aSlot({ from: { instruments: leads } })] });
    const shapes = [led('weaker', 'weak', ['two', 'three']), led('stronger', 'strong', ['four'])];
    expect(wordsOf({ instruments, rules, shapes })).toEqual(['stronger: four', 'weaker: three', 'weaker: two']);
    const withPossible = [led('weaker', 'weak', ['three']), led('stronger', 'strong', ['one'])];
    expect(wordsOf({ instruments, rules, shapes: withPossible })).toEqual(['weaker: three', 'stronger: one']);
  });

  it('shows three at most', () => {
    const rules = ['one', 'two', 'three', 'four', 'five'].map((id) => speaksFor(id));
    expect(planned({ instruments, rules, shapes: [alone] }).plans).toHaveLength(3);
  });

  it('says which are equal, and warns where equal ones are left out', () => {
    const more = aRule('more', { about: { recommendation: true }, when: [{ check: 'moreTied', is: true }] });
    const equal = ['one', 'two', 'three', 'four'].map((id) => speaksFor(id));
    const said = planned({ instruments, rules: [...equal, more], shapes: [alone] });
    expect(said.plans.map(({ tiedWith }) => tiedWith)).toEqual([
      [1, 2],
      [0, 2],
      [0, 1],
    ]);
    expect(said.warnings).toEqual(['more']);
    const onlyThree = planned({ instruments, rules: [...equal.slice(1), more], shapes: [alone] });
    expect(onlyThree.warnings).toEqual([]);
  });

  it('does not warn where the plans left out are less well supported', () => {
    const more = aRule('more', { about: { recommendation: true }, when: [{ check: 'moreTied', is: true }] });
    const rules = [...['one', 'two', 'three'].map((id) => speaksFor(id, 'strong')), speaksFor('four', 'weak'), more];
    expect(planned({ instruments, rules, shapes: [alone] }).warnings).toEqual([]);
  });
});

describe('what is locked', () => {
  const guidance = {
    instruments: [work('placement'), work('subsidy'), help('treatment', 'health')],
    rules: [speaksFor('placement', 'strong')],
    shapes: [alone],
  };

  it('leads where it may lead, whatever is said of it', () => {
    expect(wordsOf(guidance, { locked: ['subsidy'] })).toEqual(['alone: subsidy']);
  });

  it('joins every plan where it cannot lead', () => {
    expect(wordsOf(guidance, { locked: ['treatment'] })).toEqual(['alone: placement + treatment']);
  });

  it('is the plan where there is no other, of no kind', () => {
    const said = planned({ ...guidance, shapes: [] }, { locked: ['treatment', 'subsidy'] });
    expect(said.plans).toMatchObject([
      {
        shape: null,
        instruments: [
          { instrument: 'subsidy', role: 'core' },
          { instrument: 'treatment', role: 'support' },
        ],
        tiedWith: [],
      },
    ]);
  });

  it('is no plan where nothing is locked and nothing can be planned', () => {
    expect(wordsOf({ ...guidance, shapes: [] })).toEqual([]);
  });

  it('both leaders are in one plan where two are locked, and it is told once', () => {
    expect(planned(guidance, { locked: ['placement', 'subsidy'] }).plans.map((plan) => instrumentsOf(plan).toSorted())).toEqual([
      ['placement', 'subsidy'],
    ]);
  });
});

describe('at most so many', () => {
  const shape = aShape('full', {
    slots: [
      aSlot(),
      aSlot({ role: 'support', from: { groups: ['upgrading'] }, take: 'best' }),
      aSlot({ role: 'support', from: { groups: ['health'], meetsNeed: true }, take: 'perNeed', required: false }),
      aSlot({ role: 'preparation', from: { groups: ['guidance'] }, take: 'best', required: false }),
    ],
  });
  const guidance = {
    instruments: [
      work('placement'),
      anInstrument('school', { group: 'upgrading' }),
      help('treatment', 'health'),
      help('detox', 'addiction'),
      anInstrument('introduction', { group: 'guidance', traits: ['preparation'] }),
    ],
    rules: [aRule('all', { outcome: 'applies', strength: 'weak' })],
    shapes: [shape, alone],
  };
  const needs = { needs: ['health' as const, 'addiction' as const] };

  it.each([
    [5, 'full: placement + school + treatment + detox + introduction'],
    [4, 'full: placement + school + treatment + detox'],
    [3, 'full: placement + school + treatment'],
    [2, 'full: placement + school'],
    [1, 'alone: placement'],
  ])('%i: preparation goes first, then the last support, and never what makes the plan one: %s', (atMost, words) => {
    expect(wordsOf(guidance, { atMost }, needs)[0]).toBe(words);
  });

  it('preparation goes first wherever it stands, unless the plan is led by it', () => {
    const [lead, school, support, preparation] = shape.slots;
    if (!lead || !school || !support || !preparation) throw new Error('The kind of plan has four places.');
    const early = { ...guidance, shapes: [aShape('early', { slots: [lead, preparation, school, support] })] };
    expect(wordsOf(early, {}, needs)).toEqual(['early: placement + introduction + school + treatment + detox']);
    expect(wordsOf(early, { atMost: 4 }, needs)).toEqual(['early: placement + school + treatment + detox']);
    const led = aShape('led', {
      slots: [
        { ...preparation, take: 'each' },
        { ...support, required: false },
      ],
    });
    expect(wordsOf({ ...guidance, shapes: [led] }, { atMost: 2 }, needs)).toEqual(['led: introduction + treatment']);
  });

  it('never drops what is locked', () => {
    expect(wordsOf(guidance, { atMost: 3, locked: ['introduction'] }, needs)[0]).toBe('full: placement + school + introduction');
  });

  it('tells a plan once where shortening has made two the same', () => {
    const twice = { ...guidance, shapes: [shape, aShape('again', { slots: shape.slots.slice(0, 2) })] };
    expect(wordsOf(twice, { atMost: 2 }, needs)).toEqual(['full: placement + school']);
  });
});

describe('what is said of a plan', () => {
  const single = aRule('single', { about: { plan: true }, when: [{ check: 'planIsSingle', is: true }], says: 'against' });
  const lowBelief = aRule('lowBelief', { about: { plan: true }, when: [{ check: 'belief', atMost: 3 }], lever: 'belief' });
  const lowerBelief = aRule('lowerBelief', { about: { plan: true }, when: [{ check: 'belief', atMost: 2 }], lever: 'belief' });
  const rules: Rule[] = [speaksFor('placement'), single, lowBelief, lowerBelief];
  const guidance = { instruments: [work('placement'), help('treatment', 'health')], rules, shapes: [alone] };

  it('is what the rules say of the very mix', () => {
    expect(planned(guidance).plans.map(rulesOf)).toEqual([['single']]);
    expect(planned(guidance, { locked: ['treatment'] }).plans.map(rulesOf)).toEqual([[]]);
  });

  it('names a lever once, and none where the answer is not known', () => {
    expect(planned(guidance, {}, { belief: 1 }).plans[0]).toMatchObject({ levers: ['belief'] });
    expect(planned(guidance, {}, { belief: 4 }).plans[0]).toMatchObject({ levers: [] });
    expect(planned(guidance, {}, { belief: null }).plans[0]).toMatchObject({ levers: [] });
  });

  it('is not said of instruments, nor a rule about instruments of plans', () => {
    const { verdicts } = planned(guidance);
    expect(verdicts.flatMap(rulesOf)).toEqual(['placementApplies']);
  });
});
