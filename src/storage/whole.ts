/**
 * Operations on all records: export, restore, import. Each builds the new content, validates it, keeps a safety copy, writes in
 * one transaction, then reads back and compares.
 */
import type { IsoInstant, Measurement, Note, StoredId } from '../model/case.ts';
import { compareContents, type Compared } from './compare-contents.ts';
import { byName, contentOf, duplicates, entriesOf, inIdOrder, nameOf, orphans, sameRecord, withoutOrphans, type Entry } from './content.ts';
import { failed, orFailed, orUnread, type Failed, type Read } from './failure.ts';
import { writeLogged, type ChangeLog, type Context } from './logged-write.ts';
import { mergeContents, type Decisions } from './merge-contents.ts';
import { sameData } from './plain-data.ts';
import { moveOrphan, moveUnsound, moving, sift } from './quarantine.ts';
import { contentSchema, listOf, soundRows } from './row-schema.ts';
import { recordStores, type AnyRecord, type Content, type RecordStore, type StoreName, type Version } from './rows.ts';
import type { Writer, View } from './tables.ts';
import { dropVersions, keepVersion } from './versions.ts';

export type Rewritten = { readonly kind: 'rewritten'; readonly safetyCopy: StoredId };
/** The number of stored records that the file does not have and that would be lost. */
export type WouldLose = { readonly kind: 'wouldLose'; readonly count: number };

/** The number of safety copies kept. */
export const mostSafetyCopies = 3;

/** The number of records written between yields to the event loop. */
const batch = 500;

const concerned: readonly StoreName[] = [...recordStores, 'versions', 'quarantine', 'safetyCopies'];

/** All valid records, sorted; invalid ones and those without a case are moved to quarantine. */
export function readWhole(context: Context): Promise<Read<Content>> {
  return orUnread(async () => {
    const { content, isWhole } = await context.tables.read(recordStores, siftAll);
    const isInOrder = isWhole && orphans(content).length === 0;
    const cleared = isInOrder
      ? content
      : await writeLogged(context, moving, (writer, log) => readCleared(context, writer, log, () => false));
    context.sittings.end();
    return cleared;
  });
}

/**
 * All records, after invalid ones and those without a case have been quarantined in the same transaction.
 * @param staysAnyway whether a record may stay although its case, given by `caseId`, is missing
 */
async function readCleared(context: Context, writer: Writer, log: ChangeLog, staysAnyway: (caseId: string) => boolean): Promise<Content> {
  const { unsound, isWhole, content: found } = await siftAll(writer);
  for (const store of recordStores) await moveUnsound(context, writer, log, store, unsound[store]);
  // Quarantining a case also moved its notes and measurements, so the content is read again.
  const content = isWhole ? found : await readContent(writer);
  const lost = orphans(content).map(([store, index]) => [store, listOf(content, store)[index] as Note | Measurement] as const);
  for (const [store, row] of lost) if (!staysAnyway(row.caseId)) await moveOrphan(context, writer, log, store, row);
  return lost.length === 0 ? content : readContent(writer);
}

/** Compares a file with the stored records. Read-only. */
export function compareWhole(context: Context, there: Content): Promise<Read<Compared[]>> {
  return orUnread(() =>
    context.tables.read([...recordStores, 'versions'], async (view) =>
      compareContents(await readContent(view), there, await readVersions(view)),
    ),
  );
}

/**
 * Replaces all records with the content of a file.
 * @param acceptsLoss whether records that the file does not have may be deleted
 */
export function replaceWhole(context: Context, there: Content, acceptsLoss: boolean): Promise<Rewritten | WouldLose | Failed> {
  return rewrite(context, there, ({ here }) => {
    const foreign = byName(there);
    const lost = entriesOf(here).filter(({ store, record }) => !foreign.has(nameOf(store, record.id)));
    return lost.length > 0 && !acceptsLoss ? { kind: 'wouldLose', count: lost.length } : entriesOf(there);
  });
}

/** Merges a file into the stored records, as decided. */
export async function mergeWhole(context: Context, there: Content, decisions: Decisions): Promise<Rewritten | Failed> {
  return rewrite<never>(context, there, ({ here, past }) =>
    mergeContents(there, compareContents(here, there, past), decisions, context.makeId),
  );
}

type Present = { readonly here: Content; readonly past: readonly Version[] };

