import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/model/case.ts';
import type { Archive } from '../../../src/pages/_editing/archive.svelte.ts';
import { RecordEditor, type RecordForm } from '../../../src/pages/_editing/record-editor.svelte.ts';
import type { FailureReason } from '../../../src/storage/failure.ts';
import type { Draft } from '../../../src/storage/rows.ts';
import { TextField } from '../../../src/ui/text-field.svelte.ts';
import { aBrowser, newCase, twoTabs } from '../../support/a-browser.ts';
import { Impatience, valueOf } from '../../storage/support/environment.ts';

const cpr = 'Ring på 010170-1234';
const tooLong = 'å'.repeat(101);

type Options = Partial<Pick<RecordForm<Case>, 'savesPartly' | 'table'>>;

/** The smallest form: two texts of a case. */
class TwoFields {
  readonly contact = new TextField(100);
  readonly tried = new TextField(100);
  readonly editor: RecordEditor<Case>;

  constructor(archive: Archive, stored: Case, options: Options = {}) {
    const text = ({ isFine, text }: TextField, kept: string): string => (isFine ? text : kept);
    const form: RecordForm<Case> = {
      store: 'cases',
      table: ({ cases }) => cases,
      fields: () => [this.contact, this.tried],
      savesPartly: true,
      isEmpty: () => this.contact.value === '' && this.tried.value === '',
      record: (saved) => ({ ...saved, contact: text(this.contact, saved.contact), tried: text(this.tried, saved.tried) }),
      show: ({ contact, tried }) => {
        this.contact.restore(contact);
        this.tried.restore(tried);
      },
      draftKey: ({ id }) => `case/${id}`,
      draft: (saved) => [this.contact.draftText(saved.contact), this.tried.draftText(saved.tried)],
      readDraft: ({ content }: Draft, saved) => {
        const [contact, tried] = Array.isArray(content) ? (content as unknown[]) : [];
        return typeof contact === 'string' && typeof tried === 'string' ? { ...saved, contact, tried } : null;
      },
      ...options,
    };
    this.editor = new RecordEditor(archive, form, stored);
  }
}

async function open(archive: Archive, id: string, options?: Options): Promise<TwoFields> {
  const stored = valueOf(await archive.storage.cases.get(id));
  if (!stored) throw new Error('no case');
  const form = new TwoFields(archive, stored, options);
  await form.editor.open();
  return form;
}

/** A case in a browser that keeps things, open in the form. */
async function start(options?: Options, browser = aBrowser()) {
  const archive = await browser.open();
  await archive.keepInBrowser();
  const id = await newCase(archive);
  const form = await open(archive, id, options);
  const storedNow = async (): Promise<Case | null> => valueOf(await archive.storage.cases.get(id));
  const drafts = async (): Promise<readonly Draft[]> => valueOf(await archive.storage.drafts.list());
  /** The same case after the browser was closed without a word. */
  const afterRestart = async (): Promise<TwoFields> => open(await browser.open(), id, options);
  return { archive, id, form, editor: form.editor, storedNow, drafts, afterRestart };
}

/** Two tabs have written the same case; mine is the second, and has been stopped. */
async function aConflict() {
  const { one, other, caseId } = await twoTabs();
  const [theirs, mine] = [await open(one, caseId), await open(other, caseId)];
  theirs.tried.value = 'Fra den anden';
  await theirs.editor.save();
  mine.tried.value = 'Min';
  await mine.editor.save();
  const kept = async (): Promise<string[]> => {
    const now = valueOf(await other.storage.cases.get(caseId));
    const before = valueOf(await other.storage.versions('cases', caseId));
    return [now, ...before.map(({ record }) => record)].map((record) => (record && 'tried' in record ? record.tried : ''));
  };
  const drafts = async (): Promise<readonly Draft[]> => valueOf(await other.storage.drafts.list());
  return { theirs, mine, editor: mine.editor, archive: other, caseId, kept, drafts };
}

