import type { IsoInstant, Note } from '../../model/case.ts';
import type { Failed } from '../../storage/failure.ts';
import type { Conflict, Saved } from '../../storage/record-table.ts';
import { checkRow } from '../../storage/row-schema.ts';
import type { Draft, Json, Version } from '../../storage/rows.ts';
import type { Past } from '../../storage/sittings.ts';
import type { Archive, Current } from '../_editing/archive.svelte.ts';
import type { NoteContent, NoteState } from './state.svelte.ts';
import { SaveQueue } from '../_editing/save-queue.ts';

/** `saved` is said only when it is true. */
export type NoteSaving =
  | { readonly kind: 'waiting' | 'blocked' }
  | { readonly kind: 'saved'; readonly at: IsoInstant }
  | { readonly kind: 'conflict'; readonly stored: Note | null }
  | Failed;

/** Saves the note into the case that is worked on, while it is written; without a case nothing is kept anywhere. */
export class NoteKeeping {
  readonly archive: Archive;
  readonly #note: NoteState;
  #current: Current | null = null;
  /** The note as it was last saved; null while it has never been. */
  #stored: Note | null = $state.raw(null);
  #saving: NoteSaving | null = $state.raw(null);
  #versions: readonly Version[] = $state.raw([]);
  /** What the note held when it was last saved or taken up; null while it has never been. */
  #baseline: string | null = null;
  /** The key of the draft that is kept of it; null without one. */
  #draft: string | null = null;
  /** What becomes of what lies there when it is saved over next. */
  #past: Past = 'thin';
  readonly #queue: SaveQueue;

  constructor(archive: Archive, note: NoteState) {
    this.archive = archive;
    this.#note = note;
    this.#queue = new SaveQueue(archive.environment.after, () => this.#saveAll());
    archive.alsoAsk(() => this.isOnlyHere);
  }

  /** How it stands; null while there is nothing to say. */
  get saving(): NoteSaving | null {
    return this.#saving;
  }

  /** Whether something stands in the fields that lies nowhere else, since it could be saved neither as a note nor as a draft. */
  get isOnlyHere(): boolean {
    return this.#current !== null && this.#needsDraft && (this.#draft === null || this.#note.holdsCpr);
  }

  /** The record that would be saved now, for comparing. */
  get mine(): Note | null {
    return this.#current && this.#record(this.#current);
  }

  /** The earlier versions of the note, the latest first. */
  get versions(): readonly Version[] {
    return this.#versions;
  }

