import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/pages/_editing/archive.svelte.ts';
import type { SavedPlace } from '../../../src/address/citizen.svelte.ts';
import { openNotes } from '../../../src/pages/note/open-note.ts';
import { aBrowser, newCase } from '../../support/a-browser.ts';
import { evidence } from '../../support/evidence.ts';
import { clock } from '../../support/guidance.ts';
import { aMix } from '../../support/session.ts';
import { valueOf } from '../../storage/support/environment.ts';

const asked = '#/borger?plads=ja&behov=helbred&tro=3&skift=1';
const cpr = 'Ring på 010170-1234';

/** The page of the note in one tab. `note` and `editor` are those of the citizen who is at hand when it is opened. */
async function aNotePage(archive: Archive, place: SavedPlace | null, hash = asked) {
  const { bar, session, prognosis, mix } = aMix(hash);
  const { now, makeId } = archive.environment;
  const notes = openNotes({ session, prognosis, clock, evidence, evidenceVersion: '1-abc', now, makeId }, mix, archive);
  if (place) session.citizen.saveIn(place);
  await notes.atHand.editor.open();
  return { bar, session, notes, ...notes.atHand };
}

/** A tab whose archive keeps things in the browser, with a case that is worked on. */
async function inACase() {
  const browser = aBrowser();
  const archive = await browser.open();
  await archive.keepInBrowser();
  const caseId = await newCase(archive);
  return { archive, caseId, browser, ...(await aNotePage(archive, { caseId, label: 'Blåbær', note: null })) };
}

/** Another tab of the same browser with the same note open. */
async function otherTab(browser: ReturnType<typeof aBrowser>, noteId: string) {
  const archive = await browser.open();
  const note = valueOf(await archive.storage.notes.get(noteId));
  if (!note) throw new Error('no such note');
  return { archive, ...(await aNotePage(archive, { caseId: note.caseId, label: 'Blåbær', note }, '#/notat')) };
}

async function onlyNote(archive: Archive, caseId: string) {
  const notes = valueOf(await archive.storage.notes.ofCase(caseId));
  expect(notes).toHaveLength(1);
  const [note] = notes;
  if (!note) throw new Error('no note');
  return note;
}

/** Two tabs have written the same note; the second has been stopped. */
async function aConflict() {
  const one = await inACase();
  one.note.judgement.value = 'Fælles';
  await one.editor.save();
  const { id } = await onlyNote(one.archive, one.caseId);
  const other = await otherTab(one.browser, id);
  one.note.judgement.value = 'Fra den ene';
  await one.editor.save();
  other.note.judgement.value = 'Fra den anden';
  await other.editor.save();
  return { one, other, id };
}

