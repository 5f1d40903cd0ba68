import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beliefs } from '../../../src/model/belief.ts';
import type { EvidenceNumbers } from '../../../src/model/evidence.ts';
import type { MeasurementAnswers } from '../../../src/model/indicators.ts';
import { needKeys } from '../../../src/model/needs.ts';
import { draftOf, MeasurementForm, newDraft, readDraft, type MeasurementDraft } from '../../../src/pages/_measurements/form.svelte.ts';
import { MeasuredSituation } from '../../../src/pages/_measurements/measured-situation.svelte.ts';
import { measuredIn } from '../../../src/pages/_measurements/needs.view.ts';
import { takenLines } from '../../../src/pages/_measurements/taken.view.ts';
import { MeasurementTrial } from '../../../src/pages/measure/trial.svelte.ts';
import { MeasurementsState } from '../../../src/pages/_measurements/measurements.svelte.ts';
import { aCase, aMeasurement, anyMeasurement, aStorage, idMaker } from '../../support/measurements.ts';
import { aSession } from '../../support/session.ts';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { evidence } from '../../support/evidence.ts';
import { locales } from '../../support/locales.ts';

const today = '2026-11-21';
const numbers = createNumbers(evidence as unknown as EvidenceNumbers);
const clock = { today };
const caseId = 'bbbbbbbbbbbbbbbc';

async function start(draft?: unknown) {
  const storage = aStorage();
  await storage.cases.save(aCase(caseId), 0);
  const kept: (MeasurementDraft | null)[] = [];
  const newId = idMaker();
  const state = new MeasurementsState({ storage, caseId, clock, draft, onDraft: (one) => kept.push(one), newId });
  await state.load();
  return { storage, state, kept };
}

/** The form that is open; a test that has none is wrong. */
function formOf(state: MeasurementsState): MeasurementForm {
  if (!state.form) throw new Error('No form is open.');
  return state.form;
}

describe('a new measurement', () => {
  it('is saved as one record with what was answered, and the form is gone', async () => {
    const { storage, state, kept } = await start();
    state.begin('citizen');
    const form = formOf(state);
    form.answer('b5', 2);
    form.answer('b6', 'dontKnow');
    form.toggleChannel('internet');
    form.typeWage('140', 'hour');
    form.comment.value = ' Kom selv. ';
    await state.save();
    expect(state.news).toEqual({ kind: 'saved' });
    expect(state.form).toBeNull();
    expect(kept).toEqual([null]);
    const read = await storage.measurements.ofCase(caseId);
    expect(read.kind === 'read' && read.value).toMatchObject([
      {
        by: 'citizen',
        on: today,
        rev: 1,
        comment: 'Kom selv.',
        answers: { b5: 2, b6: 'dontKnow', b10: ['internet'], b11: { kroner: 140, per: 'hour' } },
      },
    ]);
    expect(state.list).toHaveLength(1);
  });

  it('is not saved while it is empty, of a day to come, with a wage that is none, or with a CPR number in the remark', async () => {
    const { state } = await start();
    state.begin('caseworker');
    const form = formOf(state);
    expect(form.problems).toEqual(['empty']);
    form.answer('s12', 3);
    form.on = '2026-11-22';
    form.typeWage('mange', 'hour');
    form.comment.value = '010190-1234';
    expect(form.problems).toEqual(['wage', 'day', 'comment']);
    await state.save();
    expect(state.list).toEqual([]);
    expect(state.form).toBe(form);
  });

  it('waits with its answers when it is closed, and no other is begun over it', async () => {
    const { state } = await start();
    state.begin('citizen');
    formOf(state).answer('b1', 4);
    state.close();
    expect(state.isOpen).toBe(false);
    state.begin('caseworker');
    expect(formOf(state).by).toBe('citizen');
    state.resume();
    expect([state.isOpen, formOf(state).answers]).toEqual([true, { b1: 4 }]);
    state.discard();
    expect(state.form).toBeNull();
  });

  it('is gone when it is closed without an answer', async () => {
    const { state } = await start();
    state.begin('citizen');
    state.close();
    expect(state.form).toBeNull();
  });

  it('is saved once, however fast the button is pressed', async () => {
    const { storage, state } = await start();
    state.begin('citizen');
    formOf(state).answer('b1', 4);
    await Promise.all([state.save(), state.save()]);
    const read = await storage.measurements.ofCase(caseId);
    expect(read.kind === 'read' && read.value).toHaveLength(1);
  });
});

