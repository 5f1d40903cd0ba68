import { describe, expect, it } from 'vitest';
import { AdviceState } from '../../src/state/advice.svelte.ts';
import type { AfterPaint } from '../../src/state/after-paint.ts';
import { guidance, today } from '../support/guidance.ts';
import { aPrognosis } from '../support/session.ts';

function start(hash: string, afterPaint: AfterPaint = (then) => then()) {
  const { bar, session, prognosis } = aPrognosis(hash, { afterPaint });
  return { bar, session, state: new AdviceState(session, prognosis, guidance, today) };
}

describe('the page of efforts', () => {
  it('writes every answer into the address, and only what differs from the default', () => {
    const { bar, state } = start('#/indsats');
    state.answer('workplaceNow', 'yes');
    state.toggleNeed('health');
    state.toggleRunning('mentor');
    expect(bar.entries.at(-1)).toBe('#/indsats?plads=ja&behov=helbred&igang=mentor');
    state.toggleNeed('health');
    state.answer('workplaceNow', 'unknown');
    state.toggleRunning('mentor');
    expect(bar.entries.at(-1)).toBe('#/indsats');
  });

  it('shows an answer at once and the plans a frame later, while whoever works with them has them at once', () => {
    const later: (() => void)[] = [];
    const { state } = start('#/indsats', (then) => later.push(then));
    const before = state.shown;
    state.toggleNeed('health');
    expect(state.needs.needs).toEqual(['health']);
    expect(state.shown).toEqual(before);
    expect(state.view).not.toEqual(before);
    for (const then of later) then();
    expect(state.shown).toEqual(state.view);
  });

  it('goes back and forward as the address does', () => {
    const { bar, state } = start('#/indsats');
    state.answer('targetGroup', 'closest');
    bar.back();
    expect(state.needs.targetGroup).toBe('vulnerable');
  });

  it('tells what it left out of an address until that is closed, and again of the next one', () => {
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

  it('takes belief and changes over from the prognosis', () => {
    const { session, state } = start('#/prognose?tro=2&skift=1');
    session.answer('advice', { plads: 'ja' });
    expect([state.needs.belief, state.needs.expectedChanges]).toEqual([2, 1]);
    expect(session.linkTo({ page: 'advice' })).toBe('#/indsats?tro=2&skift=1&plads=ja');
  });

  it('keeps the own judgement out of the address, and forgets it with a fresh start', () => {
    const { bar, state } = start('#/indsats?plads=ja');
    state.own.value = 'Vi begynder med boligen.';
    expect(state.text).toContain('Vi begynder med boligen.');
    expect(bar.entries.at(-1)).toBe('#/indsats?plads=ja');
    state.reset();
    expect([state.own.value, state.needs.workplaceNow, bar.entries.at(-1)]).toEqual(['', 'unknown', '#/indsats']);
  });
});
