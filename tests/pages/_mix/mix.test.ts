import { describe, expect, it } from 'vitest';
import type { AdviceState } from '../../../src/pages/_mix/mix.svelte.ts';
import { aMix } from '../../support/session.ts';

const start = (...asked: Parameters<typeof aMix>) => {
  const { bar, session, mix } = aMix(...asked);
  return { bar, session, mix, state: mix.atHand, address: () => bar.entries.at(-1) };
};
const questionsOf = (state: AdviceState) => state.questionsOf(state.recommendation, state.input);
const asksFor = (state: AdviceState): string[] => questionsOf(state).map(({ field }) => field);

describe('the answers on the page of measures', () => {
  it('stand in the address, and only those that were given', () => {
    const { state, address } = start('#/borger');
    state.answer('targetGroup', 'closest');
    state.toggleNeed('health');
    state.answerPart('health', 'aids');
    state.answer('goal', 'concreteJob');
    expect(address()).toBe('#/borger?gruppe=taettest&behov=helbred&dele=helbred-hjaelpemidler&sigte=job');
    state.toggleNeed('health');
    state.answer('goal', 'notAnswered');
    state.answer('targetGroup', 'vulnerable');
    expect(address()).toBe('#/borger');
  });

  it('go back and forward as the address does', () => {
    const { bar, state } = start('#/borger');
    state.answer('targetGroup', 'closest');
    bar.back();
    expect(state.needs.targetGroup).toBe('vulnerable');
  });

  it('keep the part of a need only as long as the need', () => {
    const { state, address } = start('#/borger?behov=helbred,faglighed&dele=helbred-vaner,faglighed-fag');
    state.toggleNeed('health');
    expect(address()).toBe('#/borger?behov=faglighed&dele=faglighed-fag');
    state.answerPart('skills', null);
    expect(address()).toBe('#/borger?behov=faglighed');
  });

  it('keep how far the citizen reaches only where it goes with the workplace', () => {
    const { state, address } = start('#/borger?plads=ja&naar=mange');
    state.answer('workplaceNow', 'yes');
    expect(address()).toBe('#/borger?plads=ja&naar=mange');
    state.answer('workplaceNow', 'no');
    expect(address()).toBe('#/borger?plads=nej');
    state.answer('reach', 'furthest');
    state.answer('workplaceNow', 'unknown');
    expect(address()).toBe('#/borger');
  });

  it('that belong to another target group count for nothing and are told nowhere, until it is chosen again', () => {
    const { state, address } = start('#/borger?plads=ja&naar=mange&fleks=ja');
    const before = state.text;
    state.answer('targetGroup', 'educationReady');
    const blank = start('#/borger?gruppe=uddannelse').state;
    expect(state.recommendation.plans).toEqual(blank.recommendation.plans);
    expect(state.text).toBe(blank.text);
    expect(asksFor(state)).toEqual(asksFor(blank));
    state.answer('targetGroup', 'vulnerable');
    expect([state.text, address()]).toEqual([before, '#/borger?plads=ja&naar=mange&fleks=ja']);
  });

  it('have the business cycle that the municipality has set, and say so', () => {
    const { state } = start('#/borger', { businessCycle: 'boom' });
    expect(state.needs.businessCycle).toBe('boom');
    expect(state.situation).toContainEqual({ label: 'Konjunktur', text: 'Højkonjunktur' });
  });

  it('take belief and changes over from the prognosis', () => {
    const { session, state } = start('#/borger?tro=2&skift=1');
    session.answer('citizen', { plads: 'ja' });
    expect([state.needs.belief, state.needs.expectedChanges]).toEqual([2, 1]);
    expect(session.linkTo({ page: 'citizen' })).toBe('#/borger?tro=2&skift=1&plads=ja');
  });

  it('that do not fit are told of until that is closed, and again with the next address', () => {
    const { bar, session, state } = start('#/borger?gruppe=alle');
    const isTold = (): boolean => state.isCorrected && session.tellsOfAddress;
    expect(isTold()).toBe(true);
    session.dismissCorrections();
    expect(isTold()).toBe(false);
    state.answer('workplaceNow', 'yes');
    expect(isTold()).toBe(false);
    bar.follow('#/borger?gruppe=ingen');
    expect(isTold()).toBe(true);
    bar.follow('#/borger?gruppe=taettest');
    expect(isTold()).toBe(false);
  });
});