describe('the answers', () => {
  const form = () => new MeasurementForm(newDraft('bbbbbbbbbbbbbbbd', 'citizen', today), clock);

  it('of ways to look for a job stand together, but not looking and not saying stand alone', () => {
    const one = form();
    one.toggleChannel('internet');
    one.toggleChannel('network');
    expect(one.answers.b10).toEqual(['internet', 'network']);
    one.toggleChannel('notSearching');
    expect(one.answers.b10).toEqual(['notSearching']);
    one.toggleChannel('newspapers');
    expect(one.answers.b10).toEqual(['newspapers']);
    one.toggleChannel('declined');
    expect(one.answers.b10).toBe('declined');
    one.toggleChannel('declined');
    expect(one.answers).toEqual({});
    one.toggleChannel('newspapers');
    one.toggleChannel('newspapers');
    expect(one.answers).toEqual({});
  });

  it('of the wage are an amount or "don’t know", never both', () => {
    const one = form();
    one.typeWage('21.000', 'month');
    one.toggleWageUnknown();
    expect([one.answers, one.wage.text]).toEqual([{ b11: 'dontKnow' }, '']);
    one.typeWage('130', 'hour');
    expect(one.answers).toEqual({ b11: { kroner: 130, per: 'hour' } });
    one.clear('b11');
    expect(one.answers).toEqual({});
  });

  it('are taken back one by one', () => {
    const one = form();
    one.answer('b5', 1);
    one.answer('b6', 2);
    one.clear('b5');
    expect([one.answers, one.answered]).toEqual([{ b6: 2 }, 1]);
  });
});

describe('a draft', () => {
  it('brings a form back as it stood, through JSON', () => {
    fc.assert(
      fc.property(anyMeasurement, fc.nat(5), (measurement, rev) => {
        const draft = draftOf({ ...measurement, rev });
        const read = readDraft(JSON.parse(JSON.stringify(draft)), today);
        expect(read).toEqual(draft);
        if (!read) return;
        expect(new MeasurementForm(read, clock).answers).toEqual(measurement.answers satisfies MeasurementAnswers);
      }),
    );
  });

  it('is taken up where it was kept, closed until someone goes on', async () => {
    const { state } = await start({ ...newDraft('bbbbbbbbbbbbbbbd', 'caseworker', today), answers: { s4: 2 } });
    expect([state.isOpen, formOf(state).answers]).toEqual([false, { s4: 2 }]);
  });

  it('that is none, or is not sound, is left alone', () => {
    const sound = newDraft('bbbbbbbbbbbbbbbd', 'citizen', today);
    for (const kept of [
      null,
      'b1',
      [],
      {},
      { ...sound, id: '0101901234' },
      { ...sound, answers: { b1: 6 } },
      { ...sound, answers: { b99: 1 } },
      { ...sound, rev: -1 },
      { ...sound, wage: { text: 5, per: 'hour' } },
      { ...sound, wage: null },
    ])
      expect(readDraft(kept, today)).toBeNull();
    expect(readDraft({ ...sound, on: '2030-02-31' }, today)?.on).toBe(today);
  });

  it('is handed on without a remark that may not be kept', () => {
    const form = new MeasurementForm(newDraft('bbbbbbbbbbbbbbbd', 'citizen', today), clock);
    form.comment.value = '010190-1234';
    expect(JSON.stringify(form.draft)).not.toContain('010190');
  });

  it('keeps a remark that is too long, and of one that may not be kept what was saved before', () => {
    const saved = { ...draftOf(aMeasurement('citizen', '2026-02-01', { b1: 3 })), comment: 'Som den var' };
    const form = new MeasurementForm(saved, clock);
    form.comment.value = 'å'.repeat(5001);
    expect(readDraft(JSON.parse(JSON.stringify(form.draft)), today)?.comment).toHaveLength(5001);
    form.comment.value = 'Ring på 010170-1234';
    expect(form.draft.comment).toBe('Som den var');
  });

  it('holds no wage that looks like a CPR number', () => {
    const form = new MeasurementForm(newDraft('measaaaaaaaaaaaa', 'citizen', today), clock);
    form.typeWage('010170-1234', 'month');
    expect(form.draft.wage.text).toBe('');
    form.typeWage('24.000', 'month');
    expect(form.draft.wage.text).toBe('24.000');
  });
});

