import type { SavingState } from '../../address/citizen.svelte.ts';
import type { Case, IsoInstant, Note } from '../../model/case.ts';
import { sameRecord } from '../../storage/content.ts';
import type { Failed } from '../../storage/failure.ts';
import type { Conflict, Saved } from '../../storage/record-table.ts';
import type { Draft, Json, Version } from '../../storage/rows.ts';
import type { Past } from '../../storage/sittings.ts';
import type { RecordTable, Storage } from '../../storage/storage.ts';
import type { TextField } from '../../ui/text-field.svelte.ts';
import type { Archive } from './archive.svelte.ts';
import { SaveQueue } from './save-queue.ts';

/** What an editor edits: records that save themselves while they are written. */
export type Editable = Case | Note;

/**
 * Whether what was written last is saved; `saved` is only said once the storage has confirmed it. `blocked`: a field holds
 * what cannot be saved. `conflict`: another tab has saved meanwhile; `stored` is what it saved, null where it removed the record.
 */
export type Saving<Row extends Editable> =
  { readonly kind: 'none' | 'waiting' | 'blocked' } | { readonly kind: 'saved'; readonly at: IsoInstant } | Conflict<Row> | Failed;

/** What differs between records: where they are stored, and how the fields of their page hold them. */
export type RecordForm<Row extends Editable> = {
  readonly store: 'cases' | 'notes';
  table(storage: Storage): RecordTable<Row>;
  fields(): readonly TextField[];
  /** Whether a record is saved although a field holds what cannot be saved: with the stored text of that field. */
  readonly savesPartly: boolean;
  /** Whether nothing has been written, so that a new record is not worth saving. */
  isEmpty(): boolean;
  /** The record as it would be saved over `stored`. */
  record(stored: Row): Row;
  /** Puts a record into the fields. */
  show(record: Row): void;
  draftKey(stored: Row): string;
  /** What stands in the fields, also what is too long to be saved; of a field that looks like a CPR number the stored text. */
  draft(stored: Row): Json;
  /** The record that a draft holds; null where it is malformed. */
  readDraft(draft: Draft, stored: Row): Row | null;
};

/**
 * Saves one record while it is written: after a pause or at once, never over what another tab has saved. What cannot be
 * saved is kept as a draft and comes back when the record is opened again.
 */
export class RecordEditor<Row extends Editable> {
  readonly archive: Archive;
  readonly #form: RecordForm<Row>;
  readonly #queue: SaveQueue;
  /** The record as it was last read or saved; `rev` 0 while it has not been saved. */
  #stored: Row = $state.raw() as Row;
  /** What the fields held when they were last equal to what is stored; null where they never were. */
  #baseline: Row | null = $state.raw(null);
  #saving: Saving<Row> = $state.raw({ kind: 'none' });
  /** What is said of a record of which nothing has to be saved. */
  #settled: Saving<Row> = { kind: 'none' };
  #versions: readonly Version[] = $state.raw([]);
  #isGone = $state(false);
  #isClosed = false;
  /** The key of the draft that lies in the storage; null where there is none. */
  #draftKey: string | null = $state(null);
  /** Whether the next save keeps the overwritten revision or may thin it. */
  #past: Past = 'thin';

  /**
   * @param stored a stored record, which is put into the fields; or a new one with `rev` 0, which is made of what stands there
   * @param settled what is said of the record before anything is written
   */
  constructor(archive: Archive, form: RecordForm<Row>, stored: Row, settled: Saving<Row> = { kind: 'none' }) {
    this.archive = archive;
    this.#form = form;
    this.#queue = new SaveQueue(archive.environment.after, () => this.#saveAll());
    if (stored.rev > 0) this.#show(stored, settled);
    else this.#stored = stored;
  }

