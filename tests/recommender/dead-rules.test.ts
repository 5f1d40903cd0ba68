import { describe, expect, it } from 'vitest';
import type { Check, Guidance, PlanKind, Rule } from '../../src/model/guidance.ts';
import { deadKinds, deadRules } from '../../src/recommender/dead-rules.ts';
import { engine } from '../support/evidence.ts';
import { guidance } from '../support/guidance.ts';
import { aGroup, aKind, aLead, anInstrument, aRow, aRule, aWorkplace, smallGuidance, validUntil } from '../support/small-guidance.ts';

const instruments = [
  aWorkplace('placement', { bip: 13, namedFor: ['vulnerable'] }),
  anInstrument('rotation', { bip: 20, validity: validUntil('2025-12-29') }),
  anInstrument('treatment', { group: 'health', traits: ['education'] }),
];
const coverage = [
  aRow('health', 'treatment', { part: 'aids', when: [{ check: 'job', is: ['employed'] }] }),
  aRow('skills', 'placement', { groups: ['vulnerable'] }),
];
const [, mostChanges] = engine.limits.pastChanges;
const isDead = (rule: Partial<Rule>, change: Partial<Guidance> = {}): boolean =>
  deadRules(smallGuidance({ instruments, coverage, rules: [aRule('one', rule)], ...change }), mostChanges).includes('one');

const plan = { about: { plan: true } } as const;
const whole = { about: { recommendation: true } } as const;
const placement = { about: { instruments: ['placement'] } };
const treatment = { about: { instruments: ['treatment'] } };
const isVulnerable: Check = { check: 'targetGroup', is: ['vulnerable'] };
const isClosest: Check = { check: 'targetGroup', is: ['closest'] };
const isWorkplace: Check = { check: 'workplaceNow', is: ['yes'] };
const noWorkplace: Check = { check: 'workplaceNow', is: ['no', 'unknown'] };
const needs = (need: 'health' | 'network', is: boolean): Check => ({ check: 'needs', any: [need], is });
const isPart = (...any: ('aids' | 'coping' | 'trade')[]): Check => ({ check: 'needPart', any });
const known = (is: boolean): Check => ({ check: 'known', that: isWorkplace, is });
const covers = (is: boolean): Check => ({ check: 'coversNeed', is });
const isRunning = (is: boolean): Check => ({ check: 'isRunning', is });
const running = (is: 'nothing' | 'something' | 'oneGroup'): Check => ({ check: 'running', is });
const isHistoric = (is: boolean): Check => ({ check: 'historic', is });
const social = { groups: ['social' as const] };
const health = { groups: ['health' as const] };

describe('a rule that no answer can bring to speak', () => {
  it.each<[string, Partial<Rule>]>([
    ['asks for two target groups at once', { when: [isVulnerable, isClosest] }],
    ['asks for a workplace and for none', { when: [isWorkplace, noWorkplace] }],
    [
      'asks for either of two things that contradict a third',
      { ...whole, when: [noWorkplace, { check: 'any', of: [[isWorkplace], [isWorkplace, isClosest]] }] },
    ],
    ['asks for a need and for its absence', { ...whole, when: [needs('health', true), needs('health', false)] }],
    ['asks for more needs than there are', { ...whole, when: [{ check: 'needCount', atLeast: 11 }] }],
    ['asks for two parts of a need at once', { ...whole, when: [isPart('aids'), isPart('coping')] }],
    ['asks for something known and for it not to be known', { ...whole, when: [known(true), known(false)] }],
    ['asks for nothing under way and for itself to be under way', { ...placement, when: [running('nothing'), isRunning(true)] }],
    ['asks for a need that its instrument does not cover in the target group', { ...placement, when: [covers(true), isClosest] }],
    ['asks for a need that no row links to its instrument', { about: { instruments: ['rotation'] }, when: [covers(true)] }],
    [
      'asks for a need that its instrument covers for people in work, and for no work',
      { ...treatment, when: [covers(true), { check: 'job', is: ['none'] }] },
    ],
    ['asks for a wish for a kind of thing that is not there', { ...whole, when: [{ check: 'wishes', any: social, is: true }] }],
    ['asks for progress of a kind of thing that is not there', { ...whole, when: [{ check: 'moving', any: social, is: true }] }],
    ['asks for a standstill of a kind of thing that is not there', { ...whole, when: [{ check: 'stuck', any: social, is: true }] }],
    ['asks for a historic instrument that has no last day', { ...placement, when: [isHistoric(true)] }],
    ['asks for a group for which its instrument is not named', { ...placement, when: [{ check: 'namedForGroup', is: true }, isClosest] }],
    [
      'asks for more changes than may be answered',
      { ...plan, when: [{ check: 'changes', field: 'pastChanges', atLeast: mostChanges + 1 }] },
    ],
    ['asks for less belief than there is', { ...plan, when: [{ check: 'belief', atMost: 0 }] }],
    ['is about nothing there is', { about: social }],
    ['asks something of an instrument, though it is about plans', { ...plan, when: [isHistoric(true)] }],
    ['asks for a replaced target group where none is', { ...whole, when: [{ check: 'targetGroupHistoric', is: true }] }],
    ['asks what nobody knows to be known', { ...whole, when: [isWorkplace, { check: 'nothingKnown', is: true }] }],
  ])('%s', (_, rule) => {
    expect(isDead(rule)).toBe(true);
  });
});

