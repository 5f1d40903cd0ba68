import type { Engine } from '../../engine/types.ts';
import type { Numbers } from '../../ui/numbers.ts';
import { understandView, type PictureKey, type QuestionKey, type UnderstandView } from './understand.view.ts';
import type { Session } from '../../address/session.svelte.ts';

/** Engine and numbers of the page. Read at each use, since a reader may replace published values with assumptions. */
type Computes = { readonly engine: Engine; readonly numbers: Numbers };

/** What someone guesses at on the page for the public. It lives as long as the page stands there and is written nowhere, not even in the address. */
export class UnderstandState {
  readonly #session: Session;
  readonly #computes: Computes;
  #guesses: Readonly<Partial<Record<QuestionKey, string>>> = $state.raw({});
  #picture: PictureKey = $state('now');

  constructor(session: Session, computes: Computes) {
    this.#session = session;
    this.#computes = computes;
  }

  get numbers(): Numbers {
    return this.#computes.numbers;
  }

  readonly view: UnderstandView = $derived.by(() =>
    understandView({ engine: this.#computes.engine, numbers: this.numbers, locale: this.#session.locale }),
  );

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
