import {
  caseLimits,
  type Case,
  type CaseOutcome,
  type IsoInstant,
  type Measurement,
  type Note,
  type StoredId,
  type SavedScenario,
} from '../../model/case.ts';
import type { Choice } from '../../model/choice.ts';
import type { OutcomeKey } from '../../model/outcome.ts';
import { sameRecord } from '../../storage/content.ts';
import type { Failed, FailureReason } from '../../storage/failure.ts';
import type { Conflict, Saved } from '../../storage/record-table.ts';
import { checkRow } from '../../storage/row-schema.ts';
import type { Draft, Json, Version } from '../../storage/rows.ts';
import type { Past } from '../../storage/sittings.ts';
import type { Archive } from '../_editing/archive.svelte.ts';
import { SaveQueue } from '../_editing/save-queue.ts';
import { TextField } from '../../ui/text-field.svelte.ts';

/**
 * What has become of what was written last. Saved is only said when it is written for good; `blocked`: a field holds what
 * cannot be saved.
 */
export type Saving =
  | { readonly kind: 'none' | 'waiting' | 'blocked' }
  | { readonly kind: 'saved'; readonly at: IsoInstant }
  | { readonly kind: 'failed'; readonly reason: FailureReason }
  /** Another tab has saved meanwhile; `stored` is what it saved, null where it removed the case. */
  | { readonly kind: 'conflict'; readonly stored: Case | null };

/** One case while it is worked on: what stands in the fields, and what of it is saved. */
export class CaseDesk {
  readonly label = new TextField(caseLimits.label);
  readonly contact = new TextField(caseLimits.text);
  readonly tried = new TextField(caseLimits.text);
  outcome: CaseOutcome | null = $state.raw(null);
  scenarios: readonly SavedScenario[] = $state.raw([]);
  readonly #archive: Archive;
  #stored: Case = $state.raw() as Case;
  #saving: Saving = $state.raw({ kind: 'none' });
  /** What was said last of a case of which nothing had to be saved. */
  #settled: Saving = { kind: 'none' };
  #notes: readonly Note[] = $state.raw([]);
  #measurements: readonly Measurement[] = $state.raw([]);
  #versions: readonly Version[] = $state.raw([]);
  #isGone = $state(false);
  #hasDraft = false;
  /** What becomes of what lies there when it is saved over next. */
  #past: Past = 'thin';
  readonly #queue: SaveQueue;
  #stop: () => void = () => undefined;

  private constructor(archive: Archive, stored: Case) {
    this.#archive = archive;
    this.#queue = new SaveQueue(archive.surroundings.after, () => this.#saveAll());
    this.#show(stored);
    this.#listen();
  }