describe('a record that saves itself', () => {
  it('is saved after a pause in the writing, once, and not before', async () => {
    const time = new Impatience();
    const { form, editor, storedNow } = await start({}, aBrowser({ after: time.after }));
    for (const text of ['Pra', 'Praktik']) {
      form.tried.value = text;
      editor.touch();
    }
    expect((await storedNow())?.tried).toBe('');
    time.runOut();
    await expect.poll(storedNow).toMatchObject({ tried: 'Praktik', rev: 2 });
    expect(time.waiting).toBe(0);
  });

  it('is called saved only once the storage says so', async () => {
    const { form, editor, storedNow } = await start();
    expect(editor.saving).toEqual({ kind: 'none' });
    form.tried.value = 'Praktik';
    editor.touch();
    const saving = editor.save();
    expect(editor.saving).toEqual({ kind: 'waiting' });
    await saving;
    expect(editor.saving).toEqual({ kind: 'saved', at: (await storedNow())?.changedAt });
  });

  it('is not called saved while something is written during the save', async () => {
    const { archive, form, editor, storedNow } = await start();
    const said: string[] = [];
    archive.storage.onChange(() => said.push(editor.saving.kind));
    form.tried.value = 'Først';
    editor.touch();
    const saving = editor.save();
    form.tried.value = 'Først og så';
    await saving;
    expect(said).toEqual(['waiting', 'waiting']);
    expect(editor.saving.kind).toBe('saved');
    expect((await storedNow())?.tried).toBe('Først og så');
  });

  it('says again what it said before, where what was written is taken back', async () => {
    const { form, editor } = await start();
    for (const [before, kind] of [
      ['', 'none'],
      ['Praktik', 'saved'],
    ] as const) {
      form.tried.value = before;
      await editor.save();
      form.tried.value = 'Andet';
      editor.touch();
      expect(editor.saving.kind).toBe('waiting');
      form.tried.value = before;
      editor.touch();
      expect(editor.saving.kind).toBe(kind);
    }
  });

  it('is not saved while it is new and nothing is written, and is once something is', async () => {
    const { archive, storedNow } = await start();
    const old = await storedNow();
    if (!old) throw new Error('no case');
    const fresh = new TwoFields(archive, { ...old, id: archive.environment.makeId(), rev: 0 });
    await fresh.editor.save();
    expect(valueOf(await archive.storage.cases.list())).toHaveLength(1);
    fresh.tried.value = 'Praktik';
    await fresh.editor.save();
    expect(valueOf(await archive.storage.cases.list())).toHaveLength(2);
  });
});

describe('a record with a field that cannot be saved', () => {
  it('is saved without that field, of which the stored text stays, and is asked about before the page is left', async () => {
    const { form, editor, storedNow, drafts } = await start();
    form.contact.value = cpr;
    form.tried.value = 'Praktik';
    editor.touch();
    await editor.save();
    expect(editor.saving).toEqual({ kind: 'blocked' });
    expect(await storedNow()).toMatchObject({ contact: '', tried: 'Praktik' });
    expect(await drafts()).toEqual([]);
    expect([editor.isUnsaved, editor.isOnlyHere]).toEqual([true, true]);
    form.contact.value = 'Ring';
    await editor.save();
    expect(editor.saving.kind).toBe('saved');
    expect([editor.isUnsaved, editor.isOnlyHere]).toEqual([false, false]);
  });

  it('waits as a whole where it is saved as a whole: the rest is a draft, without the CPR number', async () => {
    const { form, editor, storedNow, drafts, afterRestart } = await start({ savesPartly: false });
    form.contact.value = cpr;
    form.tried.value = 'Praktik';
    editor.touch();
    await editor.save();
    expect(editor.saving).toEqual({ kind: 'blocked' });
    expect((await storedNow())?.rev).toBe(1);
    expect(JSON.stringify(await drafts())).not.toContain('010170');
    expect((await afterRestart()).tried.value).toBe('Praktik');
    expect(await drafts()).toEqual([]);
  });
});

