import type { Check, Rule } from '../model/guidance.ts';
import type { Needs } from '../model/needs.ts';
import { ask, readsOf } from './checks.ts';
import type { Reason, Subject } from './types.ts';

/** A rule that speaks up, and whether all it asks for is known. */
export type Fired = { readonly rule: Rule; readonly isCertain: boolean; readonly reason: Reason };

/** What a rule says of a subject; null where it has nothing to say. */
export function fire(rule: Rule, subject: Subject): Fired | null {
  const open: Check[] = [];
  for (const check of rule.when) {
    const answer = ask(subject, check);
    if (answer === false) return null;
    if (answer === undefined) open.push(check);
  }
  const isCertain = open.length === 0;
  // A condition that may not even hold is not worth a word; a verdict that hangs on an open question is.
  if (!isCertain && rule.outcome === null) return null;
  return { rule, isCertain, reason: reasonOf(rule, isCertain, changesOf(isCertain ? rule.when : open)) };
}

function reasonOf({ id, says, verdict, status, evidence }: Rule, isCertain: boolean, wouldChange: (keyof Needs)[]): Reason {
  return {
    rule: id,
    says: isCertain ? says : 'unknown',
    verdict,
    status: [...status],
    evidence: [...evidence],
    ...(wouldChange.length > 0 && { wouldChange }),
  };
}

/** The answers that decide it, but for the target group: another group is another citizen. */
function changesOf(checks: readonly Check[]): (keyof Needs)[] {
  return [...new Set(checks.flatMap(readsOf))].filter((field) => field !== 'targetGroup');
}