  /** Opens a case with what was left unsaved; null where there is none. */
  static async open(archive: Archive, id: StoredId): Promise<CaseDesk | Failed | null> {
    const read = await archive.storage.cases.get(id);
    if (read.kind === 'failed' || !read.value) return read.kind === 'failed' ? read : null;
    const desk = new CaseDesk(archive, read.value);
    await Promise.all([desk.#readBelongings(), desk.readVersions(), desk.#takeDraft()]);
    return desk;
  }

  get id(): StoredId {
    return this.#stored.id;
  }

  get stored(): Case {
    return this.#stored;
  }

  get saving(): Saving {
    const { kind } = this.#saving;
    const isFailed = kind === 'failed' || kind === 'conflict';
    return isFailed || this.#fields.every(({ isFine }) => isFine) ? this.#saving : { kind: 'blocked' };
  }

  get notes(): readonly Note[] {
    return this.#notes;
  }

  get measurements(): readonly Measurement[] {
    return this.#measurements;
  }

  get versions(): readonly Version[] {
    return this.#versions;
  }

  /** Whether another tab has deleted the case while nothing was being written here. */
  get isGone(): boolean {
    return this.#isGone;
  }

  /** The case as it would be saved: of a field that is not fine, what was saved of it before. */
  readonly written: Case = $derived.by(() => ({
    ...this.#stored,
    label: this.label.text === '' ? this.#stored.label : this.label.text,
    contact: this.contact.isFine ? this.contact.text : this.#stored.contact,
    tried: this.tried.isFine ? this.tried.text : this.#stored.tried,
    outcome: this.outcome,
    scenarios: this.scenarios,
  }));

  readonly isChanged: boolean = $derived.by(() => this.#stored.rev === 0 || !sameRecord(this.written, this.#stored));

  /** Whether the screen says something else than what is saved. */
  get isBlocked(): boolean {
    return this.isChanged || this.#fields.some(({ isFine }) => !isFine);
  }

  /** Whether something stands in the fields that lies nowhere else, since it could be saved neither as a case nor as a draft. */
  get isOnlyHere(): boolean {
    if (this.#isGone) return false;
    const { kind } = this.saving;
    if (kind === 'none' || kind === 'saved' || kind === 'waiting') return false;
    // The draft of a case that is not there is found by nobody.
    const isReachable = this.#saving.kind !== 'conflict' || this.#saving.stored !== null;
    return !this.#hasDraft || !isReachable || this.#fields.some(({ check }) => check.kind === 'cpr');
  }

  get #fields(): readonly TextField[] {
    return [this.label, this.contact, this.tried];
  }

  /** Called whenever something has been written: saves when the hand rests. */
  touch(): void {
    if (!this.isChanged && !this.#needsDraft && !this.#hasDraft && this.#saving.kind !== 'waiting') return;
    if (this.isChanged && this.#saving.kind !== 'conflict') this.#saving = { kind: 'waiting' };
    this.#queue.touch();
  }

  /** Saves at once what has not been saved yet. */
  save(): Promise<void> {
    return this.#queue.run();
  }

  /** Keeps the present calculation under a name. */
  addScenario(name: string, choice: Choice, outcome: OutcomeKey): void {
    const { makeId, now } = this.#archive.surroundings;
    this.scenarios = [...this.scenarios, { id: makeId(), name, outcome, choice, savedAt: now() }];
  }

  removeScenario(id: StoredId): void {
    this.scenarios = this.scenarios.filter((one) => one.id !== id);
  }

  /** Of two versions the one on the screen; the other is kept among the earlier versions. */
  async keepMine(): Promise<void> {
    if (this.#saving.kind !== 'conflict') return;
    const { stored } = this.#saving;
    this.#stored = stored ?? { ...this.#stored, rev: 0 };
    this.#saving = { kind: 'waiting' };
    this.#past = 'keep';
    await this.save();
  }

  /**
   * Of two versions the one of the other tab; what stood here is kept among the earlier versions. Not while a field holds what
   * cannot be kept.
   */
  async takeTheirs(): Promise<void> {
    if (this.#saving.kind !== 'conflict') return;
    const { stored } = this.#saving;
    if (stored && this.#fields.some(({ isFine }) => !isFine)) return;
    if (!stored) {
      await this.#dropDraft();
      this.#isGone = true;
      return;
    }
    const kept = await this.#keepBehind(this.written, stored);
    if (kept.kind !== 'saved') {
      // Neither is thrown away before the other lies safely.
      this.#saving = kept;
      return;
    }
    await this.#dropDraft();
    await this.#follow(true);
  }

  /** Brings an earlier version back; the present one is kept among the earlier ones. */
  async bringBack(version: Version): Promise<void> {
    if (version.store !== 'cases') return;
    // What is on the screen is the present one, saved or not.
    await this.save();
    this.#past = 'keep';
    this.#put(version.record as Case);
    await this.save();
  }

  async readVersions(): Promise<void> {
    const read = await this.#archive.storage.versions('cases', this.id);
    if (read.kind === 'read') this.#versions = read.value;
  }

  /** Deletes the case with all that belongs to it. */
  async remove(): Promise<Failed | null> {
    await this.save();
    const removed = await this.#archive.storage.cases.remove(this.id, this.#stored.rev);
    if (removed.kind === 'conflict') this.#saving = removed;
    else if (removed.kind === 'removed') this.#isGone = true;
    return removed.kind === 'failed' ? removed : null;
  }

  /** Takes the desk up again as it was left, and tries once more to save what stands on it. */
  async resume(): Promise<void> {
    this.#listen();
    await Promise.all([this.#readBelongings(), this.save()]);
  }

  /** Leaves the desk; what is not saved yet is. */
  async leave(): Promise<void> {
    this.#stop();
    // Of a case that is gone nothing is written any more, not even a draft.
    if (this.#isGone) this.#queue.cancel();
    else await this.save();
  }

  async #saveAll(): Promise<void> {
    while (this.isChanged && this.#saving.kind !== 'conflict') {
      const record = this.written;
      const saved = await this.#archive.storage.cases.save(record, this.#stored.rev, this.#past);
      if (saved.kind === 'saved') {
        this.#past = 'thin';
        this.#stored = { ...record, rev: saved.rev, changedAt: saved.at };
        this.#settled = { kind: 'saved', at: saved.at };
        this.#saving = this.isChanged ? { kind: 'waiting' } : this.#settled;
      } else {
        this.#saving = saved;
        if (saved.kind === 'failed') break;
      }
    }
    // What was written has been taken back before it was saved.
    if (!this.isChanged && (this.#saving.kind === 'waiting' || this.#saving.kind === 'failed')) this.#saving = this.#settled;
    await this.#keepDraft();
    await this.readVersions();
  }

  /** Whether something stands in the fields that cannot be saved as part of the case, and may be kept. */
  get #needsDraft(): boolean {
    const isTooLong = this.#fields.some(({ check }) => check.kind === 'tooLong');
    return isTooLong || this.#saving.kind === 'conflict' || this.#saving.kind === 'failed';
  }

  async #keepDraft(): Promise<void> {
    if (!this.#needsDraft) return this.#dropDraft();
    const kept = await this.#archive.storage.drafts.save({
      key: this.#draftKey,
      caseId: this.id,
      basedOn: this.#stored.rev,
      content: draftOf(this.written, { label: this.label, contact: this.contact, tried: this.tried }),
    });
    this.#hasDraft = kept.kind === 'saved';
  }

  async #dropDraft(): Promise<void> {
    if (!this.#hasDraft) return;
    this.#hasDraft = false;
    await this.#archive.storage.drafts.remove(this.#draftKey);
  }

  get #draftKey(): string {
    return `case/${this.id}`;
  }

  /** Puts back what stood in the fields when the browser was closed before it could be saved. */
  async #takeDraft(): Promise<void> {
    const read = await this.#archive.storage.drafts.list();
    const draft = read.kind === 'read' ? read.value.find(({ key }) => key === this.#draftKey) : undefined;
    const left = draft && readDraft(draft, this.#stored);
    if (!draft || !left) return;
    this.#hasDraft = true;
    this.#put(left);
    if (draft.basedOn !== this.#stored.rev) this.#saving = { kind: 'conflict', stored: this.#stored };
    else if (this.isChanged) await this.save();
  }

  /** Writes one version and at once the other over it, so that the first lies among the earlier ones. */
  async #keepBehind(mine: Case, theirs: Case): Promise<Saved | Conflict<Case> | Failed> {
    const { cases } = this.#archive.storage;
    const first = await cases.save(mine, theirs.rev);
    return first.kind === 'saved' ? cases.save(theirs, first.rev) : first;
  }

  /** Another tab has saved: shown here, unless something is being written. */
  async #follow(always = false): Promise<void> {
    const read = await this.#archive.storage.cases.get(this.id);
    if (read.kind === 'failed' || this.#queue.isRunning) return;
    if (!read.value) this.#isGone = !this.isChanged;
    else if (always || (read.value.rev !== this.#stored.rev && !this.isBlocked && !this.#needsDraft)) {
      this.#show(read.value);
      await this.readVersions();
    }
  }

  async #readBelongings(): Promise<void> {
    const { notes, measurements } = this.#archive.storage;
    const [itsNotes, itsMeasurements] = await Promise.all([notes.ofCase(this.id), measurements.ofCase(this.id)]);
    if (itsNotes.kind === 'read') this.#notes = itsNotes.value.sort((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
    if (itsMeasurements.kind === 'read') this.#measurements = itsMeasurements.value;
  }

  #listen(): void {
    this.#stop();
    this.#stop = this.#archive.storage.onChange((change) => {
      if (change.kind === 'all' || (change.store === 'cases' && change.id === this.id)) void this.#follow();
      if (change.kind === 'all' || change.store !== 'cases') void this.#readBelongings();
    });
  }

  #show(stored: Case): void {
    this.#stored = stored;
    this.#settled = { kind: 'none' };
    this.#saving = this.#settled;
    this.#put(stored);
  }

  #put({ label, contact, tried, outcome, scenarios }: Pick<Case, 'label' | 'contact' | 'tried' | 'outcome' | 'scenarios'>): void {
    // Only what differs is put in, so that a field that is being written in keeps its place.
    if (this.label.text !== label) this.label.restore(label);
    if (this.contact.text !== contact) this.contact.restore(contact);
    if (this.tried.text !== tried) this.tried.restore(tried);
    this.outcome = outcome;
    this.scenarios = scenarios;
  }
}

type Fields = Readonly<Record<'label' | 'contact' | 'tried', TextField>>;
type Left = Pick<Case, 'label' | 'contact' | 'tried' | 'outcome' | 'scenarios'>;

/** What stands in the fields; of one that looks like a CPR number only what was saved before. */
function draftOf({ label, contact, tried, outcome, scenarios }: Case, fields: Fields): Json {
  const inField = (field: TextField, saved: string): string => (field.check.kind === 'cpr' ? saved : field.value);
  return {
    label: inField(fields.label, label),
    contact: inField(fields.contact, contact),
    tried: inField(fields.tried, tried),
    outcome,
    scenarios: scenarios as readonly unknown[] as readonly Json[],
  };
}

/** What a draft holds; null where it is not in the shape it was written in. Its texts may be too long for a case. */
function readDraft({ content }: Draft, stored: Case): Left | null {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return null;
  const { label, contact, tried, outcome, scenarios } = content as Readonly<Record<string, unknown>>;
  if (typeof label !== 'string' || typeof contact !== 'string' || typeof tried !== 'string') return null;
  const checked = checkRow('cases', { ...stored, outcome, scenarios });
  return checked.kind === 'sound' ? { label, contact, tried, outcome: checked.row.outcome, scenarios: checked.row.scenarios } : null;
}