describe('a rule that some answer can bring to speak', () => {
  it.each<[string, Partial<Rule>, Partial<Guidance>?]>([
    ['asks for nothing', {}],
    ['asks for a target group', { when: [isClosest] }],
    ['asks for the open answer itself', { when: [{ check: 'workplaceNow', is: ['unknown'] }] }],
    [
      'asks for the second of two answers',
      {
        ...whole,
        when: [
          { check: 'goal', is: ['unclear', 'concreteJob'] },
          { check: 'goal', is: ['concreteJob'] },
        ],
      },
    ],
    ['asks for an instrument that is historic', { about: { instruments: ['rotation'] }, when: [isHistoric(true)] }],
    ['asks for an instrument that is not historic yet', { about: { instruments: ['rotation'] }, when: [isHistoric(false)] }],
    [
      'asks for one of several things',
      {
        ...whole,
        when: [
          {
            check: 'any',
            of: [
              [isVulnerable, isClosest],
              [isWorkplace, { check: 'job', is: ['none'] }],
            ],
          },
        ],
      },
    ],
    ['asks for something to be known', { ...whole, when: [known(true)] }],
    ['asks for something not to be known', { ...whole, when: [known(false)] }],
    ['asks for a need that is not there', { ...whole, when: [needs('health', false)] }],
    ['asks for several needs', { ...whole, when: [{ check: 'needCount', atLeast: 3 }] }],
    ['asks for two needs one after the other', { ...whole, when: [needs('health', true), needs('network', true)] }],
    ['asks for needs on which the sources are silent', { ...whole, when: [isClosest, { check: 'silentNeeds', atLeast: 3 }] }],
    ['asks for a part of a need', { ...whole, when: [isPart('trade')] }],
    ['asks for parts of two needs', { ...whole, when: [isPart('trade'), isPart('aids')] }],
    ['asks for a need that its instrument covers under a condition', { ...treatment, when: [covers(true)] }],
    ['asks for no need that its instrument covers', { ...treatment, when: [covers(false)] }],
    ['asks for a wish', { ...whole, when: [{ check: 'wishes', any: { trait: 'education' }, is: true }] }],
    ['asks for no such wish', { ...whole, when: [{ check: 'wishes', any: { trait: 'education' }, is: false }] }],
    ['asks to be wished', { ...placement, when: [{ check: 'wished', is: true }] }],
    ['asks not to be wished', { ...placement, when: [{ check: 'wished', is: false }] }],
    ['asks to be refused', { ...placement, when: [{ check: 'refused', is: true }] }],
    ['asks not to be refused', { ...placement, when: [{ check: 'refused', is: false }] }],
    ['asks to be under way', { ...treatment, when: [isRunning(true)] }],
    ['asks not to be under way', { ...treatment, when: [isRunning(false)] }],
    ['asks to move', { ...treatment, when: [isRunning(true), { check: 'progress', is: ['moving'] }] }],
    ['asks to stand still', { ...treatment, when: [{ check: 'progress', is: ['standstill'] }] }],
    ['asks to have been broken off', { ...treatment, when: [{ check: 'tried', is: ['brokenOff'] }] }],
    ['asks for nothing under way', { ...whole, when: [running('nothing')] }],
    ['asks for something under way', { ...whole, when: [running('something')] }],
    ['asks for one group under way', { ...whole, when: [running('oneGroup')] }],
    ['asks for something that moves', { ...whole, when: [{ check: 'moving', any: health, is: true }] }],
    ['asks for nothing that moves', { ...whole, when: [{ check: 'moving', any: {}, is: false }] }],
    ['asks for something that stands still', { ...whole, when: [{ check: 'stuck', any: health, is: true }] }],
    ['asks for nothing that stands still', { ...whole, when: [{ check: 'stuck', any: {}, is: false }] }],
    ['asks for a need and something under way', { ...treatment, when: [covers(true), isRunning(true)] }],
    ['asks for nothing known', { ...whole, when: [{ check: 'nothingKnown', is: true }] }],
    [
      'asks what a plan holds, how it begins and how many kinds of things are in it',
      {
        ...plan,
        when: [
          { check: 'planHas', any: health, is: true },
          { check: 'planBegins', with: health },
          { check: 'planGroups', atLeast: 2 },
        ],
      },
    ],
    ['asks whether equal plans were left out', { ...whole, when: [{ check: 'moreTied', is: true }] }],
    [
      'asks for low belief and changes ahead',
      {
        ...plan,
        when: [
          { check: 'belief', atMost: 1 },
          { check: 'changes', field: 'expectedChanges', atLeast: 1 },
        ],
      },
    ],
    ['asks for the most changes there may be', { ...plan, when: [{ check: 'changes', field: 'pastChanges', atLeast: mostChanges }] }],
    ['is about a gap', { about: { gap: 'silent' } }],
    [
      'asks for a target group that was replaced',
      { ...whole, when: [{ check: 'targetGroupHistoric', is: true }] },
      { targetGroups: [aGroup('vulnerable', { validity: validUntil('2025-06-30') })] },
    ],
  ])('%s', (_, rule, change) => {
    expect(isDead(rule, change)).toBe(false);
  });

  it('does so with an instrument that is not the first of those it is about', () => {
    expect(isDead({ about: {}, when: [isHistoric(true)] })).toBe(false);
  });

  it('does so only for a target group that is known', () => {
    expect(isDead({ when: [isClosest] }, { targetGroups: [aGroup('vulnerable')] })).toBe(true);
  });
});

