import type { Belief } from './belief.ts';

/** A situation with its scenario, as the user chose it. */
export type Choice = {
  readonly belief: Belief | null;
  readonly pastChanges: number;
  readonly changes: number;
  readonly beliefSteps: number;
};

/** What an address says to one page alone, by the names in the address; the page reads them strictly when it is opened. */
export type PageParameters = Readonly<Record<string, string>>;

export const defaultChoice: Choice = { belief: null, pastChanges: 0, changes: 0, beliefSteps: 0 };