describe('the editor of a note', () => {
  it('stores nothing anywhere without a case, whatever is written', async () => {
    const { open, factory, local } = aBrowser();
    const archive = await open();
    const { note, editor } = await aNotePage(archive, null);
    note.judgement.value = 'Kun på skærmen';
    editor.touch();
    await editor.save();
    expect(editor.record).toBeNull();
    expect(valueOf(await archive.storage.exportAll())).toEqual({ cases: [], notes: [], measurements: [] });
    expect(await factory?.databases()).toEqual([]);
    expect(local.length).toBe(0);
  });

  it('stores nothing in the browser before someone has chosen so, also where a case is worked on', async () => {
    const { open, factory, local } = aBrowser();
    const archive = await open();
    const caseId = await newCase(archive);
    const { note, editor } = await aNotePage(archive, { caseId, label: 'Blåbær', note: null });
    note.judgement.value = 'Indtil siden lukkes';
    await editor.save();
    expect((await onlyNote(archive, caseId)).judgement).toBe('Indtil siden lukkes');
    expect(archive.storage.place).toBe('memory');
    expect(archive.isOnlyHere).toBe(true);
    expect(await factory?.databases()).toEqual([]);
    expect(local.length).toBe(0);
  });

  it('saves into the case that is worked on, the same note again and again, and says saved only then', async () => {
    const { archive, caseId, note, editor } = await inACase();
    expect(editor.record?.saving).toEqual({ kind: 'none' });
    note.judgement.value = 'Praktik';
    editor.touch();
    expect(editor.record?.saving).toEqual({ kind: 'waiting' });
    await editor.save();
    const first = await onlyNote(archive, caseId);
    expect(editor.record?.saving).toMatchObject({ kind: 'saved', at: first.changedAt });
    note.judgement.value = 'Praktik fra mandag';
    await editor.save();
    const second = await onlyNote(archive, caseId);
    expect(second).toMatchObject({ id: first.id, rev: 2, judgement: 'Praktik fra mandag', advice: { parameters: { plads: 'ja' } } });
  });

  it('stops while something looks like a CPR number or is too long, never stores it, and goes on when it is mended', async () => {
    for (const wrong of [cpr, 'å'.repeat(5001)]) {
      const { archive, caseId, note, editor } = await inACase();
      note.judgement.value = 'Praktik';
      await editor.save();
      note.situation.value = wrong;
      editor.touch();
      expect(editor.record?.saving).toEqual({ kind: 'blocked' });
      await editor.save();
      expect(editor.record?.saving).toEqual({ kind: 'blocked' });
      expect((await onlyNote(archive, caseId)).rev).toBe(1);
      expect(JSON.stringify(valueOf(await archive.storage.drafts.list()))).not.toContain('010170');
      note.situation.value = '';
      editor.touch();
      expect(editor.record?.saving.kind).toBe('saved');
      note.situation.value = 'Bor hos sin søster';
      editor.touch();
      await editor.save();
      expect((await onlyNote(archive, caseId)).situation).toBe('Bor hos sin søster');
      expect(valueOf(await archive.storage.drafts.list())).toEqual([]);
    }
  });

  it('opens a kept note with its answers, and leaves what another case holds alone', async () => {
    const { archive, caseId, browser, note, editor, session } = await inACase();
    note.judgement.value = 'Praktik';
    note.followUpOn = '2026-12-01';
    session.setSituation({ belief: 2 });
    await editor.save();
    const { id } = await onlyNote(archive, caseId);
    const again = await otherTab(browser, id);
    expect(again.note.judgement.value).toBe('Praktik');
    expect(again.note.followUpOn).toBe('2026-12-01');
    expect(again.session.situation.belief).toBe(2);
    expect(again.editor.record?.saving.kind).toBe('saved');
    await again.session.newCitizen({}, { caseId, label: 'Blåbær', note: null });
    const next = again.notes.atHand;
    await next.editor.open();
    expect(next.note.judgement.value).toBe('');
    expect(next.editor.record?.saving).toEqual({ kind: 'none' });
    next.note.judgement.value = 'En anden dag';
    await next.editor.save();
    const kept = valueOf(await archive.storage.notes.ofCase(caseId)).map(({ judgement }) => judgement);
    expect(kept.sort()).toEqual(['En anden dag', 'Praktik']);
  });

  it('never lets the words on one citizen into the note of another', async () => {
    const { archive, caseId, note, editor, session, notes } = await inACase();
    note.situation.value = 'Om Blåbær';
    note.judgement.value = 'å'.repeat(5001);
    editor.touch();
    const other = await newCase(archive, 'Hindbær');
    await session.newCitizen({}, { caseId: other, label: 'Hindbær', note: null });
    const next = notes.atHand;
    await next.editor.open();
    expect([next.note.situation.value, next.note.judgement.value]).toEqual(['', '']);
    expect(session.parameters['citizen']).toBeUndefined();
    next.note.leftOut.value = 'Om Hindbær';
    session.setSituation({ belief: 1 });
    await next.editor.save();
    expect(await onlyNote(archive, other)).toMatchObject({
      situation: '',
      advice: { parameters: {} },
      prognosis: { choice: { belief: 1 } },
    });
    await session.newCitizen({}, { caseId, label: 'Blåbær', note: null });
    await notes.atHand.editor.open();
    expect(notes.atHand.note.situation.value).toBe('Om Blåbær');
    expect(notes.atHand.note.judgement.value).toHaveLength(5001);
    expect([session.situation.belief, session.parameters['citizen']?.['plads']]).toEqual([3, 'ja']);
  });

  it('saves the last words with the answers they were written with, also when another citizen is at hand before it is done', async () => {
    const { archive, caseId, note, session, editor } = await inACase();
    note.situation.value = 'Om Blåbær';
    editor.touch();
    session.forgetCitizen();
    session.setSituation({ belief: 5 });
    await expect.poll(async () => valueOf(await archive.storage.notes.ofCase(caseId)).length).toBe(1);
    expect(await onlyNote(archive, caseId)).toMatchObject({ situation: 'Om Blåbær', prognosis: { choice: { belief: 3 } } });
  });

  it.each([
    ['the citizen is saved in no case', 'Kun på skærmen', null],
    ['it looks like a CPR number', cpr, 'Blåbær'],
  ])('asks before it throws away what can be saved nowhere, since %s', async (_why, words, label) => {
    for (const leaves of [false, true]) {
      const { archive, caseId } = await inACase();
      const { note, session, notes } = await aNotePage(archive, label === null ? null : { caseId, label, note: null });
      note.situation.value = words;
      const left = session.newCitizen();
      await expect.poll(() => session.asksToLeave).toBe(true);
      session.answerLeaving(leaves);
      expect(await left).toBe(leaves);
      expect([session.asksToLeave, notes.atHand.note.situation.value]).toEqual([false, leaves ? '' : words]);
    }
  });

  it('follows a pasted link with another citizen, who is saved nowhere', async () => {
    const { session, notes, note, editor, archive, caseId, bar } = await inACase();
    note.situation.value = 'Om Blåbær';
    await editor.save();
    bar.paste('#/borger?tro=1');
    await expect.poll(() => session.situation.belief).toBe(1);
    expect([session.citizen.place, notes.atHand.note.situation.value, notes.atHand.editor.record]).toEqual([null, '', null]);
    expect(session.parameters['citizen']).toEqual({});
    bar.back();
    await expect.poll(() => session.situation.belief).toBe(3);
    expect([session.citizen.place, notes.atHand.note.situation.value]).toEqual([null, '']);
    expect(await onlyNote(archive, caseId)).toMatchObject({ rev: 1, situation: 'Om Blåbær' });
  });
});

