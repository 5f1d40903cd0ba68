import { withTexts } from '../../ui/with-texts.ts';
import { texts } from '../_frame/texts.ts';
import type { Engine } from '../../engine/types.ts';
import type { PrognosisInput } from '../../model/situation.ts';
import type { Numbers } from '../../ui/numbers.ts';
import type { Lazy } from '../../ui/lazy.svelte.ts';
import type { ActiveAssumptions } from '../_assumptions/read-assumptions.ts';
import type { PrognosisContext } from './context.ts';
import { outcomeView, type OutcomeView } from './prognosis.view.ts';
import type { Session } from '../../address/session.svelte.ts';
import { isStudiedGroup } from '../../address/target-group-link.ts';

/** Parses the assumptions of a link, as `egne=` holds them. */
export type ReadAssumptions = (text: string) => ActiveAssumptions;

/** The results of the engine for the session's choice, in words. */
export class PrognosisState {
  readonly #published: { readonly engine: Engine; readonly numbers: Numbers };
  readonly #session: Session;
  readonly #readAssumptions: Lazy<ReadAssumptions> | null;

  /** @param readAssumptions the parser of assumptions, fetched when a link has some */
  constructor(engine: Engine, session: Session, numbers: Numbers, readAssumptions: Lazy<ReadAssumptions> | null = null) {
    this.#published = { engine, numbers };
    this.#session = session;
    this.#readAssumptions = readAssumptions;
  }

  /** The values that a reader has put in place of published ones; null where all are the published. */
  readonly assumptions: ActiveAssumptions | null = $derived.by(() => {
    const { assumptions } = this.#session;
    return assumptions === '' ? null : (this.#readAssumptions?.value?.(assumptions) ?? null);
  });

  readonly engine: Engine = $derived.by(() => (this.assumptions?.computed ?? this.#published).engine);

  readonly numbers: Numbers = $derived.by(() => (this.assumptions?.computed ?? this.#published).numbers);

  /** The published ones, whatever stands in their place elsewhere. */
  get publishedNumbers(): Numbers {
    return this.#published.numbers;
  }

  /** The part (0–1) of the published effects that the reader takes to hold; 1 where nothing else is said. */
  readonly transfer: number = $derived.by(() => this.assumptions?.transfer ?? 1);

  /** What has to stand beside everything that is worked out while values are replaced; null where none are. */
  readonly assumptionNote: string | null = $derived.by(() => this.#failure ?? this.assumptions?.note(this.#session.locale) ?? null);

  /** The same where effects are transferred and all other values are the published ones. */
  readonly transferNote: string | null = $derived.by(() => this.#failure ?? this.assumptions?.transferNote(this.#session.locale) ?? null);

  get #failure(): string | null {
    const failed = this.#session.assumptions !== '' && this.#readAssumptions?.failed;
    return failed ? withTexts(this.#session.locale, texts).t('app.partFailed') : null;
  }

  /** Fetches the parser of assumptions. */
  needAssumptions(): Promise<void> {
    return this.#readAssumptions?.need() ?? Promise.resolve();
  }

  /** What the view models of the prognosis need, in the language of the session. */
  readonly context: PrognosisContext = $derived.by(() => ({ engine: this.engine, numbers: this.numbers, locale: this.#session.locale }));

  /** Whether there may be a level at all: not of a target group that BIP did not study. */
  readonly isStudied: boolean = $derived.by(() => isStudiedGroup(this.#session.parameters.citizen ?? {}));

  /** The prognosis of the session's situation and scenario. */
  readonly main: OutcomeView = $derived.by(() => this.view(this.#session.input));

  view(input: PrognosisInput): OutcomeView {
    return outcomeView(input, this.context);
  }
}