  /**
   * Takes up what was chosen on the page of cases: a kept note, or an empty one where another case or note was open before;
   * with what was left unsaved of it. Only what was written without any case goes along into the first one chosen.
   */
  async follow(): Promise<void> {
    const { current } = this.archive;
    if (current === this.#current) return;
    const before = this.#current;
    const isOtherNote = current?.note?.id !== this.#stored?.id || current?.caseId !== before?.caseId;
    if (isOtherNote && before) {
      // What stands here belongs to the case before.
      await this.save();
      if (this.archive.current !== current) return;
      if (this.isOnlyHere) {
        this.archive.returnTo(before);
        return;
      }
    }
    this.#current = current;
    if (!isOtherNote) return;
    if (current?.note) this.#note.restore(current.note);
    else if (before) this.#note.clear();
    this.#draft = null;
    this.#settle(current?.note ?? null);
    if (current) await Promise.all([this.#takeDraft(current), this.#readVersions()]);
  }

  /** Something has changed: saved when the hand rests. */
  touch(): void {
    if (!this.#current) return;
    if (this.#saving?.kind !== 'conflict') {
      if (this.#note.isBlocked) this.#saving = { kind: 'blocked' };
      else if (this.#isChanged) this.#saving = { kind: 'waiting' };
      // What was in the way is gone again, and nothing else has changed.
      else if (this.#saving?.kind === 'blocked') this.#saving = this.#stored && { kind: 'saved', at: this.#stored.changedAt };
    }
    if (!this.#isChanged && !this.#needsDraft && this.#draft === null && this.#saving?.kind !== 'waiting') return;
    this.#queue.touch();
  }

  /** Saves at once what has not been saved yet. */
  save(): Promise<void> {
    return this.#queue.run();
  }

  /** Of two versions the one on the screen; the other is kept among the earlier versions. */
  async keepMine(): Promise<void> {
    if (this.#saving?.kind !== 'conflict') return;
    this.#stored = this.#saving.stored;
    this.#saving = { kind: 'waiting' };
    this.#past = 'keep';
    await this.save();
  }

  /**
   * Of two versions the one that was saved elsewhere; what stood here is kept among the earlier versions. Not while a field
   * holds what cannot be kept.
   */
  async takeTheirs(): Promise<void> {
    if (this.#saving?.kind !== 'conflict' || !this.#current) return;
    const { stored } = this.#saving;
    if (stored && this.#note.isBlocked) return;
    const kept = stored && (await this.#keepBehind(this.#current, stored));
    if (kept && kept.kind !== 'saved') {
      // Neither is thrown away before the other lies safely.
      this.#saving = kept;
      return;
    }
    await this.#dropDraft();
    if (stored) this.#note.restore(stored);
    else this.#note.clear();
    this.#settle(stored && kept && { ...stored, rev: kept.rev, changedAt: kept.at });
    await this.#readVersions();
  }

  /** Brings an earlier version back; the present one is kept among the earlier ones. */
  async bringBack({ store, record }: Version): Promise<void> {
    if (store !== 'notes') return;
    // What is on the screen is the present one, saved or not.
    await this.save();
    this.#past = 'keep';
    this.#note.restore(record as Note);
    await this.save();
  }

  /** Goes on without the case; what was saved stays saved. */
  async letGo(): Promise<void> {
    await this.save();
    await this.#dropDraft();
    this.archive.closeCase();
    this.#current = null;
    this.#versions = [];
    this.#stored = null;
    this.#baseline = null;
    this.#saving = null;
  }

  get #isChanged(): boolean {
    return JSON.stringify(this.#note.content) !== (this.#baseline ?? JSON.stringify(this.#note.empty));
  }

  /** Whether something stands in the fields that cannot be saved now. */
  get #needsDraft(): boolean {
    return this.#note.isBlocked || this.#saving?.kind === 'conflict' || this.#saving?.kind === 'failed';
  }

  get #draftKey(): string | null {
    return this.#stored ? `note/${this.#stored.id}` : this.#current && `note/${this.#current.caseId}/new`;
  }

  #record(current: Current): Note {
    const { makeId, now } = this.archive.environment;
    const { id, rev, createdAt } = this.#stored ?? { id: makeId(), rev: 0, createdAt: now() };
    return { id, caseId: current.caseId, rev, createdAt, changedAt: now(), ...this.#note.content };
  }

  /** The screen says what is saved as this; null: nothing is. */
  #settle(stored: Note | null): void {
    this.#stored = stored;
    this.#baseline = stored && JSON.stringify(this.#note.content);
    this.#saving = stored && { kind: 'saved', at: stored.changedAt };
  }

  async #saveAll(): Promise<void> {
    const { notes } = this.archive.storage;
    let hasSaved = false;
    while (this.#current && this.#isChanged && !this.#note.isBlocked && this.#saving?.kind !== 'conflict') {
      const { content } = this.#note;
      const record = this.#record(this.#current);
      const saved = await notes.save(record, record.rev, this.#past);
      if (saved.kind !== 'saved') {
        this.#saving = saved;
        break;
      }
      hasSaved = true;
      this.#past = 'thin';
      this.#stored = { ...record, rev: saved.rev, changedAt: saved.at };
      this.#baseline = JSON.stringify(content);
      // What has been written meanwhile is not saved yet.
      if (this.#note.isBlocked) this.#saving = { kind: 'blocked' };
      else this.#saving = this.#isChanged ? { kind: 'waiting' } : saved;
    }
    // Nothing was left to save, or a field is in the way of it.
    if (this.#saving?.kind === 'waiting')
      this.#saving = this.#note.isBlocked ? { kind: 'blocked' } : this.#stored && { kind: 'saved', at: this.#stored.changedAt };
    await this.#keepDraft();
    if (hasSaved) await this.#readVersions();
  }

  async #keepDraft(): Promise<void> {
    const key = this.#draftKey;
    if (!this.#current || key === null || !this.#needsDraft) return this.#dropDraft();
    // A note that has been saved for the first time has another key than before.
    if (key !== this.#draft) await this.#dropDraft();
    const kept = await this.archive.storage.drafts.save({
      key,
      caseId: this.#current.caseId,
      basedOn: this.#stored?.rev ?? 0,
      content: this.#note.leftover(this.#stored ?? this.#note.empty) as unknown as Json,
    });
    this.#draft = kept.kind === 'saved' ? key : null;
  }

  async #dropDraft(): Promise<void> {
    const key = this.#draft;
    this.#draft = null;
    if (key !== null) await this.archive.storage.drafts.remove(key);
  }

  /** Puts back what stood in the fields when the browser was closed before it could be saved. */
  async #takeDraft(current: Current): Promise<void> {
    const key = this.#draftKey;
    const read = await this.archive.storage.drafts.list();
    const draft = read.kind === 'read' ? read.value.find((one) => one.key === key) : undefined;
    const left = draft && readDraft(draft, current);
    // Whoever has begun to write meanwhile is not disturbed.
    if (!left || current !== this.#current || this.#isChanged) return;
    this.#draft = draft.key;
    this.#note.restore(left);
    if (draft.basedOn !== (this.#stored?.rev ?? 0)) this.#saving = { kind: 'conflict', stored: this.#stored };
    else this.touch();
  }

  /** Writes one version and at once the other over it, so that the first lies among the earlier ones. */
  async #keepBehind(current: Current, theirs: Note): Promise<Saved | Conflict<Note> | Failed> {
    const { notes } = this.archive.storage;
    const mine = { ...this.#record(current), id: theirs.id, createdAt: theirs.createdAt };
    const first = await notes.save(mine, theirs.rev);
    return first.kind === 'saved' ? notes.save(theirs, first.rev) : first;
  }

  async #readVersions(): Promise<void> {
    if (!this.#stored) {
      this.#versions = [];
      return;
    }
    const read = await this.archive.storage.versions('notes', this.#stored.id);
    if (read.kind === 'read') this.#versions = read.value;
  }
}

const texts = ['situation', 'judgement', 'deviation', 'leftOut'] as const;

/** What a draft holds; null where it is not in the shape it was written in. Its texts may be too long for a note. */
function readDraft({ content, savedAt }: Draft, { caseId }: Current): NoteContent | null {
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
  const checked = checkRow('notes', { ...short, id: caseId, caseId, rev: 1, createdAt: savedAt, changedAt: savedAt });
  if (checked.kind === 'unsound') return null;
  return {
    ...checked.row,
    ...(Object.fromEntries(texts.map((name) => [name, left[name]])) as Record<(typeof texts)[number], string>),
    subgoals: checked.row.subgoals.map((goal, index) => ({ ...goal, what: said[index] as string })),
  };
}
