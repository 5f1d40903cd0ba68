import { describe, expect, it } from 'vitest';
import type { Check, CoverageRow } from '../../src/model/guidance.ts';
import { isHistoric } from '../../src/model/is-historic.ts';
import { needsOptions, type AnswerField, type Needs } from '../../src/model/needs.ts';
import { ask, askAll, openIn, readsOf, rowHolds, type CheckResult } from '../../src/recommender/checks.ts';
import type { Subject } from '../../src/recommender/types.ts';
import { aGroup, anInstrument, aRow, aSubject, aWorkplace, validUntil } from '../support/small-guidance.ts';

const [yes, no, open] = [true, false, undefined];
const [placement, course, club, talks] = [
  aWorkplace('placement'),
  anInstrument('course', { group: 'upgrading', traits: ['education'] }),
  anInstrument('club', { group: 'social' }),
  anInstrument('talks', { group: 'guidance' }),
];
const instruments = [placement, course, club, talks];
const asked = (needs: Partial<Needs>, check: Check, change: Partial<Subject> = {}): CheckResult =>
  ask(aSubject(needs, { instruments, ...change }), check);

const isWorkplace: Check = { check: 'workplaceNow', is: ['yes'] };
const isClosest: Check = { check: 'targetGroup', is: ['closest'] };
const isBoom: Check = { check: 'businessCycle', is: ['boom'] };

describe('a question with a choice of answers', () => {
  const fields = (Object.keys(needsOptions) as AnswerField[]).filter((field) => !['targetGroup', 'workplaceNow', 'reach'].includes(field));

  it.each(fields)('is open while nobody has answered: %s', (field) => {
    const [, first = '', second = ''] = needsOptions[field];
    const check = { check: field, is: [first] } as Check;
    expect(asked({}, check)).toBe(open);
    expect(asked({ [field]: first }, check)).toBe(yes);
    expect(asked({ [field]: second }, check)).toBe(no);
  });

  it.each<[Check, Partial<Needs>, CheckResult]>([
    [isClosest, { targetGroup: 'closest' }, yes],
    [isClosest, { targetGroup: 'vulnerable' }, no],
    [{ check: 'targetGroup', is: ['closest', 'educationReady'] }, { targetGroup: 'educationReady' }, yes],
    [isWorkplace, { workplaceNow: 'yes' }, yes],
    [isWorkplace, { workplaceNow: 'no' }, no],
    [isWorkplace, {}, open],
    [{ check: 'workplaceNow', is: ['unknown', 'no'] }, {}, yes],
    [{ check: 'workplaceNow', is: ['unknown'] }, { workplaceNow: 'no' }, no],
    [{ check: 'reach', is: ['fewHours'] }, { workplaceNow: 'yes' }, open],
    [{ check: 'reach', is: ['fewHours'] }, { reach: 'fewHours' }, yes],
    [{ check: 'timeWithoutWork', is: ['overHalfYear', 'nearLongTerm'] }, { timeWithoutWork: 'nearLongTerm' }, yes],
  ])('%o of %o is %s', (check, needs, answer) => {
    expect(asked(needs, check)).toBe(answer);
  });
});

describe('a question about needs', () => {
  const rows = [aRow('health', 'talks'), aRow('network', 'talks', { groups: ['closest'] }), aRow('addiction', 'club', { how: 'local' })];

  it.each<[Check, Partial<Needs>, CheckResult]>([
    [{ check: 'needs', any: ['health', 'addiction'], is: true }, { needs: ['network', 'addiction'] }, yes],
    [{ check: 'needs', any: ['health'], is: true }, { needs: ['network'] }, no],
    [{ check: 'needs', any: ['health'], is: true }, {}, no],
    [{ check: 'needs', any: ['health'], is: false }, {}, yes],
    [{ check: 'needs', any: ['health'], is: false }, { needs: ['health'] }, no],
    [{ check: 'needCount', atLeast: 2 }, { needs: ['health', 'network'] }, yes],
    [{ check: 'needCount', atLeast: 2 }, { needs: ['health', 'health'] }, no],
    [{ check: 'needPart', any: ['basic'] }, { needs: ['skills'], needParts: { skills: 'basic' } }, yes],
    [{ check: 'needPart', any: ['basic'] }, { needs: ['skills'], needParts: { skills: 'trade' } }, no],
    [{ check: 'needPart', any: ['basic'] }, { needs: ['skills'] }, open],
    [{ check: 'needPart', any: ['basic'] }, { needs: ['health'] }, no],
    [{ check: 'needPart', any: ['basic', 'aids'] }, { needs: ['skills', 'health'], needParts: { health: 'aids' } }, yes],
    [{ check: 'needPart', any: ['basic', 'aids'] }, { needs: ['skills', 'health'], needParts: { health: 'coping' } }, open],
    [{ check: 'silentNeeds', atLeast: 1 }, { needs: ['health'] }, no],
    [{ check: 'silentNeeds', atLeast: 1 }, { needs: ['health', 'network'] }, yes],
    [{ check: 'silentNeeds', atLeast: 2 }, { needs: ['health', 'network'] }, no],
    [{ check: 'silentNeeds', atLeast: 2 }, { needs: ['addiction', 'network'] }, yes],
    [{ check: 'silentNeeds', atLeast: 1 }, { targetGroup: 'closest', needs: ['health', 'network'] }, no],
    [{ check: 'silentNeeds', atLeast: 1 }, { needs: ['addiction'] }, yes],
  ])('%o of %o is %s', (check, needs, answer) => {
    expect(asked(needs, check, { rows })).toBe(answer);
  });
});