describe('a kind of plan', () => {
  const dead = (when: PlanKind['when']): string[] =>
    deadKinds(
      smallGuidance({ instruments, coverage, kinds: [aKind('work', [aLead(['placement'])], { when }), aKind('always', [])] }),
      mostChanges,
    );

  it('that no answer can open is found by its name', () => {
    expect(dead([isVulnerable, isClosest])).toEqual(['work']);
    expect(dead([isWorkplace, needs('health', true), noWorkplace])).toEqual(['work']);
    expect(dead([isHistoric(true)])).toEqual(['work']);
  });

  it('that some answer can open is not', () => {
    expect(dead([isVulnerable, isWorkplace, { check: 'moving', any: {}, is: true }])).toEqual([]);
    expect(dead([{ check: 'any', of: [[isVulnerable, isClosest], [isClosest]] }])).toEqual([]);
  });
});

describe('what is shipped', () => {
  it('can all speak and all open', () => {
    expect(deadRules(guidance, mostChanges)).toEqual([]);
    expect(deadKinds(guidance, mostChanges)).toEqual([]);
  });

  it('would be found out if it could not', () => {
    const rules = guidance.rules.map((rule): Rule => (rule.id === 'talksWork' ? { ...rule, when: [...rule.when, isVulnerable] } : rule));
    expect(deadRules({ ...guidance, rules }, mostChanges)).toEqual(['talksWork']);
    const kinds = guidance.kinds.map((kind): PlanKind => (kind.id === 'beginGently' ? { ...kind, when: [...kind.when, isClosest] } : kind));
    expect(deadKinds({ ...guidance, kinds }, mostChanges)).toEqual(['beginGently']);
  });
});