describe('two tabs with one note', () => {
  it('show the answers of the version that was chosen', async () => {
    const { one, other, id } = await aConflict();
    one.session.setSituation({ belief: 1 });
    await one.editor.save();
    await other.editor.takeTheirs();
    expect(other.editor.record?.saving).toMatchObject({ kind: 'conflict', stored: { judgement: 'Fra den ene' } });
    await other.editor.takeTheirs();
    expect(other.editor.record?.saving.kind).toBe('saved');
    expect(other.note.judgement.value).toBe('Fra den ene');
    expect(other.session.situation.belief).toBe(1);
    const versions = valueOf(await other.archive.storage.versions('notes', id));
    expect(JSON.stringify(versions)).toContain('Fra den anden');
  });

  it('of which one deletes it tell the other, who saves it again, or lets it go and begins a new one', async () => {
    for (const choose of ['keepMine', 'takeTheirs'] as const) {
      const { other, id } = await aConflict();
      await other.editor.record?.keepMine();
      await other.archive.storage.notes.remove(id, other.editor.record?.stored.rev ?? 0);
      other.note.judgement.value = 'Skrevet bagefter';
      await other.editor.save();
      expect(other.editor.record?.saving).toEqual({ kind: 'conflict', stored: null });
      expect(other.note.judgement.value).toBe('Skrevet bagefter');
      if (choose === 'keepMine') await other.editor.record?.keepMine();
      else await other.editor.takeTheirs();
      const left = choose === 'keepMine' ? 'Skrevet bagefter' : '';
      expect(other.note.judgement.value).toBe(left);
      expect(other.editor.record?.saving.kind).toBe(choose === 'keepMine' ? 'saved' : 'none');
      expect(valueOf(await other.archive.storage.drafts.list())).toEqual([]);
      other.note.judgement.value = 'Videre';
      await other.editor.save();
      const { caseId } = other.editor.record?.stored ?? {};
      expect((await onlyNote(other.archive, caseId ?? '')).judgement).toBe('Videre');
    }
  });
});

describe('what could not be saved of a note', () => {
  it('is one draft also where a new note is saved for the first time in between', async () => {
    const { archive, caseId, note, editor } = await inACase();
    note.judgement.value = 'Praktik';
    note.situation.value = 'å'.repeat(5001);
    await editor.save();
    note.situation.value = '';
    const saving = editor.save();
    note.situation.value = 'å'.repeat(5001);
    await saving;
    const { id } = await onlyNote(archive, caseId);
    expect(valueOf(await archive.storage.drafts.list()).map(({ key }) => key)).toEqual([`note/${id}`]);
  });

  it('comes back with a new note, and without what looks like a CPR number', async () => {
    const { caseId, browser, note, editor } = await inACase();
    note.judgement.value = cpr;
    for (const { what } of note.subgoals) what.value = 'Besøge to steder';
    editor.touch();
    await editor.save();
    const archive = await browser.open();
    const again = await aNotePage(archive, { caseId, label: 'Blåbær', note: null });
    expect(again.note.judgement.value).toBe('');
    expect(again.note.subgoals.map(({ what }) => what.value)).toEqual(['Besøge to steder']);
    await again.editor.save();
    expect((await onlyNote(archive, caseId)).subgoals).toHaveLength(1);
    expect(valueOf(await archive.storage.drafts.list())).toEqual([]);
  });

  it('is left where it is when it is not in the shape of a note', async () => {
    const { archive, caseId, browser } = await inACase();
    for (const content of [null, 'x', [], { judgement: 'x' }, { subgoals: [5] }]) {
      await archive.storage.drafts.save({ key: `note/${caseId}/new`, caseId, basedOn: 0, content });
      const next = await browser.open();
      const page = await aNotePage(next, { caseId, label: 'Blåbær', note: null });
      expect(page.note.written.judgement).toBe('');
      expect(page.editor.record?.saving).toEqual({ kind: 'none' });
    }
  });
});
