import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/model/guidance.ts';
import type { Needs } from '../../src/model/needs.ts';
import { isHistoric } from '../../src/model/is-historic.ts';
import { ask, readsOf } from '../../src/recommender/checks.ts';
import type { Subject } from '../../src/recommender/types.ts';
import { aGroup, anInstrument, aSubject, validUntil } from '../support/small-guidance.ts';

describe('a question about the answers', () => {
  it.each<[Check, Partial<Needs>, boolean | undefined]>([
    [{ check: 'targetGroup', is: ['closest'] }, { targetGroup: 'closest' }, true],
    [{ check: 'targetGroup', is: ['closest', 'educationReady'] }, { targetGroup: 'vulnerable' }, false],
    [{ check: 'workplaceNow', is: ['yes'] }, { workplaceNow: 'yes' }, true],
    [{ check: 'workplaceNow', is: ['yes'] }, { workplaceNow: 'no' }, false],
    [{ check: 'workplaceNow', is: ['yes'] }, { workplaceNow: 'unknown' }, undefined],
    [{ check: 'workplaceNow', is: ['unknown'] }, { workplaceNow: 'unknown' }, true],
    [{ check: 'workplaceNow', is: ['unknown'] }, { workplaceNow: 'no' }, false],
    [{ check: 'ownMotivation', is: ['own'] }, { ownMotivation: 'own' }, true],
    [{ check: 'ownMotivation', is: ['own'] }, { ownMotivation: 'imposed' }, false],
    [{ check: 'ownMotivation', is: ['own'] }, { ownMotivation: 'notRelevant' }, false],
    [{ check: 'ownMotivation', is: ['own'] }, { ownMotivation: 'unsure' }, undefined],
    [{ check: 'ownMotivation', is: ['unsure', 'imposed'] }, { ownMotivation: 'unsure' }, true],
    [{ check: 'timeWithoutWork', is: ['overHalfYear', 'nearLongTerm'] }, { timeWithoutWork: 'nearLongTerm' }, true],
    [{ check: 'timeWithoutWork', is: ['overHalfYear'] }, { timeWithoutWork: 'underHalfYear' }, false],
    [{ check: 'timeWithoutWork', is: ['overHalfYear'] }, { timeWithoutWork: 'unknown' }, undefined],
    [{ check: 'businessCycle', is: ['boom'] }, { businessCycle: 'boom' }, true],
    [{ check: 'businessCycle', is: ['boom'] }, { businessCycle: 'recession' }, false],
    [{ check: 'businessCycle', is: ['boom'] }, { businessCycle: 'unknown' }, undefined],
    [{ check: 'needs', any: ['health', 'addiction'] }, { needs: ['network', 'addiction'] }, true],
    [{ check: 'needs', any: ['health'] }, { needs: ['network'] }, false],
    [{ check: 'needs', any: ['health'] }, { needs: [] }, false],
    [{ check: 'hasNeeds', is: true }, { needs: ['health'] }, true],
    [{ check: 'hasNeeds', is: true }, { needs: [] }, false],
    [{ check: 'hasNeeds', is: false }, { needs: [] }, true],
    [{ check: 'belief', atMost: 3 }, { belief: 3 }, true],
    [{ check: 'belief', atMost: 3 }, { belief: 4 }, false],
    [{ check: 'belief', atMost: 3 }, { belief: null }, undefined],
    [{ check: 'changes', field: 'pastChanges', atLeast: 2 }, { pastChanges: 2 }, true],
    [{ check: 'changes', field: 'pastChanges', atLeast: 2 }, { pastChanges: 1, expectedChanges: 9 }, false],
    [{ check: 'changes', field: 'expectedChanges', atLeast: 1 }, { expectedChanges: 1 }, true],
  ])('%o of %o is %s', (check, needs, answer) => {
    expect(ask(aSubject(needs), check)).toBe(answer);
  });
});

describe('a question about what is under way', () => {
  const [health, social, work, talks] = [
    anInstrument('help', { group: 'health' }),
    anInstrument('club', { group: 'social' }),
    anInstrument('job'),
    anInstrument('talk', { group: 'guidance' }),
  ];
  const nothing: Check = { check: 'running', is: 'nothing' };
  const onlySupport: Check = { check: 'running', is: 'onlySupport' };

  it.each([
    [[], true, false],
    [[health], false, true],
    [[health, social], false, true],
    [[health, work], false, false],
    [[talks], false, false],
  ])('tells nothing from support and from more: %o', (running, isNothing, isOnlySupport) => {
    expect(ask(aSubject({}, { running }), nothing)).toBe(isNothing);
    expect(ask(aSubject({}, { running }), onlySupport)).toBe(isOnlySupport);
  });
});