describe('a question about what is wished', () => {
  const education: Check = { check: 'wishes', any: { trait: 'education' }, is: true };
  const noEducation: Check = { check: 'wishes', any: { trait: 'education' }, is: false };
  const something: Check = { check: 'wishes', any: {}, is: true };

  it.each<[Check, Partial<Needs>, CheckResult]>([
    [education, {}, open],
    [noEducation, {}, open],
    [education, { wishes: ['club', 'course'] }, yes],
    [education, { wishes: ['club'] }, no],
    [education, { wishes: [] }, no],
    [noEducation, { wishes: [] }, yes],
    [noEducation, { wishes: ['course'] }, no],
    [something, { wishes: ['club'] }, yes],
    [something, { wishes: [] }, no],
  ])('%o of %o is %s', (check, needs, answer) => {
    expect(asked(needs, check)).toBe(answer);
  });
});

describe('a question about what is under way', () => {
  it.each<[string[] | null, CheckResult, CheckResult, CheckResult]>([
    [null, open, open, no],
    [[], yes, no, no],
    [['club'], no, yes, yes],
    [['club', 'course'], no, no, yes],
  ])('tells nothing, one group and something apart: %o', (running, isNothing, isOneGroup, isSomething) => {
    expect(asked({ running }, { check: 'running', is: 'nothing' })).toBe(isNothing);
    expect(asked({ running }, { check: 'running', is: 'oneGroup' })).toBe(isOneGroup);
    expect(asked({ running }, { check: 'running', is: 'something' })).toBe(isSomething);
  });

  it('counts groups and not instruments', () => {
    const both = [...instruments, anInstrument('choir', { group: 'social' })];
    expect(asked({ running: ['club', 'choir'] }, { check: 'running', is: 'oneGroup' }, { instruments: both })).toBe(yes);
  });

  const moves = (any: { trait?: 'education' }, is: boolean): Check => ({ check: 'moving', any, is });
  const isStuck = (any: { trait?: 'education' }, is: boolean): Check => ({ check: 'stuck', any, is });
  const running = ['course', 'club'];

  it.each<[Check, Partial<Needs>, CheckResult]>([
    [moves({}, true), { running, progress: { club: 'moving' } }, yes],
    [moves({}, true), { running, progress: { club: 'standstill' } }, no],
    [moves({}, true), { running }, no],
    [moves({}, false), {}, yes],
    [moves({ trait: 'education' }, true), { running, progress: { club: 'moving' } }, no],
    [moves({ trait: 'education' }, true), { running, progress: { course: 'moving' } }, yes],
    [moves({ trait: 'education' }, false), { running, progress: { course: 'moving' } }, no],
    [isStuck({}, true), { running, progress: { club: 'standstill' } }, yes],
    [isStuck({}, true), { running, progress: { club: 'moving' } }, no],
    [isStuck({}, true), {}, no],
    [isStuck({}, false), {}, yes],
    [isStuck({}, true), { tried: { club: 'stoodStill' } }, yes],
    [isStuck({}, true), { tried: { club: 'brokenOff' } }, yes],
    [isStuck({}, true), { tried: { club: 'helped' } }, no],
    [isStuck({ trait: 'education' }, true), { tried: { club: 'stoodStill' } }, no],
    [isStuck({ trait: 'education' }, true), { tried: { course: 'stoodStill' } }, yes],
    [isStuck({ trait: 'education' }, true), { running, progress: { course: 'standstill' } }, yes],
  ])('%o of %o is %s', (check, needs, answer) => {
    expect(asked(needs, check)).toBe(answer);
  });
});

