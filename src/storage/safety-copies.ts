/** Copies of all records before an import or a restore. Each case of a copy is a row, so that a deleted case leaves all of them. */
import type { StoredId } from '../model/case.ts';
import type { Portions } from '../intake/portions.ts';
import { caseOf, countsOf, inIdOrder, entriesOf } from './content.ts';
import type { Context } from './logged-write.ts';
import { checkRow, siftingSound, soundRows } from './row-schema.ts';
import { recordStores, type AnyRecord, type Content, type CopiedCase, type RecordStore, type SafetyCopy } from './rows.ts';
import { inBatches } from './batches.ts';
import { isPlain } from './second-version.ts';
import type { View, Writer } from './tables.ts';

/** How many safety copies are kept. */
export const mostSafetyCopies = 3;

/** The copies, the latest first. */
export async function safetyCopiesIn(view: View): Promise<SafetyCopy[]> {
  return soundRows('safetyCopies', await view.all('safetyCopies')).sort((one, other) => (one.madeAt < other.madeAt ? 1 : -1));
}

/** What lies in a copy; a case of it that cannot be read is left out. */
export async function contentOfCopy(view: View, copy: StoredId, portions: Portions): Promise<Content> {
  const rows = await view.beginningWith('copiedCases', copy);
  const cases = await portions.through('checking', rows.length, siftingSound('copiedCases', rows), () => view.rest());
  return inIdOrder({
    cases: cases.flatMap(({ content }) => content.cases),
    notes: cases.flatMap(({ content }) => content.notes),
    measurements: cases.flatMap(({ content }) => content.measurements),
  });
}

/** Keeps a copy, and lets go of the oldest where there are too many. @returns its id */
export async function keepSafetyCopy({ makeId, now }: Context, writer: Writer, content: Content, portions: Portions): Promise<StoredId> {
  const id = makeId();
  const cases = caseByCase(id, content);
  await writer.put('safetyCopies', { id, madeAt: now(), counts: countsOf(content) });
  await inBatches(cases, portions, 'keeping', (one) => writer.add('copiedCases', one));
  for (const old of (await safetyCopiesIn(writer)).slice(mostSafetyCopies)) await removeSafetyCopy(writer, old.id);
  return id;
}

export async function removeSafetyCopy(writer: Writer, id: StoredId): Promise<void> {
  await writer.remove('safetyCopies', id);
  await writer.removeBeginningWith('copiedCases', id);
}

/** Removes a case from every copy: a deletion that leaves copies behind is none. */
export async function removeFromCopies(writer: Writer, caseId: StoredId): Promise<void> {
  for (const row of (await writer.having('copiedCases', caseId)) as CopiedCase[]) {
    await writer.remove('copiedCases', [row.copy, caseId]);
    const head = checkRow('safetyCopies', await writer.get('safetyCopies', row.copy));
    const copied = checkRow('copiedCases', row);
    if (head.kind === 'sound' && copied.kind === 'sound')
      await writer.put('safetyCopies', { ...head.row, counts: without(head.row.counts, countsOf(copied.row.content)) });
  }
}

/** A copy of before version 3 of the database, as its parts; null for anything else. */
export function splitCopy(row: Readonly<Record<string, unknown>>): { readonly head: SafetyCopy; readonly cases: CopiedCase[] } | null {
  const { content, ...rest } = row;
  if (!isPlain(content) || !recordStores.every((store) => isListOfRecords(content[store]))) return null;
  // Each row is checked when it is read.
  const whole = content as unknown as Content;
  const { id } = rest as SafetyCopy;
  return { head: { ...(rest as Omit<SafetyCopy, 'counts'>), counts: countsOf(whole) }, cases: caseByCase(id, whole) };
}

/** A row without a text for its key could not be written, and would stop the whole migration. */
function isListOfRecords(list: unknown): boolean {
  return Array.isArray(list) && list.every((one) => isPlain(one) && typeof (one['caseId'] ?? one['id']) === 'string');
}

function caseByCase(copy: StoredId, content: Content): CopiedCase[] {
  const groups = new Map<StoredId, Record<RecordStore, AnyRecord[]>>();
  for (const { store, record } of entriesOf(content)) {
    const caseId = caseOf(record);
    const group = groups.get(caseId) ?? { cases: [], notes: [], measurements: [] };
    group[store].push(record);
    groups.set(caseId, group);
  }
  return [...groups].map(([caseId, group]) => ({ copy, caseId, content: group as unknown as Content }));
}

function without(counts: SafetyCopy['counts'], less: SafetyCopy['counts']): SafetyCopy['counts'] {
  const left = (store: RecordStore): number => Math.max(0, counts[store] - less[store]);
  return { cases: left('cases'), notes: left('notes'), measurements: left('measurements') };
}
