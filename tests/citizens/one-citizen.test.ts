/** Random work on several citizens in one tab: what stands on the pages and lies in the storage belongs to one citizen. */
import numbersOnly from 'virtual:evidence/numbers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citizen } from '../../src/address/citizen.svelte.ts';
import { beliefs, type Belief } from '../../src/model/belief.ts';
import type { Note } from '../../src/model/case.ts';
import { CasesState } from '../../src/pages/cases/state.svelte.ts';
import { openNotes } from '../../src/pages/note/open-note.ts';
import { canonicalJson } from '../../src/storage/plain-data.ts';
import { createNumbers } from '../../src/ui/numbers.ts';
import type { TextField } from '../../src/ui/text-field.svelte.ts';
import { aBrowser } from '../support/a-browser.ts';
import type { FakeAddressBar } from '../support/address-bar.ts';
import { evidence } from '../support/evidence.ts';
import { clock, guidance } from '../support/guidance.ts';
import { aMix } from '../support/session.ts';
import { timesOf } from '../support/spoilt.ts';
import { valueOf } from '../storage/support/environment.ts';

type Step =
  | {
      readonly do: 'write' | 'ownJudgement' | 'save' | 'next' | 'back' | 'add' | 'newNote' | 'choosePlan' | 'prognosis' | 'note' | 'reload';
    }
  | { readonly do: 'believe' | 'paste'; readonly belief: Belief }
  | { readonly do: 'open' | 'openNote'; readonly which: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constantFrom(
      ...(['write', 'ownJudgement', 'save', 'next', 'back', 'add', 'newNote', 'choosePlan', 'prognosis', 'note', 'reload'] as const),
    ),
  }) as fc.Arbitrary<Step>,
  fc.record({ do: fc.constantFrom('believe', 'paste'), belief: fc.constantFrom(...beliefs) }) as fc.Arbitrary<Step>,
  fc.record({ do: fc.constantFrom('open', 'openNote'), which: fc.nat({ max: 3 }) }) as fc.Arbitrary<Step>,
);

/** One tab of a browser, with the pages of the note and of the cases. @param bar of the same tab before it was loaded again */
async function aTab(browser = aBrowser(), bar?: FakeAddressBar) {
  const archive = await browser.open();
  await archive.keepInBrowser();
  const { bar: ownBar, session, prognosis, mix } = aMix(bar ?? '#/borger');
  const { now, makeId } = archive.environment;
  const notes = openNotes({ session, prognosis, clock, evidence, evidenceVersion: '1-abc', now, makeId }, mix, archive);
  const cases = new CasesState({ session, archive, guidance, numbers: createNumbers(numbersOnly), afterPaint: (then) => then() });
  return { browser, archive, bar: ownBar, session, notes, cases, mix };
}

/** Works at random, and remembers what was said about whom. */
class Work {
  #tab: Awaited<ReturnType<typeof aTab>>;
  /** Who a citizen object stands for: one person for each case, and one for each citizen that is saved in none. */
  readonly #persons = new Map<Citizen, string>();
  readonly #personOfCase = new Map<string, string>();
  /** Every content that a person's note had while the person was at hand. */
  readonly #seen = new Map<string, Set<string>>();
  /** Everything that was written and not written over, and of it what was said yes to that it may go. */
  readonly #written = new Set<string>();
  readonly #letGo = new Set<string>();
  #words = 0;

  constructor(tab: Awaited<ReturnType<typeof aTab>>) {
    this.#tab = tab;
  }