describe('a question about an instrument', () => {
  const numbered = anInstrument('job', { bip: 13, namedFor: ['closest'], meets: ['skills'], validity: validUntil('2025-12-29') });

  it.each<[Check, Partial<Needs>, boolean]>([
    [{ check: 'historic', is: true }, {}, true],
    [{ check: 'historic', is: false }, {}, false],
    [{ check: 'namedForGroup', is: true }, { targetGroup: 'closest' }, true],
    [{ check: 'namedForGroup', is: false }, { targetGroup: 'vulnerable' }, true],
    [{ check: 'numberedByBip', is: true }, {}, true],
    [{ check: 'numberedByBip', is: false }, {}, false],
    [{ check: 'meetsNeed', is: true }, { needs: ['health', 'skills'] }, true],
    [{ check: 'meetsNeed', is: false }, { needs: ['health'] }, true],
    [{ check: 'isRunning', is: true }, { running: ['job'] }, true],
    [{ check: 'isRunning', is: false }, { running: ['talk'] }, true],
  ])('%o for %o is %s', (check, needs, answer) => {
    expect(ask(aSubject(needs, { instrument: numbered }), check)).toBe(answer);
  });

  it('is never answered where no instrument is judged', () => {
    for (const is of [true, false]) expect(ask(aSubject(), { check: 'historic', is })).toBe(false);
  });
});

describe('a question about a plan', () => {
  const plan = [anInstrument('job', { traits: ['realWorkplace'] }), anInstrument('school', { group: 'upgrading' })];
  const asks = (check: Check, change: Partial<Subject>) => ask(aSubject({}, change), check);

  it('looks at what it holds', () => {
    expect(asks({ check: 'planHas', any: { trait: 'realWorkplace' }, is: true }, { plan })).toBe(true);
    expect(asks({ check: 'planHas', any: { groups: ['health'] }, is: true }, { plan })).toBe(false);
    expect(asks({ check: 'planHas', any: { groups: ['health'] }, is: false }, { plan })).toBe(true);
    expect(asks({ check: 'planHas', any: { trait: 'realWorkplace', groups: ['upgrading'] }, is: true }, { plan })).toBe(false);
  });

  it('counts one, and more than one', () => {
    expect(asks({ check: 'planIsSingle', is: true }, { plan: plan.slice(1) })).toBe(true);
    expect(asks({ check: 'planIsSingle', is: true }, { plan })).toBe(false);
    expect(asks({ check: 'planIsSingle', is: false }, { plan })).toBe(true);
  });

  it('asks whether equal plans were left out', () => {
    expect(asks({ check: 'moreTied', is: true }, { moreTied: true })).toBe(true);
    expect(asks({ check: 'moreTied', is: true }, {})).toBe(false);
  });
});

describe('being historic', () => {
  it.each([
    ['2025-12-29', '2025-12-28', false],
    ['2025-12-29', '2025-12-29', false],
    ['2025-12-29', '2025-12-30', true],
    ['2025-12-29', '2026-01-01', true],
    [null, '9999-12-31', false],
  ])('with the last day %s on %s is %s', (last, day, historic) => {
    expect(isHistoric(validUntil(last), day)).toBe(historic);
    const group = aGroup('educationReady', { validity: validUntil(last) });
    expect(ask(aSubject({}, { group, today: day }), { check: 'targetGroupHistoric', is: true })).toBe(historic);
  });
});

describe('the answers a question looks at', () => {
  it.each<[Check, readonly string[]]>([
    [{ check: 'workplaceNow', is: ['yes'] }, ['workplaceNow']],
    [{ check: 'hasNeeds', is: true }, ['needs']],
    [{ check: 'meetsNeed', is: true }, ['needs']],
    [{ check: 'isRunning', is: true }, ['running']],
    [{ check: 'changes', field: 'pastChanges', atLeast: 1 }, ['pastChanges']],
    [{ check: 'changes', field: 'expectedChanges', atLeast: 1 }, ['expectedChanges']],
    [{ check: 'historic', is: true }, []],
    [{ check: 'numberedByBip', is: true }, []],
    [{ check: 'planIsSingle', is: true }, []],
  ])('%o: %o', (check, fields) => {
    expect(readsOf(check)).toEqual(fields);
  });
});
