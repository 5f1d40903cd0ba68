import { readAdvice, writeNeeds } from '../../address/advice-link.ts';
import type { Citizen } from '../../address/citizen.svelte.ts';
import type { Session } from '../../address/session.svelte.ts';
import type { Belief } from '../../model/belief.ts';
import { needKeys, type Need } from '../../model/needs.ts';
import type { Scenario } from '../../model/situation.ts';

/** What measurements say about a situation; null and [] where they say nothing. */
export type Measured = { readonly belief: Belief | null; readonly needs: readonly Need[] };

/** What measured answers have changed in the situation: the answer on belief with the one before it, and the needs added. */
export type Taken = {
  readonly belief: { readonly before: Belief | null; readonly now: Belief } | null;
  readonly needs: readonly Need[];
};

/** How measured answers become answers about the citizen at hand: told, and taken back with one press. */
export class MeasuredSituation {
  readonly #session: Session;
  readonly #citizen: Citizen;
  #taken: Taken | null = $state.raw(null);
  /** The scenario before the answer on belief, and what that answer left of it. */
  #scenario: { readonly before: Scenario; readonly after: Scenario } | null = null;
  #isUndone = $state(false);

  /** Bound to the citizen that is at hand now: answers that arrive later are of nobody else. */
  constructor(session: Session) {
    this.#session = session;
    this.#citizen = session.citizen;
  }

  /** The needs in the situation of the citizen at hand. */
  readonly needs: readonly Need[] = $derived.by(() => this.#answers.needs);

  get belief(): Belief | null {
    return this.#session.situation.belief;
  }

  /** What was changed last; null before that, and once it was taken back. */
  get taken(): Taken | null {
    return this.#taken;
  }

  /** Whether the last change was taken back. */
  get isUndone(): boolean {
    return this.#isUndone;
  }

  /** Answers the situation with what was measured. No need is taken out, and what is answered alike already is left alone. */
  take(measured: Measured): void {
    if (this.#session.citizen !== this.#citizen) return;
    const { belief: before } = this;
    const belief = measured.belief === null || measured.belief === before ? null : { before, now: measured.belief };
    const needs = measured.needs.filter((need) => !this.needs.includes(need));
    this.#isUndone = false;
    this.#taken = belief || needs.length > 0 ? { belief, needs } : null;
    if (!this.#taken) return;
    const { scenario } = this.#session;
    this.#set(belief?.now ?? before, scenario, [...this.needs, ...needs]);
    this.#scenario = { before: scenario, after: this.#session.scenario };
  }

  /** Takes the last change back: the answer on belief unless another was given since, and the needs that were added. */
  undo(): void {
    const taken = this.#taken;
    if (!taken || this.#session.citizen !== this.#citizen) return;
    const isStill = taken.belief !== null && this.belief === taken.belief.now;
    const needs = this.needs.filter((need) => !taken.needs.includes(need));
    this.#set(isStill ? taken.belief.before : this.belief, isStill ? this.#formerScenario : this.#session.scenario, needs);
    this.#taken = null;
    this.#isUndone = true;
  }

  /** Puts a need into the situation, or takes it out. */
  toggleNeed(need: Need): void {
    const { needs } = this;
    this.#set(this.belief, this.#session.scenario, needs.includes(need) ? needs.filter((one) => one !== need) : [...needs, need]);
  }

  readonly #answers = $derived.by(() => {
    const { parameters, input } = this.#session;
    return readAdvice(parameters.citizen ?? {}, input, { known: [], businessCycle: 'unknown' }).needs;
  });

  /** The scenario as it was, unless another has been chosen since. */
  get #formerScenario(): Scenario {
    const { scenario } = this.#session;
    const { before, after } = this.#scenario ?? { before: scenario, after: scenario };
    return scenario.changes === after.changes && scenario.beliefSteps === after.beliefSteps ? before : scenario;
  }

  #set(belief: Belief | null, scenario: Scenario, wanted: readonly Need[]): void {
    const needs = needKeys.filter((need) => wanted.includes(need));
    const { situation } = this.#session;
    this.#session.adopt({ situation: { ...situation, belief }, scenario }, { citizen: writeNeeds(needs, this.#answers.needParts) });
  }
}
