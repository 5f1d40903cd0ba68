import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/pages/_editing/archive.svelte.ts';
import { NoteKeeping } from '../../../src/pages/note/note-keeping.svelte.ts';
import { NoteState } from '../../../src/pages/note/state.svelte.ts';
import { aBrowser } from '../../support/a-browser.ts';
import { today } from '../../support/guidance.ts';
import { anAdvice } from '../../support/session.ts';
import { Impatience, valueOf } from '../../storage/support/environment.ts';

const asked = '#/indsats?plads=ja&behov=helbred&tro=3&skift=1';
const cpr = 'Ring på 010170-1234';

/** The page of the note in one tab. */
function aNotePage(archive: Archive, hash = asked) {
  const { session, prognosis, advice } = anAdvice(hash);
  const { now, makeId } = archive.environment;
  const note = new NoteState({ session, prognosis, advice, today, evidenceVersion: '1-abc', now, makeId });
  return { session, note, keeping: new NoteKeeping(archive, note) };
}

/** A tab whose archive keeps things in the browser, with a case that is worked on. */
async function inACase(browser = aBrowser(), label = 'Blåbær') {
  const archive = await browser.open();
  await archive.keepInBrowser();
  const added = await archive.addCase(label);
  if ('kind' in added) throw new Error(added.reason);
  archive.chooseCase(added.id, label);
  const page = aNotePage(archive);
  await page.keeping.follow();
  return { archive, caseId: added.id, browser, ...page };
}

/** Another tab of the same browser with the same note open. */
async function otherTab(browser: ReturnType<typeof aBrowser>, noteId: string) {
  const archive = await browser.open();
  if (!(await archive.openNote(noteId))) throw new Error('no such note');
  const page = aNotePage(archive, '#/notat');
  await page.keeping.follow();
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
  await one.keeping.save();
  const { id } = await onlyNote(one.archive, one.caseId);
  const other = await otherTab(one.browser, id);
  one.note.judgement.value = 'Fra den ene';
  await one.keeping.save();
  other.note.judgement.value = 'Fra den anden';
  await other.keeping.save();
  return { one, other, id };
}

async function judgementsKept(archive: Archive, id: string): Promise<string[]> {
  const now = valueOf(await archive.storage.notes.get(id));
  const before = valueOf(await archive.storage.versions('notes', id));
  return [now, ...before.map(({ record }) => record)].map((record) => (record && 'judgement' in record ? record.judgement : ''));
}