describe('a measurement that is corrected', () => {
  async function corrected() {
    const started = await start();
    started.state.begin('citizen');
    formOf(started.state).answer('b1', 2);
    await started.state.save();
    const [measurement] = started.state.list ?? [];
    if (!measurement) throw new Error('Nothing was saved.');
    return { ...started, measurement };
  }

  it('is saved over itself', async () => {
    const { state, measurement } = await corrected();
    state.correct(measurement);
    formOf(state).answer('b1', 5);
    await state.save();
    expect(state.list).toMatchObject([{ id: measurement.id, rev: 2, answers: { b1: 5 } }]);
  });

  it('is not saved over what was changed elsewhere, but can be saved beside it', async () => {
    const { storage, state, measurement } = await corrected();
    state.correct(measurement);
    formOf(state).answer('b1', 5);
    await storage.measurements.save({ ...measurement, answers: { b1: 1 } }, 1);
    await state.save();
    expect(state.news).toEqual({ kind: 'conflict' });
    expect(formOf(state).answers).toEqual({ b1: 5 });
    await state.saveAsNew();
    expect(state.list?.map(({ answers }) => answers.b1).sort()).toEqual([1, 5]);
  });

  it('is deleted, but not when it has been changed elsewhere meanwhile', async () => {
    const { storage, state, measurement } = await corrected();
    await storage.measurements.save({ ...measurement, answers: { b1: 1 } }, 1);
    await state.remove(measurement);
    expect([state.news, state.list?.length]).toEqual([{ kind: 'conflictRemoving' }, 1]);
    const [stored] = state.list ?? [];
    if (stored) await state.remove(stored);
    expect([state.news, state.list]).toEqual([{ kind: 'removed' }, []]);
  });

  it('says why it could not be saved, and keeps the answers', async () => {
    const { storage, state, measurement } = await corrected();
    await storage.cases.remove(caseId, 1);
    state.begin('caseworker');
    formOf(state).answer('s12', 4);
    await state.save();
    expect(state.news).toEqual({ kind: 'failed', reason: 'noCase' });
    expect(formOf(state).answers).toEqual({ s12: 4 });
    expect(measurement.rev).toBe(1);
  });
});

describe('the list', () => {
  it('follows what other tabs and other parts of the page change, until it is told to stop', async () => {
    const { storage, state } = await start();
    const stop = state.follow();
    await storage.measurements.save({ ...aMeasurement('citizen', today, { b1: 1 }), caseId }, 0);
    await expect.poll(() => state.list?.length).toBe(1);
    stop();
  });
});

describe('a trial', () => {
  it('takes measurements without anything outside it', async () => {
    const trial = new MeasurementTrial(clock, { now: () => '2026-11-21T10:00:00.000Z', random: (bytes) => new Uint8Array(bytes).fill(7) });
    expect(trial.storage).toBeNull();
    await trial.begin();
    if (!trial.storage) throw new Error('The trial has not begun.');
    const state = new MeasurementsState({ storage: trial.storage, caseId: trial.caseId, clock, newId: idMaker() });
    state.begin('citizen');
    formOf(state).answer('b1', 3);
    await state.save();
    expect([state.news, state.list?.length]).toEqual([{ kind: 'saved' }, 1]);
  });
});

