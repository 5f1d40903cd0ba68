import type { Engine } from '../engine/types.ts';
import type { Choice } from '../model/link.ts';
import type { OutcomeKey } from '../model/outcome.ts';
import { choiceText } from '../viewmodels/choice-text.ts';
import { inWords, type InWords } from '../viewmodels/in-words.ts';
import type { Numbers } from '../viewmodels/numbers.ts';
import { outcomeView, type OutcomeView } from '../viewmodels/prognosis-view.ts';
import { waysView, type WaysView } from '../viewmodels/ways-view.ts';
import type { Session } from './session.svelte.ts';

/** A choice that is compared with another: its letter, its words, its result. */
export type Compared = { readonly letter: 'a' | 'b'; readonly words: string; readonly view: OutcomeView };

/** What the engine says about what the session has chosen, in words; nothing of its own. */
export class PrognosisState {
  readonly #engine: Engine;
  readonly #session: Session;
  readonly numbers: Numbers;

  constructor(engine: Engine, session: Session, numbers: Numbers) {
    this.#engine = engine;
    this.#session = session;
    this.numbers = numbers;
  }

  readonly #views: Readonly<Record<OutcomeKey, OutcomeView>> = $derived.by(() => ({
    job: this.#view('job', this.#session.choice),
    jobOrEducation: this.#view('jobOrEducation', this.#session.choice),
  }));

  /** The outcome that stands beside the one in the foreground. */
  readonly otherOutcome: OutcomeKey = $derived.by(() => (this.#session.outcome === 'job' ? 'jobOrEducation' : 'job'));

  readonly main: OutcomeView = $derived.by(() => this.#views[this.#session.outcome]);

  readonly other: OutcomeView = $derived.by(() => this.#views[this.otherOutcome]);

  /** A, which is held fast, and B, which is what is chosen; null where nothing is held fast. */
  readonly compared: readonly [Compared, Compared] | null = $derived.by(() => {
    const { pinned, choice, outcome, locale } = this.#session;
    if (!pinned) return null;
    return [
      { letter: 'a', words: choiceText(pinned, locale), view: this.#view(outcome, pinned) },
      { letter: 'b', words: choiceText(choice, locale), view: this.main },
    ];
  });

  /** What it would take to reach the target; null where there is none. */
  readonly ways: WaysView | null = $derived.by(() => {
    const { target, outcome, choice, locale } = this.#session;
    return target === null ? null : waysView(this.#engine, outcome, choice, target, this.numbers, locale);
  });

  /** The result as it can be said; null where no level is published. */
  readonly words: InWords | null = $derived.by(() => {
    const { choice, locale } = this.#session;
    return this.main.kind === 'level' ? inWords(this.main, choice, this.numbers, locale) : null;
  });

  #view(outcome: OutcomeKey, choice: Choice): OutcomeView {
    return outcomeView(this.#engine, outcome, choice, this.numbers, this.#session.locale);
  }
}
