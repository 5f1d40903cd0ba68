/** Why a named need stands as not covered in a plan. */
import { describe, expect, it } from 'vitest';
import type { Check, Guidance } from '../../src/model/guidance.ts';
import type { Constraints, Needs } from '../../src/model/needs.ts';
import { firstPlan, planLine } from '../support/guidance.ts';
import { aKind, aLead, anInstrument, aRow, aRule, aWorkplace, recommendedBy, speaksFor } from '../support/small-guidance.ts';

const isBoom: Check = { check: 'businessCycle', is: ['boom'] };
const course = anInstrument('course', { group: 'upgrading', traits: ['education'] });
const excluding = (id: string) => aRule(id, { about: { instruments: ['help'] }, outcome: 'doesNotApply' });

/** The rule that says why health is not covered; undefined where it is. */
function gapOf(guidance: Partial<Guidance>, needs: Partial<Needs> = {}, constraints: Constraints = {}): string | undefined {
  const plan = firstPlan(
    recommendedBy(
      {
        instruments: [aWorkplace('placement'), anInstrument('help'), aWorkplace('other'), course],
        rules: [speaksFor('placement')],
        kinds: [aKind('work', [aLead(['placement'])])],
        coverage: [aRow('health', 'help')],
        ...guidance,
      },
      { needs: ['health'], ...needs },
      constraints,
    ),
  );
  return plan.uncovered.find(({ need }) => need === 'health')?.rule;
}

describe('a need that is not covered', () => {
  it.each<[string, string, Partial<Guidance>, Partial<Needs>, Constraints]>([
    ['silent', 'no source names anything for it', { coverage: [] }, {}, {}],
    ['silent', 'the sources name something for others only', { coverage: [aRow('health', 'help', { groups: ['closest'] })] }, {}, {}],
    [
      'silent',
      'they name something for another part of it',
      { coverage: [aRow('health', 'help', { part: 'aids' })] },
      { needParts: { health: 'coping' } },
      {},
    ],
    ['noRoom', 'there is no room for more', {}, {}, { atMost: 1 }],
    ['excluded', 'the user left it out', {}, {}, { excluded: ['help'] }],
    ['refused', 'the citizen refused it', { rules: [speaksFor('placement'), excluding('no')] }, { refuses: ['help'] }, {}],
    [
      'educationOut',
      'education is imposed',
      {
        coverage: [aRow('health', 'course')],
        rules: [speaksFor('placement'), aRule('no', { about: { trait: 'education' }, outcome: 'doesNotApply' })],
      },
      { ownMotivation: 'imposed' },
      {},
    ],
    [
      'educationOut',
      'education is out of the question',
      {
        coverage: [aRow('health', 'course')],
        rules: [speaksFor('placement'), aRule('no', { about: { trait: 'education' }, outcome: 'doesNotApply' })],
      },
      { ownMotivation: 'notRelevant' },
      {},
    ],
    ['inVain', 'it was tried and got nowhere', {}, { tried: { help: 'stoodStill' } }, {}],
    ['inVain', 'it was broken off', {}, { tried: { help: 'brokenOff' } }, {}],
    ['inVain', 'it stands still', {}, { running: ['help'], progress: { help: 'standstill' } }, {}],
    ['otherPlan', 'it can only be in another plan', { coverage: [aRow('health', 'other')] }, {}, {}],
    ['inWork', 'it is not for people in work', { rules: [speaksFor('placement'), excluding('inWork')] }, {}, {}],
    ['noJob', 'there is no job to keep', { rules: [speaksFor('placement'), excluding('noJobToKeep')] }, {}, {}],
    [
      'notHere',
      'its conditions do not hold',
      { coverage: [aRow('health', 'help', { when: [isBoom] })] },
      { businessCycle: 'recession' },
      {},
    ],
    ['notHere', 'another rule excludes it', { rules: [speaksFor('placement'), excluding('law')] }, {}, {}],
  ])('%s: because %s', (gap, _, guidance, needs, constraints) => {
    expect(gapOf(guidance, needs, constraints)).toBe(`gap ${gap}`);
  });

  it('has one reason for each need in a plan', () => {
    const plan = firstPlan(
      recommendedBy(
        {
          instruments: [aWorkplace('placement'), anInstrument('help')],
          rules: [speaksFor('placement')],
          kinds: [aKind('work', [aLead(['placement'])])],
          coverage: [aRow('health', 'help')],
        },
        { needs: ['health', 'network'] },
        { excluded: ['help'] },
      ),
    );
    expect(planLine(plan)).toBe('work: placement | not health: gap excluded, network: gap silent');
  });

  it('is not one that is covered', () => {
    expect(gapOf({})).toBeUndefined();
  });
});

describe('of several reasons the weightiest is told', () => {
  const lost: Constraints = { atMost: 1 };
  const two = [aRow('health', 'help'), aRow('health', 'course')];
  const noHelp = (...ids: string[]) => [speaksFor('placement'), ...ids.map(excluding)];

  it.each<[string, string, Partial<Guidance>, Partial<Needs>, Constraints]>([
    ['noRoom', 'excluded', { coverage: two }, {}, { ...lost, excluded: ['course'] }],
    ['excluded', 'refused', { coverage: two, rules: noHelp('no') }, { refuses: ['help'] }, { excluded: ['course'] }],
    [
      'refused',
      'educationOut',
      { coverage: two, rules: [...noHelp('no'), aRule('out', { about: { trait: 'education' }, outcome: 'doesNotApply' })] },
      { refuses: ['help'], ownMotivation: 'imposed' },
      {},
    ],
    [
      'educationOut',
      'inVain',
      { coverage: two, rules: [speaksFor('placement'), aRule('out', { about: { trait: 'education' }, outcome: 'doesNotApply' })] },
      { tried: { help: 'stoodStill' }, ownMotivation: 'imposed' },
      {},
    ],
    ['inVain', 'otherPlan', { coverage: [aRow('health', 'help'), aRow('health', 'other')] }, { tried: { help: 'stoodStill' } }, {}],
    ['otherPlan', 'inWork', { coverage: [aRow('health', 'help'), aRow('health', 'other')], rules: noHelp('inWork') }, {}, {}],
    ['inWork', 'noJob', { rules: noHelp('noJobToKeep', 'inWork') }, {}, {}],
    ['noJob', 'notHere', { rules: noHelp('noJobToKeep', 'law') }, {}, {}],
  ])('%s before %s', (gap, _, guidance, needs, constraints) => {
    expect(gapOf(guidance, needs, constraints)).toBe(`gap ${gap}`);
  });

  it('and what is for another part says nothing', () => {
    const coverage = [aRow('health', 'help', { part: 'coping' }), aRow('health', 'course', { part: 'aids', when: [isBoom] })];
    const aids = { needParts: { health: 'aids' }, businessCycle: 'recession' } as const;
    expect(gapOf({ coverage }, { ...aids, tried: { help: 'stoodStill' } })).toBe('gap notHere');
    expect(gapOf({ coverage }, { ...aids, tried: { course: 'stoodStill' } })).toBe('gap inVain');
  });

  it('education that is out is told of education only, and where that was the answer', () => {
    expect(gapOf({ rules: [speaksFor('placement'), excluding('law')] }, { ownMotivation: 'imposed' })).toBe('gap notHere');
    const rules = [speaksFor('placement'), aRule('law', { about: { trait: 'education' }, outcome: 'doesNotApply' })];
    for (const ownMotivation of ['own', 'unsure', 'notAnswered'] as const)
      expect(gapOf({ coverage: [aRow('health', 'course')], rules }, { ownMotivation })).toBe('gap notHere');
  });
});