describe('whether anything is known to build on', () => {
  it.each<[string, Partial<Needs>, boolean]>([
    ['nothing', {}, true],
    [
      'that nothing is wished, nothing is under way and nobody is ready to take the citizen',
      { wishes: [], running: [], opening: 'no' },
      true,
    ],
    ['what was tried, and how sure the caseworker is', { tried: { club: 'helped' }, belief: 2, pastChanges: 1 }, true],
    ['that there is no job', { job: 'none' }, true],
    ['that education would be imposed', { ownMotivation: 'imposed' }, true],
    ['that no flex job was approved', { flexJobApproved: 'no' }, true],
    ['a workplace', { workplaceNow: 'yes' }, false],
    ['that none is possible', { workplaceNow: 'no' }, false],
    ['a need', { needs: ['network'] }, false],
    ['a goal', { goal: 'unclear' }, false],
    ['a wish', { wishes: ['club'] }, false],
    ['an opening', { opening: 'yes' }, false],
    ['something under way', { running: ['club'] }, false],
    ['a job', { job: 'employed' }, false],
    ['a job that the citizen is sick-listed from', { job: 'sickListedFromJob' }, false],
    ['a wish for education', { ownMotivation: 'own' }, false],
    ['an approved flex job', { flexJobApproved: 'yes' }, false],
  ])('where all that is told is %s: %o', (_, needs, isNothing) => {
    expect(asked(needs, { check: 'nothingKnown', is: true })).toBe(isNothing);
    expect(asked(needs, { check: 'nothingKnown', is: false })).toBe(!isNothing);
  });
});

describe('a question about caseworker and target group', () => {
  it.each<[Check, Partial<Needs>, CheckResult]>([
    [{ check: 'belief', atMost: 3 }, { belief: 3 }, yes],
    [{ check: 'belief', atMost: 3 }, { belief: 4 }, no],
    [{ check: 'belief', atMost: 3 }, { belief: null }, open],
    [{ check: 'changes', field: 'pastChanges', atLeast: 2 }, { pastChanges: 2 }, yes],
    [{ check: 'changes', field: 'pastChanges', atLeast: 2 }, { pastChanges: 1, expectedChanges: 9 }, no],
    [{ check: 'changes', field: 'expectedChanges', atLeast: 1 }, { expectedChanges: 1 }, yes],
    [{ check: 'changes', field: 'expectedChanges', atLeast: 1 }, {}, no],
  ])('%o of %o is %s', (check, needs, answer) => {
    expect(asked(needs, check)).toBe(answer);
  });

  it.each([
    ['2025-12-29', '2025-12-28', false],
    ['2025-12-29', '2025-12-29', false],
    ['2025-12-29', '2025-12-30', true],
    ['2025-12-29', '2026-01-01', true],
    [null, '9999-12-31', false],
  ])('with the last day %s, being historic on %s is %s', (last, day, historic) => {
    expect(isHistoric(validUntil(last), day)).toBe(historic);
    const group = aGroup('educationReady', { validity: validUntil(last) });
    expect(asked({}, { check: 'targetGroupHistoric', is: true }, { group, today: day })).toBe(historic);
    expect(asked({}, { check: 'targetGroupHistoric', is: false }, { group, today: day })).toBe(!historic);
  });
});

