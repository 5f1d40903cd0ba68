import type { CoverageRow, Rule } from '../model/guidance.ts';
import type { NeedsField } from '../model/needs.ts';
import { askAll, openIn, readsOf, rowHolds } from './checks.ts';
import type { Reason, Subject } from './types.ts';

/** A rule that speaks up, alone or for a row of the coverage table, and whether all it asks for is known. */
export type Fired = { readonly rule: Rule; readonly row: CoverageRow | null; readonly isCertain: boolean };

/** What a rule says of a subject; null where it has nothing to say. */
export function fire(rule: Rule, subject: Subject): Fired | null {
  const holds = askAll(subject, rule.when);
  if (holds === false) return null;
  // What may not even hold is worth a word only where it would decide for or against. Nothing is excluded by an open question.
  if (holds === undefined && (rule.outcome === null || rule.outcome === 'doesNotApply')) return null;
  return { rule, row: null, isCertain: holds === true };
}

/** What a row of the coverage table says of its instrument, with the rule for rows of its kind; null where it has nothing to say. */
export function fireRow(row: CoverageRow, rule: Rule, subject: Subject): Fired | null {
  const holds = rowHolds(subject, row);
  return holds === false ? null : { rule, row, isCertain: holds === true };
}

/** The argument that a rule makes of a subject. */
export function reasonFor({ rule, row, isCertain }: Fired, subject: Subject): Reason {
  if (!row) return reasonOf(rule, isCertain, isCertain ? rule.when.flatMap(readsOf) : openIn(subject, rule.when));
  const isPartOpen = row.part !== null && rowHolds(subject, { ...row, when: [] }) === undefined;
  const reads: NeedsField[] = ['needs', ...(row.part === null ? [] : (['needParts'] as const)), ...row.when.flatMap(readsOf)];
  const open: NeedsField[] = [...(isPartOpen ? (['needParts'] as const) : []), ...openIn(subject, row.when)];
  const { evidence, status } = row;
  return { ...reasonOf({ ...rule, evidence, status }, isCertain, isCertain ? reads : open), need: row.need };
}

/** @param fields the answers that decide it */
export function reasonOf({ id, says, verdict, status, evidence }: Rule, isCertain: boolean, fields: readonly NeedsField[]): Reason {
  // Another target group is another citizen.
  const wouldChange = [...new Set(fields)].filter((field) => field !== 'targetGroup');
  return {
    rule: id,
    says: isCertain ? says : 'unknown',
    verdict,
    status: [...status],
    evidence: [...evidence],
    ...(wouldChange.length > 0 && { wouldChange }),
  };
}
