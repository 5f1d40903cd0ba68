import { describe, expect, it } from 'vitest';
import type { Guidance, Rule } from '../../src/model/guidance.ts';
import { deadRules } from '../../src/recommender/dead-rules.ts';
import { engine } from '../support/evidence.ts';
import { guidance } from '../support/guidance.ts';
import { aGroup, anInstrument, aRule, smallGuidance, validUntil } from '../support/small-guidance.ts';

const instruments = [
  anInstrument('placement', { bip: 13, traits: ['realWorkplace'], meets: ['skills'], namedFor: ['vulnerable'] }),
  anInstrument('rotation', { bip: 20, validity: validUntil('2025-12-29') }),
  anInstrument('treatment', { group: 'health', meets: ['health'] }),
];
const [, mostChanges] = engine.limits.pastChanges;
const isDead = (rule: Partial<Rule>, change: Partial<Guidance> = {}): boolean =>
  deadRules(smallGuidance({ instruments, rules: [aRule('one', rule)], ...change }), mostChanges).includes('one');

const plan = { about: { plan: true } } as const;
const placement = { about: { instruments: ['placement'] } };

describe('a rule that no answer can bring to speak', () => {
  it.each<[string, Partial<Rule>]>([
    [
      'asks for two target groups at once',
      {
        when: [
          { check: 'targetGroup', is: ['vulnerable'] },
          { check: 'targetGroup', is: ['closest'] },
        ],
      },
    ],
    [
      'asks for a workplace and for none',
      {
        when: [
          { check: 'workplaceNow', is: ['yes'] },
          { check: 'workplaceNow', is: ['no', 'unknown'] },
        ],
      },
    ],
    [
      'asks for no needs and for a need',
      {
        when: [
          { check: 'hasNeeds', is: false },
          { check: 'needs', any: ['health'] },
        ],
      },
    ],
    [
      'asks for nothing under way and for itself to be under way',
      {
        when: [
          { check: 'running', is: 'nothing' },
          { check: 'isRunning', is: true },
        ],
      },
    ],
    [
      'asks for a need that its instrument is not meant for',
      {
        about: { groups: ['health'] },
        when: [
          { check: 'meetsNeed', is: true },
          { check: 'numberedByBip', is: true },
        ],
      },
    ],
    ['asks for a historic instrument that has no last day', { ...placement, when: [{ check: 'historic', is: true }] }],
    [
      'asks for a group for which its instrument is not named',
      {
        ...placement,
        when: [
          { check: 'namedForGroup', is: true },
          { check: 'targetGroup', is: ['closest'] },
        ],
      },
    ],
    [
      'asks for more changes than may be answered',
      { ...plan, when: [{ check: 'changes', field: 'pastChanges', atLeast: mostChanges + 1 }] },
    ],
    ['is about nothing there is', { about: { groups: ['social'] } }],
    ['asks something of an instrument, though it is about plans', { ...plan, when: [{ check: 'historic', is: true }] }],
    [
      'asks for a replaced target group where none is',
      { about: { recommendation: true }, when: [{ check: 'targetGroupHistoric', is: true }] },
    ],
  ])('%s', (_, rule) => {
    expect(isDead(rule)).toBe(true);
  });
});

describe('a rule that some answer can bring to speak', () => {
  it.each<[string, Partial<Rule>, Partial<Guidance>?]>([
    ['asks for nothing', {}],
    ['asks for a target group', { when: [{ check: 'targetGroup', is: ['closest'] }] }],
    ['asks for the open answer itself', { when: [{ check: 'workplaceNow', is: ['unknown'] }] }],
    ['asks for an instrument that is historic', { about: { instruments: ['rotation'] }, when: [{ check: 'historic', is: true }] }],
    ['asks for an instrument that is not historic yet', { about: { instruments: ['rotation'] }, when: [{ check: 'historic', is: false }] }],
    [
      'asks for a need and something under way',
      {
        when: [
          { check: 'meetsNeed', is: true },
          { check: 'isRunning', is: true },
        ],
      },
    ],
    ['asks for support alone under way', { about: { recommendation: true }, when: [{ check: 'running', is: 'onlySupport' }] }],
    [
      'asks what a plan holds',
      {
        ...plan,
        when: [
          { check: 'planHas', any: { groups: ['health'] }, is: true },
          { check: 'planIsSingle', is: true },
        ],
      },
    ],
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
    [
      'asks for a target group that was replaced',
      { about: { recommendation: true }, when: [{ check: 'targetGroupHistoric', is: true }] },
      { targetGroups: [aGroup('vulnerable', { validity: validUntil('2025-06-30') })] },
    ],
  ])('%s', (_, rule, change) => {
    expect(isDead(rule, change)).toBe(false);
  });
});

describe('the shipped rules', () => {
  it('can all speak', () => {
    expect(deadRules(guidance, mostChanges)).toEqual([]);
  });

  it('would be found out if one could not', () => {
    const rules = guidance.rules.map((rule): Rule =>
      rule.id === 'talksWork' ? { ...rule, when: [...rule.when, { check: 'targetGroup', is: ['vulnerable'] }] } : rule,
    );
    expect(deadRules({ ...guidance, rules }, mostChanges)).toEqual(['talksWork']);
  });
});