describe('the keeping of the note', () => {
  it('stores nothing anywhere without a case, whatever is written', async () => {
    const { open, factory, local } = aBrowser();
    const archive = await open();
    const { note, keeping } = aNotePage(archive);
    await keeping.follow();
    note.judgement.value = 'Kun på skærmen';
    keeping.touch();
    await keeping.save();
    expect(keeping.saving).toBeNull();
    expect(await archive.everything()).toEqual({ cases: [], notes: [], measurements: [] });
    expect(await factory?.databases()).toEqual([]);
    expect(local.length).toBe(0);
  });

  it('stores nothing in the browser before someone has chosen so, also where a case is worked on', async () => {
    const { open, factory, local } = aBrowser();
    const archive = await open();
    const added = await archive.addCase('Blåbær');
    if ('kind' in added) throw new Error(added.reason);
    archive.chooseCase(added.id, 'Blåbær');
    const { note, keeping } = aNotePage(archive);
    await keeping.follow();
    note.judgement.value = 'Indtil siden lukkes';
    await keeping.save();
    expect((await onlyNote(archive, added.id)).judgement).toBe('Indtil siden lukkes');
    expect(archive.storage.place).toBe('memory');
    expect(archive.isOnlyHere).toBe(true);
    expect(await factory?.databases()).toEqual([]);
    expect(local.length).toBe(0);
  });

  it('saves into the case that is worked on, the same note again and again, and says saved only then', async () => {
    const { archive, caseId, note, keeping } = await inACase();
    expect(keeping.saving).toBeNull();
    note.judgement.value = 'Praktik';
    keeping.touch();
    expect(keeping.saving).toEqual({ kind: 'waiting' });
    const saving = keeping.save();
    expect(keeping.saving).toEqual({ kind: 'waiting' });
    await saving;
    const first = await onlyNote(archive, caseId);
    expect(keeping.saving).toMatchObject({ kind: 'saved', at: first.changedAt });
    note.judgement.value = 'Praktik fra mandag';
    await keeping.save();
    const second = await onlyNote(archive, caseId);
    expect(second).toMatchObject({ id: first.id, rev: 2, judgement: 'Praktik fra mandag', advice: { parameters: { plads: 'ja' } } });
  });

  it('saves by itself when the hand has rested, and not before', async () => {
    const time = new Impatience();
    const { archive, caseId, note, keeping } = await inACase(aBrowser({ after: time.after }));
    note.judgement.value = 'Pra';
    keeping.touch();
    note.judgement.value = 'Praktik';
    keeping.touch();
    expect(valueOf(await archive.storage.notes.ofCase(caseId))).toEqual([]);
    time.runOut();
    await keeping.save();
    expect((await onlyNote(archive, caseId)).rev).toBe(1);
    expect(time.waiting).toBe(0);
  });

  it('does not say saved of what was written while it was saving', async () => {
    const { archive, caseId, note, keeping } = await inACase();
    const said: unknown[] = [];
    archive.storage.onChange(() => said.push([keeping.saving?.kind, note.judgement.value]));
    note.judgement.value = 'Først';
    keeping.touch();
    const saving = keeping.save();
    note.judgement.value = 'Først og så';
    await saving;
    expect(keeping.saving?.kind).toBe('saved');
    expect((await onlyNote(archive, caseId)).judgement).toBe('Først og så');
    expect(said).toEqual([
      ['waiting', 'Først og så'],
      ['waiting', 'Først og så'],
    ]);
  });

  it('stops while something looks like a CPR number or is too long, never stores it, and goes on when it is mended', async () => {
    for (const wrong of [cpr, 'å'.repeat(5001)]) {
      const { archive, caseId, note, keeping } = await inACase();
      note.judgement.value = 'Praktik';
      await keeping.save();
      note.situation.value = wrong;
      keeping.touch();
      expect(keeping.saving).toEqual({ kind: 'blocked' });
      await keeping.save();
      expect(keeping.saving).toEqual({ kind: 'blocked' });
      expect((await onlyNote(archive, caseId)).rev).toBe(1);
      expect(JSON.stringify(valueOf(await archive.storage.drafts.list()))).not.toContain('010170');
      note.situation.value = '';
      keeping.touch();
      expect(keeping.saving?.kind).toBe('saved');
      note.situation.value = 'Bor hos sin søster';
      keeping.touch();
      await keeping.save();
      expect((await onlyNote(archive, caseId)).situation).toBe('Bor hos sin søster');
      expect(valueOf(await archive.storage.drafts.list())).toEqual([]);
    }
  });

  it('opens a kept note with its answers, and leaves what another case holds alone', async () => {
    const { archive, caseId, browser, note, keeping, session } = await inACase();
    note.judgement.value = 'Praktik';
    note.followUpOn = '2026-12-01';
    session.choose({ belief: 2 });
    await keeping.save();
    const { id } = await onlyNote(archive, caseId);
    const again = await otherTab(browser, id);
    expect(again.note.judgement.value).toBe('Praktik');
    expect(again.note.followUpOn).toBe('2026-12-01');
    expect(again.session.choice.belief).toBe(2);
    expect(again.keeping.saving?.kind).toBe('saved');
    again.archive.startNote();
    await again.keeping.follow();
    expect(again.note.judgement.value).toBe('');
    expect(again.keeping.saving).toBeNull();
    again.note.judgement.value = 'En anden dag';
    await again.keeping.save();
    const kept = valueOf(await archive.storage.notes.ofCase(caseId)).map(({ judgement }) => judgement);
    expect(kept.sort()).toEqual(['En anden dag', 'Praktik']);
  });

  it('never lets the words on one citizen into the note of another', async () => {
    const { archive, caseId, note, keeping } = await inACase();
    note.situation.value = 'Om Blåbær';
    note.judgement.value = 'å'.repeat(5001);
    keeping.touch();
    await keeping.save();
    const other = await archive.addCase('Hindbær');
    if ('kind' in other) throw new Error(other.reason);
    archive.chooseCase(other.id, 'Hindbær');
    await keeping.follow();
    expect([note.situation.value, note.judgement.value]).toEqual(['', '']);
    note.leftOut.value = 'Om Hindbær';
    await keeping.save();
    expect((await onlyNote(archive, other.id)).situation).toBe('');
    archive.chooseCase(caseId, 'Blåbær');
    await keeping.follow();
    expect(note.situation.value).toBe('Om Blåbær');
    expect(note.judgement.value).toHaveLength(5001);
  });

  it('stays with what can be kept nowhere instead of throwing it away', async () => {
    const { archive, caseId, note, keeping } = await inACase();
    note.situation.value = cpr;
    keeping.touch();
    await keeping.save();
    expect(keeping.isOnlyHere).toBe(true);
    archive.chooseCase('caseoooooooooooo', 'Hindbær');
    await keeping.follow();
    expect(archive.current?.caseId).toBe(caseId);
    expect(note.situation.value).toBe(cpr);
  });

  it('says saved again where what was written is taken back', async () => {
    const { note, keeping } = await inACase();
    note.judgement.value = 'Færdig';
    await keeping.save();
    note.judgement.value = 'Færdig!';
    keeping.touch();
    expect(keeping.saving?.kind).toBe('waiting');
    note.judgement.value = 'Færdig';
    keeping.touch();
    await keeping.save();
    expect(keeping.saving?.kind).toBe('saved');
  });

  it('says why it could not save, keeps the text, and saves when it can again', async () => {
    const { archive, caseId, note, keeping } = await inACase();
    const [kept] = [valueOf(await archive.storage.cases.get(caseId))];
    await archive.storage.cases.remove(caseId, kept?.rev ?? 0);
    note.judgement.value = 'Praktik';
    await keeping.save();
    expect(keeping.saving).toMatchObject({ kind: 'failed', reason: 'noCase' });
    expect(note.judgement.value).toBe('Praktik');
    if (!kept) throw new Error('no case');
    await archive.storage.cases.save(kept, 0);
    await keeping.save();
    expect(keeping.saving?.kind).toBe('saved');
  });

  it('saves no more after it was let go, and what was saved stays', async () => {
    const { archive, caseId, note, keeping } = await inACase();
    note.judgement.value = 'Praktik';
    await keeping.letGo();
    expect(keeping.saving).toBeNull();
    note.judgement.value = 'Kun på skærmen';
    keeping.touch();
    await keeping.save();
    expect((await onlyNote(archive, caseId)).judgement).toBe('Praktik');
  });
});

