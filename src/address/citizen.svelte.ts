import type { Answered, IsoInstant, Note, StoredId } from '../model/case.ts';
import type { IsoDate } from '../model/guidance.ts';
import type { InstrumentId } from '../model/needs.ts';

/** Where a citizen is saved: the case, and the stored note that is open; null for a new note. */
export type SavedPlace = { readonly caseId: StoredId; readonly label: string; readonly note: Note | null };

/** Whether what belongs to a citizen is saved, and since when. */
export type SavingState = {
  readonly kind: 'saved' | 'waiting' | 'notSaved';
  /** When it was saved last; null before the first time. */
  readonly at: IsoInstant | null;
  readonly today: IsoDate;
  /** Whether it outlasts the page. */
  readonly lasts: boolean;
};

/** What is saved by itself; `ownJudgement` by the note, once that is open. */
export type SavedPart = 'case' | 'note' | 'ownJudgement';

/**
 * The citizen that the work is about, saved in a case or not. Everything about one citizen belongs to one of these objects
 * (`PerCitizen`), so that nothing of it can be shown or saved with another.
 */
export class Citizen {
  /** Identifies the citizen in the entries of the browser's history. */
  readonly mark: string;
  #place: SavedPlace | null = $state.raw(null);
  #plan: readonly InstrumentId[] = $state.raw([]);
  #answeredInCase: () => Answered | null = $state.raw(() => null);
  #savers: Partial<Record<SavedPart, () => SavingState | null>> = $state.raw({});

  constructor(mark: string, place: SavedPlace | null = null, plan: readonly InstrumentId[] = []) {
    this.mark = mark;
    this.#place = place;
    this.#plan = plan;
  }

  /** Null as long as the citizen is saved in no case. */
  get place(): SavedPlace | null {
    return this.#place;
  }

  /**
   * Saves the citizen in a case from now on, or follows the new label of its case.
   * @throws Error if the citizen is saved in another case
   */
  saveIn(place: SavedPlace): void {
    if (this.#place && this.#place.caseId !== place.caseId) throw new Error('A citizen belongs to one case.');
    this.#place = place;
  }

  /** The instruments of the chosen plan, what leads it first; empty while none is chosen. */
  get plan(): readonly InstrumentId[] {
    return this.#plan;
  }

  choosePlan(plan: readonly InstrumentId[]): void {
    this.#plan = plan;
  }

  /** What the open case says of the citizen; null without one, and where it says nothing. */
  get answeredInCase(): Answered | null {
    return this.#answeredInCase();
  }

  /** The open case tells here what it says of the citizen. */
  readBy(answered: () => Answered | null): void {
    this.#answeredInCase = answered;
  }

  /** Whoever saves a part of what belongs to the citizen tells here how that goes; null while there is nothing of it to save. */
  savedBy(part: SavedPart, state: () => SavingState | null): void {
    this.#savers = { ...this.#savers, [part]: state };
  }

  /** Of all parts the one that is worst off, otherwise the one that was saved last; null where none is saved. */
  get saving(): SavingState | null {
    const states = Object.values(this.#savers)
      .map((state) => state())
      .filter((one) => one !== null);
    const worst = states.find(({ kind }) => kind === 'notSaved') ?? states.find(({ kind }) => kind === 'waiting');
    return worst ?? states.reduce<SavingState | null>((last, one) => ((one.at ?? '') > (last?.at ?? '') ? one : last), null);
  }
}
