import { withTexts } from '../../ui/with-texts.ts';
import { texts } from '../_frame/texts.ts';
import type { Engine } from '../../engine/types.ts';
import type { Choice } from '../../model/choice.ts';
import type { OutcomeKey } from '../../model/outcome.ts';
import type { Numbers } from '../../ui/numbers.ts';
import type { Lazy } from '../../ui/lazy.svelte.ts';
import type { ActiveAssumptions } from '../_assumptions/read-assumptions.ts';
import { outcomeView, type OutcomeView } from './prognosis.view.ts';
import type { Session } from '../../address/session.svelte.ts';

/** Reads the values of a link, as `egne` holds them. */
export type ReadOwn = (text: string) => ActiveAssumptions;

/** What the engine says about what the session has chosen, in words; nothing of its own. */
export class PrognosisState {
  readonly #published: { readonly engine: Engine; readonly numbers: Numbers };
  readonly #session: Session;
  readonly #readOwn: Lazy<ReadOwn> | null;

  /** @param readOwn reads the values of a link that take the place of published ones; fetched when there are any */
  constructor(engine: Engine, session: Session, numbers: Numbers, readOwn: Lazy<ReadOwn> | null = null) {
    this.#published = { engine, numbers };
    this.#session = session;
    this.#readOwn = readOwn;
  }

  /** The values that a reader has put in place of published ones; null where all are the published. */
  readonly own: ActiveAssumptions | null = $derived.by(() => {
    const { replaced } = this.#session;
    return replaced === '' ? null : (this.#readOwn?.value?.(replaced) ?? null);
  });

  readonly engine: Engine = $derived.by(() => (this.own?.computed ?? this.#published).engine);

  readonly numbers: Numbers = $derived.by(() => (this.own?.computed ?? this.#published).numbers);

  /** The published ones, whatever stands in their place elsewhere. */
  get publishedNumbers(): Numbers {
    return this.#published.numbers;
  }

  /** What has to stand beside everything that is worked out while values are replaced; null where none are. */
  readonly assumptionNote: string | null = $derived.by(() => {
    if (this.#session.replaced !== '' && this.#readOwn?.failed) return withTexts(this.#session.locale, texts).t('app.partFailed');
    return this.own?.note(this.#session.locale) ?? null;
  });

  /** Fetches what reads own values, where there are some or soon will be. */
  needOwn(): Promise<void> {
    return this.#readOwn?.need() ?? Promise.resolve();
  }

  /** The outcome in the foreground for what is chosen now. */
  readonly main: OutcomeView = $derived.by(() => this.view(this.#session.outcome, this.#session.choice));

  /** What the engine says about any choice, in the language of the session. */
  view(outcome: OutcomeKey, choice: Choice): OutcomeView {
    return outcomeView(this.engine, outcome, choice, this.numbers, this.#session.locale);
  }
}
