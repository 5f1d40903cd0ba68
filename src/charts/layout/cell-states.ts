/** The state of a citizen in the grid, comparing now with the scenario. */
export type CellState = 'kept' | 'gained' | 'gainedMaybe' | 'lost' | 'lostMaybe' | 'uncertain' | 'rest';

export const cellStates: readonly CellState[] = ['kept', 'gained', 'gainedMaybe', 'lost', 'lostMaybe', 'uncertain', 'rest'];

/** How many citizens get a job by one reading: now, and in the scenario. */
export type Counts = { readonly start: number; readonly result: number };

/** What the grid of citizens shows. */
export type PeopleGridView = {
  readonly readings: readonly Counts[];
  /** The number of citizens. */
  readonly total: number;
  /** Accessible name: one sentence that says what the chart shows. */
  readonly summary: string;
  readonly legend: Readonly<Record<CellState, string>>;
};
