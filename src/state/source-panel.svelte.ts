import type { Evidence, RecordId } from '../model/evidence.ts';

/**
 * Which records are open. The evidence itself is fetched the first time someone asks for a source.
 * Records opened from within others are stacked, so that there is a way back.
 */
export class SourcePanel {
  readonly #load: () => Promise<Evidence>;
  #stack: readonly (readonly RecordId[])[] = $state.raw([]);
  #evidence: Evidence | null = $state.raw(null);
  #failed = $state(false);
  #loading: Promise<void> | null = null;

  constructor(load: () => Promise<Evidence>) {
    this.#load = load;
  }

  /** The records to show, or null when the panel is closed. */
  get open(): readonly RecordId[] | null {
    return this.#stack.at(-1) ?? null;
  }

  get canGoBack(): boolean {
    return this.#stack.length > 1;
  }

  get evidence(): Evidence | null {
    return this.#evidence;
  }

  get failed(): boolean {
    return this.#failed;
  }

  async show(records: readonly RecordId[]): Promise<void> {
    this.#stack = [records];
    await this.load();
  }

  /** Opens records that the one at hand points to. */
  follow(records: readonly RecordId[]): void {
    this.#stack = [...this.#stack, records];
  }

  back(): void {
    this.#stack = this.#stack.slice(0, -1);
  }

  close(): void {
    this.#stack = [];
  }

  /** Fetches the evidence once, however many ask for it; a failed try can be repeated. */
  load(): Promise<void> {
    this.#loading ??= this.#fetch().finally(() => {
      if (this.#failed) this.#loading = null;
    });
    return this.#loading;
  }

  async #fetch(): Promise<void> {
    this.#failed = false;
    try {
      this.#evidence = await this.#load();
    } catch {
      this.#failed = true;
    }
  }
}
