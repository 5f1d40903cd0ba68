import { describe, expect, it } from 'vitest';
import { needsOptions, type Answers, type Needs, type TargetGroup } from '../../src/model/needs.ts';
import { answersOf, isAnswered } from '../../src/recommender/answers.ts';
import { someone } from '../support/guidance.ts';

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
  it.each<[string, Partial<Needs>, Answers['workplaceNow'], Answers['reach']]>([
    ['follows from few hours', { reach: 'fewHours' }, 'yes', 'fewHours'],
    ['follows from ordinary hours', { reach: 'ordinaryHours' }, 'yes', 'ordinaryHours'],
    ['follows from not yet', { reach: 'notYet' }, 'no', 'notYet'],
    ['follows from being furthest away', { reach: 'furthest' }, 'no', 'furthest'],
    ['is kept where both say yes', { workplaceNow: 'yes', reach: 'fewHours' }, 'yes', 'fewHours'],
    ['is kept where both say no', { workplaceNow: 'no', reach: 'furthest' }, 'no', 'furthest'],
    ['beats a reach that contradicts a yes', { workplaceNow: 'yes', reach: 'notYet' }, 'yes', 'notAnswered'],
    ['beats a reach that contradicts a no', { workplaceNow: 'no', reach: 'ordinaryHours' }, 'no', 'notAnswered'],
    ['stands alone', { workplaceNow: 'no' }, 'no', 'notAnswered'],
    ['is not asked of others than vulnerable citizens', { targetGroup: 'closest', workplaceNow: 'no' }, 'unknown', 'notAnswered'],
    ['nor is the reach', { targetGroup: 'educationReady', reach: 'fewHours' }, 'unknown', 'notAnswered'],
  ])('%s', (_, given, workplaceNow, reach) => {
    expect(answered(given)).toMatchObject({ workplaceNow, reach });
  });

  const atWork = { running: ['talks', 'subsidy'], progress: { subsidy: 'moving' } } as const;

  it.each<[string, Partial<Needs>, Answers['workplaceNow'], Answers['reach']]>([
    ['is a yes for who is at one and moves forward', atWork, 'yes', 'notAnswered'],
    ['is not told by standing still at one', { ...atWork, progress: { subsidy: 'standstill' } }, 'unknown', 'notAnswered'],
    ['is not told by being at one without a word of progress', { ...atWork, progress: {} }, 'unknown', 'notAnswered'],
    ['is not told by progress elsewhere', { ...atWork, progress: { talks: 'moving' } }, 'unknown', 'notAnswered'],
    ['is a no all the same where that was the answer', { ...atWork, workplaceNow: 'no' }, 'no', 'notAnswered'],
    ['is a no all the same where the reach says so', { ...atWork, reach: 'notYet' }, 'no', 'notYet'],
  ])('%s', (_, given, workplaceNow, reach) => {
    expect(answered(given)).toMatchObject({ workplaceNow, reach });
  });

  it('is not told by a workplace for others than vulnerable citizens', () => {
    for (const targetGroup of ['closest', 'educationReady'] satisfies TargetGroup[])
      expect(answered({ ...atWork, targetGroup }).workplaceNow).toBe('unknown');
  });
});

describe('whether a question has been answered', () => {
  it.each<[string, keyof Answers, Partial<Needs>, boolean]>([
    ['a choice that was left open is not', 'goal', {}, false],
    ['a choice that was made is', 'goal', { goal: 'unclear' }, true],
    ['"unknown" is open for the workplace', 'workplaceNow', { workplaceNow: 'unknown' }, false],
    ['"no" is an answer', 'workplaceNow', { workplaceNow: 'no' }, true],
    ['no need is no answer', 'needs', {}, false],
    ['a need is', 'needs', { needs: ['health'] }, true],
    ['parts need no answer where no need has any', 'needParts', { needs: ['network'] }, true],
    ['parts are open where one is missing', 'needParts', { needs: ['health', 'skills'], needParts: { health: 'aids' } }, false],
    ['parts are answered where none is missing', 'needParts', { needs: ['health'], needParts: { health: 'aids' } }, true],
    ['wishes are open where nobody asked', 'wishes', {}, false],
    ['"nothing" is an answer to what is wished', 'wishes', { wishes: [] }, true],
    ['what was tried is open where nobody asked', 'tried', {}, false],
    ['"nothing" is an answer to what was tried', 'tried', { tried: {} }, true],
    ['progress needs no answer where nothing is under way', 'progress', {}, true],
    ['progress is open where one is missing', 'progress', { running: ['talks', 'placement'], progress: { talks: 'moving' } }, false],
    ['progress is answered where none is missing', 'progress', { running: ['talks'], progress: { talks: 'standstill' } }, true],
    ['belief is open where the answer was "don’t know"', 'belief', { belief: null }, false],
    ['belief is answered by a place on the scale', 'belief', { belief: 1 }, true],
    ['changes are answered, if only by none', 'pastChanges', {}, true],
  ])('%s', (_, field, given, is) => {
    expect(isAnswered(answered(given), field)).toBe(is);
  });
});
