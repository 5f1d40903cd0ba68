import type { Engine } from '../engine/types.ts';
import type { Choice } from '../model/link.ts';
import type { OutcomeKey } from '../model/outcome.ts';
import type { Numbers } from '../viewmodels/numbers.ts';
import { headlineView, outcomeView, type HeadlineView, type OutcomeView } from '../viewmodels/prognosis-view.ts';
import type { Session } from './session.svelte.ts';

/** What the engine says about what the session has chosen, in words; nothing of its own. */
export class PrognosisState {
  readonly engine: Engine;
  readonly #session: Session;
  readonly numbers: Numbers;

  constructor(engine: Engine, session: Session, numbers: Numbers) {
    this.engine = engine;
    this.#session = session;
    this.numbers = numbers;
  }

  /** The outcome in the foreground as it is at this moment, for the sentence. */
  readonly newest: HeadlineView = $derived.by(() =>
    headlineView(this.engine, this.#session.outcome, this.#session.choice, this.numbers, this.#session.locale),
  );

  readonly #views: Readonly<Record<OutcomeKey, OutcomeView>> = $derived.by(() => ({
    job: this.view('job', this.#session.followed.choice),
    jobOrEducation: this.view('jobOrEducation', this.#session.followed.choice),
  }));

  /** The outcome that stands beside the one in the foreground. */
  readonly otherOutcome: OutcomeKey = $derived.by(() => (this.#session.followed.outcome === 'job' ? 'jobOrEducation' : 'job'));

  readonly main: OutcomeView = $derived.by(() => this.#views[this.#session.followed.outcome]);

  readonly other: OutcomeView = $derived.by(() => this.#views[this.otherOutcome]);

  /** What the engine says about any choice, in the language of the session. */
  view(outcome: OutcomeKey, choice: Choice): OutcomeView {
    return outcomeView(this.engine, outcome, choice, this.numbers, this.#session.locale);
  }
}
