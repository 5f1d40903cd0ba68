import type { After } from '../../storage/deadline.ts';

/** How long nobody has to type before it is saved, in milliseconds. */
export const pause = 300;

/** When a form that saves itself does so: once the hand rests or at once, and never twice at the same time. */
export class SaveQueue {
  readonly #after: After;
  readonly #save: () => Promise<void>;
  #callOff: () => void = () => undefined;
  #running: Promise<void> | null = null;

  /** @param save goes through everything that is not saved yet */
  constructor(after: After, save: () => Promise<void>) {
    this.#after = after;
    this.#save = save;
  }

  get isRunning(): boolean {
    return this.#running !== null;
  }

  /** Something has been written: saved when the hand rests. */
  touch(): void {
    this.cancel();
    this.#callOff = this.#after(pause, () => void this.run());
  }

  /** Saves at once. */
  run(): Promise<void> {
    this.cancel();
    // One that is under way may be past what has been written since: then it is gone through again, however it ends.
    const run = (this.#running ? this.#running.then(this.#save, this.#save) : this.#save()).finally(() => {
      if (this.#running === run) this.#running = null;
    });
    this.#running = run;
    return run;
  }

  /** Leaves out the save that waits for the hand to rest; one that is under way goes on. */
  cancel(): void {
    this.#callOff();
    this.#callOff = () => undefined;
  }
}
