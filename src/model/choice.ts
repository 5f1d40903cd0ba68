import type { Belief } from './belief.ts';

/** The situation and scenario chosen by the user, in one object. */
export type Choice = {
  readonly belief: Belief | null;
  readonly pastChanges: number;
  readonly changes: number;
  readonly beliefSteps: number;
};

/** The query parameters of one page, by name, unvalidated; the page parses them strictly when it opens. */
export type PageParameters = Readonly<Record<string, string>>;

export const defaultChoice: Choice = { belief: null, pastChanges: 0, changes: 0, beliefSteps: 0 };
