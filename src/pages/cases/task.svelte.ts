import { CancelledError, type WorkStep, type Watch } from '../../intake/portions.ts';

/** Something that may take a while: how far it has come, and the way to stop it. */
export class Task {
  readonly #controller = new AbortController();
  #step: WorkStep = $state('reading');
  #share = $state(0);

  readonly watch: Watch = {
    signal: this.#controller.signal,
    tell: (step, share) => {
      this.#step = step;
      // In whole percents: the page would otherwise be painted with each of the hundreds of batches that are written.
      this.#share = Math.floor(share * 100) / 100;
    },
  };

  get step(): WorkStep {
    return this.#step;
  }

  /** The share of the step that is done, 0–1. */
  get share(): number {
    return this.#share;
  }

  /** What is written cannot be cancelled any more, only taken back. */
  get mayBeCancelled(): boolean {
    return this.#step !== 'readingBack';
  }

  cancel(): void {
    this.#controller.abort(new CancelledError());
  }
}
