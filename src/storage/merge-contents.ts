/** Merges the records of a file into the stored ones. Pure: returns a new content. */
import type { Compared, Relation } from './compare-contents.ts';
import { nameOf, onlyCase, type Entry } from './content.ts';
import type { AnyRecord, Content, Rows } from './rows.ts';

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
  const doubled = compared.filter((one) => one.store === 'cases' && decide(one, decisions) === 'keepBoth').map(({ id }) => id);
  const isDoubled = (record: AnyRecord | null): boolean => record !== null && 'caseId' in record && doubled.includes(record.caseId);
  const single = compared.flatMap((one): Entry[] => {
    const { store, here, there: incoming } = one;
    const decision = isDoubled(incoming) ? 'skip' : decide(one, decisions);
    const kept: Entry[] = here ? [{ store, record: here }] : [];
    const isDoubledCase = store === 'cases' && doubled.includes(one.id);
    if (!incoming || decision === 'skip' || isDoubledCase) return kept;
    if (decision === 'replace') return [{ store, record: incoming }];
    return [...kept, { store, record: { ...incoming, id: makeId(), rev: 1 } }];
  });
  return [...single, ...doubled.flatMap((id) => copyOfCase(there, id, makeId))];
}

function copyOfCase(there: Content, caseId: string, makeId: () => string): Entry[] {
  const bundle = onlyCase(there, caseId);
  if (!bundle) return [];
  const id = makeId();
  const own = <Row extends Rows['notes'] | Rows['measurements']>(record: Row): Row => ({ ...record, id: makeId(), caseId: id, rev: 1 });
  return [
    ...bundle.cases.map((record): Entry => ({ store: 'cases', record: { ...record, id, rev: 1 } })),
    ...bundle.notes.map((record): Entry => ({ store: 'notes', record: own(record) })),
    ...bundle.measurements.map((record): Entry => ({ store: 'measurements', record: own(record) })),
  ];
}
