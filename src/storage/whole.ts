/**
 * Everything at once: taking it out, putting it back, taking in a file. Build, check, keep a safety copy, write in one
 * transaction, read back and compare.
 */
import { caseLimits, revAfter, type IsoInstant, type Measurement, type Note, type StoredId } from '../model/case.ts';
import { compareContents, type Compared } from './compare-contents.ts';
import { byName, contentOf, duplicates, entriesOf, inIdOrder, nameOf, orphans, sameRecord, withoutOrphans, type Entry } from './content.ts';
import { failed, orFailed, orUnread, UnsoundError, type Failed, type Read } from './failure.ts';
import { writeLogged, type ChangeLog, type Context } from './logged-write.ts';
import { mergeContents, type Decisions } from './merge-contents.ts';
import { sameData } from './plain-data.ts';
import { moveOrphan, moveUnsound, moving, sift } from './quarantine.ts';
import { checkRow, contentSchema, listOf, soundRows } from './row-schema.ts';
import { recordStores, type AnyRecord, type Content, type RecordStore, type StoreName, type Version } from './rows.ts';
import type { Writer, View } from './tables.ts';
import { dropVersions, keepVersion } from './versions.ts';

export type Rewritten = { readonly kind: 'rewritten'; readonly safetyCopy: StoredId };
/** Records lie here that the file does not have: so many would go. */
export type WouldLose = { readonly kind: 'wouldLose'; readonly count: number };

/** How many safety copies are kept. */
export const mostSafetyCopies = 3;

/** How many records are written before the page gets a chance to breathe. */
const batch = 500;

const concerned: readonly StoreName[] = [...recordStores, 'versions', 'quarantine', 'safetyCopies'];

/** Everything that can be read and hangs together, in order; what does not is moved aside. */
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
 * What is here, once what cannot be read, or belongs to no case, has been moved aside in the same transaction.
 * @param staysAnyway whether a record whose case is not here may stay, by its `caseId`
 */
async function readCleared(context: Context, writer: Writer, log: ChangeLog, staysAnyway: (caseId: string) => boolean): Promise<Content> {
  const { unsound, isWhole, content: found } = await siftAll(writer);
  for (const store of recordStores) await moveUnsound(context, writer, log, store, unsound[store]);
  // What belonged to a damaged case has gone aside with it, so it is looked at once more.
  const content = isWhole ? found : await readContent(writer);
  const lost = orphans(content).map(([store, index]) => [store, listOf(content, store)[index] as Note | Measurement] as const);
  for (const [store, row] of lost) if (!staysAnyway(row.caseId)) await moveOrphan(context, writer, log, store, row);
  return lost.length === 0 ? content : readContent(writer);
}

/** What a file would change; nothing is changed. */
export function compareWhole(context: Context, there: Content): Promise<Read<Compared[]>> {
  return orUnread(() =>
    context.tables.read([...recordStores, 'versions'], async (view) =>
      compareContents(await readContent(view), there, await readVersions(view)),
    ),
  );
}

/**
 * Puts the content of a file in the place of everything that is here.
 * @param acceptsLoss whether records that the file does not have may go
 */
export function replaceWhole(context: Context, incoming: Content, acceptsLoss: boolean): Promise<Rewritten | WouldLose | Failed> {
  return rewrite(context, incoming, ({ here }, there) => {
    const foreign = byName(there);
    const lost = entriesOf(here).filter(({ store, record }) => !foreign.has(nameOf(store, record.id)));
    return lost.length > 0 && !acceptsLoss ? { kind: 'wouldLose', count: lost.length } : entriesOf(there);
  });
}

/** Takes in a file beside what is here, as decided. */
export async function mergeWhole(context: Context, incoming: Content, decisions: Decisions): Promise<Rewritten | Failed> {
  return rewrite<never>(context, incoming, ({ here, past }, there) =>
    mergeContents(there, compareContents(here, there, past), decisions, context.makeId),
  );
}

type Present = { readonly here: Content; readonly past: readonly Version[] };

async function rewrite<Refusal extends { readonly kind: string }>(
  context: Context,
  incoming: Content,
  build: (present: Present, there: Content) => Entry[] | Refusal,
): Promise<Rewritten | Refusal | Failed> {
  return orFailed(async () => {
    const checked = contentSchema.safeParse(incoming);
    const there = checked.success ? checked.data : null;
    const places = there ? looseEnds(there) : (checked.error?.issues.map(({ path }) => path.map(String).join('.')) ?? []);
    if (!there || places.length > 0) return failed('invalid', places);
    const at = context.now();
    const written = await writeLogged(context, concerned, async (writer, log) => {
      const arriving = new Set(there.cases.map(({ id }) => id));
      const here = await readCleared(context, writer, log, (caseId) => arriving.has(caseId));
      const present: Present = { here, past: await readVersions(writer) };
      const built = build(present, there);
      if (!Array.isArray(built)) return { refusal: built };
      const safetyCopy = await keepSafetyCopy(context, writer, withoutOrphans(here));
      const entries = settleRevs(here, built);
      refuseLooseEnds(contentOf(entries));
      await writeEntries(writer, log, here, entries, at);
      log.all();
      return { safetyCopy, content: contentOf(entries) };
    });
    if ('refusal' in written) return written.refusal;
    // The safety copy is compared with what is here later, as a file is.
    context.sittings.end();
    const back = await context.tables.read(recordStores, readContent);
    if (!sameData(back, inIdOrder(written.content))) return failed('readBack');
    return { kind: 'rewritten', safetyCopy: written.safetyCopy } as const;
  });
}

/** The places of records that are there twice, or without their case. */
function looseEnds(content: Content): string[] {
  return [...duplicates(content), ...orphans(content)].map(([store, index]) => `${store}.${index}`);
}

/** What is built from two sound contents is looked at as well; throwing takes the whole transaction back. */
function refuseLooseEnds(content: Content): void {
  const places = looseEnds(content);
  if (places.length > 0) throw new UnsoundError(places);
}

/**
 * A record that says the same stays as it is. One that says something else gets a `rev` above both, so that a tab with
 * the old one on its screen is stopped when it saves.
 */
function settleRevs(here: Content, entries: readonly Entry[]): Entry[] {
  const own = byName(here);
  return entries.map(({ store, record }) => {
    const mine = own.get(nameOf(store, record.id));
    if (!mine) return { store, record };
    return { store, record: sameRecord(mine, record) ? mine : { ...record, rev: revAbove(mine.rev, record.rev) } };
  });
}

/** A revision above both, or where there is none, another than the first. */
function revAbove(mine: number, theirs: number): number {
  const highest = Math.max(mine, theirs);
  return highest < caseLimits.rev ? highest + 1 : revAfter(mine);
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
        // As it will lie there, after everything that was done to it.
        const checked = checkRow(store, record);
        if (checked.kind === 'unsound') throw new UnsoundError(checked.places.map((place) => `${store}.${record.id}.${place}`));
        if (mine) await keepVersion(writer, store, mine, at);
        await writer.put(store, record as never);
        log.record(store, record.id, mine ? 0 : 1);
      }),
    );
}

async function removeEntry(writer: Writer, log: ChangeLog, store: RecordStore, { id }: AnyRecord): Promise<void> {
  await writer.remove(store, id);
  await dropVersions(writer, store, id);
  log.record(store, id, -1);
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

/** What can be read, in order, and what cannot, as it is. */
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
