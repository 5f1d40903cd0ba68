import { makeId } from '../../intake/random-id.ts';
import type { Measurement, StoredId } from '../../model/case.ts';
import type { DayClock } from '../../model/days.ts';
import type { Side } from '../../model/indicators.ts';
import type { Storage } from '../../storage/storage.ts';
import type { MeasurementNews } from './news.view.ts';
import { draftOf, MeasurementForm, newDraft, readDraft, type MeasurementDraft } from './form.svelte.ts';

/** As much of the storage as measurements need. */
export type MeasurementStorage = {
  readonly measurements: Pick<Storage['measurements'], 'ofCase' | 'save' | 'remove'>;
  readonly onChange: Storage['onChange'];
};

export type MeasurementOptions = {
  readonly storage: MeasurementStorage;
  readonly caseId: StoredId;
  readonly clock: DayClock;
  /** A draft that was kept, in whatever shape it comes. */
  readonly draft?: unknown;
  /** Called with every change of the form, and with null when there is nothing left to keep. */
  readonly onDraft?: (draft: MeasurementDraft | null) => void;
  readonly newId?: () => StoredId;
};

/** The measurements of one case, and the one that is being made. */
export class MeasurementsState {
  readonly #clock: DayClock;
  readonly #storage: MeasurementStorage;
  readonly #caseId: StoredId;
  readonly #newId: () => StoredId;
  readonly #onDraft: (draft: MeasurementDraft | null) => void;
  #list: readonly Measurement[] | null = $state.raw(null);
  #isUnread = $state(false);
  #form: MeasurementForm | null = $state.raw(null);
  /** Whether the form is on the screen; closed, it waits with its answers. */
  #isOpen = $state(false);
  #isSaving = $state(false);
  #news: MeasurementNews | null = $state.raw(null);

  constructor({ storage, caseId, clock, draft = null, onDraft = () => undefined, newId = randomId }: MeasurementOptions) {
    this.#clock = clock;
    this.#storage = storage;
    this.#caseId = caseId;
    this.#newId = newId;
    this.#onDraft = onDraft;
    const kept = readDraft(draft, clock.today);
    if (kept) this.#form = new MeasurementForm(kept, clock);
  }

  /** All measurements of the case; null until they are here. */
  get list(): readonly Measurement[] | null {
    return this.#list;
  }

  /** Whether the measurements could not be read. */
  get isUnread(): boolean {
    return this.#isUnread;
  }

  get form(): MeasurementForm | null {
    return this.#form;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  get isSaving(): boolean {
    return this.#isSaving;
  }

  get news(): MeasurementNews | null {
    return this.#news;
  }

  /** Reads the measurements, and again whenever they change here or in another tab; returns a function that stops it. */
  follow(): () => void {
    void this.load();
    return this.#storage.onChange((change) => {
      if (change.kind === 'all' || change.store === 'measurements') void this.load();
    });
  }

  async load(): Promise<void> {
    const read = await this.#storage.measurements.ofCase(this.#caseId);
    this.#isUnread = read.kind === 'failed';
    if (read.kind === 'read') this.#list = read.value;
  }

  /** Opens a new measurement; one that waits is not thrown away unasked. */
  begin(side: Side): void {
    if (!this.#form) this.#open(newDraft(this.#newId(), side, this.#clock.today));
  }

  correct(measurement: Measurement): void {
    if (!this.#form) this.#open(draftOf(measurement));
  }

  resume(): void {
    this.#isOpen = this.#form !== null;
    this.#news = null;
  }

  /** Leaves the form with its answers for later. */
  close(): void {
    this.#isOpen = false;
    if (this.#form?.answered === 0 && this.#form.rev === 0) this.discard();
  }

  discard(): void {
    this.#form = null;
    this.#isOpen = false;
    this.#news = null;
    this.#onDraft(null);
  }

  /** Hands the form to whoever keeps drafts. */
  keepDraft(): void {
    if (this.#form) this.#onDraft(this.#form.draft);
  }

  /**
   * Saves the form as one record; what fails leaves the form as it is.
   * @returns the id of what was saved; null if nothing was
   */
  async save(): Promise<StoredId | null> {
    const form = this.#form;
    if (!form || this.#isSaving || form.problems.length > 0) return null;
    this.#isSaving = true;
    const saved = await this.#storage.measurements.save(form.record(this.#caseId), form.rev);
    this.#isSaving = false;
    if (saved.kind === 'saved') {
      this.discard();
      await this.load();
    }
    this.#news = saved.kind === 'failed' ? { kind: 'failed', reason: saved.reason } : { kind: saved.kind };
    return saved.kind === 'saved' ? form.id : null;
  }

  /** After a conflict: the answers become a measurement of their own, beside the one that was changed elsewhere. */
  async saveAsNew(): Promise<StoredId | null> {
    if (!this.#form) return null;
    this.#open({ ...this.#form.draft, id: this.#newId(), rev: 0 });
    return this.save();
  }

  async remove(measurement: Measurement): Promise<void> {
    const removed = await this.#storage.measurements.remove(measurement.id, measurement.rev);
    await this.load();
    this.#news = { kind: ({ removed: 'removed', conflict: 'conflictRemoving', failed: 'failedRemoving' } as const)[removed.kind] };
  }

  #open(draft: MeasurementDraft): void {
    this.#form = new MeasurementForm(draft, this.#clock);
    this.#isOpen = true;
    this.#news = null;
  }
}

function randomId(): StoredId {
  return makeId(crypto.getRandomValues(new Uint8Array(8)));
}