describe('the instruments that are named to a question', () => {
  it('are picked, changed and taken back, and stand in the address', () => {
    const { state, address } = start('#/borger');
    state.pick('wishes', 'companyPlacement');
    state.pick('wishes', 'mentor');
    state.pick('running', 'talks');
    state.answerProgress('talks', 'moving');
    state.pick('tried', 'jobSearch');
    state.answerTried('jobSearch', 'brokenOff');
    expect(address()).toBe('#/borger?oensker=companyPlacement,mentor&igang=talks&fremgang=talks-frem&proevet=jobSearch-afbrudt');
    state.answerProgress('talks', null);
    state.unpick('wishes', 'companyPlacement');
    state.unpick('tried', 'jobSearch');
    expect(address()).toBe('#/borger?oensker=mentor&igang=talks');
    state.unpick('wishes', 'mentor');
    state.unpick('running', 'talks');
    expect(address()).toBe('#/borger');
  });

  it('take their progress along', () => {
    const { state, address } = start('#/borger?igang=mentor,talks&fremgang=mentor-frem,talks-stille');
    state.unpick('running', 'mentor');
    expect(address()).toBe('#/borger?igang=talks&fremgang=talks-stille');
    state.pickNothing('running');
    expect(address()).toBe('#/borger?igang=intet');
  });

  it('can be none, which is an answer, and taken back it is not', () => {
    const { state, address } = start('#/borger');
    state.pickNothing('running');
    expect([state.picked('running'), address()]).toEqual([[], '#/borger?igang=intet']);
    expect(state.situation.map(({ text }) => text)).toContain('intet');
    state.pickNothing('running');
    expect([state.picked('running'), address()]).toEqual([null, '#/borger']);
  });

  it('are never wished for and refused at once: what was said last holds', () => {
    const { state, address } = start('#/borger');
    state.pick('wishes', 'mentor');
    state.pick('refuses', 'mentor');
    expect(address()).toBe('#/borger?afviser=mentor');
    state.pick('refuses', 'talks');
    state.pick('wishes', 'mentor');
    expect(address()).toBe('#/borger?oensker=mentor&afviser=talks');
  });
});

describe('the questions on the page of measures', () => {
  it('are those that would change something, and those that have been answered', () => {
    const { state } = start('#/borger?plads=ja&behov=helbred');
    const open = questionsOf(state)
      .filter(({ stays }) => !stays)
      .map(({ field }) => field);
    expect(open).toEqual(state.recommendation.asks);
    expect(asksFor(state)).toEqual([...open, 'workplaceNow', 'needs']);
  });

  it('stay where they are when one of them is answered, and when the answer is taken back', () => {
    const { state } = start('#/borger?plads=ja&behov=helbred');
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
    const { state } = start('#/borger?gruppe=uddannelse&parat=ja&karakter=ja');
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

  it('begin anew with the next citizen', () => {
    const { session, mix } = start('#/borger?fleks=ja&sigte=job');
    expect(asksFor(mix.atHand)).toContain('goal');
    session.forgetCitizen();
    expect(asksFor(mix.atHand)).toEqual(asksFor(start('#/borger').state));
  });

  it('come with what one other answer would make of plan 1', () => {
    const { state } = start('#/borger?behov=helbred');
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
    const { state } = start('#/borger?plads=ja');
    state.toggleLock('mentor');
    expect(state.recommendation.plans.every(({ instruments }) => instruments.some(({ instrument }) => instrument === 'mentor'))).toBe(true);
    state.toggleExclusion('mentor');
    expect(state.constraints).toEqual({ locked: [], excluded: ['mentor'] });
    state.toggleExclusion('mentor');
    expect(state.constraints).toEqual({ locked: [], excluded: [] });
  });

  it('raises the limit with what is locked', () => {
    const { state } = start('#/borger?plads=ja&hoejst=1&fast=mentor');
    state.toggleLock('companyPlacement');
    expect(state.constraints.atMost).toBe(2);
    state.limit(0);
    expect(state.constraints.atMost).toBeUndefined();
  });
});

describe('the plan that is chosen', () => {
  it('is chosen by what it is, so that it stays chosen where it moves, and is told by name where it is gone', () => {
    const { state, session } = start('#/borger?behov=helbred');
    const [first, second] = state.view.plans.map(({ key }) => key);
    if (first === undefined || second === undefined) throw new Error('There should be two plans.');
    state.choosePlan(second);
    state.answer('workplaceNow', 'yes');
    expect([state.view.plans[0]?.key, state.chosenKey]).toEqual([second, second]);
    state.answer('workplaceNow', 'no');
    expect(state.view.plans.map(({ key }) => key)).toContain(first);
    expect(state.chosenKey).toBeNull();
    for (const id of session.citizen.plan) {
      const { name } = state.guidance.instruments.find((one) => one.id === id) ?? {};
      expect(state.formerPlan?.toLocaleLowerCase('da')).toContain(name?.da.toLocaleLowerCase('da'));
    }
    state.answer('workplaceNow', 'unknown');
    expect([state.chosenKey, state.formerPlan]).toEqual([second, null]);
    state.choosePlan(null);
    expect([state.chosenKey, state.formerPlan]).toEqual([null, null]);
  });
});

describe('the own judgement', () => {
  it('is asked about before another citizen is at hand, also where the note was never opened', async () => {
    for (const leaves of [false, true]) {
      const { session, mix } = start('#/borger');
      mix.atHand.own.value = 'Vi begynder med boligen.';
      const left = session.newCitizen();
      await expect.poll(() => session.asksToLeave).toBe(true);
      session.answerLeaving(leaves);
      expect(await left).toBe(leaves);
      expect(mix.atHand.own.value).toBe(leaves ? '' : 'Vi begynder med boligen.');
    }
  });

  it('is kept out of the address, and is not there for the next citizen', () => {
    const { state, session, mix, address } = start('#/borger?plads=ja');
    state.own.value = 'Vi begynder med boligen.';
    expect(state.text).toContain('Vi begynder med boligen.');
    expect(address()).toBe('#/borger?plads=ja');
    state.choosePlan(state.view.plans[0]?.key ?? null);
    session.forgetCitizen();
    const next = mix.atHand;
    expect([next.own.value, next.needs.workplaceNow, next.chosenKey, address()]).toEqual(['', 'unknown', null, '#/borger']);
  });
});
