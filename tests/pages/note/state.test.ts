import numbersOnly from 'virtual:evidence/numbers';
import { describe, expect, it } from 'vitest';
import { NoteState } from '../../../src/pages/note/state.svelte.ts';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { dueViews } from '../../../src/pages/_measurements/due.view.ts';
import { plain } from '../../../src/ui/rich-text.ts';
import { today } from '../../support/guidance.ts';
import { locales } from '../../support/locales.ts';
import { aMeasurement } from '../../support/measurements.ts';
import { anAdvice } from '../../support/session.ts';

function start(hash: string) {
  const { session, prognosis, advice } = anAdvice(hash);
  const note = new NoteState({
    session,
    prognosis,
    advice,
    today,
    evidenceVersion: '1-abc',
    now: () => '2026-11-21T10:42:00.000Z',
    makeId: () => 'id',
  });
  return { session, prognosis, advice, note };
}

const asked = '#/indsats?plads=ja&behov=helbred&tro=3&skift=1';

describe('the note', () => {
  it('tells the situation in the words of the questions, and only what was answered', () => {
    const { note } = start(asked);
    expect(note.view.situation.map(({ label, text }) => `${label} ${text}`)).toEqual([
      'Målgruppe Udsatte borgere',
      'Kan borgeren være på en rigtig arbejdsplads nu? Ja',
      'Det står i vejen eller mangler helbred',
      'Sagsbehandleren tro: det svinger, 1 skift mere',
    ]);
  });

  it('holds the figures with their range, never alone', () => {
    const { note } = start(asked);
    expect(note.view.prognosis.map(plain)[0]).toBe('38–40 (25–51) af 1.000 borgere som dem i undersøgelsen kommer i job inden for et år.');
  });

  it('names the records behind the figures, and which data they are', () => {
    const { note } = start(asked);
    expect(note.view.sources).toContain('bip2017-10');
    expect(note.text).toContain('Datagrundlag: Trædesten 1-abc. Skrevet 21. november 2026.');
  });

  it('says beside the figures what is assumed instead of the published values, until they are taken back', async () => {
    const { session, prognosis, note } = start('#/prognose?skift=1&egne=bip2017-09.value-0.09');
    await prognosis.needOwn();
    expect(note.view.assumptionNote).toMatch(/^Egen antagelse.*9.%.*6.%/);
    const [, figures = ''] = note.text.split('HVAD TALLENE SIGER\n');
    expect(figures.startsWith(`${note.view.assumptionNote}\n- 77`)).toBe(true);
    session.replace('');
    expect(note.view.assumptionNote).toBeNull();
    expect(note.text).not.toContain('Egen antagelse');
    expect(note.text).toContain('- 47');
  });

  it('is written around the plan that was chosen, and around none before one is', () => {
    const { advice, note } = start('#/indsats?behov=helbred');
    expect(note.view.plan).toBeNull();
    expect(note.text).toContain('Ingen af planerne er valgt.');
    const [, second] = advice.view.plans;
    advice.choosePlan(second?.key ?? null);
    expect(note.view.plan).toEqual(second);
    expect(note.text).toContain(second?.title);
    expect(note.text).not.toContain('Ingen af planerne er valgt.');
    advice.answer('workplaceNow', 'no');
    expect(note.view.plan).toBeNull();
  });

  it('holds what each part of the plan covers, what the plan takes for given and what it leaves open, short and long', () => {
    const { advice, note } = start('#/indsats?behov=hverdag,misbrug&afviser=substanceAbuseTreatment');
    const plan = advice.view.plans.find(({ assumes }) => assumes !== null);
    if (!plan) throw new Error('One of the plans should hang on the workplace.');
    advice.choosePlan(plan.key);
    for (const length of ['short', 'long'] as const) {
      note.length = length;
      expect(note.text).toContain(plan.assumes);
      expect(note.text).toMatch(/\n- (?:Nu|Samtidig): .*[Dd]ækker hverdag/);
      expect(note.text).toContain('\nIkke dækket:\n- Misbrug: ');
    }
  });

  it('is short at first; the long form has every argument of the short one and more', () => {
    const { advice, note } = start(asked);
    advice.choosePlan(advice.view.plans[0]?.key ?? null);
    const short = note.text.split('\n');
    note.length = 'long';
    const long = note.text.split('\n');
    for (const line of short) expect(long).toContain(line);
    expect(long.length).toBeGreaterThan(short.length + 10);
  });

  it('keeps own judgement apart from what the sources say, and takes it over from the page of efforts', () => {
    const { advice, note } = start(asked);
    advice.own.value = 'boligen kommer først.';
    note.judgement.value = 'Vi tror på en kort praktik.';
    const [, after = ''] = note.text.split('EGEN VURDERING\n');
    expect(after.startsWith('Vi tror på en kort praktik.\nVi gør noget andet, fordi:\nboligen kommer først.')).toBe(true);
  });

  it('has at most five sub-goals, and shows only those in which something is written', () => {
    const { note } = start(asked);
    for (let tries = 0; tries < 8; tries += 1) note.addSubgoal();
    expect(note.subgoals).toHaveLength(5);
    const [first, second] = note.subgoals;
    if (!first || !second) throw new Error('There should be five.');
    first.what.value = 'Besøg på et lager';
    first.who = 'both';
    first.when = '2026-12-01';
    second.what.value = 'Ring til lægen';
    second.done = true;
    expect(note.text).toContain('- Besøg på et lager (Begge, senest 1. december 2026)\n- Ring til lægen (Borgeren; nået)');
    for (const goal of [...note.subgoals]) note.removeSubgoal(goal);
    expect(note.subgoals).toHaveLength(1);
    expect(note.written.subgoals).toEqual([]);
  });

  it('hands nothing on while something looks like a CPR number, and never the number', () => {
    const { note } = start(asked);
    note.situation.value = 'Ringede 010190-1234';
    expect(note.isBlocked).toBe(true);
    expect(note.text).not.toContain('1234');
    note.situation.value = 'Ringede 1234567890';
    expect(note.isBlocked).toBe(false);
    note.situation.value = 'Sag 2304951233';
    expect(note.isBlocked).toBe(true);
  });

  it('lets the writer say that digits are no CPR number, and keeps that while more is written', () => {
    const { note } = start(asked);
    note.situation.value = 'Sag 2304951239';
    if (note.situation.check.kind !== 'cpr') throw new Error('These digits should have been asked about.');
    expect(note.situation.check.certainty).toBe('maybe');
    note.situation.accept();
    note.situation.value = 'Sag 2304951239 er lukket';
    expect(note.isBlocked).toBe(false);
  });

  it('is too long only where it is said how long it is, and nothing is cut off', () => {
    const { note } = start(asked);
    note.situation.value = 'a'.repeat(5001);
    expect(note.situation.check).toEqual({ kind: 'tooLong', limit: 5000, length: 5001 });
    expect(note.situation.value).toHaveLength(5001);
  });

  it('puts follow-up and next measurement into a calendar, and nothing about the citizen', () => {
    const { note } = start(asked);
    note.situation.value = 'Bor alene';
    note.followUpIn(1);
    const file = note.calendar();
    expect(file).toContain('DTSTART;VALUE=DATE:20261221');
    expect(file).toContain('DTSTART;VALUE=DATE:20270221');
    expect(file).not.toContain('alene');
    note.followUpOn = null;
    expect(note.calendar()).not.toContain('20261221');
  });

  it('measures again when the page of measurements says so, and leads to that choice', () => {
    const { note } = start(asked);
    const [due] = dueViews([aMeasurement('citizen', today, {})], today, createNumbers(numbersOnly), locales.da);
    expect(note.measureOn).toBe(due?.on);
    expect(note.calendarHint.parts['day']?.evidence).toEqual(due?.text.parts['months']?.evidence);
  });

  it('forgets what was written when asked, and keeps the answers of the other pages', () => {
    const { advice, note } = start(asked);
    note.judgement.value = 'a';
    advice.own.value = 'b';
    note.followUpIn(3);
    note.clear();
    expect(note.written).toEqual({ situation: '', judgement: '', deviation: '', leftOut: '', subgoals: [], followUpOn: null });
    expect(advice.needs.workplaceNow).toBe('yes');
  });

  it('is taken up again as it was kept, with the answers of the other pages', () => {
    const { session, advice, note } = start('#/indsats?behov=helbred&tro=3&skift=1&igang=talks&fremgang=talks-stille');
    note.judgement.value = 'Vi tror på en kort praktik.';
    advice.choosePlan(advice.view.plans[1]?.key ?? null);
    note.followUpIn(3);
    note.length = 'long';
    const kept = structuredClone(note.content);
    const other = start('#/indsats?gruppe=taettest&tro=1&hoejst=2');
    other.note.restore(kept);
    expect(other.note.content).toEqual(kept);
    expect(kept.advice?.plan).not.toEqual([]);
    expect(other.note.text).toBe(note.text);
    expect(other.session.choice).toEqual(session.choice);
    expect(other.note.isRecomputed).toBe(false);
    other.note.restore({ ...kept, evidenceVersion: '0-old' });
    expect(other.note.isRecomputed).toBe(true);
  });

  it('that was kept before questions could be left open is taken up, and what stood there unasked claims nothing', () => {
    const { note } = start('#/indsats?plads=ja');
    const parameters = { plads: 'vedikke', lyst: 'ingen', tid: 'vedikke', konjunktur: 'vedikke', behov: 'helbred' };
    note.restore({ ...note.content, advice: { parameters, plan: ['sanctions', 'mentor'] } });
    expect(note.view.situation.map(({ label }) => label)).toEqual(['Målgruppe', 'Det står i vejen eller mangler', 'Sagsbehandleren']);
    expect(note.view.plan).toBeNull();
  });

  it('is the same in English', async () => {
    const { note } = start(`${asked}&sprog=en`);
    expect(note.text).toContain('38–40 (25–51) of 1,000 citizens');
    expect(note.text.split('\n')[0]).toBe('NOTE');
  });
});
