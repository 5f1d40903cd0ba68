import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/pages/_editing/archive.svelte.ts';
import { NoteEditor } from '../../../src/pages/note/note-editor.svelte.ts';
import { NoteState } from '../../../src/pages/note/state.svelte.ts';
import { aBrowser, newCase } from '../../support/a-browser.ts';
import { today } from '../../support/guidance.ts';
import { anAdvice } from '../../support/session.ts';
import { valueOf } from '../../storage/support/environment.ts';

const asked = '#/indsats?plads=ja&behov=helbred&tro=3&skift=1';
const cpr = 'Ring på 010170-1234';

/** The page of the note in one tab. */
function aNotePage(archive: Archive, hash = asked) {
  const { session, prognosis, advice } = anAdvice(hash);
  const { now, makeId } = archive.environment;
  const note = new NoteState({ session, prognosis, advice, today, evidenceVersion: '1-abc', now, makeId });
  return { session, note, editor: new NoteEditor(archive, note) };
}

/** A tab whose archive keeps things in the browser, with a case that is worked on. */
async function inACase() {
  const browser = aBrowser();
  const archive = await browser.open();
  await archive.keepInBrowser();
  const caseId = await newCase(archive);
  archive.chooseCase(caseId, 'Blåbær');
  const page = aNotePage(archive);
  await page.editor.follow();
  return { archive, caseId, browser, ...page };
}

/** Another tab of the same browser with the same note open. */
async function otherTab(browser: ReturnType<typeof aBrowser>, noteId: string) {
  const archive = await browser.open();
  if (!(await archive.openNote(noteId))) throw new Error('no such note');
  const page = aNotePage(archive, '#/notat');
  await page.editor.follow();
  return { archive, ...page };
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
    const { note, editor } = aNotePage(archive);
    await editor.follow();
    note.judgement.value = 'Kun på skærmen';
    editor.touch();
    await editor.save();
    expect(editor.record).toBeNull();
    expect(await archive.everything()).toEqual({ cases: [], notes: [], measurements: [] });
    expect(await factory?.databases()).toEqual([]);
    expect(local.length).toBe(0);
  });

  it('stores nothing in the browser before someone has chosen so, also where a case is worked on', async () => {
    const { open, factory, local } = aBrowser();
    const archive = await open();
    const caseId = await newCase(archive);
    archive.chooseCase(caseId, 'Blåbær');
    const { note, editor } = aNotePage(archive);
    await editor.follow();
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
    session.choose({ belief: 2 });
    await editor.save();
    const { id } = await onlyNote(archive, caseId);
    const again = await otherTab(browser, id);
    expect(again.note.judgement.value).toBe('Praktik');
    expect(again.note.followUpOn).toBe('2026-12-01');
    expect(again.session.choice.belief).toBe(2);
    expect(again.editor.record?.saving.kind).toBe('saved');
    again.archive.startNote();
    await again.editor.follow();
    expect(again.note.judgement.value).toBe('');
    expect(again.editor.record?.saving).toEqual({ kind: 'none' });
    again.note.judgement.value = 'En anden dag';
    await again.editor.save();
    const kept = valueOf(await archive.storage.notes.ofCase(caseId)).map(({ judgement }) => judgement);
    expect(kept.sort()).toEqual(['En anden dag', 'Praktik']);
  });

  it('never lets the words on one citizen into the note of another', async () => {
    const { archive, caseId, note, editor } = await inACase();
    note.situation.value = 'Om Blåbær';
    note.judgement.value = 'å'.repeat(5001);
    editor.touch();
    await editor.save();
    const other = await newCase(archive, 'Hindbær');
    archive.chooseCase(other, 'Hindbær');
    await editor.follow();
    expect([note.situation.value, note.judgement.value]).toEqual(['', '']);
    note.leftOut.value = 'Om Hindbær';
    await editor.save();
    expect((await onlyNote(archive, other)).situation).toBe('');
    archive.chooseCase(caseId, 'Blåbær');
    await editor.follow();
    expect(note.situation.value).toBe('Om Blåbær');
    expect(note.judgement.value).toHaveLength(5001);
  });

  it('stays with what can be kept nowhere instead of throwing it away', async () => {
    const { archive, caseId, note, editor } = await inACase();
    note.situation.value = cpr;
    editor.touch();
    await editor.save();
    expect(editor.record?.isOnlyHere).toBe(true);
    archive.chooseCase('caseoooooooooooo', 'Hindbær');
    await editor.follow();
    expect(archive.current?.caseId).toBe(caseId);
    expect(note.situation.value).toBe(cpr);
  });

  it('saves no more after it was let go, and what was saved stays', async () => {
    const { archive, caseId, note, editor } = await inACase();
    note.judgement.value = 'Praktik';
    await editor.letGo();
    expect(editor.record).toBeNull();
    note.judgement.value = 'Kun på skærmen';
    editor.touch();
    await editor.save();
    expect((await onlyNote(archive, caseId)).judgement).toBe('Praktik');
  });
});

describe('two tabs with one note', () => {
  it('show the answers of the version that was chosen', async () => {
    const { one, other, id } = await aConflict();
    one.session.choose({ belief: 1 });
    await one.editor.save();
    await other.editor.takeTheirs();
    expect(other.editor.record?.saving).toMatchObject({ kind: 'conflict', stored: { judgement: 'Fra den ene' } });
    await other.editor.takeTheirs();
    expect(other.editor.record?.saving.kind).toBe('saved');
    expect(other.note.judgement.value).toBe('Fra den ene');
    expect(other.session.choice.belief).toBe(1);
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
    archive.chooseCase(caseId, 'Blåbær');
    const again = aNotePage(archive);
    await again.editor.follow();
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
      next.chooseCase(caseId, 'Blåbær');
      const page = aNotePage(next);
      await page.editor.follow();
      expect(page.note.written.judgement).toBe('');
      expect(page.editor.record?.saving).toEqual({ kind: 'none' });
    }
  });
});
