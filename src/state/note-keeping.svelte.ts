import type { IsoInstant, Note } from '../model/case.ts';
import type { Failed } from '../storage/failure.ts';
import type { Archive, Current } from './archive.svelte.ts';
import type { NoteState } from './note.svelte.ts';

/** `saved` is said only when it is true. */
export type NoteSaving =
  | { readonly kind: 'waiting' | 'blocked' }
  | { readonly kind: 'saved'; readonly at: IsoInstant }
  | { readonly kind: 'conflict'; readonly stored: Note | null }
  | Failed;

/** After so many milliseconds without a key. */
const rest = 300;

/** Saves the note into the case that is worked on, while it is written; without a case nothing is kept anywhere. */
export class NoteKeeping {
  readonly archive: Archive;
  readonly #note: NoteState;
  #current: Current | null = null;
  /** The note as it was last saved; null while it has never been. */
  #stored: Note | null = $state.raw(null);
  #saving: NoteSaving | null = $state.raw(null);
  /** What the note held when it was last saved or taken up; null while it has never been. */
  #baseline: string | null = null;
  #callOff: (() => void) | null = null;
  #running: Promise<void> | null = null;

  constructor(archive: Archive, note: NoteState) {
    this.archive = archive;
    this.#note = note;
  }

  /** How it stands; null while there is nothing to say. */
  get saving(): NoteSaving | null {
    return this.#saving;
  }

  /** The record that would be saved now, for comparing. */
  get mine(): Note | null {
    return this.#current && this.#record(this.#current);
  }

  /** Takes up what was chosen on the page of cases: a kept note, or an empty one where another note was open before. */
  follow(): void {
    const { current } = this.archive;
    if (current === this.#current) return;
    const isOtherNote = current?.note?.id !== this.#stored?.id || current?.caseId !== this.#current?.caseId;
    this.#current = current;
    if (!isOtherNote) return;
    if (current?.note) this.#note.restore(current.note);
    else if (this.#stored) this.#note.clear();
    this.#stored = current?.note ?? null;
    this.#baseline = this.#stored && JSON.stringify(this.#note.content);
    this.#saving = this.#stored && { kind: 'saved', at: this.#stored.changedAt };
  }

  /** Something has changed: saved when the hand rests. */
  touch(): void {
    if (!this.#current || !this.#isChanged || this.#saving?.kind === 'conflict') return;
    this.#saving = { kind: this.#note.isBlocked ? 'blocked' : 'waiting' };
    this.#callOff?.();
    const timer = setTimeout(() => void this.save(), rest);
    this.#callOff = () => clearTimeout(timer);
  }

  /** Saves at once what has not been saved yet. */
  save(): Promise<void> {
    this.#callOff?.();
    this.#callOff = null;
    this.#running ??= this.#saveAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Of two versions the one on the screen. */
  async keepMine(): Promise<void> {
    if (this.#saving?.kind !== 'conflict') return;
    this.#stored = this.#saving.stored;
    this.#saving = { kind: 'waiting' };
    await this.save();
  }

  /** Of two versions the one that was saved elsewhere. */
  takeTheirs(): void {
    if (this.#saving?.kind !== 'conflict') return;
    const { stored } = this.#saving;
    this.#stored = stored;
    if (stored) this.#note.restore(stored);
    else this.#note.clear();
    this.#baseline = stored && JSON.stringify(this.#note.content);
    this.#saving = stored && { kind: 'saved', at: stored.changedAt };
  }

  /** Goes on without the case; what was saved stays saved. */
  async letGo(): Promise<void> {
    await this.save();
    this.archive.closeCase();
    this.#current = null;
    this.#stored = null;
    this.#baseline = null;
    this.#saving = null;
  }

  get #isChanged(): boolean {
    return JSON.stringify(this.#note.content) !== (this.#baseline ?? JSON.stringify(this.#note.empty));
  }

  #record(current: Current): Note {
    const { makeId, now } = this.archive.surroundings;
    const { id, rev, createdAt } = this.#stored ?? { id: makeId(), rev: 0, createdAt: now() };
    return { id, caseId: current.caseId, rev, createdAt, changedAt: now(), ...this.#note.content };
  }

  async #saveAll(): Promise<void> {
    while (this.#current && this.#isChanged && !this.#note.isBlocked && this.#saving?.kind !== 'conflict') {
      const { content } = this.#note;
      const record = this.#record(this.#current);
      const saved = await this.archive.storage.notes.save(record, record.rev);
      if (saved.kind !== 'saved') {
        this.#saving = saved;
        return;
      }
      this.#stored = { ...record, rev: saved.rev, changedAt: saved.at };
      this.#baseline = JSON.stringify(content);
      this.#saving = saved;
    }
  }
}
