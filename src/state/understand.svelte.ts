import type { Engine } from '../engine/types.ts';
import type { Numbers } from '../viewmodels/numbers.ts';
import { understandView, type PictureKey, type QuestionKey, type UnderstandView } from '../viewmodels/understand-view.ts';
import type { Session } from './session.svelte.ts';

/** What someone guesses at on the page for the public. It lives as long as the page stands there and is written nowhere, not even in the address. */
export class UnderstandState {
  readonly numbers: Numbers;
  readonly #session: Session;
  readonly #engine: Engine;
  #guesses: Readonly<Partial<Record<QuestionKey, string>>> = $state.raw({});
  #picture: PictureKey = $state('now');

  constructor(session: Session, engine: Engine, numbers: Numbers) {
    this.#session = session;
    this.#engine = engine;
    this.numbers = numbers;
  }

  readonly view: UnderstandView = $derived.by(() => understandView(this.#engine, this.numbers, this.#session.locale));

  /** Which of the three pictures is shown. */
  get picture(): PictureKey {
    return this.#picture;
  }

  show(picture: PictureKey): void {
    this.#picture = picture;
  }

  /** The value of the option that was guessed; null before anything has been. */
  guessOf(question: QuestionKey): string | null {
    return this.#guesses[question] ?? null;
  }

  guess(question: QuestionKey, value: string): void {
    this.#guesses = { ...this.#guesses, [question]: value };
  }
}
