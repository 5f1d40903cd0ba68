import strategy from 'virtual:guidance/knowledge';
import { describe, expect, it } from 'vitest';
import { KnowledgeState } from '../../../src/pages/knowledge/state.svelte.ts';
import { clock, guidance } from '../../support/guidance.ts';
import { aSession } from '../../support/session.ts';

function start(hash: string) {
  const { bar, session } = aSession(hash);
  return { bar, session, state: new KnowledgeState(session, strategy, guidance, clock) };
}

describe('the page of knowledge', () => {
  it('shows the whole in its order until someone looks for something', () => {
    const { state } = start('#/viden?gruppe=udsatte&spor=3');
    expect(state.isLooking).toBe(false);
    expect(state.showsMatches).toBe(false);
    state.search('mentor');
    expect(state.showsMatches).toBe(true);
    expect(state.matches.length).toBeGreaterThan(0);
    for (const { groups, tracks } of state.matches) {
      expect(groups).toContain('vulnerable');
      expect(tracks).toContain('jobs');
    }
  });

  it('keeps filters in the address and the words out of it', () => {
    const { bar, state } = start('#/viden');
    state.search('Jens');
    state.choose({ status: 'E' });
    expect(bar.entries.at(-1)).toBe('#/viden?status=e');
    state.clear();
    expect(bar.entries.at(-1)).toBe('#/viden');
    expect(state.query).toBe('');
  });

  it('links to each point in the language on the screen, with values of one’s own but without what is filtered', async () => {
    const { state } = start('#/viden?spor=3&egne=bip2017-09.value-0.09&sprog=en');
    const { link } = state.view('companyPlacement');
    expect(link.href).toBe('#/viden?punkt=companyPlacement&egne=bip2017-09.value-0.09&sprog=en');
    expect(state.pointsAbout('companyPlacement').every(({ id, href }) => href === link.href.replace('companyPlacement', id))).toBe(true);
  });

  it('opens the sections around a point, and gives way to what is looked for next', () => {
    const { state } = start('#/viden?punkt=vulnerable-3-1-a');
    expect(state.opened).toBe('vulnerable-3-1-a');
    expect(state.openSections).toEqual(['vulnerable', 'vulnerable-3']);
    state.search('mentor');
    expect(state.opened).toBeNull();
  });

  it('shows fifty points at first and more when asked, and starts again with new words', () => {
    const { state } = start('#/viden');
    state.search('e');
    expect(state.shown).toHaveLength(50);
    state.showMore();
    expect(state.shown).toHaveLength(100);
    state.search('er');
    expect(state.shown).toHaveLength(50);
  });

  it('leaves out what an address cannot mean, and is told so until that is closed', () => {
    const { session, state } = start('#/viden?gruppe=alle');
    expect([state.filters.group, state.isCorrected, session.tellsOfAddress]).toEqual([null, true, true]);
    session.dismissCorrections();
    expect(session.tellsOfAddress).toBe(false);
  });

  it('tells which rules of the recommendations rest on a point, and which points are about an instrument', () => {
    const { state } = start('#/viden');
    expect(state.countRules('vulnerable-3-1-a')).toBe(state.rules('vulnerable-3-1-a').length);
    expect(state.rules('companyPlacement').map(({ id }) => id)).toContain('closestToOrdinaryWork');
    expect(state.pointsAbout('companyPlacement').map(({ id }) => id)).toContain('vulnerable-3-1-a');
  });

  it('lists the instruments by kind, narrowed by target group', () => {
    const count = (hash: string) => start(hash).state.instruments.reduce((sum, { entries }) => sum + entries.length, 0);
    expect(count('#/viden')).toBe(guidance.instruments.length);
    expect(count('#/viden?gruppe=uddannelse')).toBeLessThan(guidance.instruments.length);
  });

  it('says how long a target group holds and when that was looked at, and nothing of companies', () => {
    const { state } = start('#/viden');
    expect(state.factsOf('educationReady')).toMatchObject({ isHistoric: true });
    expect(state.factsOf('vulnerable')?.text).toContain('21. november 2026');
    expect(state.factsOf('companies')).toBeNull();
    expect(state.checkedOn).toBe('2026-11-21');
  });

  it('is the same page in English', async () => {
    const { state } = start('#/viden?sprog=en');
    expect(
      state
        .view('companyPlacement')
        .name?.map(({ text }) => text)
        .join(''),
    ).toBe('Company placement');
  });
});
