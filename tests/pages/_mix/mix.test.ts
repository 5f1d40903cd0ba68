import { describe, expect, it } from 'vitest';
import type { AdviceState } from '../../../src/pages/_mix/mix.svelte.ts';
import { anAdvice } from '../../support/session.ts';

const start = (...asked: Parameters<typeof anAdvice>) => {
  const { bar, session, advice } = anAdvice(...asked);
  return { bar, session, state: advice, address: () => bar.entries.at(-1) };
};
const questionsOf = (state: AdviceState) => state.questionsOf(state.recommendation, state.input);
const asksFor = (state: AdviceState): string[] => questionsOf(state).map(({ field }) => field);

describe('the answers on the page of measures', () => {
  it('stand in the address, and only those that were given', () => {
    const { state, address } = start('#/indsats');
    state.answer('targetGroup', 'closest');
    state.toggleNeed('health');
    state.answerPart('health', 'aids');
    state.answer('goal', 'concreteJob');
    expect(address()).toBe('#/indsats?gruppe=taettest&behov=helbred&dele=helbred-hjaelpemidler&sigte=job');
    state.toggleNeed('health');
    state.answer('goal', 'notAnswered');
    state.answer('targetGroup', 'vulnerable');
    expect(address()).toBe('#/indsats');
  });

  it('go back and forward as the address does', () => {
    const { bar, state } = start('#/indsats');
    state.answer('targetGroup', 'closest');
    bar.back();
    expect(state.needs.targetGroup).toBe('vulnerable');
  });

  it('keep the part of a need only as long as the need', () => {
    const { state, address } = start('#/indsats?behov=helbred,faglighed&dele=helbred-vaner,faglighed-fag');
    state.toggleNeed('health');
    expect(address()).toBe('#/indsats?behov=faglighed&dele=faglighed-fag');
    state.answerPart('skills', null);
    expect(address()).toBe('#/indsats?behov=faglighed');
  });

  it('keep how far the citizen reaches only where it goes with the workplace', () => {
    const { state, address } = start('#/indsats?plads=ja&naar=mange');
    state.answer('workplaceNow', 'yes');
    expect(address()).toBe('#/indsats?plads=ja&naar=mange');
    state.answer('workplaceNow', 'no');
    expect(address()).toBe('#/indsats?plads=nej');
    state.answer('reach', 'furthest');
    state.answer('workplaceNow', 'unknown');
    expect(address()).toBe('#/indsats');
  });

  it('that belong to another target group count for nothing and are told nowhere, until it is chosen again', () => {
    const { state, address } = start('#/indsats?plads=ja&naar=mange&fleks=ja');
    const before = state.text;
    state.answer('targetGroup', 'educationReady');
    const blank = start('#/indsats?gruppe=uddannelse').state;
    expect(state.recommendation.plans).toEqual(blank.recommendation.plans);
    expect(state.text).toBe(blank.text);
    expect(asksFor(state)).toEqual(asksFor(blank));
    state.answer('targetGroup', 'vulnerable');
    expect([state.text, address()]).toEqual([before, '#/indsats?plads=ja&naar=mange&fleks=ja']);
  });

  it('have the business cycle that the municipality has set, and say so', () => {
    const { state } = start('#/indsats', { businessCycle: 'boom' });
    expect(state.needs.businessCycle).toBe('boom');
    expect(state.situation).toContainEqual({ label: 'Konjunktur', text: 'Højkonjunktur' });
  });

  it('take belief and changes over from the prognosis', () => {
    const { session, state } = start('#/prognose?tro=2&skift=1');
    session.answer('advice', { plads: 'ja' });
    expect([state.needs.belief, state.needs.expectedChanges]).toEqual([2, 1]);
    expect(session.linkTo({ page: 'advice' })).toBe('#/indsats?tro=2&skift=1&plads=ja');
  });

  it('that do not fit are told of until that is closed, and again with the next address', () => {
    const { bar, session, state } = start('#/indsats?gruppe=alle');
    const isTold = (): boolean => state.isCorrected && session.tellsOfAddress;
    expect(isTold()).toBe(true);
    session.dismissCorrections();
    expect(isTold()).toBe(false);
    state.answer('workplaceNow', 'yes');
    expect(isTold()).toBe(false);
    bar.follow('#/indsats?gruppe=ingen');
    expect(isTold()).toBe(true);
    bar.follow('#/indsats?gruppe=taettest');
    expect(isTold()).toBe(false);
  });
});

describe('the instruments that are named to a question', () => {
  it('are picked, changed and taken back, and stand in the address', () => {
    const { state, address } = start('#/indsats');
    state.pick('wishes', 'companyPlacement');
    state.pick('wishes', 'mentor');
    state.pick('running', 'talks');
    state.answerProgress('talks', 'moving');
    state.pick('tried', 'jobSearch');
    state.answerTried('jobSearch', 'brokenOff');
    expect(address()).toBe('#/indsats?oensker=companyPlacement,mentor&igang=talks&fremgang=talks-frem&proevet=jobSearch-afbrudt');
    state.answerProgress('talks', null);
    state.unpick('wishes', 'companyPlacement');
    state.unpick('tried', 'jobSearch');
    expect(address()).toBe('#/indsats?oensker=mentor&igang=talks');
    state.unpick('wishes', 'mentor');
    state.unpick('running', 'talks');
    expect(address()).toBe('#/indsats');
  });

  it('take their progress along', () => {
    const { state, address } = start('#/indsats?igang=mentor,talks&fremgang=mentor-frem,talks-stille');
    state.unpick('running', 'mentor');
    expect(address()).toBe('#/indsats?igang=talks&fremgang=talks-stille');
    state.pickNothing('running');
    expect(address()).toBe('#/indsats?igang=intet');
  });

  it('can be none, which is an answer, and taken back it is not', () => {
    const { state, address } = start('#/indsats');
    state.pickNothing('running');
    expect([state.picked('running'), address()]).toEqual([[], '#/indsats?igang=intet']);
    expect(state.situation.map(({ text }) => text)).toContain('intet');
    state.pickNothing('running');
    expect([state.picked('running'), address()]).toEqual([null, '#/indsats']);
  });

  it('are never wished for and refused at once: what was said last holds', () => {
    const { state, address } = start('#/indsats');
    state.pick('wishes', 'mentor');
    state.pick('refuses', 'mentor');
    expect(address()).toBe('#/indsats?afviser=mentor');
    state.pick('refuses', 'talks');
    state.pick('wishes', 'mentor');
    expect(address()).toBe('#/indsats?oensker=mentor&afviser=talks');
  });
});

