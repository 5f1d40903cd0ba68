import type { CoverageRow, Rule } from '../model/guidance.ts';
import type { NeedsField } from '../model/needs.ts';
import { askAll, openIn, readsOf, rowHolds } from './checks.ts';
import type { Reason, Subject } from './types.ts';

/** A rule that applies, with the row of coverage it explains if any, and whether it is certain or depends on an open question. */
export type Fired = { readonly rule: Rule; readonly row: CoverageRow | null; readonly isCertain: boolean };

/** Evaluates a rule for a subject; null if it does not apply. */
export function fire(rule: Rule, subject: Subject): Fired | null {
  const holds = askAll(subject, rule.when);
  if (holds === false) return null;
  // A rule that depends on an open question is reported only if it would decide, and an open question never excludes.
  if (holds === undefined && (rule.outcome === null || rule.outcome === 'doesNotApply')) return null;
  return { rule, row: null, isCertain: holds === true };
}

/** Evaluates a row of the coverage table with the rule for its kind of link; null if it does not apply. */
export function fireRow(row: CoverageRow, rule: Rule, subject: Subject): Fired | null {
  const holds = rowHolds(subject, row);
  return holds === false ? null : { rule, row, isCertain: holds === true };
}

/** Converts a rule that applies to a reason of the public result. */
export function reasonFor({ rule, row, isCertain }: Fired, subject: Subject): Reason {
  if (!row) return reasonOf(rule, isCertain, isCertain ? rule.when.flatMap(readsOf) : openIn(subject, rule.when));
  const isPartOpen = row.part !== null && rowHolds(subject, { ...row, when: [] }) === undefined;
  const reads: NeedsField[] = ['needs', ...(row.part === null ? [] : (['needParts'] as const)), ...row.when.flatMap(readsOf)];
  const open: NeedsField[] = [...(isPartOpen ? (['needParts'] as const) : []), ...openIn(subject, row.when)];
  const { evidence, status } = row;
  return { ...reasonOf({ ...rule, evidence, status }, isCertain, isCertain ? reads : open), need: row.need };
}

/** @param fields the questions it depends on */
export function reasonOf({ id, says, verdict, status, evidence }: Rule, isCertain: boolean, fields: readonly NeedsField[]): Reason {
  // The target group is fixed: another one would be another citizen.
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
