import type { Citizen, SavingState } from '../../address/citizen.svelte.ts';
import type { Note } from '../../model/case.ts';
import { sameData } from '../../storage/plain-data.ts';
import { checkRow } from '../../storage/row-schema.ts';
import type { Draft, Json } from '../../storage/rows.ts';
import type { Archive } from '../_editing/archive.svelte.ts';
import { RecordEditor, type RecordForm } from '../_editing/record-editor.svelte.ts';
import type { NoteState } from './state.svelte.ts';

/** Saves the note about a citizen into its case, while it is written; of a citizen that is saved in no case nothing is stored. */
export class NoteEditor {
  readonly citizen: Citizen;
  readonly #archive: Archive;
  readonly #note: NoteState;
  readonly #form: RecordForm<Note>;
  #record: RecordEditor<Note> | null = $state.raw(null);

  constructor(archive: Archive, note: NoteState, citizen: Citizen) {
    this.citizen = citizen;
    this.#archive = archive;
    this.#note = note;
    note.advice.isInNote = true;
    citizen.savedBy('note', () => this.#savingState);
    this.#form = {
      store: 'notes',
      table: ({ notes }) => notes,
      fields: () => note.fields,
      savesPartly: false,
      isEmpty: () => sameData(note.content, note.empty),
      record: (stored) => ({ ...stored, createdAt: stored.rev === 0 ? archive.environment.now() : stored.createdAt, ...note.content }),
      show: (content) => note.restore(content),
      draftKey: ({ id, caseId, rev }) => (rev === 0 ? `note/${caseId}/new` : `note/${id}`),
      draft: (stored) => note.leftover(stored) as unknown as Json,
      readDraft,
    };
  }

  /** The note in its case; null without a case. */
  get record(): RecordEditor<Note> | null {
    return this.#record;
  }

  /** Whether something that was written is saved nowhere. */
  get isOnlyHere(): boolean {
    return this.#record ? this.#record.isOnlyHere : this.#note.isWritten;
  }

  /** Opens the stored note of the citizen, or a new one made of what stands in the fields, once there is a case. */
  async open(): Promise<void> {
    const { place } = this.citizen;
    if (place && !this.#record) await this.#open(place.note ?? this.#newNote(place.caseId));
  }

  /** Something has changed: saved after the pause. */
  touch(): void {
    if (this.#record) this.#record.touch();
    else if (this.#isToBeOpened) void this.open().then(() => this.#record?.touch());
  }

  get #savingState(): SavingState | null {
    if (this.#record) return this.#record.savingState;
    const { environment, storage } = this.#archive;
    return this.#isToBeOpened ? { kind: 'waiting', at: null, today: environment.clock.today, lasts: storage.place === 'browser' } : null;
  }

  /** Whether something stands in the fields of a citizen who is saved in a case, before the note has been opened. */
  get #isToBeOpened(): boolean {
    return this.#record === null && this.citizen.place !== null && this.#note.isWritten;
  }

  /** Saves at once what has not been saved yet, also what was written before the citizen was saved in a case; null if nothing is to be saved. */
  save(): Promise<void> | null {
    if (this.#record) return this.#record.save();
    return this.#isToBeOpened ? this.open().then(() => this.#record?.save()) : null;
  }

  /** Saves the rest of the note when another citizen takes the place of this one, and then no more. */
  leave(): void {
    this.#note.leave();
    const record = this.#record;
    void record?.save().then(() => record.close());
  }

  /** Of two versions the one that was saved elsewhere; where the note was removed, an empty one. */
  async takeTheirs(): Promise<void> {
    const record = this.#record;
    await record?.takeTheirs();
    if (!record?.isGone || record !== this.#record) return;
    record.close();
    this.#note.clear();
    await this.#open(this.#newNote(record.stored.caseId));
  }

  async #open(stored: Note): Promise<void> {
    const settled = stored.rev === 0 ? ({ kind: 'none' } as const) : ({ kind: 'saved', at: stored.changedAt } as const);
    const record = new RecordEditor(this.#archive, this.#form, stored, settled);
    this.#record = record;
    await record.open();
  }

  #newNote(caseId: string): Note {
    const { makeId, now } = this.#archive.environment;
    return { id: makeId(), caseId, rev: 0, createdAt: now(), changedAt: now(), ...this.#note.empty };
  }
}

const texts = ['situation', 'judgement', 'deviation', 'leftOut'] as const;

/** The texts of a draft may be too long for a note; the rest has to be sound. */
function readDraft({ content, savedAt }: Draft, stored: Note): Note | null {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return null;
  const left = content as Readonly<Record<string, unknown>>;
  const goals = (Array.isArray(left['subgoals']) ? left['subgoals'] : []) as readonly unknown[];
  const said = goals.map((goal) => (typeof goal === 'object' && goal !== null && 'what' in goal ? goal.what : null));
  if (![...said, ...texts.map((name) => left[name])].every((text) => typeof text === 'string')) return null;
  const short = {
    ...left,
    ...Object.fromEntries(texts.map((name) => [name, ''])),
    subgoals: goals.map((goal) => ({ ...(goal as object), what: '' })),
  };
  const checked = checkRow('notes', { ...short, id: stored.id, caseId: stored.caseId, rev: 1, createdAt: savedAt, changedAt: savedAt });
  if (checked.kind === 'unsound') return null;
  return {
    ...checked.row,
    ...(Object.fromEntries(texts.map((name) => [name, left[name]])) as Record<(typeof texts)[number], string>),
    subgoals: checked.row.subgoals.map((goal, index) => ({ ...goal, what: said[index] as string })),
  };
}
