/** Merges the records of a file into the stored ones. Pure: returns a new content. */
import type { Compared, Relation } from './compare-contents.ts';
import { caseOf, entriesOf, nameOf, type Entry } from './content.ts';
import type { Content } from './rows.ts';

/** What to do with a differing record: take the one in the file, keep both, or skip it. */
export type Decision = 'replace' | 'keepBoth' | 'skip';
/** Decisions by the key of the record (`nameOf`). */
export type Decisions = ReadonlyMap<string, Decision>;

/** The decision for a record if the user makes none: nothing is overwritten, and nothing is lost. */
export function defaultDecision(relation: Relation): Decision {
  return relation === 'changedHere' ? 'skip' : 'keepBoth';
}

function decide({ relation, store, id }: Compared, decisions: Decisions): Decision {
  if (relation === 'new') return 'replace';
  if (relation === 'same' || relation === 'onlyHere') return 'skip';
  return decisions.get(nameOf(store, id)) ?? defaultDecision(relation);
}

/**
 * Adds new records, and applies the decision to each differing one. For `keepBoth` a whole case is added under new ids, with
 * its notes and measurements.
 * @param makeId a new id on each call
 */
export function mergeContents(there: Content, compared: readonly Compared[], decisions: Decisions, makeId: () => string): Entry[] {
  const isKeptTwice = (one: Compared): boolean => one.store === 'cases' && decide(one, decisions) === 'keepBoth';
  const newIds = new Map(compared.filter(isKeptTwice).map(({ id }) => [id, makeId()]));
  const single = compared.flatMap((one): Entry[] => {
    const { store, here, there: incoming } = one;
    const kept: Entry[] = here ? [{ store, record: here }] : [];
    const decision = decide(one, decisions);
    if (!incoming || decision === 'skip' || newIds.has(caseOf(incoming))) return kept;
    if (decision === 'replace') return [{ store, record: incoming }];
    return [...kept, { store, record: { ...incoming, id: makeId(), rev: 1 } }];
  });
  const copies = entriesOf(there).flatMap(({ store, record }): Entry[] => {
    const id = newIds.get(caseOf(record));
    if (id === undefined) return [];
    return [{ store, record: 'caseId' in record ? { ...record, id: makeId(), caseId: id, rev: 1 } : { ...record, id, rev: 1 } }];
  });
  return [...single, ...copies];
}