describe('two tabs with one note', () => {
  it('stop the second, which still has its text and what the first saved', async () => {
    const { other, id } = await aConflict();
    expect(other.keeping.saving).toMatchObject({ kind: 'conflict', stored: { judgement: 'Fra den ene' } });
    expect(other.note.judgement.value).toBe('Fra den anden');
    other.note.judgement.value = 'Fra den anden, og mere';
    other.keeping.touch();
    await other.keeping.save();
    expect(other.keeping.saving?.kind).toBe('conflict');
    expect(other.keeping.mine).toMatchObject({ id, judgement: 'Fra den anden, og mere' });
    expect(valueOf(await other.archive.storage.notes.get(id))?.judgement).toBe('Fra den ene');
  });

  it('keep both versions whichever is chosen: one in force, the other among the earlier ones', async () => {
    for (const [choose, inForce] of [
      ['keepMine', 'Fra den anden'],
      ['takeTheirs', 'Fra den ene'],
    ] as const) {
      const { other, id } = await aConflict();
      await other.keeping[choose]();
      expect(other.keeping.saving?.kind).toBe('saved');
      expect(other.note.judgement.value).toBe(inForce);
      const kept = await judgementsKept(other.archive, id);
      expect(kept[0]).toBe(inForce);
      expect(kept).toEqual(expect.arrayContaining(['Fra den ene', 'Fra den anden']));
      expect(valueOf(await other.archive.storage.drafts.list())).toEqual([]);
      other.note.judgement.value = 'Videre';
      await other.keeping.save();
      expect(other.keeping.saving?.kind).toBe('saved');
    }
  });

  it('keep what was chosen also while a draft of it is being kept', async () => {
    const { other, id } = await aConflict();
    const leaving = other.keeping.save();
    await other.keeping.keepMine();
    await leaving;
    expect(other.keeping.saving?.kind).toBe('saved');
    expect((await judgementsKept(other.archive, id))[0]).toBe('Fra den anden');
  });

  it('are told when a third has saved while one was choosing, and lose nothing by it', async () => {
    const { one, other, id } = await aConflict();
    one.note.judgement.value = 'Fra den ene igen';
    await one.keeping.save();
    await other.keeping.takeTheirs();
    expect(other.keeping.saving).toMatchObject({ kind: 'conflict', stored: { judgement: 'Fra den ene igen' } });
    expect(other.note.judgement.value).toBe('Fra den anden');
    await other.keeping.takeTheirs();
    expect(await judgementsKept(other.archive, id)).toEqual(expect.arrayContaining(['Fra den ene igen', 'Fra den anden']));
  });

  it('bring the conflict back after a killed browser', async () => {
    const { one, id } = await aConflict();
    const again = await otherTab(one.browser, id);
    expect(again.keeping.saving).toMatchObject({ kind: 'conflict', stored: { judgement: 'Fra den ene' } });
    expect(again.note.judgement.value).toBe('Fra den anden');
  });

  it('of which one deletes the case tell the other, whose text stays on the screen', async () => {
    const { one, other, id } = await aConflict();
    await other.keeping.keepMine();
    const kept = valueOf(await one.archive.storage.cases.get(one.caseId));
    await one.archive.storage.cases.remove(one.caseId, kept?.rev ?? 0);
    other.note.judgement.value = 'Skrevet bagefter';
    await other.keeping.save();
    expect(other.keeping.saving).toEqual({ kind: 'conflict', stored: null });
    expect(other.note.judgement.value).toBe('Skrevet bagefter');
    expect(valueOf(await other.archive.storage.notes.get(id))).toBeNull();
  });
});