describe('what could not be saved of a record', () => {
  it('is there again after the browser was killed, and its draft goes when it is mended', async () => {
    for (const savesPartly of [true, false]) {
      const { form, editor, drafts, storedNow, afterRestart } = await start({ savesPartly });
      form.contact.value = tooLong;
      form.tried.value = 'Praktik';
      await editor.save();
      expect(editor.isOnlyHere).toBe(false);
      const again = await afterRestart();
      expect(again.contact.value).toBe(tooLong);
      expect(again.tried.value).toBe('Praktik');
      expect(again.editor.saving).toEqual({ kind: 'blocked' });
      again.contact.value = 'kort';
      await again.editor.save();
      expect(await storedNow()).toMatchObject({ contact: 'kort', tried: 'Praktik' });
      expect(await drafts()).toEqual([]);
    }
  });

  it.each<FailureReason>(['full', 'denied', 'timeout', 'closed', 'invalid', 'noCase', 'readBack', 'unknown'])(
    'because of "%s" says so, stays in the field and in a draft, and is saved when it can be',
    async (reason) => {
      let fails = true;
      const { form, editor, drafts, storedNow, afterRestart } = await start({
        table: ({ cases }) => (fails ? { ...cases, save: () => Promise.resolve({ kind: 'failed', reason, places: [] }) } : cases),
      });
      form.tried.value = 'Praktik';
      await editor.save();
      expect(editor.saving).toMatchObject({ kind: 'failed', reason });
      expect(form.tried.value).toBe('Praktik');
      expect((await afterRestart()).tried.value).toBe('Praktik');
      expect(editor.isOnlyHere).toBe(false);
      fails = false;
      await editor.save();
      expect(editor.saving.kind).toBe('saved');
      expect((await storedNow())?.tried).toBe('Praktik');
      expect(await drafts()).toEqual([]);
    },
  );

  it('since the storage was closed is asked about before the page is left, as no draft could be kept either', async () => {
    const { archive, form, editor } = await start();
    archive.storage.close();
    form.tried.value = 'Praktik';
    await editor.save();
    expect(editor.saving).toMatchObject({ kind: 'failed', reason: 'closed' });
    expect(form.tried.value).toBe('Praktik');
    expect(editor.isOnlyHere).toBe(true);
  });

  it('is left alone where the draft is malformed', async () => {
    const { archive, id, afterRestart } = await start();
    for (const content of [null, 'x', [], ['x', 5], { contact: 'x' }]) {
      await archive.storage.drafts.save({ key: `case/${id}`, caseId: id, basedOn: 1, content });
      const again = await afterRestart();
      expect([again.tried.value, again.editor.saving.kind]).toEqual(['', 'none']);
    }
  });

  it('does not replace what is written before the draft has been read, nor what is shown after it was closed', async () => {
    const { archive, id, storedNow } = await start();
    await archive.storage.drafts.save({ key: `case/${id}`, caseId: id, basedOn: 1, content: ['', 'Kladde'] });
    const stored = await storedNow();
    if (!stored) throw new Error('no case');
    for (const meanwhile of ['write', 'close']) {
      const form = new TwoFields(archive, stored);
      const opening = form.editor.open();
      if (meanwhile === 'close') form.editor.close();
      else form.tried.value = 'Skrevet imens';
      await opening;
      expect(form.tried.value).toBe(meanwhile === 'close' ? '' : 'Skrevet imens');
    }
  });

  it('does not stop what is written while its draft is being kept', async () => {
    const { form, editor } = await start();
    form.contact.value = tooLong;
    const leaving = editor.save();
    form.tried.value = 'Praktik';
    await editor.save();
    await leaving;
    expect(editor.stored.tried).toBe('Praktik');
    expect(editor.saving.kind).toBe('blocked');
    expect(editor.isOnlyHere).toBe(false);
  });
});

