import type { After } from '../../storage/deadline.ts';

/** The pause in the writing after which a form saves itself, in milliseconds. */
export const pause = 300;

/** Debounces the saves of a form, and runs one at a time. */
export class SaveQueue {
  readonly #after: After;
  readonly #save: () => Promise<void>;
  #cancelTimer: () => void = () => undefined;
  #running: Promise<void> | null = null;

  /** @param save saves everything that is not saved yet */
  constructor(after: After, save: () => Promise<void>) {
    this.#after = after;
    this.#save = save;
  }

  get isRunning(): boolean {
    return this.#running !== null;
  }

  /** Something has been written: saved after the pause, which begins anew with each call. */
  touch(): void {
    this.cancel();
    this.#cancelTimer = this.#after(pause, () => void this.run());
  }

  /** Saves at once. */
  run(): Promise<void> {
    this.cancel();
    // A save under way may have missed what has been written since, so another follows it, however it ends.
    const run = (this.#running ? this.#running.then(this.#save, this.#save) : this.#save()).finally(() => {
      if (this.#running === run) this.#running = null;
    });
    this.#running = run;
    return run;
  }

  /** Calls off the save that waits for the pause; one that is under way goes on. */
  cancel(): void {
    this.#cancelTimer();
    this.#cancelTimer = () => undefined;
  }
}
