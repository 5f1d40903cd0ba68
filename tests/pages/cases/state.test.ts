import fc from 'fast-check';
import numbersOnly from 'virtual:evidence/numbers';
import { describe, expect, it } from 'vitest';
import type { Belief } from '../../../src/model/belief.ts';
import { nothingAnswered, withDays, type Case } from '../../../src/model/case.ts';
import type { Archive } from '../../../src/pages/_editing/archive.svelte.ts';
import { recordLines } from '../../../src/pages/_editing/record-lines.view.ts';
import { CasesState } from '../../../src/pages/cases/state.svelte.ts';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { aBrowser, newCase, twoTabs } from '../../support/a-browser.ts';
import { guidance } from '../../support/guidance.ts';
import { locales } from '../../support/locales.ts';
import { aSession } from '../../support/session.ts';
import { aCase, aNote, anyContent } from '../../storage/support/records.ts';
import { timesOf } from '../../support/spoilt.ts';
import { Impatience, tamper, valueOf } from '../../storage/support/environment.ts';

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

/** Opens a case on the page of cases. */
async function openCase(state: CasesState, id: string): Promise<void> {
  state.openCase(id);
  await state.followAddress();
}

describe('the situation of a citizen', () => {
  const answer = (state: CasesState, belief: Belief): void => {
    state.session.setSituation({ belief });
    state.session.answer('citizen', { plads: 'ja' });
    state.session.choosePlan(['mentor', 'companyPlacement']);
  };

  it('is saved in the case while it is answered on any page, and brought back whole when the case is opened', async () => {
    const time = new Impatience();
    const archive = await aBrowser({ after: time.after }).open();
    const [one, other] = [await newCase(archive), await newCase(archive, 'Hindbær')];
    const state = await aCasesPage(archive);
    await openCase(state, one);
    await state.leave();
    answer(state, 2);
    const { answered } = state.session;
    time.runOut();
    await expect.poll(async () => valueOf(await archive.storage.cases.get(one))?.answered).toEqual(answered);
    expect(state.session.citizen.saving).toMatchObject({ kind: 'saved', lasts: false });
    await openCase(state, other);
    expect(state.session.answered).toEqual(nothingAnswered);
    answer(state, 5);
    await openCase(state, one);
    expect(state.session.answered).toEqual(answered);
    expect(valueOf(await archive.storage.cases.get(other))?.answered?.prognosis.choice.belief).toBe(5);
  });

  it('goes into the case that is made for the citizen, and into no case before', async () => {
    const archive = await aBrowser().open();
    await newCase(archive, 'Hindbær');
    const state = await aCasesPage(archive);
    answer(state, 3);
    await state.session.save();
    state.newLabel.value = 'Blåbær';
    await state.add();
    await state.followAddress();
    const kept = valueOf(await archive.storage.exportAll()).cases.map(({ label, answered }) => [label, answered?.prognosis.choice.belief]);
    expect(kept.sort()).toEqual([
      ['Blåbær', 3],
      ['Hindbær', undefined],
    ]);
  });

  it('stays with the case that was made for the citizen when somebody else is at hand who is saved in none', async () => {
    const archive = await aBrowser().open();
    const state = await aCasesPage(archive);
    answer(state, 3);
    state.newLabel.value = 'Blåbær';
    await state.add();
    await state.followAddress();
    const { citizen } = state.session;
    const id = citizen.place?.caseId ?? '';
    await state.session.newCitizen({ page: 'cases', parameters: { cases: {} } });
    answer(state, 5);
    await openCase(state, id);
    expect([state.session.citizen === citizen, state.session.situation.belief]).toEqual([false, 3]);
    expect(valueOf(await archive.storage.cases.get(id))?.answered?.prognosis.choice.belief).toBe(3);
  });

  it('is that of the latest note where the case is of before, and opening writes nothing', async () => {
    const archive = await aBrowser().open();
    const id = await newCase(archive);
    for (const [createdAt, belief] of [
      ['2026-02-01T09:00:00.000Z', 4],
      ['2026-03-01T09:00:00.000Z', 2],
    ] as const) {
      const prognosis = { outcome: 'job', choice: { belief, pastChanges: 0, changes: 0, beliefSteps: 0 } } as const;
      await archive.storage.notes.save(aNote({ id: archive.environment.makeId(), caseId: id, createdAt, prognosis }), 0);
    }
    const before = await archive.storage.exportAll();
    const state = await aCasesPage(archive);
    await openCase(state, id);
    expect(state.session.answered).toMatchObject({ prognosis: { choice: { belief: 2 } }, plan: ['companyPlacement', 'mentor'] });
    await state.openNote(state.editor?.notes[1] ?? null);
    await state.session.save();
    expect(await archive.storage.exportAll()).toEqual(before);
  });

  it('follows another tab, and is asked about where both have answered', async () => {
    const { one, other, caseId } = await twoTabs();
    const [theirs, mine] = [await aCasesPage(one), await aCasesPage(other)];
    for (const state of [theirs, mine]) await openCase(state, caseId);
    answer(theirs, 2);
    await theirs.session.save();
    await expect.poll(() => mine.session.answered).toEqual(theirs.session.answered);
    answer(mine, 4);
    answer(theirs, 5);
    await theirs.session.save();
    await mine.session.save();
    expect(mine.editor?.record.saving.kind).toBe('conflict');
    expect(mine.session.citizen.saving?.kind).toBe('notSaved');
    await mine.editor?.record.takeTheirs();
    expect(mine.session.situation.belief).toBe(5);
    expect(mine.session.citizen.saving?.kind).toBe('saved');
  });

  it('is in the words of the questions where two versions of a case are side by side', () => {
    const named = ({ answered }: Pick<Case, 'answered'>): string[] =>
      recordLines(aCase({ answered }), guidance, locales.da).map(({ name, text }) => `${name}: ${text}`);
    const lines = named(aCase());
    expect(lines).toContain('Plan: Virksomhedspraktik, Mentor');
    expect(lines).toContain('Kan borgeren være på en rigtig arbejdsplads nu?: Ja');
    expect(named({ answered: null })).toHaveLength(2);
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

describe('a case whose day of deletion has come', () => {
  const day = '2026-11-20';

  /** Two cases that are asked about, of which the first may be the one at hand. */
  async function aDueList(isAtHand: boolean) {
    const archive = await aBrowser().open();
    await archive.keepInBrowser();
    const state = await aCasesPage(archive);
    const id = await newCase(archive);
    for (const record of [aCase({ id, deleteOn: day, reviewOn: day }), aCase({ id: archive.environment.makeId(), deleteOn: day })])
      expect((await archive.storage.cases.save(record, record.id === id ? 1 : 0)).kind).toBe('saved');
    if (isAtHand) {
      await openCase(state, id);
      state.session.answer('cases', { sag: '', vis: '' });
      await state.followAddress();
    }
    const row = () => {
      const found = archive.list.find((one) => one.id === id);
      if (!found) throw new Error('not on the list');
      return found;
    };
    await expect.poll(() => archive.list.map(({ deleteOn }) => deleteOn)).toEqual([day, day]);
    return { archive, state, id, row };
  }

  it.each([false, true])('is deleted with all that belongs to it, and no other is; at hand: %j', async (isAtHand) => {
    const { archive, state, id, row } = await aDueList(isAtHand);
    await archive.storage.notes.save(aNote({ caseId: id }), 0);
    expect(await state.removeCase(row())).toBeNull();
    const left = valueOf(await archive.storage.exportAll());
    expect([left.cases.length, left.notes.length]).toEqual([1, 0]);
    await expect.poll(() => archive.list.length).toBe(1);
    expect(state.session.citizen.place).toBeNull();
  });

  it.each([false, true])('is kept without that day, with everything else as it was; at hand: %j', async (isAtHand) => {
    const { archive, state, id, row } = await aDueList(isAtHand);
    const before = valueOf(await archive.storage.cases.get(id));
    if (!before) throw new Error('not there');
    expect(await state.keepCase(row())).toBeNull();
    const after = valueOf(await archive.storage.cases.get(id));
    expect(after).toEqual({ ...withDays(before, { reviewOn: day }), rev: before.rev + 1, changedAt: after?.changedAt });
    await expect.poll(() => archive.list.map(({ deleteOn }) => deleteOn)).toEqual([undefined, day]);
  });

  it('is neither deleted nor changed where another tab has saved it since the list was read', async () => {
    const { archive, state, id, row } = await aDueList(false);
    const old = row();
    const moved = aCase({ id, deleteOn: '2031-11-21' });
    await archive.storage.cases.save(moved, old.rev);
    expect(await state.removeCase(old)).toBe('changed');
    expect(await state.keepCase(old)).toBe('changed');
    expect(valueOf(await archive.storage.cases.get(id))).toMatchObject({ deleteOn: '2031-11-21' });
  });

  it('takes along what stands in its fields and is not saved yet, where it is kept', async () => {
    const { archive, state, id, row } = await aDueList(true);
    await openCase(state, id);
    if (!state.editor) throw new Error('not opened');
    state.editor.tried.value = 'Praktik';
    state.session.answer('cases', { sag: '', vis: '' });
    expect(await state.keepCase(row())).toBeNull();
    expect(valueOf(await archive.storage.cases.get(id))).toMatchObject({ tried: 'Praktik', reviewOn: day });
  });
});

describe('a case that could not be saved', () => {
  it('stands there again as it was left, is named on the list, and is asked about before the page is left', async () => {
    const archive = await aBrowser().open();
    await archive.keepInBrowser();
    const id = await newCase(archive);
    const state = await aCasesPage(archive);
    state.openCase(id);
    await state.followAddress();
    const { editor } = state;
    if (!editor) throw new Error('not opened');
    editor.contact.value = 'Ring på 010170-1234';
    await editor.record.save();
    expect(state.session.isOnlyOnPage).toBe(true);
    state.session.answer('cases', { sag: '', vis: '' });
    await state.followAddress();
    expect(state.unsaved).toEqual([{ id, label: 'Blåbær' }]);
    expect(state.session.isOnlyOnPage).toBe(true);
    state.openCase(id);
    await state.followAddress();
    expect(state.editor).toBe(editor);
    expect(state.editor?.contact.value).toBe('Ring på 010170-1234');
    expect(state.unsaved).toEqual([]);
    editor.contact.value = 'Ring';
    await editor.record.save();
    expect(state.session.isOnlyOnPage).toBe(false);
    await state.leave();
    expect(state.unsaved).toEqual([]);
  });
});

describe('opening a case', () => {
  it('writes nothing, whatever lies there and however it came to lie there', async (context) => {
    await fc.assert(
      fc.asyncProperty(anyContent, oddWords, oddAnswers, async (content, words, answered) => {
        const time = new Impatience();
        const { open, factory } = aBrowser({ after: time.after });
        const archive = await open();
        await archive.keepInBrowser();
        await archive.storage.replaceAll(content, true);
        // As a program of before has written it.
        await tamper(factory, ['cases', 'notes'], (transaction) => {
          for (const one of content.cases)
            transaction.objectStore('cases').put({ ...one, contact: words, tried: `a${words}`, ...answered });
          for (const one of content.notes) transaction.objectStore('notes').put({ ...one, situation: words, judgement: `${words}b ` });
        });
        const before = await rawRows(factory);
        const state = await aCasesPage(archive);
        for (const { id } of content.cases) {
          await openCase(state, id);
          state.editor?.record.touch();
          for (let round = 0; round < 3; round += 1) {
            time.runOut();
            await state.editor?.record.save();
          }
          await state.leave();
        }
        expect(await rawRows(factory)).toEqual(before);
      }),
      timesOf(context, 60),
    );
  });
});

/** What the storage accepts, and no page of today would say. */
const oddAnswers = fc.constantFrom(
  {},
  {
    answered: { prognosis: { outcome: 'job', choice: { belief: null, pastChanges: 9, changes: 9, beliefSteps: 4 } }, advice: {}, plan: [] },
  },
  {
    answered: {
      prognosis: { outcome: 'jobOrEducation', choice: { belief: 5, pastChanges: 0, noChangesBefore: true, changes: 9, beliefSteps: -4 } },
      advice: { ukendt: 'x', behov: 'helbred,findes-ikke', plads: 'ja' },
      plan: ['findesIkke', 'mentor'],
    },
  },
);
const oddWords = fc.string({
  unit: fc.constantFrom('a', 'e\u0301', '\0', '\v', '\f', '\r\n', '\u202e', '\ud83d', ' ', '\u200b', '230495-0001 '),
  maxLength: 8,
});

/** Everything as it lies in the database, past the storage. */
async function rawRows(factory: IDBFactory | undefined): Promise<unknown> {
  const rows: Record<string, unknown> = {};
  await tamper(factory, ['cases', 'notes', 'measurements', 'versions', 'quarantine'], (transaction) => {
    for (const store of transaction.objectStoreNames) {
      const reading = transaction.objectStore(store).getAll();
      reading.onsuccess = () => (rows[store] = reading.result);
    }
  });
  return rows;
}
