import type { Citizen } from './citizen.svelte.ts';
import type { Session } from './session.svelte.ts';

/** A part of the state that each citizen has of its own: made anew when another citizen is at hand. */
export class PerCitizen<Part> {
  #part: Part = $state.raw() as Part;

  /** @param leave called with the part before another citizen takes its place, while the session still holds the former */
  constructor(session: Session, make: (citizen: Citizen) => Part, leave: (part: Part) => void = () => undefined) {
    this.#part = make(session.citizen);
    session.onOtherCitizen({
      leave: () => leave(this.#part),
      arrive: (citizen) => {
        this.#part = make(citizen);
      },
    });
  }

  /** The part of the citizen at hand. */
  get atHand(): Part {
    return this.#part;
  }
}
