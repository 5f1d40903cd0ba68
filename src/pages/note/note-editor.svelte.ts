import type { Note } from '../../model/case.ts';
import { sameData } from '../../storage/plain-data.ts';
import { checkRow } from '../../storage/row-schema.ts';
import type { Draft, Json } from '../../storage/rows.ts';
import type { Archive, Current } from '../_editing/archive.svelte.ts';
import { RecordEditor, type RecordForm } from '../_editing/record-editor.svelte.ts';
import type { NoteState } from './state.svelte.ts';

/** Saves the note into the case that is worked on, while it is written; without a case nothing is stored anywhere. */
export class NoteEditor {
  readonly archive: Archive;
  readonly #note: NoteState;
  readonly #form: RecordForm<Note>;
  #current: Current | null = null;
  #record: RecordEditor<Note> | null = $state.raw(null);

  constructor(archive: Archive, note: NoteState) {
    this.archive = archive;
    this.#note = note;
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
    archive.alsoAsk(() => this.#record?.isOnlyHere ?? false);
  }

  /** The note in its case; null without a case. */
  get record(): RecordEditor<Note> | null {
    return this.#record;
  }

  /**
   * Opens what was chosen on the page of cases: a stored note, or an empty one where another case or note was open before;
   * with what was left unsaved of it. Only what was written without any case goes along into the first one chosen.
   */
  async follow(): Promise<void> {
    const { current } = this.archive;
    if (current === this.#current) return;
    const [before, previous] = [this.#record, this.#current];
    if (before && previous && !isSame(before.stored, current)) {
      // What stands here belongs to the case before.
      await before.save();
      if (this.archive.current !== current || this.#record !== before) return;
      if (before.isOnlyHere) {
        this.archive.returnTo(previous);
        return;
      }
      before.close();
      this.#note.clear();
      this.#record = null;
    }
    this.#current = current;
    if (current && !this.#record) await this.#open(current.note ?? this.#newNote(current.caseId));
  }

  /** Something has changed: saved after the pause. */
  touch(): void {
    this.#record?.touch();
  }

  /** Saves at once what has not been saved yet. */
  async save(): Promise<void> {
    await this.#record?.save();
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

  /** Goes on without the case; what was saved stays saved. */
  async letGo(): Promise<void> {
    const record = this.#record;
    await record?.save();
    await record?.dropDraft();
    record?.close();
    this.archive.closeCase();
    this.#current = null;
    this.#record = null;
  }

  async #open(stored: Note): Promise<void> {
    const settled = stored.rev === 0 ? ({ kind: 'none' } as const) : ({ kind: 'saved', at: stored.changedAt } as const);
    this.#record = new RecordEditor(this.archive, this.#form, stored, settled);
    await this.#record.open();
  }

  #newNote(caseId: string): Note {
    const { makeId, now } = this.archive.environment;
    return { id: makeId(), caseId, rev: 0, createdAt: now(), changedAt: now(), ...this.#note.empty };
  }
}

/** Whether what is worked on is this note, be it new or stored. */
function isSame({ id, caseId, rev }: Note, current: Current | null): boolean {
  return current?.caseId === caseId && current.note?.id === (rev === 0 ? undefined : id);
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