describe('the questions on the page of measures', () => {
  it('are those that would change something, and those that have been answered', () => {
    const { state } = start('#/indsats?plads=ja&behov=helbred');
    const open = questionsOf(state)
      .filter(({ stays }) => !stays)
      .map(({ field }) => field);
    expect(open).toEqual(state.recommendation.asks);
    expect(asksFor(state)).toEqual([...open, 'workplaceNow', 'needs']);
  });

  it('stay where they are when one of them is answered, and when the answer is taken back', () => {
    const { state } = start('#/indsats?plads=ja&behov=helbred');
    const before = asksFor(state);
    expect(before.indexOf('opening')).toBeGreaterThan(0);
    for (const value of ['yes', 'no', 'notAnswered', 'yes'] as const) {
      state.answer('opening', value);
      // Some may go, and what comes anew comes last.
      const now = asksFor(state);
      const left = before.filter((field) => now.includes(field));
      expect(now.slice(0, left.length)).toEqual(left);
      expect(left).toContain('opening');
    }
  });

  it('are kept where the address had answered them, also when the answer is taken back', () => {
    const { state } = start('#/indsats?gruppe=uddannelse&parat=ja&karakter=ja');
    const given = asksFor(state);
    expect(
      questionsOf(state)
        .filter(({ stays }) => stays)
        .map(({ field }) => field),
    ).toEqual(['readiness', 'entryGrades']);
    state.answer('entryGrades', 'notAnswered');
    expect(state.recommendation.asks).not.toContain('entryGrades');
    expect(asksFor(state).filter((field) => given.includes(field))).toEqual(given);
  });

  it('begin anew with a fresh start', () => {
    const { state } = start('#/indsats?fleks=ja&sigte=job');
    expect(asksFor(state)).toContain('goal');
    state.reset();
    expect(asksFor(state)).toEqual(asksFor(start('#/indsats').state));
  });

  it('come with what one other answer would make of plan 1', () => {
    const { state } = start('#/indsats?behov=helbred');
    const [first] = questionsOf(state);
    expect(first?.field).toBe('workplaceNow');
    const yes = state.recommendation.otherAnswers.find(({ field, answer }) => field === 'workplaceNow' && answer === 'yes');
    const kind = state.guidance.kinds.find(({ id }) => id === yes?.kind)?.name.da ?? 'none';
    expect(first?.effects.join(' ')).toContain(`»Ja«: plan 1 bliver »${kind}«`);
    expect(state.otherAnswersOf(state.recommendation).length).toBeGreaterThan(2);
  });
});

describe('what is insisted on', () => {
  it('locks and excludes, never both at once', () => {
    const { state } = start('#/indsats?plads=ja');
    state.toggleLock('mentor');
    expect(state.recommendation.plans.every(({ instruments }) => instruments.some(({ instrument }) => instrument === 'mentor'))).toBe(true);
    state.toggleExclusion('mentor');
    expect(state.constraints).toEqual({ locked: [], excluded: ['mentor'] });
    state.toggleExclusion('mentor');
    expect(state.constraints).toEqual({ locked: [], excluded: [] });
  });

  it('raises the limit with what is locked', () => {
    const { state } = start('#/indsats?plads=ja&hoejst=1&fast=mentor');
    state.toggleLock('companyPlacement');
    expect(state.constraints.atMost).toBe(2);
    state.limit(0);
    expect(state.constraints.atMost).toBeUndefined();
  });
});

describe('the plan that is chosen', () => {
  it('is chosen by what it is, so that it stays chosen where it moves, and no longer where it is gone', () => {
    const { state } = start('#/indsats?behov=helbred');
    const [first, second] = state.view.plans.map(({ key }) => key);
    if (first === undefined || second === undefined) throw new Error('There should be two plans.');
    state.choosePlan(second);
    state.answer('workplaceNow', 'yes');
    expect([state.view.plans[0]?.key, state.chosenKey]).toEqual([second, second]);
    state.answer('workplaceNow', 'no');
    expect(state.view.plans.map(({ key }) => key)).toContain(first);
    expect(state.chosenKey).toBeNull();
    state.answer('workplaceNow', 'unknown');
    expect(state.chosenKey).toBe(second);
    state.choosePlan(null);
    expect(state.chosenKey).toBeNull();
  });
});

describe('the own judgement', () => {
  it('is kept out of the address, and forgotten with a fresh start', () => {
    const { state, address } = start('#/indsats?plads=ja');
    state.own.value = 'Vi begynder med boligen.';
    expect(state.text).toContain('Vi begynder med boligen.');
    expect(address()).toBe('#/indsats?plads=ja');
    state.choosePlan(state.view.plans[0]?.key ?? null);
    state.reset();
    expect([state.own.value, state.needs.workplaceNow, state.chosenKey, address()]).toEqual(['', 'unknown', null, '#/indsats']);
  });
});
