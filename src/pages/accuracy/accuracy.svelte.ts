import type { Case } from '../../model/case.ts';
import { observationOf, type Horizon, type Observation } from './accuracy-count.view.ts';
import type { Storage } from '../../storage/storage.ts';

/** As much of the storage as the own accuracy needs. */
export type AccuracyStorage = {
  readonly cases: Pick<Storage['cases'], 'list' | 'get'>;
  readonly measurements: Pick<Storage['measurements'], 'ofCase'>;
};

/** How many cases are read at once, so that a storage with thousands is not asked everything in one breath. */
const atOnce = 50;

/** Which answers on a job came true, over all saved cases. Read when it is shown, kept nowhere. */
export class AccuracyState {
  readonly #storage: AccuracyStorage;
  readonly #horizon: Horizon;
  #observations: readonly Observation[] | null = $state.raw(null);
  #isUnread = $state(false);

  constructor(storage: AccuracyStorage, horizon: Horizon) {
    this.#storage = storage;
    this.#horizon = horizon;
  }

  /** One for each case that can be counted; null until they have been read. */
  get observations(): readonly Observation[] | null {
    return this.#observations;
  }

  /** Whether the cases could not be read: half a count would mislead. */
  get isUnread(): boolean {
    return this.#isUnread;
  }

  async load(): Promise<void> {
    const found = await this.#readAll(this.#storage);
    this.#isUnread = found === null;
    this.#observations = found;
  }

  async #readAll(storage: AccuracyStorage): Promise<Observation[] | null> {
    const all = await storage.cases.list();
    if (all.kind === 'failed') return null;
    const ids = all.value.filter(({ hasOutcome }) => hasOutcome).map(({ id }) => id);
    const found: Observation[] = [];
    for (let start = 0; start < ids.length; start += atOnce) {
      const read = await Promise.all(ids.slice(start, start + atOnce).map((id) => this.#read(storage, id)));
      if (read.includes('failed')) return null;
      found.push(...read.filter((one): one is Observation => one !== null && one !== 'failed'));
    }
    return found;
  }

  async #read(storage: AccuracyStorage, id: Case['id']): Promise<Observation | null | 'failed'> {
    const [one, measurements] = await Promise.all([storage.cases.get(id), storage.measurements.ofCase(id)]);
    if (one.kind === 'failed' || measurements.kind === 'failed') return 'failed';
    return one.value && observationOf(one.value, measurements.value, this.#horizon);
  }
}