describe('a question about one instrument', () => {
  const numbered = aWorkplace('placement', { bip: 13, namedFor: ['closest'], validity: validUntil('2025-12-29') });
  const never = anInstrument('placement', { traits: ['neverPlanned'] });
  const about = (needs: Partial<Needs>, check: Check, change: Partial<Subject> = {}) =>
    asked(needs, check, { instrument: numbered, ...change });

  it.each<[Check, Partial<Needs>, CheckResult]>([
    [{ check: 'historic', is: true }, {}, yes],
    [{ check: 'historic', is: false }, {}, no],
    [{ check: 'namedForGroup', is: true }, { targetGroup: 'closest' }, yes],
    [{ check: 'namedForGroup', is: false }, { targetGroup: 'vulnerable' }, yes],
    [{ check: 'numberedByBip', is: true }, {}, yes],
    [{ check: 'numberedByBip', is: false }, {}, no],
    [{ check: 'trait', of: 'neverPlanned', is: true }, {}, no],
    [{ check: 'trait', of: 'neverPlanned', is: false }, {}, yes],
    [{ check: 'wished', is: true }, {}, open],
    [{ check: 'wished', is: false }, {}, open],
    [{ check: 'wished', is: true }, { wishes: ['placement'] }, yes],
    [{ check: 'wished', is: true }, { wishes: ['club'] }, no],
    [{ check: 'wished', is: false }, { wishes: [] }, yes],
    [{ check: 'refused', is: true }, {}, no],
    [{ check: 'refused', is: false }, {}, yes],
    [{ check: 'refused', is: true }, { refuses: ['placement'] }, yes],
    [{ check: 'refused', is: true }, { refuses: ['club'] }, no],
    [{ check: 'isRunning', is: true }, { running: ['placement'] }, yes],
    [{ check: 'isRunning', is: false }, { running: ['talks'] }, yes],
    [{ check: 'isRunning', is: true }, {}, no],
    [{ check: 'progress', is: ['moving'] }, { running: ['placement'], progress: { placement: 'moving' } }, yes],
    [{ check: 'progress', is: ['moving'] }, { running: ['placement'], progress: { placement: 'standstill' } }, no],
    [{ check: 'progress', is: ['moving'] }, { running: ['placement'] }, open],
    [{ check: 'progress', is: ['moving'] }, { running: ['club'], progress: { club: 'moving' } }, no],
    [{ check: 'progress', is: ['moving'] }, {}, no],
    [{ check: 'tried', is: ['stoodStill'] }, { tried: { placement: 'stoodStill' } }, yes],
    [{ check: 'tried', is: ['stoodStill'] }, { tried: { placement: 'helped' } }, no],
    [{ check: 'tried', is: ['helped', 'brokenOff'] }, { tried: { placement: 'brokenOff' } }, yes],
    [{ check: 'tried', is: ['stoodStill'] }, { tried: { club: 'stoodStill' } }, no],
    [{ check: 'tried', is: ['stoodStill'] }, {}, no],
  ])('%o for %o is %s', (check, needs, answer) => {
    expect(about(needs, check)).toBe(answer);
  });

  it('covers no need where no instrument is judged', () => {
    expect(asked({ needs: ['addiction'] }, { check: 'coversNeed', is: true }, { rows: [aRow('addiction', 'club')] })).toBe(no);
  });

  it('knows what the tool never plans', () => {
    expect(about({}, { check: 'trait', of: 'neverPlanned', is: true }, { instrument: never })).toBe(yes);
    expect(about({}, { check: 'trait', of: 'neverPlanned', is: false }, { instrument: never })).toBe(no);
  });

  const isBip: Check = { check: 'numberedByBip', is: true };

  it('is answered no, whichever way it is put, where no instrument is judged', () => {
    for (const name of ['historic', 'namedForGroup', 'numberedByBip', 'refused', 'isRunning'] as const)
      for (const is of [true, false]) expect(asked({}, { check: name, is }), name).toBe(no);
    for (const is of [true, false]) expect(asked({}, { check: 'trait', of: 'neverPlanned', is })).toBe(no);
    expect(asked({ wishes: ['placement'] }, { check: 'wished', is: true })).toBe(no);
    expect(asked({ running: ['placement'], progress: { placement: 'moving' } }, { check: 'progress', is: ['moving'] })).toBe(no);
    expect(asked({ tried: { placement: 'helped' } }, { check: 'tried', is: ['helped'] })).toBe(no);
    expect(about({}, isBip, { instrument: null })).toBe(no);
  });

  const rows = [aRow('health', 'placement', { part: 'aids' }), aRow('network', 'placement', { when: [isBoom] }), aRow('addiction', 'club')];

  it.each<[Partial<Needs>, CheckResult]>([
    [{}, no],
    [{ needs: ['addiction'] }, no],
    [{ needs: ['health'] }, open],
    [{ needs: ['health'], needParts: { health: 'aids' } }, yes],
    [{ needs: ['health'], needParts: { health: 'habits' } }, no],
    [{ needs: ['network'] }, open],
    [{ needs: ['network'], businessCycle: 'boom' }, yes],
    [{ needs: ['health', 'network'], businessCycle: 'boom' }, yes],
    [{ needs: ['network'], businessCycle: 'recession' }, no],
  ])('whether a row links it to a need is told by its own rows alone: %o is %s', (needs, answer) => {
    expect(about(needs, { check: 'coversNeed', is: true }, { rows })).toBe(answer);
    expect(about(needs, { check: 'coversNeed', is: false }, { rows })).toBe(answer === undefined ? undefined : !answer);
  });
});

