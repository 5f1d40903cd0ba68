import type { Choice } from '../../model/choice.ts';
import { choiceText } from '../_prognosis/choice-text.view.ts';
import { explanationView, type ExplanationView } from '../_prognosis/explanation.view.ts';
import { inWords, type InWords } from './in-words.view.ts';
import type { OutcomeView } from '../_prognosis/prognosis.view.ts';
import { waysView, type WaysView } from './ways.view.ts';
import type { PrognosisState } from '../_prognosis/prognosis.svelte.ts';
import type { Session } from '../../address/session.svelte.ts';

/** A choice that is compared with another: its letter, its words, its result. */
export type ComparedChoice = { readonly letter: 'a' | 'b'; readonly words: string; readonly view: OutcomeView };

/** The answers to what one asks next: how, what if not, what would it take, how do I say it. Fetched when someone asks. */
export class Questions {
  readonly #session: Session;
  readonly #prognosis: PrognosisState;

  constructor(session: Session, prognosis: PrognosisState) {
    this.#session = session;
    this.#prognosis = prognosis;
  }

  /** How the figure in the foreground is worked out. */
  readonly explanation: ExplanationView = $derived.by(() => {
    const { outcome, choice } = this.#session.followed;
    const { locale } = this.#session;
    return explanationView(this.#prognosis.engine, outcome, choice, this.#prognosis.numbers, locale);
  });

  /** A, which is held fast, and B, which is what is chosen; null where nothing is held fast. */
  readonly compared: readonly [ComparedChoice, ComparedChoice] | null = $derived.by(() => {
    const { pinned, choice } = this.#session.followed;
    return pinned && [this.#one('a', pinned), this.#one('b', choice)];
  });

  /** What it would take to reach the target; null where there is none. */
  readonly ways: WaysView | null = $derived.by(() => {
    const { target, outcome, choice } = this.#session.followed;
    const { locale } = this.#session;
    return target === null ? null : waysView(this.#prognosis.engine, outcome, choice, target, this.#prognosis.numbers, locale);
  });

  /** The result as it can be said; null where no level is published. */
  readonly words: InWords | null = $derived.by(() => {
    const { choice } = this.#session.followed;
    const { locale } = this.#session;
    const { main, numbers } = this.#prognosis;
    return main.kind === 'level' ? inWords(main, choice, numbers, locale, this.#prognosis.assumptionNote) : null;
  });

  #one(letter: ComparedChoice['letter'], choice: Choice): ComparedChoice {
    return { letter, words: choiceText(choice, this.#session.locale), view: this.#prognosis.view(this.#session.followed.outcome, choice) };
  }
}
