import type { Decision, Decisions } from '../../storage/merge-contents.ts';

export const noDecisions: Decisions = new Map();

/** The decisions with one more, or with another one in its place. */
export function withDecision(decisions: Decisions, name: string, decision: Decision): Decisions {
  return new Map([...decisions, [name, decision]]);
}