describe('two tabs with one record', () => {
  it('stop the second, whose text stays on the screen and is not saved whatever is written', async () => {
    const { mine, editor, kept } = await aConflict();
    expect(editor.saving).toMatchObject({ kind: 'conflict', stored: { tried: 'Fra den anden' } });
    mine.tried.value = 'Min, og mere';
    editor.touch();
    await editor.save();
    expect(editor.saving.kind).toBe('conflict');
    expect(editor.written.tried).toBe('Min, og mere');
    expect((await kept())[0]).toBe('Fra den anden');
  });

  it.each([
    ['keepMine', 'Min'],
    ['takeTheirs', 'Fra den anden'],
  ] as const)('lose neither version by %s, and go on', async (choose, inForce) => {
    const { mine, editor, kept, drafts } = await aConflict();
    await editor[choose]();
    expect(editor.saving.kind).toBe('saved');
    expect([mine.tried.value, editor.stored.tried]).toEqual([inForce, inForce]);
    expect((await kept())[0]).toBe(inForce);
    expect(await kept()).toEqual(expect.arrayContaining(['Min', 'Fra den anden']));
    expect(editor.versions.length).toBeGreaterThan(0);
    expect(await drafts()).toEqual([]);
    mine.tried.value = 'Videre';
    await editor.save();
    expect(editor.saving.kind).toBe('saved');
  });

  it.each(['keepMine', 'takeTheirs'] as const)('are settled by %s also while a draft is being kept', async (choose) => {
    const { editor, drafts } = await aConflict();
    const leaving = editor.save();
    await editor[choose]();
    await leaving;
    expect(editor.saving.kind).toBe('saved');
    expect(await drafts()).toEqual([]);
  });

  it('save mine also where it is what was stored before the other wrote', async () => {
    const { mine, editor, kept } = await aConflict();
    mine.tried.value = '';
    await editor.keepMine();
    expect(editor.saving.kind).toBe('saved');
    expect((await kept()).slice(0, 2)).toEqual(['', 'Fra den anden']);
  });

  it('keep what this tab has stored itself a moment ago, where an older draft is chosen instead of it', async () => {
    const { archive, id, form, editor, storedNow } = await start();
    form.tried.value = 'Gemt';
    await editor.save();
    await archive.storage.drafts.save({ key: `case/${id}`, caseId: id, basedOn: 1, content: ['', 'Kladde'] });
    const again = await open(archive, id);
    expect(again.editor.saving).toMatchObject({ kind: 'conflict', stored: { tried: 'Gemt' } });
    await again.editor.keepMine();
    expect((await storedNow())?.tried).toBe('Kladde');
    expect(JSON.stringify(again.editor.versions[0])).toContain('Gemt');
  });

  it('keep a text that is too long, whichever version is asked for', async () => {
    for (const choose of ['keepMine', 'takeTheirs'] as const) {
      const { mine, editor } = await aConflict();
      mine.contact.value = tooLong;
      await editor[choose]();
      expect(mine.contact.value).toBe(tooLong);
      expect(editor.saving.kind).toBe(choose === 'keepMine' ? 'blocked' : 'conflict');
    }
  });

  it('are told when the other has saved again while one was choosing, and lose nothing by it', async () => {
    const { theirs, mine, editor, kept } = await aConflict();
    theirs.tried.value = 'Fra den anden igen';
    await theirs.editor.save();
    await editor.takeTheirs();
    expect(editor.saving).toMatchObject({ kind: 'conflict', stored: { tried: 'Fra den anden igen' } });
    expect(mine.tried.value).toBe('Min');
    await editor.takeTheirs();
    expect(await kept()).toEqual(expect.arrayContaining(['Fra den anden igen', 'Min']));
  });

  it('have the conflict again after the browser was killed', async () => {
    const { archive, caseId } = await aConflict();
    const again = await open(archive, caseId);
    expect(again.editor.saving).toMatchObject({ kind: 'conflict', stored: { tried: 'Fra den anden' } });
    expect(again.tried.value).toBe('Min');
  });

  it('of which one deletes it tell the other, who saves it again or lets it go', async () => {
    for (const choose of ['keepMine', 'takeTheirs'] as const) {
      const { one, other, caseId } = await twoTabs();
      const mine = await open(one, caseId);
      const { editor } = mine;
      await other.storage.cases.remove(caseId, 1);
      mine.tried.value = 'Skrevet bagefter';
      await editor.save();
      expect(editor.saving).toEqual({ kind: 'conflict', stored: null });
      expect(editor.isOnlyHere).toBe(true);
      await editor[choose]();
      expect(editor.isGone).toBe(choose === 'takeTheirs');
      expect(editor.isOnlyHere).toBe(false);
      expect(valueOf(await other.storage.cases.get(caseId))?.tried).toBe(choose === 'keepMine' ? 'Skrevet bagefter' : undefined);
      expect(valueOf(await other.storage.drafts.list())).toEqual([]);
    }
  });

  it('follow each other as long as nothing is written here that would be lost', async () => {
    const { one, other, caseId } = await twoTabs();
    const [theirs, mine] = [await open(one, caseId), await open(other, caseId)];
    theirs.tried.value = 'Først';
    await theirs.editor.save();
    await mine.editor.follow();
    expect([mine.tried.value, mine.editor.saving.kind]).toEqual(['Først', 'none']);
    theirs.tried.value = 'Så';
    await theirs.editor.save();
    for (const text of ['Min', cpr, tooLong]) {
      mine.contact.value = text;
      await mine.editor.follow();
      expect([mine.contact.value, mine.tried.value]).toEqual([text, 'Først']);
    }
    // Nor is a conflict settled behind the writer's back.
    mine.contact.value = 'Min';
    await mine.editor.save();
    mine.contact.value = '';
    await mine.editor.follow();
    expect([mine.tried.value, mine.editor.saving.kind]).toEqual(['Først', 'conflict']);
  });
});