describe('what could not be saved of a note', () => {
  it('comes back with a kept note after a killed browser', async () => {
    const { archive, caseId, browser, note, keeping } = await inACase();
    note.judgement.value = 'Praktik';
    await keeping.save();
    note.judgement.value = 'Praktik fra mandag';
    note.situation.value = 'å'.repeat(5001);
    await keeping.save();
    const { id } = await onlyNote(archive, caseId);
    const again = await otherTab(browser, id);
    expect(again.note.situation.value).toHaveLength(5001);
    expect(again.note.judgement.value).toBe('Praktik fra mandag');
    expect(again.keeping.saving).toEqual({ kind: 'blocked' });
    again.note.situation.value = 'kort';
    await again.keeping.save();
    expect(await onlyNote(archive, caseId)).toMatchObject({ situation: 'kort', judgement: 'Praktik fra mandag' });
    expect(valueOf(await archive.storage.drafts.list())).toEqual([]);
  });

  it('comes back with a new note too, and without what looks like a CPR number', async () => {
    const { caseId, browser, note, keeping } = await inACase();
    note.judgement.value = cpr;
    for (const { what } of note.subgoals) what.value = 'Besøge to steder';
    keeping.touch();
    await keeping.save();
    const archive = await browser.open();
    archive.chooseCase(caseId, 'Blåbær');
    const again = aNotePage(archive);
    await again.keeping.follow();
    expect(again.note.judgement.value).toBe('');
    expect(again.note.subgoals.map(({ what }) => what.value)).toEqual(['Besøge to steder']);
    await again.keeping.save();
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
      await page.keeping.follow();
      expect(page.note.written.judgement).toBe('');
      expect(page.keeping.saving).toBeNull();
    }
  });
});

describe('the earlier versions of a note', () => {
  it('are as it was when the sitting began, and one that is brought back puts the present one among them', async () => {
    const { archive, caseId, browser, note, keeping } = await inACase();
    note.judgement.value = 'I går';
    await keeping.save();
    const { id } = await onlyNote(archive, caseId);
    const today = await otherTab(browser, id);
    for (const text of ['I', 'I dag', 'I dag er det anderledes']) {
      today.note.judgement.value = text;
      await today.keeping.save();
    }
    expect(await judgementsKept(archive, id)).toEqual(['I dag er det anderledes', 'I går']);
    const [version] = today.keeping.versions;
    if (!version) throw new Error('no version');
    await today.keeping.bringBack(version);
    expect(today.note.judgement.value).toBe('I går');
    expect(await judgementsKept(archive, id)).toEqual(['I går', 'I dag er det anderledes', 'I går']);
  });

  it('hold a note that was cleared by mistake', async () => {
    const { archive, caseId, note, keeping } = await inACase();
    note.judgement.value = 'Det hele, som det blev skrevet på ti minutter uden at tage hænderne op.';
    await keeping.save();
    note.clear();
    await keeping.save();
    const { id } = await onlyNote(archive, caseId);
    expect((await judgementsKept(archive, id))[1]).toContain('Det hele');
  });
});
