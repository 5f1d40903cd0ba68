import { unhurried } from '../../intake/portions.ts';
import { makeId } from '../../intake/random-id.ts';
import type { Case, IsoInstant, StoredId } from '../../model/case.ts';
import type { DayClock } from '../../model/days.ts';
import { createMemoryStorage } from '../../storage/memory-storage.ts';
import type { MeasurementDraft } from '../_measurements/form.svelte.ts';
import type { MeasurementStorage } from '../_measurements/measurements.svelte.ts';

/** What a trial needs of the browser. */
export type TrialEnvironment = { readonly now: () => IsoInstant; readonly random: (bytes: number) => Uint8Array };

/** A case of nobody, to try measurements on: kept in memory until the page is closed or loaded anew. */
export class MeasurementTrial {
  readonly clock: DayClock;
  readonly caseId: StoredId;
  readonly #now: () => IsoInstant;
  readonly #newId: () => StoredId;
  #storage: MeasurementStorage | null = $state.raw(null);
  #hasSaved = false;
  /** What was being filled in, so that a visit to another page costs nothing. */
  draft: MeasurementDraft | null = null;

  constructor(clock: DayClock, { now, random }: TrialEnvironment) {
    this.clock = clock;
    this.#now = now;
    this.#newId = () => makeId(random(8));
    this.caseId = this.#newId();
  }

  /** Whether anything was answered. */
  get isWritten(): boolean {
    return this.draft !== null || this.#hasSaved;
  }

  /** Null before the trial has begun. */
  get storage(): MeasurementStorage | null {
    return this.#storage;
  }

  async begin(): Promise<void> {
    const storage = createMemoryStorage({ now: this.#now, makeId: this.#newId, pace: unhurried });
    const at = this.#now();
    const nobody: Case = {
      id: this.caseId,
      rev: 0,
      changedAt: at,
      label: '–',
      createdAt: at,
      scenarios: [],
      contact: '',
      answered: null,
      tried: '',
      outcome: null,
    };
    await storage.cases.save(nobody, 0);
    storage.onChange(() => (this.#hasSaved = true));
    this.#storage = storage;
  }
}