describe('a question about a plan', () => {
  const plan = [placement, course];

  it.each<[Check, Partial<Subject>, CheckResult]>([
    [{ check: 'planHas', any: { trait: 'realWorkplace' }, is: true }, { plan }, yes],
    [{ check: 'planHas', any: { groups: ['health'] }, is: true }, { plan }, no],
    [{ check: 'planHas', any: { groups: ['health'] }, is: false }, { plan }, yes],
    [{ check: 'planHas', any: { groups: ['upgrading'] }, is: false }, { plan }, no],
    [{ check: 'planHas', any: { trait: 'realWorkplace', groups: ['upgrading'] }, is: true }, { plan }, no],
    [{ check: 'planBegins', with: { trait: 'realWorkplace' } }, { plan }, yes],
    [{ check: 'planBegins', with: { trait: 'education' } }, { plan }, no],
    [{ check: 'planBegins', with: {} }, {}, no],
    [{ check: 'planGroups', atMost: 1 }, { plan }, no],
    [{ check: 'planGroups', atMost: 2 }, { plan }, yes],
    [{ check: 'planGroups', atMost: 1 }, { plan: [course, course] }, yes],
    [{ check: 'planGroups', atLeast: 2 }, { plan }, yes],
    [{ check: 'planGroups', atLeast: 2 }, { plan: [course, course] }, no],
    [{ check: 'planGroups', atLeast: 2, atMost: 2 }, { plan: [...plan, club] }, no],
    [{ check: 'planGroups', atMost: 0 }, {}, yes],
    [{ check: 'moreTied', is: true }, { moreTied: true }, yes],
    [{ check: 'moreTied', is: true }, {}, no],
    [{ check: 'moreTied', is: false }, {}, yes],
  ])('%o is asked of what the plan holds', (check, change, answer) => {
    expect(asked({}, check, change)).toBe(answer);
  });
});

describe('several questions at once', () => {
  it.each<[Partial<Needs>, CheckResult]>([
    [{ workplaceNow: 'yes', businessCycle: 'boom' }, yes],
    [{ workplaceNow: 'yes' }, open],
    [{ businessCycle: 'boom' }, open],
    [{ workplaceNow: 'no' }, no],
    [{ businessCycle: 'recession' }, no],
  ])('all hold, or one does not, or an open one decides: %o is %s', (needs, answer) => {
    expect(askAll(aSubject(needs), [isWorkplace, isBoom])).toBe(answer);
  });

  it('all of none hold', () => {
    expect(askAll(aSubject(), [])).toBe(yes);
  });

  const anyOf: Check = { check: 'any', of: [[isClosest, isBoom], [isWorkplace]] };

  it.each<[Partial<Needs>, CheckResult]>([
    [{ targetGroup: 'closest', businessCycle: 'boom' }, yes],
    [{ workplaceNow: 'yes' }, yes],
    [{ targetGroup: 'closest' }, open],
    [{ workplaceNow: 'no' }, no],
    [{}, open],
    [{ targetGroup: 'closest', businessCycle: 'recession' }, open],
  ])('one list of them holds, or none does, or an open one decides: %o is %s', (needs, answer) => {
    expect(asked(needs, anyOf)).toBe(answer);
  });

  it.each<[Partial<Needs>, CheckResult, CheckResult]>([
    [{ businessCycle: 'boom' }, yes, no],
    [{ businessCycle: 'recession' }, no, yes],
    [{}, no, yes],
  ])('what is not known to hold counts as no: %o', (needs, isKnown, isNotKnown) => {
    expect(asked(needs, { check: 'known', that: isBoom, is: true })).toBe(isKnown);
    expect(asked(needs, { check: 'known', that: isBoom, is: false })).toBe(isNotKnown);
  });
});

