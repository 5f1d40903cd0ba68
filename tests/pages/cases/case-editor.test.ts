import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/pages/_editing/archive.svelte.ts';
import { CaseEditor } from '../../../src/pages/cases/case-editor.svelte.ts';
import { aBrowser, newCase, twoTabs } from '../../support/a-browser.ts';
import { aNote } from '../../storage/support/records.ts';
import { valueOf } from '../../storage/support/environment.ts';
import { inputWith } from '../../support/inputs.ts';

async function open(archive: Archive, id: string): Promise<CaseEditor> {
  const editor = await CaseEditor.open(archive, id);
  if (!(editor instanceof CaseEditor)) throw new Error('not opened');
  return editor;
}

describe('the editor of a case', () => {
  it('saves what can be saved, and keeps all of it in a draft where a text is too long', async () => {
    const { open: start } = aBrowser();
    const archive = await start();
    await archive.keepInBrowser();
    const before = await open(archive, await newCase(archive));
    before.contact.value = 'å'.repeat(5001);
    before.tried.value = 'Praktik';
    before.outcome = { on: '2026-11-20', job: true, education: null, beliefThen: null };
    await before.record.save();
    expect(valueOf(await archive.storage.cases.get(before.id))).toMatchObject({ contact: '', tried: 'Praktik', outcome: { job: true } });
    const after = await open(await start(), before.id);
    expect(after.contact.value).toHaveLength(5001);
    expect([after.tried.value, after.outcome?.job]).toEqual(['Praktik', true]);
  });

  it('never saves a case without a name', async () => {
    const archive = await aBrowser().open();
    const editor = await open(archive, await newCase(archive));
    editor.label.value = '';
    editor.tried.value = 'Praktik';
    await editor.record.save();
    expect(valueOf(await archive.storage.cases.get(editor.id))).toMatchObject({ label: 'Blåbær', tried: 'Praktik' });
  });

  it('opens with a number of which was said that it is no CPR number, and does not ask again', async () => {
    const archive = await aBrowser().open();
    const editor = await open(archive, await newCase(archive));
    editor.contact.value = 'Sag 230495 - 0001';
    expect(editor.contact.check).toEqual({ kind: 'cpr', certainty: 'maybe' });
    editor.contact.accept();
    await editor.record.save();
    expect((await open(archive, editor.id)).record.saving.kind).toBe('none');
  });

  it('shows what another tab saves, and its notes', async () => {
    const { one, other, caseId } = await twoTabs();
    const [theirs, mine] = [await open(one, caseId), await open(other, caseId)];
    theirs.addScenario('Som det er', inputWith());
    await theirs.record.save();
    await expect.poll(() => mine.scenarios.map(({ name }) => name)).toEqual(['Som det er']);
    const id = one.environment.makeId();
    expect((await one.storage.notes.save(aNote({ id, caseId }), 0)).kind).toBe('saved');
    await expect.poll(() => mine.notes.map((note) => note.id)).toEqual([id]);
  });

  it('is told that the case is gone, and not opened where there is none', async () => {
    const { one, other, caseId } = await twoTabs();
    const mine = await open(one, caseId);
    await other.storage.cases.remove(caseId, 1);
    await expect.poll(() => mine.record.isGone).toBe(true);
    await mine.leave();
    expect(await CaseEditor.open(one, caseId)).toBeNull();
  });

  it('saves the days that are chosen, ahead or past, and takes one away again without a trace of it in the record', async () => {
    const archive = await aBrowser().open();
    const editor = await open(archive, await newCase(archive));
    editor.setDay('reviewOn', '2026-11-01');
    editor.setDay('deleteOn', '2031-11-21');
    await editor.record.save();
    expect(valueOf(await archive.storage.cases.get(editor.id))).toMatchObject({ reviewOn: '2026-11-01', deleteOn: '2031-11-21' });
    editor.setDay('deleteOn', null);
    await editor.record.save();
    expect(editor.record.saving.kind).toBe('saved');
    const stored = valueOf(await archive.storage.cases.get(editor.id));
    expect(stored).toMatchObject({ reviewOn: '2026-11-01' });
    expect(stored).not.toHaveProperty('deleteOn');
    expect((await open(archive, editor.id)).days).toEqual({ reviewOn: '2026-11-01' });
  });

  it('brings chosen days back from a draft, also that one was taken away', async () => {
    const { open: start } = aBrowser();
    const archive = await start();
    await archive.keepInBrowser();
    const id = await newCase(archive);
    const before = await open(archive, id);
    before.setDay('reviewOn', '2027-01-15');
    before.setDay('deleteOn', '2031-11-21');
    await before.record.save();
    const draft = { label: 'L', contact: '', tried: 'T', outcome: null, scenarios: [] };
    const withDraft = async (content: object) => {
      await archive.storage.drafts.save({
        key: `case/${id}`,
        caseId: id,
        basedOn: before.record.stored.rev - 1,
        content: content as never,
      });
      return (await open(archive, id)).days;
    };
    expect(await withDraft(draft)).toEqual({ reviewOn: '2027-01-15', deleteOn: '2031-11-21' });
    expect(await withDraft({ ...draft, reviewOn: '2027-03-15', deleteOn: null })).toEqual({ reviewOn: '2027-03-15' });
  });

  it('shows the days that another tab chooses, and asks where both tabs have chosen', async () => {
    const { one, other, caseId } = await twoTabs();
    const [theirs, mine] = [await open(one, caseId), await open(other, caseId)];
    theirs.setDay('deleteOn', '2031-11-21');
    await theirs.record.save();
    await expect.poll(() => mine.days).toEqual({ deleteOn: '2031-11-21' });
    mine.setDay('deleteOn', null);
    theirs.setDay('deleteOn', '2032-11-21');
    await theirs.record.save();
    await mine.record.save();
    expect(mine.record.saving).toMatchObject({ kind: 'conflict', stored: { deleteOn: '2032-11-21' } });
    await mine.record.takeTheirs();
    expect(mine.days).toEqual({ deleteOn: '2032-11-21' });
  });

  it('reads no draft that is malformed', async () => {
    const archive = await aBrowser().open();
    const id = await newCase(archive);
    const sound = { label: 'L', contact: '', tried: 'T', outcome: null, scenarios: [] };
    for (const change of [
      { label: 5 },
      { tried: null },
      { outcome: { on: 'i går' } },
      { scenarios: [{}] },
      { deleteOn: 'i går' },
      { reviewOn: 5 },
    ]) {
      await archive.storage.drafts.save({ key: `case/${id}`, caseId: id, basedOn: 1, content: { ...sound, ...change } as never });
      expect((await open(archive, id)).tried.value).toBe('');
    }
    await archive.storage.drafts.save({ key: `case/${id}`, caseId: id, basedOn: 1, content: sound });
    expect((await open(archive, id)).tried.value).toBe('T');
  });
});