async function rewrite<Refusal extends { readonly kind: string }>(
  context: Context,
  there: Content,
  build: (present: Present) => Entry[] | Refusal,
): Promise<Rewritten | Refusal | Failed> {
  return orFailed(async () => {
    const places = faultsOf(there);
    if (places.length > 0) return failed('invalid', places);
    const at = context.now();
    const written = await writeLogged(context, concerned, async (writer, log) => {
      const arriving = new Set(there.cases.map(({ id }) => id));
      const here = await readCleared(context, writer, log, (caseId) => arriving.has(caseId));
      const present: Present = { here, past: await readVersions(writer) };
      const built = build(present);
      if (!Array.isArray(built)) return { refusal: built };
      const safetyCopy = await keepSafetyCopy(context, writer, withoutOrphans(here));
      const entries = settleRevs(here, built);
      await writeEntries(writer, log, here, entries, at);
      log.noteAll();
      return { safetyCopy, content: contentOf(entries) };
    });
    if ('refusal' in written) return written.refusal;
    // The safety copy is later compared with the stored records, as a file is.
    context.sittings.end();
    const back = await context.tables.read(recordStores, readContent);
    if (!sameData(back, inIdOrder(written.content))) return failed('readBack');
    return { kind: 'rewritten', safetyCopy: written.safetyCopy } as const;
  });
}

/** The paths of invalid fields in a content; empty if it can be written. */
function faultsOf(content: Content): string[] {
  const checked = contentSchema.safeParse(content);
  if (!checked.success) return checked.error.issues.map(({ path }) => path.map(String).join('.'));
  return [...duplicates(content), ...orphans(content)].map(([store, index]) => `${store}.${index}`);
}

/**
 * A record with equal content stays unchanged. A differing one gets a revision above both, so that a tab that shows the old one
 * gets a conflict when it saves.
 */
function settleRevs(here: Content, entries: readonly Entry[]): Entry[] {
  const own = byName(here);
  return entries.map(({ store, record }) => {
    const mine = own.get(nameOf(store, record.id));
    if (!mine) return { store, record };
    return { store, record: sameRecord(mine, record) ? mine : { ...record, rev: Math.max(mine.rev, record.rev) + 1 } };
  });
}

async function writeEntries(writer: Writer, log: ChangeLog, here: Content, entries: readonly Entry[], at: IsoInstant): Promise<void> {
  const own = byName(here);
  const next = new Set(entries.map(({ store, record }) => nameOf(store, record.id)));
  for (const { store, record } of entriesOf(here)) if (!next.has(nameOf(store, record.id))) await removeEntry(writer, log, store, record);
  const changed = entries.filter(({ store, record }) => own.get(nameOf(store, record.id)) !== record);
  for (let start = 0; start < changed.length; start += batch)
    await Promise.all(
      changed.slice(start, start + batch).map(async ({ store, record }) => {
        const mine = own.get(nameOf(store, record.id));
        if (mine) await keepVersion(writer, store, mine, at);
        await writer.put(store, record as never);
        log.note(store, record.id, mine ? 0 : 1);
      }),
    );
}

async function removeEntry(writer: Writer, log: ChangeLog, store: RecordStore, { id }: AnyRecord): Promise<void> {
  await writer.remove(store, id);
  await dropVersions(writer, store, id);
  log.note(store, id, -1);
}

async function keepSafetyCopy({ makeId, now }: Context, writer: Writer, content: Content): Promise<StoredId> {
  const id = makeId();
  const copies = (await writer.all('safetyCopies')) as { id: string; madeAt: string }[];
  await writer.put('safetyCopies', { id, madeAt: now(), content });
  const old = copies.sort((one, other) => (one.madeAt < other.madeAt ? 1 : -1)).slice(mostSafetyCopies - 1);
  for (const copy of old) await writer.remove('safetyCopies', copy.id);
  return id;
}

type Raw = Readonly<Record<RecordStore, readonly unknown[]>>;

/** The valid records, sorted, and the invalid ones unchanged. */
async function siftAll(view: View): Promise<{ readonly content: Content; readonly unsound: Raw; readonly isWhole: boolean }> {
  const cases = sift('cases', await view.all('cases'));
  const notes = sift('notes', await view.all('notes'));
  const measurements = sift('measurements', await view.all('measurements'));
  const unsound: Raw = { cases: cases.unsound, notes: notes.unsound, measurements: measurements.unsound };
  return {
    content: inIdOrder({ cases: cases.sound, notes: notes.sound, measurements: measurements.sound }),
    unsound,
    isWhole: recordStores.every((store) => unsound[store].length === 0),
  };
}

async function readContent(view: View): Promise<Content> {
  return (await siftAll(view)).content;
}

async function readVersions(view: View): Promise<Version[]> {
  return soundRows('versions', await view.all('versions'));
}