describe('a row of the coverage table', () => {
  const row = (change: Partial<CoverageRow>): CoverageRow => aRow('health', 'placement', { groups: ['vulnerable'], ...change });

  it.each<[string, Partial<CoverageRow>, Partial<Needs>, CheckResult]>([
    ['a named need', {}, { needs: ['health'] }, yes],
    ['a need that was not named', {}, { needs: ['network'] }, no],
    ['another target group', {}, { targetGroup: 'closest', needs: ['health'] }, no],
    ['the part that was named', { part: 'aids' }, { needs: ['health'], needParts: { health: 'aids' } }, yes],
    ['another part', { part: 'aids' }, { needs: ['health'], needParts: { health: 'coping' } }, no],
    ['a part that nobody has told', { part: 'aids' }, { needs: ['health'] }, open],
    ['a condition that holds', { when: [isBoom] }, { needs: ['health'], businessCycle: 'boom' }, yes],
    ['a condition that does not', { when: [isBoom] }, { needs: ['health'], businessCycle: 'recession' }, no],
    ['an open condition', { when: [isBoom] }, { needs: ['health'] }, open],
    [
      'an open part and a condition that does not hold',
      { part: 'aids', when: [isBoom] },
      { needs: ['health'], businessCycle: 'recession' },
      no,
    ],
    ['an open part and a condition that holds', { part: 'aids', when: [isBoom] }, { needs: ['health'], businessCycle: 'boom' }, open],
  ])('%s: %o of %o is %s', (_, change, needs, answer) => {
    expect(rowHolds(aSubject(needs), row(change))).toBe(answer);
  });
});

describe('the answers a question looks at', () => {
  it.each<[Check, readonly string[]]>([
    [isWorkplace, ['workplaceNow']],
    [isClosest, ['targetGroup']],
    [{ check: 'needs', any: ['health'], is: true }, ['needs']],
    [{ check: 'needCount', atLeast: 2 }, ['needs']],
    [{ check: 'silentNeeds', atLeast: 2 }, ['needs']],
    [{ check: 'needPart', any: ['aids'] }, ['needs', 'needParts']],
    [{ check: 'coversNeed', is: true }, ['needs', 'needParts']],
    [{ check: 'wishes', any: {}, is: true }, ['wishes']],
    [{ check: 'wished', is: true }, ['wishes']],
    [{ check: 'refused', is: true }, ['refuses']],
    [{ check: 'running', is: 'nothing' }, ['running']],
    [{ check: 'isRunning', is: true }, ['running']],
    [{ check: 'moving', any: {}, is: true }, ['running', 'progress']],
    [{ check: 'stuck', any: {}, is: true }, ['running', 'progress', 'tried']],
    [{ check: 'progress', is: ['moving'] }, ['progress']],
    [{ check: 'tried', is: ['helped'] }, ['tried']],
    [{ check: 'belief', atMost: 3 }, ['belief']],
    [{ check: 'changes', field: 'pastChanges', atLeast: 1 }, ['pastChanges']],
    [{ check: 'changes', field: 'expectedChanges', atLeast: 1 }, ['expectedChanges']],
    [{ check: 'historic', is: true }, []],
    [{ check: 'numberedByBip', is: true }, []],
    [{ check: 'planGroups', atMost: 1 }, []],
    [{ check: 'known', that: isBoom, is: true }, ['businessCycle']],
    [{ check: 'any', of: [[isClosest, isBoom], [isWorkplace]] }, ['targetGroup', 'businessCycle', 'workplaceNow']],
  ])('%o: %o', (check, fields) => {
    expect(readsOf(check)).toEqual(fields);
  });

  it('are for knowing nothing all those that would be something known', () => {
    expect(readsOf({ check: 'nothingKnown', is: true })).toContain('flexJobApproved');
  });

  it.each<[string, Check[], Partial<Needs>, readonly string[]]>([
    ['none where all hold', [isWorkplace], { workplaceNow: 'yes' }, []],
    ['those that are open', [isWorkplace, isBoom], { workplaceNow: 'yes' }, ['businessCycle']],
    ['each that is open', [isWorkplace, isBoom], {}, ['workplaceNow', 'businessCycle']],
    ['the part, and not the need, which is known', [{ check: 'needPart', any: ['aids'] }], { needs: ['health'] }, ['needParts']],
    [
      'those in a list that may still hold',
      [
        {
          check: 'any',
          of: [
            [isClosest, isBoom],
            [isWorkplace, { check: 'goal', is: ['unclear'] }],
          ],
        },
      ],
      { workplaceNow: 'yes' },
      ['goal'],
    ],
    ['all of a question that looks at several', [{ check: 'wishes', any: {}, is: true }], {}, ['wishes']],
  ])('and on which it hangs that nothing can be told: %s', (_, all, needs, fields) => {
    expect(openIn(aSubject(needs, { instruments }), all)).toEqual(fields);
  });
});
