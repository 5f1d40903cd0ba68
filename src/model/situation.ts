import type { Belief } from './belief.ts';
import type { OutcomeKey } from './outcome.ts';

/**
 * What is known now. `belief` null means "don't know"; `pastChanges` is a whole number from 0 to choice-max-changes. With 0 the
 * level is the average of all, those with changes included; `noChangesBefore` says that there were none indeed, which leaves
 * that level as it is and asks for our own reading beside it. Only allowed with 0 past changes.
 */
export type Situation = {
  readonly outcome: OutcomeKey;
  readonly belief: Belief | null;
  readonly pastChanges: number;
  readonly noChangesBefore?: true;
};

/** What might happen: `changes` further changes of caseworker, `beliefSteps` steps up or down the scale. */
export type Scenario = { readonly changes: number; readonly beliefSteps: number };

/** What a prognosis is computed from. */
export type PrognosisInput = { readonly situation: Situation; readonly scenario: Scenario };

/** Past changes with the answer that there were none: it holds with 0 of them only, and is left out where it was not given. */
export function pastOf(pastChanges: number, noChangesBefore: boolean | undefined): Pick<Situation, 'pastChanges' | 'noChangesBefore'> {
  return noChangesBefore && pastChanges === 0 ? { pastChanges, noChangesBefore } : { pastChanges };
}

/** A citizen of whom nothing is known, so that the start is the average of all. */
export const averageCitizen: Situation = { outcome: 'job', belief: null, pastChanges: 0 };

export const nothingChanged: Scenario = { changes: 0, beliefSteps: 0 };

/** The query parameters of one page, by name, unvalidated; the page parses them strictly when it opens. */
export type PageParameters = Readonly<Record<string, string>>;
