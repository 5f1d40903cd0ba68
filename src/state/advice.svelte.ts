import { caseLimits } from '../model/case.ts';
import type { Guidance, IsoDate } from '../model/guidance.ts';
import { readAdvice, writeAnswer, writeConstraints, writeNeeds, writeRunning, type AdviceInput } from '../model/advice-link.ts';
import type { Address, Choice } from '../model/link.ts';
import type { InstrumentId, Need, Needs } from '../model/needs.ts';
import { createRecommender } from '../recommender/create-recommender.ts';
import type { Recommendation, Recommender } from '../recommender/types.ts';
import { adviceView, type AdviceView } from '../viewmodels/advice-view.ts';
import { adviceText } from '../viewmodels/advice-text.ts';
import { situationLines, type Line } from '../viewmodels/situation-lines.ts';
import type { PrognosisState } from './prognosis.svelte.ts';
import type { Session } from './session.svelte.ts';
import { TextField } from './text-field.svelte.ts';

/** What the guidance says to what is asked. The answers stand in the address; the own judgement is nowhere but here. */
export class AdviceState {
  readonly guidance: Guidance;
  readonly #session: Session;
  readonly #prognosis: PrognosisState;
  readonly #recommender: Recommender;
  readonly #today: IsoDate;
  /** What the caseworker does instead, in own words: kept while the page is open, in no address and in no store. */
  readonly own = new TextField(caseLimits.text);

  constructor(session: Session, prognosis: PrognosisState, guidance: Guidance, today: IsoDate) {
    this.guidance = guidance;
    this.#session = session;
    this.#prognosis = prognosis;
    this.#recommender = createRecommender(guidance);
    this.#today = today;
  }

  readonly #input: AdviceInput = $derived.by(() => this.#read(this.#session.own, this.#session.choice));

  readonly needs: Needs = $derived.by(() => this.#input.needs);

  readonly constraints: AdviceInput['constraints'] = $derived.by(() => this.#input.constraints);

  /** Whether something in the address was left out. */
  readonly isCorrected: boolean = $derived.by(() => this.#input.isCorrected);

  readonly recommendation: Recommendation = $derived.by(() => this.#recommender.recommend(this.needs, this.#today, this.constraints));

  readonly view: AdviceView = $derived.by(() => this.#viewOf(this.recommendation, this.#input));

  /** The same for the screen, where it follows one frame after an answer: the answer itself is seen at once. */
  readonly shown: AdviceView = $derived.by(() => {
    const { own, choice } = this.#session.followed;
    const input = this.#read(own, choice);
    return this.#viewOf(this.#recommender.recommend(input.needs, this.#today, input.constraints), input);
  });

  /** What was answered, for what leaves the screen: paper and copied words. */
  readonly situation: readonly Line[] = $derived.by(() =>
    situationLines(this.needs, this.#session.choice, this.guidance, this.#session.locale),
  );

  /** The plans with their arguments and the own judgement, to paste elsewhere. */
  readonly text: string = $derived.by(() =>
    adviceText(this.view, this.situation, this.own.text, this.#session.locale, this.#prognosis.ownNote),
  );

  answer<Field extends 'targetGroup' | 'workplaceNow' | 'ownMotivation' | 'timeWithoutWork' | 'businessCycle'>(
    field: Field,
    value: Needs[Field],
  ): void {
    this.#session.answer('advice', writeAnswer(field, value));
  }

  toggleNeed(need: Need): void {
    this.#session.answer('advice', writeNeeds(toggled(this.needs.needs, need)));
  }

  toggleRunning(instrument: InstrumentId): void {
    this.#session.answer('advice', writeRunning(toggled(this.needs.running, instrument)));
  }

  /** Keeps an instrument in every plan, or lets it go again. */
  toggleLock(instrument: InstrumentId): void {
    const { locked = [], excluded = [], ...rest } = this.constraints;
    this.#insist({ ...rest, locked: toggled(locked, instrument), excluded: excluded.filter((id) => id !== instrument) });
  }

  /** Leaves an instrument out of every plan, or lets it in again. */
  toggleExclusion(instrument: InstrumentId): void {
    const { locked = [], excluded = [], ...rest } = this.constraints;
    this.#insist({ ...rest, excluded: toggled(excluded, instrument), locked: locked.filter((id) => id !== instrument) });
  }

  /** @param atMost 0 means that there is no limit */
  limit(atMost: number): void {
    const { locked = [], excluded = [] } = this.constraints;
    this.#insist({ locked, excluded, ...(atMost > 0 && { atMost: Math.max(atMost, locked.length) }) });
  }

  reset(): void {
    this.own.clear();
    this.#session.reset();
  }

  #read(own: Address['own'], choice: Choice): AdviceInput {
    return readAdvice(
      own.advice ?? {},
      choice,
      this.guidance.instruments.map(({ id }) => id),
    );
  }

  #viewOf(recommendation: Recommendation, { needs, constraints }: AdviceInput): AdviceView {
    return adviceView(recommendation, needs, constraints, {
      guidance: this.guidance,
      engine: this.#prognosis.engine,
      numbers: this.#prognosis.numbers,
      today: this.#today,
      locale: this.#session.locale,
    });
  }

  #insist(constraints: AdviceInput['constraints']): void {
    const { locked = [], atMost } = constraints;
    this.#session.answer(
      'advice',
      writeConstraints(atMost !== undefined && atMost < locked.length ? { ...constraints, atMost: locked.length } : constraints),
    );
  }
}

function toggled<Item>(list: readonly Item[], item: Item): Item[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}
