import numbersOnly from 'virtual:evidence/numbers';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/pages/_editing/archive.svelte.ts';
import { CasesState } from '../../../src/pages/cases/state.svelte.ts';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { aBrowser, newCase } from '../../support/a-browser.ts';
import { guidance } from '../../support/guidance.ts';
import { aSession } from '../../support/session.ts';
import { Impatience, valueOf } from '../../storage/support/environment.ts';

/** The page of cases, opened in a tab, with what was left there. */
async function aCasesPage(archive: Archive): Promise<CasesState> {
  const { session } = aSession('#/sager');
  const state = new CasesState({ session, archive, guidance, numbers: createNumbers(numbersOnly), afterPaint: (then) => then() });
  await state.followAddress();
  return state;
}

async function drafts(archive: Archive): Promise<unknown[]> {
  return valueOf(await archive.storage.drafts.list()).map(({ content }) => content);
}

describe('the name of a case that is not made yet', () => {
  it('is there again after the browser was killed, and gone once the case is made', async () => {
    const time = new Impatience();
    const { open } = aBrowser({ after: time.after });
    const first = await open();
    await first.keepInBrowser();
    const before = await aCasesPage(first);
    before.newLabel.value = 'Blå';
    before.touchLabel();
    before.newLabel.value = 'Blåbær';
    before.touchLabel();
    expect(await drafts(first)).toEqual([]);
    time.runOut();
    await expect.poll(() => drafts(first)).toEqual(['Blåbær']);
    const again = await open();
    const after = await aCasesPage(again);
    expect(after.newLabel.value).toBe('Blåbær');
    await after.add();
    expect(again.list.map(({ label }) => label)).toEqual(['Blåbær']);
    expect(await drafts(again)).toEqual([]);
  });

  it('lies nowhere in the browser before someone has chosen so, and is taken along then', async () => {
    const { open, factory, local } = aBrowser();
    const archive = await open();
    const state = await aCasesPage(archive);
    state.newLabel.value = 'Blåbær';
    await state.keepLabel();
    expect(await factory?.databases()).toEqual([]);
    expect(local.length).toBe(0);
    await state.keepInBrowser();
    expect(state.newLabel.value).toBe('Blåbær');
    expect(archive.storage.place).toBe('browser');
    expect(await drafts(archive)).toEqual(['Blåbær']);
  });

  it('is not kept when it looks like a CPR number, nor what was kept before it did', async () => {
    const archive = await aBrowser().open();
    await archive.keepInBrowser();
    const state = await aCasesPage(archive);
    for (const value of ['Blåbær', '010170-1234']) {
      state.newLabel.value = value;
      await state.keepLabel();
    }
    expect(await drafts(archive)).toEqual([]);
  });

  it('is kept when it is too long to be a name, so that it can be shortened', async () => {
    const { open } = aBrowser();
    const archive = await open();
    await archive.keepInBrowser();
    const state = await aCasesPage(archive);
    state.newLabel.value = 'å'.repeat(81);
    await state.keepLabel();
    expect((await aCasesPage(await open())).newLabel.value).toHaveLength(81);
  });

  it('goes with everything else when all is deleted', async () => {
    const { open } = aBrowser();
    const archive = await open();
    await archive.keepInBrowser();
    const state = await aCasesPage(archive);
    state.newLabel.value = 'Blåbær';
    await state.keepLabel();
    await state.erase();
    expect(state.newLabel.value).toBe('');
    expect((await aCasesPage(await open())).newLabel.value).toBe('');
  });
});

describe('the list of cases', () => {
  it('is searched whatever the capitals, also after a case was added', async () => {
    const archive = await aBrowser().open();
    for (const label of ['Ærø', 'ÆRTER', 'Hindbær']) await archive.addCase(label);
    await expect.poll(() => archive.list.length).toBe(3);
    const state = await aCasesPage(archive);
    state.query = ' ær ';
    expect(state.matches.map(({ label }) => label).sort()).toEqual(['Hindbær', 'ÆRTER', 'Ærø']);
    state.query = 'ÆR';
    await archive.addCase('ærkeengel');
    await expect.poll(() => state.matches.map(({ label }) => label)).toContain('ærkeengel');
    state.query = '';
    expect(state.matches).toHaveLength(4);
  });

  it.each(['blaabaer', 'baer bla', 'BLÅ 12', '12, blå', 'bla'])(
    'finds “Blåbær 12” by %j, as every search of the site does',
    async (query) => {
      const archive = await aBrowser().open();
      for (const label of ['Blåbær 12', 'Hindbær 12', 'Blomme 1']) await archive.addCase(label);
      await expect.poll(() => archive.list.length).toBe(3);
      const state = await aCasesPage(archive);
      state.query = query;
      expect(state.matches.map(({ label }) => label)).toEqual(['Blåbær 12']);
    },
  );

  it('is empty where one of the words is nowhere', async () => {
    const archive = await aBrowser().open();
    await archive.addCase('Blåbær 12');
    await expect.poll(() => archive.list.length).toBe(1);
    const state = await aCasesPage(archive);
    state.query = 'blåbær 13';
    expect(state.matches).toEqual([]);
  });
});

describe('a case that could not be saved', () => {
  it('stands there again as it was left, is named on the list, and is asked about before the page is left', async () => {
    let asks = (): boolean => false;
    const archive = await aBrowser({ warnBeforeLeaving: (isNeeded) => (asks = isNeeded) }).open();
    await archive.keepInBrowser();
    const id = await newCase(archive);
    const state = await aCasesPage(archive);
    state.openCase(id);
    await state.followAddress();
    const { editor } = state;
    if (!editor) throw new Error('not opened');
    editor.contact.value = 'Ring på 010170-1234';
    await editor.record.save();
    expect(asks()).toBe(true);
    state.session.answer('cases', { sag: '', vis: '' });
    await state.followAddress();
    expect(state.unsaved).toEqual([{ id, label: 'Blåbær' }]);
    expect(asks()).toBe(true);
    state.openCase(id);
    await state.followAddress();
    expect(state.editor).toBe(editor);
    expect(state.editor?.contact.value).toBe('Ring på 010170-1234');
    expect(state.unsaved).toEqual([]);
    editor.contact.value = 'Ring';
    await editor.record.save();
    expect(asks()).toBe(false);
    await state.leave();
    expect(state.unsaved).toEqual([]);
  });
});