describe('the earlier versions of a record', () => {
  it('are as it was when the sitting began, and one that is brought back puts the present one among them', async () => {
    const { form, editor, storedNow, afterRestart } = await start();
    form.tried.value = 'I går';
    await editor.save();
    const today = await afterRestart();
    for (const text of ['I', 'I dag', 'I dag er det anderledes']) {
      today.tried.value = text;
      await today.editor.save();
    }
    const texts = (): string[] => today.editor.versions.map(({ record }) => ('tried' in record ? record.tried : ''));
    expect(texts()[0]).toBe('I går');
    // What is not saved yet is the present one too.
    today.tried.value = 'I dag er det helt anderledes';
    const [yesterday] = today.editor.versions;
    if (!yesterday) throw new Error('no version');
    await today.editor.bringBack(yesterday);
    expect(today.tried.value).toBe('I går');
    expect((await storedNow())?.tried).toBe('I går');
    expect(texts()[0]).toBe('I dag er det helt anderledes');
  });

  it('hold what was cleared by mistake', async () => {
    const { form, editor } = await start();
    form.tried.value = 'Det hele, som det blev skrevet på ti minutter uden at tage hænderne op.';
    await editor.save();
    form.tried.clear();
    await editor.save();
    expect(JSON.stringify(editor.versions[0])).toContain('Det hele');
  });
});

describe('the end of a record', () => {
  it('is not mistaken: after it was deleted and closed nothing is written any more, not even a draft', async () => {
    const time = new Impatience();
    const { form, editor, storedNow, drafts } = await start({}, aBrowser({ after: time.after }));
    expect(await editor.remove()).toBeNull();
    expect(editor.isGone).toBe(true);
    form.tried.value = 'Praktik';
    editor.touch();
    editor.close();
    await editor.save();
    expect(time.waiting).toBe(0);
    expect(await storedNow()).toBeNull();
    expect(await drafts()).toEqual([]);
  });

  it('does not come where another tab has saved meanwhile: the conflict is shown first', async () => {
    const { one, other, caseId } = await twoTabs();
    const [theirs, mine] = [await open(one, caseId), await open(other, caseId)];
    theirs.tried.value = 'Fra den anden';
    await theirs.editor.save();
    await mine.editor.remove();
    expect(mine.editor.saving).toMatchObject({ kind: 'conflict', stored: { tried: 'Fra den anden' } });
    expect(mine.editor.isGone).toBe(false);
  });
});