  get person(): string {
    const { citizen } = this.#tab.session;
    const { place } = citizen;
    const known = (place && this.#personOfCase.get(place.caseId)) ?? this.#persons.get(citizen) ?? `person${this.#persons.size}.`;
    this.#persons.set(citizen, known);
    if (place) this.#personOfCase.set(place.caseId, known);
    return known;
  }

  async take(next: Step): Promise<void> {
    const { archive, bar, browser, session, notes, cases, mix } = this.#tab;
    const about = `${this.person} ${(this.#words += 1)}`;
    const { note, editor } = notes.atHand;
    switch (next.do) {
      case 'write':
        this.#write(note.situation, about);
        session.touch();
        break;
      case 'ownJudgement':
        this.#write(mix.atHand.own, about);
        session.touch();
        break;
      case 'believe':
        // Each person has changed caseworker another number of times, so that no two give the same answers.
        session.setSituation({ belief: next.belief, pastChanges: Number(/\d+/.exec(this.person)?.[0]) % 6 });
        break;
      case 'choosePlan':
        mix.atHand.choosePlan(mix.atHand.view.plans[0]?.key ?? null);
        break;
      case 'save':
        await session.save();
        break;
      case 'next':
        await this.#answering(session.newCitizen());
        break;
      case 'back':
        if (bar.hasPast) bar.back();
        break;
      case 'paste':
        bar.paste(`#/borger?tro=${next.belief}`);
        break;
      case 'reload':
        // The browser hides the page before it asks whether what is only here may go.
        await session.save();
        if (session.isOnlyOnPage) this.#letGoOfPage();
        archive.storage.close();
        this.#tab = await aTab(browser, bar);
        expect([this.#tab.session.answered, this.#tab.session.citizen.mark]).toEqual([session.answered, session.citizen.mark]);
        await this.#answering(this.#tab.cases.followAddress());
        break;
      case 'prognosis':
        bar.follow(session.linkTo({ page: 'citizen' }));
        break;
      case 'note':
        bar.follow(session.linkTo({ page: 'note' }));
        await editor.open();
        break;
      case 'add':
        if (archive.list.length < 4) {
          cases.newLabel.value = `Sag ${archive.list.length}`;
          await cases.add();
          await this.#answering(cases.followAddress());
        }
        break;
      case 'open':
      case 'openNote':
      case 'newNote': {
        const which = 'which' in next ? archive.list[next.which] : archive.list[0];
        if (!which) break;
        bar.follow(session.linkTo({ page: 'cases' }));
        cases.openCase(which.id);
        await this.#answering(cases.followAddress());
        if (next.do === 'open' || cases.editor?.id !== which.id) break;
        await this.#answering(cases.openNote(next.do === 'newNote' ? null : (cases.editor.notes[0] ?? null)));
        await notes.atHand.editor.open();
      }
    }
    await this.#settle();
  }

  /** What stands on the pages is about the person at hand, and so is what lies in that person's case. */
  async check(): Promise<void> {
    const { archive, session, notes, mix } = this.#tab;
    const { person } = this;
    const { note } = notes.atHand;
    for (const text of [note.situation.value, mix.atHand.own.value, note.text])
      expect(personsIn(text)).toEqual(personsIn(text).filter((one) => one === person));
    this.#seenOf(person).add(said(note.content)).add(canonicalJson(session.answered));
    for (const { id } of archive.list) {
      const owner = this.#personOfCase.get(id) ?? 'nobody';
      const answered = valueOf(await archive.storage.cases.get(id))?.answered;
      if (answered) expect([...this.#seenOf(owner)]).toContain(canonicalJson(answered));
      for (const kept of valueOf(await archive.storage.notes.ofCase(id))) expect([...this.#seenOf(owner)]).toContain(said(kept));
    }
    const stored = JSON.stringify([await archive.storage.exportAll(), await archive.storage.drafts.list()]);
    for (const word of this.#written)
      expect(this.#onPage.includes(word) || this.#letGo.has(word) || stored.includes(`"${word}"`), `"${word}" is lost`).toBe(true);
    if (session.citizen.saving?.kind === 'saved') for (const word of this.#onPage) expect(stored).toContain(`"${word}"`);
    expect(session.citizen.place === null || archive.list.some(({ id }) => id === session.citizen.place?.caseId)).toBe(true);
  }

  #write(field: TextField, words: string): void {
    this.#written.delete(field.value);
    field.value = words;
    this.#written.add(words);
  }

  /** The words that stand in fields. */
  get #onPage(): string[] {
    const { notes, mix } = this.#tab;
    return [notes.atHand.note.situation.value, mix.atHand.own.value].filter((words) => words !== '');
  }

  #letGoOfPage(): void {
    for (const words of this.#onPage) this.#letGo.add(words);
  }

  /** Says yes where it is asked whether what is saved nowhere may go. */
  #answer(): void {
    if (!this.#tab.session.asksToLeave) return;
    this.#letGoOfPage();
    this.#tab.session.answerLeaving(true);
  }

  #seenOf(person: string): Set<string> {
    const seen = this.#seen.get(person) ?? new Set();
    this.#seen.set(person, seen);
    return seen;
  }

  async #answering(change: Promise<unknown>): Promise<void> {
    let isDone = false;
    void change.then(() => (isDone = true));
    while (!isDone) {
      await Promise.resolve();
      this.#answer();
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** Waits for a change of citizen that the address bar has begun. */
  async #settle(): Promise<void> {
    for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    this.#answer();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The persons whose names stand in a text. */
function personsIn(text: string): string[] {
  return text.match(/person\d+\./g) ?? [];
}

/** What a note says: words, answers and plan. */
function said({ situation, deviation, prognosis, advice }: Pick<Note, 'situation' | 'deviation' | 'prognosis' | 'advice'>): string {
  return JSON.stringify([situation, deviation, prognosis, advice]);
}

describe('a case that is made for the citizen at hand', () => {
  it('has the note that was written before at once, which is opened before an empty one', async () => {
    const { archive, session, notes, cases } = await aTab();
    const { note, editor } = notes.atHand;
    note.judgement.value = 'Klar til praktik';
    cases.newLabel.value = 'Blåbær';
    await cases.add();
    await cases.followAddress();
    const [{ id } = { id: '' }] = archive.list;
    expect(valueOf(await archive.storage.notes.ofCase(id)).map(({ judgement }) => judgement)).toEqual(['Klar til praktik']);
    expect(cases.editor?.notes.map(({ judgement }) => judgement)).toEqual(['Klar til praktik']);
    await cases.openNote(null);
    expect([session.page, notes.atHand.editor]).toEqual(['note', editor]);
    await cases.openNote(null);
    expect([session.page, notes.atHand.note.judgement.value]).toEqual(['note', '']);
  });
});

describe('an own judgement beside the plans', () => {
  it('is not said to be saved with the case before a note holds it', async () => {
    const { session, mix } = aMix('#/borger');
    const { citizen } = session;
    citizen.saveIn({ caseId: 'caseaaaaaaaaaaab', label: 'Blåbær', note: null });
    expect(citizen.saving).toBeNull();
    mix.atHand.own.value = 'Boligen kommer først';
    expect(citizen.saving?.kind).toBe('notSaved');
  });

  it('is saved in the note of the case without that page, once the note has been loaded', async () => {
    const { archive, session, notes, cases, mix } = await aTab();
    cases.newLabel.value = 'Blåbær';
    await cases.add();
    await cases.followAddress();
    mix.atHand.own.value = 'Boligen kommer først';
    session.touch();
    expect(session.citizen.saving?.kind).toBe('waiting');
    await expect.poll(() => notes.atHand.editor.record?.saving.kind).toBe('waiting');
    // The pause is over.
    await session.save();
    expect(session.citizen.saving?.kind).toBe('saved');
    const [{ id } = { id: '' }] = archive.list;
    expect(valueOf(await archive.storage.notes.ofCase(id)).map(({ deviation }) => deviation)).toEqual(['Boligen kommer først']);
  });
});

describe('an earlier note of a case', () => {
  it('says that its situation is not that of the case now, until an answer makes it so', async () => {
    const { session, notes, cases } = await aTab();
    cases.newLabel.value = 'Blåbær';
    await cases.add();
    await cases.followAddress();
    const isOfBefore = (): boolean => notes.atHand.note.isOfBefore;
    await cases.openNote(null);
    await notes.atHand.editor.open();
    notes.atHand.note.judgement.value = 'Klar til praktik';
    session.setSituation({ belief: 2 });
    await session.save();
    await cases.openNote(null);
    session.setSituation({ belief: 4 });
    await session.save();
    expect(isOfBefore()).toBe(false);
    session.open('cases');
    await expect.poll(() => cases.editor?.notes.length).toBe(1);
    await cases.openNote(cases.editor?.notes[0] ?? null);
    await notes.atHand.editor.open();
    expect([session.situation.belief, isOfBefore()]).toEqual([2, true]);
    session.setSituation({ belief: 3 });
    expect([isOfBefore(), cases.editor?.answered?.prognosis.choice.belief]).toEqual([false, 3]);
  });
});

describe('two to four citizens, one after the other and back again', () => {
  it('never share a word, an answer or a plan, on the pages or in the storage, and lose no word that nobody was asked about', async (context) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), async (steps) => {
        const work = new Work(await aTab());
        await work.check();
        for (const next of steps) {
          await work.take(next);
          await work.check();
        }
      }),
      // A failure is told with the shortest steps that were found in that time.
      {
        // A case is made for the citizen of whom something is written; something is written where the note is not open yet.
        examples: [
          [[{ do: 'write' }, { do: 'add' }, { do: 'reload' }]],
          [[{ do: 'add' }, { do: 'ownJudgement' }]],
          [[{ do: 'add' }, { do: 'note' }, { do: 'believe', belief: 2 }, { do: 'ownJudgement' }]],
        ],
        ...timesOf(context, process.env['FUZZ'] === 'full' ? 400 : 10),
        ...(process.env['FUZZ'] === 'full' ? {} : { interruptAfterTimeLimit: 20_000 }),
      },
    );
  });
});
