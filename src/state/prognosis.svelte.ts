import type { Engine } from '../engine/types.ts';
import type { ChoiceLimits } from '../model/link.ts';
import type { Numbers } from '../viewmodels/numbers.ts';
import { outcomeView, type LevelResult, type OutcomeView } from '../viewmodels/prognosis-view.ts';
import type { Session } from './session.svelte.ts';

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

  readonly jobOrEducation: OutcomeView = $derived.by(() => this.#view('jobOrEducation'));

  readonly job: LevelResult = $derived.by(() => {
    const view = this.#view('job');
    if (view.kind !== 'level') throw new Error('A level for job is published for every answer on belief.');
    return view;
  });

  get limits(): ChoiceLimits {
    return this.#engine.limits;
  }

  #view(outcome: 'job' | 'jobOrEducation'): OutcomeView {
    return outcomeView(this.#engine, outcome, this.#session.choice, this.numbers, this.#session.locale);
  }
}
