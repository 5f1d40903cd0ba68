import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasurementAnswers } from '../../../src/model/indicators.ts';
import { AccuracyState } from '../../../src/pages/measure/accuracy.svelte.ts';
import { draftOf, MeasurementForm, newDraft, readDraft, type MeasurementDraft } from '../../../src/pages/_measurements/form.svelte.ts';
import { MeasurementTrial } from '../../../src/pages/measure/trial.svelte.ts';
import { MeasurementsState } from '../../../src/pages/_measurements/measurements.svelte.ts';
import { linkWithNeeds } from '../../../src/pages/_measurements/needs-link.ts';
import { aCase, aMeasurement, anyMeasurement, aStorage, idMaker } from '../../support/measurements.ts';
import { aSession } from '../../support/session.ts';

const today = '2026-11-21';
const caseId = 'bbbbbbbbbbbbbbbc';

async function start(draft?: unknown) {
  const storage = aStorage();
  await storage.cases.save(aCase(caseId), 0);
  const kept: (MeasurementDraft | null)[] = [];
  const newId = idMaker();
  const state = new MeasurementsState({ storage, caseId, today, draft, onDraft: (one) => kept.push(one), newId });
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
  const form = () => new MeasurementForm(newDraft('bbbbbbbbbbbbbbbd', 'citizen', today), today);

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
        expect(new MeasurementForm(read, today).answers).toEqual(measurement.answers satisfies MeasurementAnswers);
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
    const form = new MeasurementForm(newDraft('bbbbbbbbbbbbbbbd', 'citizen', today), today);
    form.comment.value = '010190-1234';
    expect(JSON.stringify(form.draft)).not.toContain('010190');
  });

  it('keeps a remark that is too long, and of one that may not be kept what was saved before', () => {
    const saved = { ...draftOf(aMeasurement('citizen', '2026-02-01', { b1: 3 })), comment: 'Som den var' };
    const form = new MeasurementForm(saved, today);
    form.comment.value = 'å'.repeat(5001);
    expect(readDraft(JSON.parse(JSON.stringify(form.draft)), today)?.comment).toHaveLength(5001);
    form.comment.value = 'Ring på 010170-1234';
    expect(form.draft.comment).toBe('Som den var');
  });

  it('holds no wage that looks like a CPR number', () => {
    const form = new MeasurementForm(newDraft('measaaaaaaaaaaaa', 'citizen', today), today);
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
    const trial = new MeasurementTrial(today, { now: () => '2026-11-21T10:00:00.000Z', random: (bytes) => new Uint8Array(bytes).fill(7) });
    expect(trial.storage).toBeNull();
    await trial.begin();
    if (!trial.storage) throw new Error('The trial has not begun.');
    const state = new MeasurementsState({ storage: trial.storage, caseId: trial.caseId, today, newId: idMaker() });
    state.begin('citizen');
    formOf(state).answer('b1', 3);
    await state.save();
    expect([state.news, state.list?.length]).toEqual([{ kind: 'saved' }, 1]);
  });
});

describe('the link to the page of measures', () => {
  it('carries the chosen needs beside those that were chosen there already, with their parts and all other answers', () => {
    const { session } = aSession('#/indsats?plads=ja&behov=faglighed&dele=faglighed-fag&oensker=mentor&igang=intet');
    const rest = 'dele=faglighed-fag&oensker=mentor&igang=intet';
    expect(linkWithNeeds(session, ['health', 'skills'])).toBe(`#/indsats?plads=ja&behov=helbred,faglighed&${rest}`);
    expect(linkWithNeeds(session, [])).toBe(`#/indsats?plads=ja&behov=faglighed&${rest}`);
  });
});

describe('the own accuracy', () => {
  const horizon = { months: 12, slack: 3 };

  it('reads every case with an outcome, and the measurements that belong to it', async () => {
    const storage = aStorage();
    const newId = idMaker();
    const ids = Array.from({ length: 120 }, newId);
    for (const [index, id] of ids.entries()) {
      const isKnown = index % 3 !== 0;
      const outcome = { on: '2026-09-01', job: index % 2 === 0, education: null, beliefThen: index % 3 === 1 ? (4 as const) : null };
      await storage.cases.save(aCase(id, isKnown ? outcome : null), 0);
      if (outcome.beliefThen === null)
        await storage.measurements.save({ ...aMeasurement('caseworker', '2025-09-05', { s12: 2 }), caseId: id }, 0);
    }
    const accuracy = new AccuracyState(storage, horizon);
    await accuracy.load();
    const found = accuracy.observations ?? [];
    expect([4, 2].map((belief) => found.filter((one) => one.belief === belief).length)).toEqual([40, 40]);
    expect(found.filter(({ job }) => job)).toHaveLength(40);
  });

  it('counts nothing where nothing is saved, and says so where it cannot read', async () => {
    const nothing = new AccuracyState(aStorage(), horizon);
    expect(nothing.observations).toBeNull();
    await nothing.load();
    expect([nothing.observations, nothing.isUnread]).toEqual([[], false]);

    const storage = aStorage();
    await storage.cases.save(aCase(caseId, { on: today, job: true, education: null, beliefThen: 1 }), 0);
    const failing = { kind: 'failed', reason: 'closed', places: [] } as const;
    const broken = { cases: storage.cases, measurements: { ofCase: () => Promise.resolve(failing) } };
    const accuracy = new AccuracyState(broken, horizon);
    await accuracy.load();
    expect([accuracy.observations, accuracy.isUnread]).toEqual([null, true]);
  });
});