  /** Reads the earlier versions, and puts back what was left unsaved. */
  async open(): Promise<void> {
    await Promise.all([this.#takeDraft(), this.#readVersions()]);
  }

  get store(): 'cases' | 'notes' {
    return this.#form.store;
  }

  get stored(): Row {
    return this.#stored;
  }

  /** The record as it would be saved now. */
  get written(): Row {
    return this.#form.record(this.#stored);
  }

  get saving(): Saving<Row> {
    return this.#isStopped || !this.isBlocked ? this.#saving : { kind: 'blocked' };
  }

  /** The same in short, for the head of every page. */
  get savingState(): SavingState {
    const { rev, changedAt } = this.#stored;
    const { storage, environment } = this.archive;
    const isStopped = this.#isGone || ['failed', 'conflict', 'blocked'].includes(this.saving.kind);
    return {
      kind: isStopped ? 'notSaved' : this.saving.kind === 'waiting' || this.isUnsaved ? 'waiting' : 'saved',
      at: rev > 0 ? changedAt : null,
      today: environment.clock.today,
      lasts: storage.place === 'browser',
    };
  }

  /** The earlier versions, the latest first. */
  get versions(): readonly Version[] {
    return this.#versions;
  }

  /** Whether the record has been deleted, here or in another tab while nothing was being written here. */
  get isGone(): boolean {
    return this.#isGone;
  }

  /** Whether a field holds what cannot be saved. */
  get isBlocked(): boolean {
    return this.#form.fields().some(({ isFine }) => !isFine);
  }

  get isChanged(): boolean {
    if (this.#stored.rev === 0 && this.#form.isEmpty()) return false;
    return this.#baseline === null || !sameRecord(this.written, this.#baseline);
  }

  /** Whether the fields say something else than what is stored. */
  get isUnsaved(): boolean {
    return this.isChanged || this.isBlocked;
  }

  /** Whether something stands in the fields that lies nowhere else, since neither the record nor a draft could hold it. */
  get isOnlyHere(): boolean {
    if (this.#isGone || !(this.#isStopped || this.isBlocked)) return false;
    // The draft of a record that is not there is found by nobody.
    const isReachable = this.#saving.kind !== 'conflict' || this.#saving.stored !== null;
    return this.#draftKey === null || !isReachable || this.#form.fields().some(({ check }) => check.kind === 'cpr');
  }

  /** Something has been written: saved after the pause. */
  touch(): void {
    if (!this.isChanged && !this.#needsDraft && this.#draftKey === null && this.#saving.kind !== 'waiting') return;
    if (this.isChanged && this.#saving.kind !== 'conflict') this.#saving = { kind: 'waiting' };
    else if (!this.#queue.isRunning) this.#settle();
    this.#queue.touch();
  }

  /** Saves at once what has not been saved yet. */
  save(): Promise<void> {
    return this.#queue.run();
  }

  /** Of two versions the one on the screen; the other is kept among the earlier versions. */
  async keepMine(): Promise<void> {
    if (this.#saving.kind !== 'conflict') return;
    this.#stored = this.#saving.stored ?? { ...this.#stored, rev: 0 };
    this.#baseline = null;
    this.#saving = { kind: 'waiting' };
    this.#past = 'keep';
    await this.save();
  }

  /**
   * Of two versions the one of the other tab; what stood here is kept among the earlier versions. Not while a field holds what
   * cannot be saved, since that would be lost.
   */
  async takeTheirs(): Promise<void> {
    if (this.#saving.kind !== 'conflict') return;
    const { stored } = this.#saving;
    if (!stored) {
      await this.dropDraft();
      this.#isGone = true;
      return;
    }
    if (this.isBlocked) return;
    const kept = await this.#keepBehind(stored);
    if (kept.kind !== 'saved') {
      // Neither is thrown away before the other is stored.
      this.#saving = kept;
      return;
    }
    await this.dropDraft();
    this.#show({ ...stored, rev: kept.rev, changedAt: kept.at }, { kind: 'saved', at: kept.at });
    await this.#readVersions();
  }

  /** Brings an earlier version back; the present one is kept among the earlier ones. */
  async bringBack({ store, record }: Version): Promise<void> {
    if (store !== this.#form.store) return;
    // What is on the screen is the present one, saved or not.
    await this.save();
    this.#past = 'keep';
    this.#form.show(record as Row);
    await this.save();
  }

  /** Shows what another tab has saved, unless something is being written here. */
  async follow(): Promise<void> {
    const read = await this.#table.get(this.#stored.id);
    if (read.kind === 'failed' || this.#queue.isRunning) return;
    if (!read.value) this.#isGone = !this.isChanged;
    else if (read.value.rev !== this.#stored.rev && !this.isUnsaved && !this.#isStopped) {
      this.#show(read.value, { kind: 'none' });
      await this.#readVersions();
    }
  }

  /** Deletes the record with all that belongs to it. */
  async remove(): Promise<Failed | null> {
    await this.save();
    const removed = await this.#table.remove(this.#stored.id, this.#stored.rev);
    if (removed.kind === 'conflict') this.#saving = removed;
    else if (removed.kind === 'removed') this.#isGone = true;
    return removed.kind === 'failed' ? removed : null;
  }

  async dropDraft(): Promise<void> {
    const key = this.#draftKey;
    this.#draftKey = null;
    if (key !== null) await this.archive.storage.drafts.remove(key);
  }

  /** Saves no more, whatever is written after it. */
  close(): void {
    this.#isClosed = true;
    this.#queue.cancel();
  }

  get #table(): RecordTable<Row> {
    return this.#form.table(this.archive.storage);
  }

  /** Whether the last attempt to save has failed. */
  get #isStopped(): boolean {
    return this.#saving.kind === 'failed' || this.#saving.kind === 'conflict';
  }

  /** Whether something stands in the fields that the record cannot hold now, and a draft can. */
  get #needsDraft(): boolean {
    if (this.#isStopped) return true;
    return this.#form.savesPartly ? this.#form.fields().some(({ check }) => check.kind === 'tooLong') : this.isBlocked;
  }

  get #canSave(): boolean {
    return this.isChanged && this.#saving.kind !== 'conflict' && (this.#form.savesPartly || !this.isBlocked);
  }

  async #saveAll(): Promise<void> {
    if (this.#isClosed) return;
    let hasSaved = false;
    while (this.#canSave) {
      const record = this.written;
      const saved = await this.#table.save(record, this.#stored.rev, this.#past);
      if (saved.kind !== 'saved') {
        this.#saving = saved;
        break;
      }
      hasSaved = true;
      this.#past = 'thin';
      this.#stored = { ...record, rev: saved.rev, changedAt: saved.at };
      this.#baseline = record;
      this.#settled = { kind: 'saved', at: saved.at };
      this.#saving = this.isChanged ? { kind: 'waiting' } : this.#settled;
    }
    this.#settle();
    await this.#keepDraft();
    if (hasSaved) await this.#readVersions();
  }

  /** Where what was written has been taken back before it was saved, nothing is left to save. */
  #settle(): void {
    if (!this.isChanged && (this.#saving.kind === 'waiting' || this.#saving.kind === 'failed')) this.#saving = this.#settled;
  }

  async #keepDraft(): Promise<void> {
    if (!this.#needsDraft) return this.dropDraft();
    const key = this.#form.draftKey(this.#stored);
    // A note that has been saved for the first time has another key than before.
    if (key !== this.#draftKey) await this.dropDraft();
    const kept = await this.archive.storage.drafts.save({
      key,
      caseId: 'caseId' in this.#stored ? this.#stored.caseId : this.#stored.id,
      basedOn: this.#stored.rev,
      content: this.#form.draft(this.#stored),
    });
    this.#draftKey = kept.kind === 'saved' ? key : null;
  }

  /** Puts back what stood in the fields when the browser was closed before it could be saved. */
  async #takeDraft(): Promise<void> {
    const key = this.#form.draftKey(this.#stored);
    const read = await this.archive.storage.drafts.list();
    const draft = read.kind === 'read' ? read.value.find((one) => one.key === key) : undefined;
    const left = draft && this.#form.readDraft(draft, this.#stored);
    // What has been written meanwhile is not replaced.
    if (!draft || !left || this.#isClosed || this.isChanged) return;
    this.#draftKey = key;
    this.#form.show(left);
    if (draft.basedOn !== this.#stored.rev) this.#saving = { kind: 'conflict', stored: this.#stored };
    else await this.save();
  }

  /** Saves what stands here and at once `theirs` over it, so that the first lies among the earlier versions. */
  async #keepBehind(theirs: Row): Promise<Saved | Conflict<Row> | Failed> {
    const first = await this.#table.save(this.written, theirs.rev);
    return first.kind === 'saved' ? this.#table.save(theirs, first.rev) : first;
  }

  async #readVersions(): Promise<void> {
    const read = await this.archive.storage.versions(this.#form.store, this.#stored.id);
    if (read.kind === 'read') this.#versions = read.value;
  }

  #show(stored: Row, settled: Saving<Row>): void {
    this.#stored = stored;
    this.#settled = settled;
    this.#saving = settled;
    this.#form.show(stored);
    this.#baseline = this.written;
  }
}
