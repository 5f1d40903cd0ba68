/** Long work in portions, so that the page can paint and answer between them, and whoever waits can watch and cancel. */

/** Work that may be interrupted wherever it yields. It yields how much of it is done, counted from 0. */
export type Portioned<Value> = Generator<number, Value, void>;

/** The clock and the pause of the browser; replaced in tests. */
export type Pace = {
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
  /** Resolves once the page has had its turn. */
  readonly rest: () => Promise<void>;
};

/** The pace of work that is known to be short. */
export const unhurried: Pace = { now: () => 0, rest: () => Promise.resolve() };

/** What goes on, in the order of a restore: read, checked, compared with what is here, which is kept; written, read back. */
export type WorkStep = 'reading' | 'checking' | 'comparing' | 'keeping' | 'writing' | 'readingBack';

/** Somebody who waits: told of each portion (`share` 0–1 of its step), and able to cancel. */
export type Watch = { readonly signal: AbortSignal; readonly tell: (step: WorkStep, share: number) => void };

/** Thrown out of the work when it has been cancelled. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
}

/** How long a portion lasts, in milliseconds. */
const longestPortion = 40;
const unwatched: Watch = { signal: new AbortController().signal, tell: () => undefined };

/** Does everything without a pause. */
export function atOnce<Value>(work: Portioned<Value>): Value {
  for (;;) {
    const turn = work.next();
    if (turn.done) return turn.value;
  }
}

/** Does work in portions, at the pace of a browser, for somebody who may watch. */
export class Portions {
  readonly #pace: Pace;
  readonly #watch: Watch;
  /** When the page had its last turn. */
  #since: number;

  constructor(pace: Pace, watch: Watch = unwatched) {
    this.#pace = pace;
    this.#watch = watch;
    this.#since = pace.now();
  }

  /**
   * Does one step of the work.
   * @param total how much there is to do, in what the work counts in
   * @param rest the pause between portions; inside a transaction one that keeps it open
   * @throws CancelledError between two portions, once it has been cancelled; whatever the work throws
   */
  async through<Value>(step: WorkStep, total: number, work: Portioned<Value>, rest = this.#pace.rest): Promise<Value> {
    this.reach(step, 0, total);
    for (;;) {
      const turn = work.next();
      if (turn.done) return turn.value;
      if (this.#pace.now() - this.#since < longestPortion) continue;
      await this.pause(rest);
      this.reach(step, turn.value, total);
    }
  }

  /** Gives the page its turn now: before and after what cannot be interrupted. */
  async pause(rest = this.#pace.rest): Promise<void> {
    await rest();
    this.#since = this.#pace.now();
  }

  /**
   * Tells how far a step has come whose portions are made elsewhere, such as writes to a database.
   * @throws CancelledError once it has been cancelled
   */
  reach(step: WorkStep, done: number, total: number): void {
    if (this.#watch.signal.aborted) throw new CancelledError();
    this.#watch.tell(step, total === 0 ? 1 : done / total);
  }
}
