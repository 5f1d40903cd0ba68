import {
  type Answered,
  type Case,
  caseLimits,
  type CaseOutcome,
  type ChosenDays,
  type Measurement,
  type Note,
  plannedDays,
  type PlannedDays,
  savedInput,
  type SavedScenario,
  type StoredId,
  withDays,
} from '../../model/case.ts';
import type { IsoDate } from '../../model/guidance.ts';
import type { PrognosisInput } from '../../model/situation.ts';
import type { Failed } from '../../storage/failure.ts';
import { sameData } from '../../storage/plain-data.ts';
import { checkRow } from '../../storage/row-schema.ts';
import type { Draft, Json } from '../../storage/rows.ts';
import type { Archive } from '../_editing/archive.svelte.ts';
import { RecordEditor } from '../_editing/record-editor.svelte.ts';
import { TextField } from '../../ui/text-field.svelte.ts';

/** What of a case is edited. */
type Content = Pick<Case, 'answered' | 'label' | 'contact' | 'tried' | 'outcome' | 'scenarios' | 'reviewOn' | 'deleteOn'>;

/** The fields of one case, and the notes and measurements that belong to it. */
export class CaseEditor {
  readonly label = new TextField(caseLimits.label);
  readonly contact = new TextField(caseLimits.text);
  readonly tried = new TextField(caseLimits.text);
  /** The situation of the citizen, as it is to be saved. */
  answered: Answered | null = $state.raw(null);
  /** Told when a stored situation is put in place of the one here. */
  onTaken: (answered: Answered) => void = () => undefined;
  outcome: CaseOutcome | null = $state.raw(null);
  scenarios: readonly SavedScenario[] = $state.raw([]);
  #days: PlannedDays = $state.raw({});
  readonly record: RecordEditor<Case>;
  readonly #archive: Archive;
  #notes: readonly Note[] = $state.raw([]);
  #measurements: readonly Measurement[] = $state.raw([]);
  #stopListening: () => void = () => undefined;

  private constructor(archive: Archive, stored: Case) {
    this.#archive = archive;
    this.record = new RecordEditor(
      archive,
      {
        store: 'cases',
        table: ({ cases }) => cases,
        fields: () => [this.label, this.contact, this.tried],
        savesPartly: true,
        isEmpty: () => false,
        record: (saved) => this.#recordOver(saved),
        show: (content) => this.#show(content),
        draftKey: ({ id }) => `case/${id}`,
        draft: (saved) => this.#draftOver(saved),
        readDraft,
      },
      stored,
    );
    this.#listen();
  }

  /** Opens a case with what was left unsaved; null where there is none. */
  static async open(archive: Archive, id: StoredId): Promise<CaseEditor | Failed | null> {
    const read = await archive.storage.cases.get(id);
    if (read.kind === 'failed' || !read.value) return read.kind === 'failed' ? read : null;
    const editor = new CaseEditor(archive, read.value);
    await Promise.all([editor.#readBelongings(), editor.record.open()]);
    return editor;
  }

  get id(): StoredId {
    return this.record.stored.id;
  }

  get notes(): readonly Note[] {
    return this.#notes;
  }

  get measurements(): readonly Measurement[] {
    return this.#measurements;
  }

  get days(): PlannedDays {
    return this.#days;
  }

  /** Chooses a day of the case; null takes it away. */
  setDay(which: keyof PlannedDays, day: IsoDate | null): void {
    this.#days = plannedDays({ ...this.#days, [which]: day });
  }

  addScenario(name: string, input: PrognosisInput): void {
    const { makeId, now } = this.#archive.environment;
    this.scenarios = [...this.scenarios, { id: makeId(), name, ...savedInput(input), savedAt: now() }];
  }

  removeScenario(id: StoredId): void {
    this.scenarios = this.scenarios.filter((one) => one.id !== id);
  }

  /** Goes on after `leave`, and tries once more to save what stands in the fields. */
  async resume(): Promise<void> {
    this.#listen();
    await Promise.all([this.#readBelongings(), this.record.save()]);
  }

  /** Stops listening to other tabs; what is not saved yet is saved. */
  async leave(): Promise<void> {
    this.#stopListening();
    // Of a case that is gone nothing is written any more, not even a draft.
    if (this.record.isGone) this.record.close();
    else await this.record.save();
  }

  /** Of a field that holds what cannot be saved, the stored text. */
  #recordOver(stored: Case): Case {
    const content = {
      answered: this.answered,
      label: this.label.text === '' ? stored.label : this.label.text,
      contact: this.contact.isFine ? this.contact.text : stored.contact,
      tried: this.tried.isFine ? this.tried.text : stored.tried,
      outcome: this.outcome,
      scenarios: this.scenarios,
    };
    return withDays({ ...stored, ...content }, this.#days);
  }

  #draftOver(stored: Case): Json {
    return {
      answered: this.answered,
      label: this.label.draftText(stored.label),
      contact: this.contact.draftText(stored.contact),
      tried: this.tried.draftText(stored.tried),
      outcome: this.outcome,
      scenarios: this.scenarios as readonly unknown[] as readonly Json[],
      reviewOn: this.#days.reviewOn ?? null,
      deleteOn: this.#days.deleteOn ?? null,
    };
  }

  #show({ answered, label, contact, tried, outcome, scenarios, ...days }: Content): void {
    // Only what differs is put in, so that a field that is being written in keeps the cursor where it is.
    if (this.label.text !== label) this.label.restore(label);
    if (this.contact.text !== contact) this.contact.restore(contact);
    if (this.tried.text !== tried) this.tried.restore(tried);
    this.outcome = outcome;
    this.scenarios = scenarios;
    this.#days = plannedDays(days);
    const before = this.answered;
    this.answered = answered;
    if (answered && !sameData(answered, before)) this.onTaken(answered);
  }

  async #readBelongings(): Promise<void> {
    const { notes, measurements } = this.#archive.storage;
    const [itsNotes, itsMeasurements] = await Promise.all([notes.ofCase(this.id), measurements.ofCase(this.id)]);
    if (itsNotes.kind === 'read') this.#notes = itsNotes.value.sort((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
    if (itsMeasurements.kind === 'read') this.#measurements = itsMeasurements.value;
  }

  #listen(): void {
    this.#stopListening();
    this.#stopListening = this.#archive.storage.onChange((change) => {
      if (change.kind === 'all' || (change.store === 'cases' && change.id === this.id)) void this.record.follow();
      if (change.kind === 'all' || change.store !== 'cases') void this.#readBelongings();
    });
  }
}

/** The texts of a draft may be too long for a case; the rest has to be sound. */
function readDraft({ content }: Draft, stored: Case): Case | null {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return null;
  const left = content as Readonly<Record<string, unknown>>;
  const { answered = stored.answered, label, contact, tried, outcome, scenarios } = left;
  // A draft of before knows no days; one of now has null where a day was taken away.
  const { reviewOn = stored.reviewOn, deleteOn = stored.deleteOn } = left;
  if (typeof label !== 'string' || typeof contact !== 'string' || typeof tried !== 'string') return null;
  const days = { reviewOn, deleteOn } as ChosenDays;
  const checked = checkRow('cases', { ...withDays(stored, days), answered, outcome, scenarios });
  return checked.kind === 'sound' ? { ...checked.row, label, contact, tried } : null;
}
