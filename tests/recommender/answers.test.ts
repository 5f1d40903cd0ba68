import { describe, expect, it } from 'vitest';
import { needsOptions, type Answers, type Needs, type TargetGroup } from '../../src/model/needs.ts';
import { answersOf, isAnswered } from '../../src/recommender/answers.ts';
import { someone } from '../support/guidance.ts';
import examples from './answers.json' with { type: 'json' };

type Reached = readonly (readonly [what: string, Partial<Needs>, Answers['workplaceNow'], Answers['reach']])[];
type Examples = {
  readonly workplace: Reached;
  readonly atWork: Reached;
  readonly isAnswered: readonly (readonly [what: string, keyof Answers, Partial<Needs>, is: boolean])[];
};
const tables = examples as unknown as Examples;

const answered = (change: Partial<Needs>): Answers => answersOf(someone(change), ['placement', 'subsidy']);

describe('what was not answered', () => {
  const open = {
    workplaceNow: 'unknown',
    reach: 'notAnswered',
    job: 'notAnswered',
    goal: 'notAnswered',
    ownMotivation: 'notAnswered',
    opening: 'notAnswered',
    timeWithoutWork: 'unknown',
    education: 'notAnswered',
    readiness: 'notAnswered',
    ninthGrade: 'notAnswered',
    entryGrades: 'notAnswered',
    flexJobApproved: 'notAnswered',
    businessCycle: 'unknown',
    needs: [],
    needParts: {},
    wishes: null,
    refuses: null,
    running: null,
    progress: {},
    tried: null,
    belief: null,
    pastChanges: 0,
    expectedChanges: 0,
  };

  it.each(needsOptions.targetGroup)('stands as open, for somebody of whom only the target group is known: %s', (targetGroup) => {
    expect(answered({ targetGroup })).toEqual({ ...open, targetGroup });
  });

  it('may be absent or null: both are the same', () => {
    const nothing = Object.fromEntries(Object.keys(open).map((field) => [field, null]));
    const absent = Object.fromEntries(Object.keys(open).map((field) => [field, undefined]));
    expect(answered(nothing as Partial<Needs>)).toEqual(answered({}));
    expect(answered(absent as Partial<Needs>)).toEqual(answered({}));
  });

  it('is not the same as the answer "nothing"', () => {
    expect(answered({ running: [], wishes: [], refuses: [], tried: {} })).toMatchObject({
      running: [],
      wishes: [],
      refuses: [],
      tried: {},
    });
  });
});

describe('what was answered', () => {
  it('is kept as it was given', () => {
    const given = {
      targetGroup: 'educationReady',
      job: 'none',
      goal: 'unclear',
      readiness: 'needsSupport',
      tried: { placement: 'helped' },
      belief: 2,
      pastChanges: 3,
      expectedChanges: 1,
    } as const;
    expect(answered(given)).toMatchObject(given);
  });

  it('names each need once, in an order of its own', () => {
    expect(answered({ needs: ['skills', 'health', 'skills', 'everydayLife'] }).needs).toEqual(['everydayLife', 'health', 'skills']);
  });

  it.each(['wishes', 'refuses', 'running'] as const)('names each instrument once, in an order of its own: %s', (field) => {
    expect(answered({ [field]: ['talks', 'placement', 'talks'] })[field]).toEqual(['placement', 'talks']);
  });

  it('of a part of a need counts only where the need was named, and only where a part was told', () => {
    expect(answered({ needs: ['health'], needParts: { health: 'aids', skills: 'basic' } }).needParts).toEqual({ health: 'aids' });
    expect(answered({ needs: ['health', 'skills'], needParts: { health: null, skills: 'trade' } }).needParts).toEqual({ skills: 'trade' });
    expect(answered({ needs: ['network'], needParts: { health: 'aids' } }).needParts).toEqual({});
  });

  it('as a wish does not count where the same was refused', () => {
    expect(answered({ wishes: ['placement', 'talks'], refuses: ['talks'] }).wishes).toEqual(['placement']);
    expect(answered({ wishes: ['talks'], refuses: ['talks'] }).wishes).toEqual([]);
    expect(answered({ refuses: ['talks'] }).wishes).toBeNull();
  });

  it('as progress counts only for what is under way', () => {
    const progress = { placement: 'standstill', talks: 'moving' } as const;
    expect(answered({ running: ['talks'], progress }).progress).toEqual({ talks: 'moving' });
    expect(answered({ running: [], progress }).progress).toEqual({});
    expect(answered({ progress }).progress).toEqual({});
  });
});

describe('whether a workplace is possible, and how far the citizen reaches', () => {
  it.each(tables.workplace)('%s', (_, given, workplaceNow, reach) => {
    expect(answered(given)).toMatchObject({ workplaceNow, reach });
  });

  const atWork = { running: ['talks', 'subsidy'], progress: { subsidy: 'moving' } } as const;

  it.each(tables.atWork)('%s', (_, given, workplaceNow, reach) => {
    expect(answered(given)).toMatchObject({ workplaceNow, reach });
  });

  it('is not told by a workplace for others than vulnerable citizens', () => {
    for (const targetGroup of ['closest', 'educationReady'] satisfies TargetGroup[])
      expect(answered({ ...atWork, targetGroup }).workplaceNow).toBe('unknown');
  });
});

describe('whether a question has been answered', () => {
  it.each(tables.isAnswered)('%s', (_, field, given, is) => {
    expect(isAnswered(answered(given), field)).toBe(is);
  });
});