describe('what was measured', () => {
  const measured = { belief: 3, needs: ['everydayLife', 'health'] } as const;

  function situationAt(hash: string) {
    const { session, bar } = aSession(hash);
    const situation = new MeasuredSituation(session);
    return { session, bar, situation, before: session.shareLink };
  }

  it('answers the situation in one step of the history, beside what was answered there, and is told with the old answer', () => {
    const { session, situation, before } = situationAt('#/borger?tro=5&plads=ja&behov=helbred,faglighed&dele=faglighed-fag');
    situation.take(measured);
    expect(session.linkTo({})).toBe('#/borger?tro=3&plads=ja&behov=hverdag,helbred,faglighed&dele=faglighed-fag');
    expect(situation.taken).toEqual({ belief: { before: 5, now: 3 }, needs: ['everydayLife'] });
    expect(situation.taken && takenLines(situation.taken, locales.da)).toEqual([
      'Borgerens situation er ændret: job inden for et år er sat til »Det svinger«, som du svarede i målingen. Før stod der »Ja«.',
      'Sat ind i borgerens situation ud fra lave svar: hverdagen. Det kan ændre planerne.',
    ]);
    situation.undo();
    expect([session.shareLink, situation.taken, situation.isUndone]).toEqual([before, null, true]);
  });

  it('says nothing where the situation says the same already, or nothing was measured', () => {
    const { situation, session, before } = situationAt('#/borger?tro=3&behov=hverdag,helbred');
    situation.take(measured);
    expect(situation.taken).toBeNull();
    situation.take({ belief: null, needs: [] });
    expect([situation.taken, session.shareLink]).toEqual([null, before]);
  });

  it('brings back the scenario with the answer on belief, and leaves alone what was answered since', () => {
    const { situation, session, before } = situationAt('#/borger?tro=3&skift=1&trin=2');
    situation.take({ belief: 5, needs: ['network'] });
    expect(session.scenario.beliefSteps).toBe(0);
    expect(session.corrections).toHaveLength(1);
    situation.undo();
    expect(session.shareLink).toBe(before);
    situation.take({ belief: 4, needs: ['network'] });
    session.setSituation({ belief: 1, pastChanges: 1 });
    situation.undo();
    expect(session.situation).toMatchObject({ belief: 1, pastChanges: 1 });
    expect(situation.needs).toEqual([]);
  });

  it('is taken back whatever stood there before, need by need', () => {
    const needs = fc.subarray([...needKeys]);
    const belief = fc.constantFrom(null, ...beliefs);
    fc.assert(
      fc.property(fc.record({ belief, needs }), fc.record({ belief, needs }), fc.nat(3), (first, then, changes) => {
        const { situation, session } = situationAt('#/borger');
        situation.take(first);
        session.setScenario({ changes });
        const before = session.shareLink;
        situation.take(then);
        expect(situation.belief).toBe(then.belief ?? first.belief);
        expect([...situation.needs].sort()).toEqual([...new Set([...first.needs, ...then.needs])].sort());
        const isTold = situation.taken !== null;
        expect(isTold).toBe(session.shareLink !== before);
        if (isTold) situation.undo();
        expect(session.shareLink).toBe(before);
      }),
    );
  });

  it('goes to no other citizen, however late it arrives', async () => {
    const { situation, session } = situationAt('#/borger?tro=2');
    await session.newCitizen();
    situation.take(measured);
    expect([session.situation.belief, situation.taken]).toEqual([null, null]);
  });

  it('is that of the last measurement of its side alone, and a need can be taken out by hand', () => {
    const old = aMeasurement('caseworker', '2026-02-01', { s12: 1, s9: 1 });
    const last = aMeasurement('caseworker', '2026-05-01', { s12: 4, s10: 2, s11: 'dontKnow' });
    const citizen = aMeasurement('citizen', '2026-06-01', { b4: 1 });
    const said = [old, last, citizen].map(({ id }) => measuredIn([citizen, last, old], id, numbers));
    expect(said).toEqual([null, { belief: 4, needs: ['everydayLife'] }, { belief: null, needs: ['network'] }]);
    const unknown = aMeasurement('caseworker', '2026-05-01', { s12: 'dontKnow' });
    expect(measuredIn([unknown], unknown.id, numbers)).toEqual({ belief: null, needs: [] });
    const { situation } = situationAt('#/borger?behov=helbred');
    situation.toggleNeed('network');
    situation.toggleNeed('health');
    expect(situation.needs).toEqual(['network']);
  });
});
