import type { StepId } from '../../model/workshop-steps.ts';
import type { Clock } from '../../browser/clock.ts';

/** How long the workshop and each step of it have taken. Runs only after someone has started it. */
export class WorkshopTimer {
  readonly #clock: Clock;
  #spent: Readonly<Partial<Record<StepId, number>>> = $state.raw({});
  readonly #step: () => StepId;
  /** The moment up to which the time has been counted; null while the timer stands still. */
  #countedTo: number | null = $state(null);
  #stopTicking: () => void = () => undefined;

  /** @param step the step that is on now; what passes belongs to it, to the second */
  constructor(clock: Clock, step: () => StepId) {
    this.#clock = clock;
    this.#step = step;
  }

  get isRunning(): boolean {
    return this.#countedTo !== null;
  }

  /** Milliseconds spent on a step. */
  on(step: StepId): number {
    return this.#spent[step] ?? 0;
  }

  /** Milliseconds spent in all. */
  readonly total: number = $derived.by(() => Object.values(this.#spent).reduce((sum, time) => sum + time, 0));

  start(): void {
    if (this.isRunning) return;
    this.#countedTo = this.#clock.now();
    this.#stopTicking = this.#clock.everySecond(() => this.#count());
  }

  pause(): void {
    this.#count();
    this.#stopTicking();
    this.#countedTo = null;
  }

  /** From nought again; goes on running where it ran. */
  restart(): void {
    this.#count();
    this.#spent = {};
  }

  #count(): void {
    if (this.#countedTo === null) return;
    const now = this.#clock.now();
    const step = this.#step();
    this.#spent = { ...this.#spent, [step]: this.on(step) + now - this.#countedTo };
    this.#countedTo = now;
  }
}
