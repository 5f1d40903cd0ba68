import type { Evidence, RecordId } from '../../model/evidence.ts';
import type { Lazy } from '../../ui/lazy.svelte.ts';

/**
 * Which records are open. The evidence itself is fetched the first time someone asks for a source.
 * Records opened from within others are stacked, so that there is a way back.
 */
export class SourcePanel {
  readonly #evidence: Lazy<Evidence>;
  #stack: readonly (readonly RecordId[])[] = $state.raw([]);

  constructor(evidence: Lazy<Evidence>) {
    this.#evidence = evidence;
  }

  /** The records to show, or null when the panel is closed. */
  get open(): readonly RecordId[] | null {
    return this.#stack.at(-1) ?? null;
  }

  /** The records of each step on the way here, the present one last. */
  get steps(): readonly (readonly RecordId[])[] {
    return this.#stack;
  }

  get canGoBack(): boolean {
    return this.#stack.length > 1;
  }

  get evidence(): Evidence | null {
    return this.#evidence.value;
  }

  get failed(): boolean {
    return this.#evidence.failed;
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
    return this.#evidence.need();
  }
}
