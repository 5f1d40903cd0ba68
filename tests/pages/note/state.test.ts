import numbersOnly from 'virtual:evidence/numbers';
import { describe, expect, it } from 'vitest';
import { noteSections, type NoteSection } from '../../../src/model/case.ts';
import type { NoteContent, NoteState } from '../../../src/pages/note/state.svelte.ts';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { dueViews } from '../../../src/pages/_measurements/due.view.ts';
import { plain, recordsIn } from '../../../src/ui/rich-text.ts';
import { today } from '../../support/guidance.ts';
import { locales } from '../../support/locales.ts';
import { aMeasurement } from '../../support/measurements.ts';
import { aNote as start } from '../../support/note.ts';

const asked = '#/borger?plads=ja&behov=helbred&tro=3&skift=1';
const headingOf = (section: NoteSection): string => locales.da.t(`editing.section.${section}`).toUpperCase();

/** The lines of a section as it is copied. */
function inSection({ text }: NoteState, section: NoteSection): string[] {
  const found = text.split('\n\n').find((one) => one.startsWith(`${headingOf(section)}\n`));
  return found?.split('\n').slice(1) ?? [];
}

describe('the note', () => {
  it('tells the situation in the words of the questions, and nothing that was not answered', () => {
    const { advice, note } = start('#/notat');
    expect(note.text.split('\n\n')).toEqual([
      'NOTAT',
      'PLANEN\n- Der er ikke valgt nogen plan.',
      'Skrevet 21. november 2026 med Trædesten.',
    ]);
    advice.answer('workplaceNow', 'yes');
    advice.toggleNeed('health');
    expect(inSection(note, 'situation')).toEqual(['- Kan borgeren være på en rigtig arbejdsplads nu? Ja', '- Behov: helbredet']);
    advice.choosePlan(advice.view.plans[0]?.key ?? null);
    expect(inSection(note, 'situation')[0]).toBe('- Målgruppe: Udsatte borgere');
  });

  it('has no figure before it is asked for; then with the condition in the sentence, the range in words and the source', () => {
    const { advice, note } = start(asked);
    advice.choosePlan(advice.view.plans[0]?.key ?? null);
    expect([note.text, note.request, note.citizenText].filter((text) => /af 1\.000|procentpoint/.test(text))).toEqual([]);
    note.toggleSection('figures');
    const figures = inSection(note, 'figures');
    expect(figures.slice(0, 4)).toEqual([
      '- 38–40 af 1.000 borgere, hvis sagsbehandler svarer »det svinger«, kommer i job inden for et år, hvis der kommer ét skift, mod 51 nu.',
      '- Usikkerhed: mellem 25 og 51, hvis effekten er alt fra ingen til dobbelt; udgangspunktet selv er usikkert (38–67).',
      '- Tallet er et spænd, fordi det kan regnes på tre måder. Ingen kilde siger, hvilken der er rigtig.',
      '- Regnet på: ét skift mere.',
    ]);
    expect(figures.join('\n')).toContain('- Kilde: Sagsbehandlerens betydning for udsatte borgeres jobchancer. Hovedpointer, 2017');
    expect(note.view.blocks.figures.flatMap(({ lines }) => recordsIn(lines.map(({ text }) => text)))).toContain('bip2017-10');
  });

  it('has what speaks for its leading part also where it is short', () => {
    const { advice, note } = start('#/borger?plads=nej&behov=hverdag,helbred&bag=2');
    advice.choosePlan(advice.view.plans[0]?.key ?? null);
    expect(note.length).toBe('short');
    const lead = advice.view.plans[0]?.parts.find(({ role }) => role === 'lead')?.instrument.name ?? '';
    expect(note.text).toContain(`${lead}: taler for:\n- `);
  });

  it('never says of changes that were only asked about that they have happened', () => {
    const { note } = start('#/borger?skift=1&bag=2');
    note.hasFiguresInTexts = true;
    expect(note.citizenFigures.map(plain).join(' ')).toContain('Med 3 skift af sagsbehandler er det');
    expect(note.citizenFigures.map(plain).join(' ')).not.toContain('haft');
  });

  it('speaks of the average where belief was not answered, and has no total where none is published', () => {
    const average = start('#/borger?skift=1&bag=1').note;
    average.toggleSection('figures');
    expect(inSection(average, 'figures')[0]).toMatch(
      /^- \S+ af 1\.000 borgere med ét skift bag sig i projektet kommer i job .* mod 47 nu\.$/,
    );
    const split = start('#/borger?skift=1&tro=3&udfald=uddannelse').note;
    split.toggleSection('figures');
    expect(inSection(split, 'figures').join(' ')).toContain(locales.da.t('noLevel.reason'));
  });

  it('has no level in any of its texts where BIP did not study the target group, and says so with the source', () => {
    const { note } = start('#/borger?gruppe=taettest&tro=3&skift=1');
    note.toggleSection('figures');
    note.hasFiguresInTexts = true;
    expect(inSection(note, 'figures')).toEqual([
      '- BIP undersøgte aktivitetsparate borgere på kontanthjælp, ikke denne målgruppe. Derfor vises intet tal.',
      `- ${locales.da.t('app.caveat')}`,
      expect.stringMatching(/^- Kilde: \S.*2017/),
    ]);
    expect(note.managerFigures.map(plain)).toEqual([expect.stringContaining('ikke denne målgruppe')]);
    expect(note.citizenFigures).toEqual([]);
    expect(`${note.text}${note.request}${note.citizenText}`).not.toMatch(/af 1\.000/);
  });

  it('says beside the figures what is assumed instead of the published values, until they are taken back', async () => {
    const { session, prognosis, note } = start('#/borger?skift=1&egne=bip2017-09.value-0.09');
    await prognosis.needAssumptions();
    expect(note.text).not.toContain('Egen antagelse');
    note.toggleSection('figures');
    expect(note.view.assumptionNote).toMatch(/^Egen antagelse.*9.%.*6.%/);
    expect(inSection(note, 'figures')[0]).toBe(note.view.assumptionNote);
    expect(note.text).toContain('- 77 af');
    session.assume('');
    expect(note.view.assumptionNote).toBeNull();
    expect(note.text).not.toContain('Egen antagelse');
    expect(note.text).toContain('- 47 af');
  });

  it('is written around the plan that was chosen on the plan, and around none before one is', () => {
    const { advice, note } = start('#/borger?behov=helbred');
    expect(note.view.plan).toBeNull();
    expect([inSection(note, 'plan'), inSection(note, 'argument')]).toEqual([['- Der er ikke valgt nogen plan.'], []]);
    const [, second] = advice.view.plans;
    advice.choosePlan(second?.key ?? null);
    expect(note.view.plan).toEqual(second);
    expect(inSection(note, 'plan')[0]).toBe(`${second?.kindName}:`);
    expect(note.text).not.toContain('ikke valgt nogen plan');
    advice.answer('workplaceNow', 'no');
    expect(note.view.plan).toBeNull();
    expect(inSection(note, 'plan')).toEqual([
      expect.stringContaining(`${advice.formerPlan ?? '?'}. Den plan er ikke længere blandt planerne`),
    ]);
    const { note: again } = start('#/borger');
    again.restore(structuredClone(note.content));
    expect(inSection(again, 'plan')).toEqual(inSection(note, 'plan'));
  });

  it('that was kept without a plan chooses none, whatever plans there are now', () => {
    const { note } = start('#/borger?plads=ja&uden=companyPlacement,companyCentre,talks,relationTalks');
    note.restore({ ...note.content, advice: { parameters: note.content.advice?.parameters ?? {}, plan: [] } });
    expect(note.view.plan).toBeNull();
  });

  it('holds what each part of the plan covers, what the plan takes for given and what it leaves open, short and long', () => {
    const { advice, note } = start('#/borger?behov=hverdag,misbrug&afviser=substanceAbuseTreatment');
    const plan = advice.view.plans.find(({ assumes }) => assumes !== null);
    if (!plan) throw new Error('One of the plans should hang on the workplace.');
    advice.choosePlan(plan.key);
    for (const length of ['short', 'long'] as const) {
      note.length = length;
      expect(note.text).toContain(plan.assumes);
      expect(note.text).toMatch(/\n- (?:Nu|Sideløbende): .*[Dd]ækker hverdag/);
      expect(note.text).toContain('\nIkke dækket:\n- Misbrug: ');
    }
  });

  it('is short at first; the long form has every argument of the short one and more', () => {
    const { advice, note } = start(asked);
    advice.choosePlan(advice.view.plans[0]?.key ?? null);
    const short = inSection(note, 'argument');
    note.length = 'long';
    const long = inSection(note, 'argument');
    for (const line of short) expect(long).toContain(line);
    expect(long.length).toBeGreaterThan(short.length + 10);
  });

  it('keeps own judgement apart from what the sources say, and takes it over from the page of efforts', () => {
    const { advice, note } = start(asked);
    advice.own.value = 'boligen kommer først.';
    note.judgement.value = 'Vi tror på en kort praktik.';
    expect(inSection(note, 'judgement')).toEqual(['Vi tror på en kort praktik.', 'Vi gør noget andet, fordi:', 'boligen kommer først.']);
  });

  it('leaves a section out of all that is handed on and takes it in again, and keeps what was written in it', () => {
    const { advice, note } = start('#/borger?plads=ja&behov=helbred&tro=3&skift=1&bag=2');
    advice.choosePlan(advice.view.plans[0]?.key ?? null);
    note.toggleSection('figures');
    for (const field of [note.situation, note.judgement, note.leftOut, note.subgoals[0]?.what]) if (field) field.value = 'Skrevet af mig.';
    note.followUpIn(1);
    const whole = note.text;
    const headings = noteSections.map((section) => headingOf(section));
    // In the order of the screen.
    expect(whole.split('\n').filter((line) => headings.includes(line))).toEqual(headings);
    for (const section of noteSections) {
      const lines = inSection(note, section);
      note.toggleSection(section);
      expect([section, inSection(note, section), note.content.omitted]).toEqual([section, [], [section]]);
      expect(note.content).toMatchObject(note.written);
      const gone = lines.filter((line) => !whole.replace([headingOf(section), ...lines].join('\n'), '').includes(line));
      expect([note.text, note.citizenText].filter((text) => gone.some((line) => text.includes(line)))).toEqual([]);
      note.toggleSection(section);
      expect(note.text).toBe(whole);
    }
  });

  it('has what caseworker and manager can do under its own heading, with the answers that give reason for it, and nothing of belief', () => {
    const { advice, note } = start('#/borger?plads=ja&tro=2&skift=1&bag=3');
    advice.choosePlan(advice.view.plans[0]?.key ?? null);
    note.length = 'long';
    expect(inSection(note, 'levers').map((line) => line.split(/[.:]/)[0])).toEqual([
      '- Skift af sagsbehandler indtil nu',
      '- Færre skift',
      '- Overlevering',
    ]);
    expect(inSection(start('#/borger?plads=ja').note, 'levers')).toEqual([]);
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
    expect(note.text).toContain('- Besøg på et lager (Begge, senest 1. december 2026)\n- Ring til lægen (nået)');
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

  it('measures again when the page of measurements says so, and leads to the record of that choice', () => {
    const { note } = start(asked);
    const [due] = dueViews([aMeasurement('citizen', today, {})], today, { numbers: createNumbers(numbersOnly), locale: locales.da });
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
    const { session, advice, note } = start('#/borger?behov=helbred&tro=3&skift=1&igang=talks&fremgang=talks-stille');
    note.judgement.value = 'Vi tror på en kort praktik.';
    advice.choosePlan(advice.view.plans[1]?.key ?? null);
    note.followUpIn(3);
    note.length = 'long';
    note.toggleSection('argument');
    const kept = structuredClone(note.content);
    const other = start('#/borger?gruppe=taettest&tro=1&hoejst=2');
    other.note.restore(kept);
    expect(other.note.content).toEqual(kept);
    expect(kept.advice?.plan).not.toEqual([]);
    expect(other.note.text).toBe(note.text);
    expect(other.session.input).toEqual(session.input);
    expect(other.note.isRecomputed).toBe(false);
    other.note.restore({ ...kept, evidenceVersion: '0-old' });
    expect(other.note.isRecomputed).toBe(true);
  });

  it('that was kept before questions could be left open is taken up, and what stood there unasked claims nothing', () => {
    const { note } = start('#/borger?plads=ja');
    const parameters = { plads: 'vedikke', lyst: 'ingen', tid: 'vedikke', konjunktur: 'vedikke', behov: 'helbred' };
    note.restore({ ...note.content, advice: { parameters, plan: ['sanctions', 'mentor'] } });
    expect(inSection(note, 'situation')).toEqual(['- Behov: helbredet']);
    expect(note.view.plan).toBeNull();
  });

  it('that was kept before sections could be left out is taken up without figures', () => {
    const { note } = start(asked);
    const before = Object.fromEntries(Object.entries(note.content).filter(([key]) => key !== 'omitted')) as NoteContent;
    note.toggleSection('figures');
    note.restore(before);
    expect([note.isOmitted('figures'), note.isOmitted('plan')]).toEqual([true, false]);
  });
});
