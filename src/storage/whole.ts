/**
 * Everything at once: taking it out, putting it back, taking in a file. Build, check, keep a safety copy, write in one
 * transaction, read back and compare.
 */
import { Portions, type Portioned, type Watch } from '../intake/portions.ts';
import { caseLimits, revAfter, type IsoInstant, type Measurement, type Note, type StoredId } from '../model/case.ts';
import { inBatches } from './batches.ts';
import { comparingContents, type Compared } from './compare-contents.ts';
import {
  byName,
  comparingWhole,
  contentOf,
  duplicates,
  entriesOf,
  inIdOrder,
  nameOf,
  orphans,
  sameRecord,
  withoutOrphans,
  type Entry,
} from './content.ts';
import { failed, orFailed, orUnread, UnsoundError, type Failed, type Read } from './failure.ts';
import { writeLogged, type ChangeLog, type Context } from './logged-write.ts';
import { mergeContents, type Decisions } from './merge-contents.ts';
import { moveOrphan, moveUnsound, moving, sifting, type Sifted } from './quarantine.ts';
import { checkRow, isValidated, listOf, readingRecords, siftingSound, sizeOf } from './row-schema.ts';
import { recordStores, type AnyRecord, type Content, type RecordStore, type StoreName, type Version } from './rows.ts';
import { keepSafetyCopy } from './safety-copies.ts';
import { UnreadableRow, type Writer, type View } from './tables.ts';
import { dropVersions, keepVersion } from './versions.ts';

export type Rewritten = { readonly kind: 'rewritten'; readonly safetyCopy: StoredId };
/** Records lie here that the file does not have: so many would go. */
export type WouldLose = { readonly kind: 'wouldLose'; readonly count: number };

const concerned: readonly StoreName[] = [...recordStores, 'versions', 'quarantine', 'safetyCopies', 'copiedCases'];

/** Everything that can be read and hangs together, in order; what does not is moved aside. */
export function readWhole(context: Context, watch?: Watch): Promise<Read<Content>> {
  return orUnread(async () => {
    const portions = new Portions(context.pace, watch);
    const { content, isWhole } = await context.tables.read(recordStores, (view) => siftAll(view, portions));
    const isInOrder = isWhole && orphans(content).length === 0;
    const cleared = isInOrder
      ? content
      : await writeLogged(context, moving, (writer, log) => readCleared({ context, writer, log, portions }, () => false));
    context.sittings.end();
    return cleared;
  });
}

/** A transaction that writes, and what it is done with. */
type Writing = { readonly context: Context; readonly writer: Writer; readonly log: ChangeLog; readonly portions: Portions };

/**
 * What is here, once what cannot be read, or belongs to no case, has been moved aside in the same transaction.
 * @param staysAnyway whether a record whose case is not here may stay, by its `caseId`
 */
async function readCleared({ context, writer, log, portions }: Writing, staysAnyway: (caseId: string) => boolean): Promise<Content> {
  const { unsound, isWhole, content: found } = await siftAll(writer, portions);
  for (const store of recordStores) await moveUnsound(context, writer, log, store, unsound[store]);
  // What belonged to a damaged case has gone aside with it, so it is looked at once more.
  const content = isWhole ? found : await readContent(writer, portions);
  const lost = orphans(content).map(([store, index]) => [store, listOf(content, store)[index] as Note | Measurement] as const);
  for (const [store, row] of lost) if (!staysAnyway(row.caseId)) await moveOrphan(context, writer, log, store, row);
  return lost.length === 0 ? content : readContent(writer, portions);
}

/** What a file would change; nothing is changed. */
export function compareWhole(context: Context, there: Content, watch?: Watch): Promise<Read<Compared[]>> {
  const portions = new Portions(context.pace, watch);
  return orUnread(() =>
    context.tables.read([...recordStores, 'versions'], async (view) => compared(view, await readContent(view, portions), there, portions)),
  );
}

/**
 * Puts the content of a file in the place of everything that is here.
 * @param acceptsLoss whether records that the file does not have may go
 */
export function replaceWhole(
  context: Context,
  incoming: Content,
  acceptsLoss: boolean,
  watch?: Watch,
): Promise<Rewritten | WouldLose | Failed> {
  return rewrite(context, incoming, watch, (_writing, here, there) => {
    const foreign = byName(there);
    const lost = entriesOf(here).filter(({ store, record }) => !foreign.has(nameOf(store, record.id)));
    return lost.length > 0 && !acceptsLoss ? { kind: 'wouldLose', count: lost.length } : entriesOf(there);
  });
}

/** Takes in a file beside what is here, as decided. */
export async function mergeWhole(context: Context, incoming: Content, decisions: Decisions, watch?: Watch): Promise<Rewritten | Failed> {
  return rewrite<never>(context, incoming, watch, async ({ writer, portions }, here, there) =>
    mergeContents(there, await compared(writer, here, there, portions), decisions, context.makeId),
  );
}

type Built<Refusal> = Entry[] | Refusal;

async function rewrite<Refusal extends { readonly kind: string }>(
  context: Context,
  incoming: Content,
  watch: Watch | undefined,
  build: (writing: Writing, here: Content, there: Content) => Built<Refusal> | Promise<Built<Refusal>>,
): Promise<Rewritten | Refusal | Failed> {
  return orFailed(async () => {
    const portions = new Portions(context.pace, watch);
    const { content: there, issues } = await portions.through('checking', sizeOf(incoming), readingRecords(incoming, 1));
    const places = issues.length > 0 ? issues.map(({ path }) => path.map(String).join('.')) : looseEnds(there);
    if (places.length > 0) return failed('invalid', places);
    const at = context.now();
    const written = await writeLogged(context, concerned, async (writer, log) => {
      const writing: Writing = { context, writer, log, portions };
      const arriving = new Set(there.cases.map(({ id }) => id));
      const here = await readCleared(writing, (caseId) => arriving.has(caseId));
      await portions.pause(() => writer.rest());
      const built = await build(writing, here, there);
      if (!Array.isArray(built)) return { refusal: built };
      const safetyCopy = await keepSafetyCopy(context, writer, withoutOrphans(here), portions);
      const entries = await portions.through('comparing', built.length, settlingRevs(here, built), () => writer.rest());
      refuseLooseEnds(contentOf(entries));
      await portions.pause(() => writer.rest());
      await writeEntries(writing, here, entries, at);
      log.all();
      return { safetyCopy, content: contentOf(entries) };
    });
    if ('refusal' in written) return written.refusal;
    // The safety copy is compared with what is here later, as a file is.
    context.sittings.end();
    await portions.pause();
    const isSame = await isReadBack(context, inIdOrder(written.content));
    return isSame ? ({ kind: 'rewritten', safetyCopy: written.safetyCopy } as const) : failed('readBack');
  });
}

/**
 * Whether just this is here now. Rows that equal valid records are valid, so they are not validated once more. What is written is
 * written: nobody can cancel it any more.
 */
async function isReadBack(context: Context, content: Content): Promise<boolean> {
  const portions = new Portions(context.pace);
  return context.tables.read(recordStores, async (view) => {
    // A row that the browser cannot read stays where it lies and is told of elsewhere.
    const rows = async (store: RecordStore): Promise<unknown[]> => (await view.all(store)).filter((row) => !(row instanceof UnreadableRow));
    const back = { cases: await rows('cases'), notes: await rows('notes'), measurements: await rows('measurements') };
    return portions.through('readingBack', sizeOf(content), comparingWhole(inIdOrder(back as Content), content), () => view.rest());
  });
}

async function compared(view: View, here: Content, there: Content, portions: Portions): Promise<Compared[]> {
  const past = await readVersions(view, portions);
  return portions.through('comparing', sizeOf(there), comparingContents(here, there, past), () => view.rest());
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
 * the old one on its screen is stopped when it saves. Counts records.
 */
function* settlingRevs(here: Content, entries: readonly Entry[]): Portioned<Entry[]> {
  const own = byName(here);
  const settled: Entry[] = [];
  for (const { store, record } of entries) {
    const mine = own.get(nameOf(store, record.id));
    if (!mine) settled.push({ store, record });
    else settled.push({ store, record: sameRecord(mine, record) ? mine : { ...record, rev: revAbove(mine.rev, record.rev) } });
    yield settled.length;
  }
  return settled;
}

/** A revision above both, or where there is none, another than the first. */
function revAbove(mine: number, theirs: number): number {
  const highest = Math.max(mine, theirs);
  return highest < caseLimits.rev ? highest + 1 : revAfter(mine);
}

/**
 * In a private window of Chromium 50,000 measurements take half the time if nothing was written before them, in the same
 * transaction, to a store that was made earlier.
 */
const lastStoreFirst: readonly RecordStore[] = [...recordStores].reverse();

async function writeEntries({ writer, log, portions }: Writing, here: Content, entries: readonly Entry[], at: IsoInstant): Promise<void> {
  const own = byName(here);
  const next = new Set(entries.map(({ store, record }) => nameOf(store, record.id)));
  const gone = entriesOf(here).filter(({ store, record }) => !next.has(nameOf(store, record.id)));
  await inBatches(gone, portions, 'writing', ({ store, record }) => removeEntry(writer, log, store, record));
  const changed = lastStoreFirst.flatMap((each) =>
    entries.filter(({ store, record }) => store === each && own.get(nameOf(store, record.id)) !== record),
  );
  await inBatches(changed, portions, 'writing', async ({ store, record }) => {
    const mine = own.get(nameOf(store, record.id));
    if (!isValidated(store, record)) refuseUnsound(store, record);
    if (mine) await keepVersion(writer, store, mine, at);
    await writer[mine ? 'put' : 'add'](store, record as never);
    log.record(store, record.id, mine ? 0 : 1);
  });
}

/** A record as it will lie there, after everything that was done to it; throwing takes the whole transaction back. */
function refuseUnsound(store: RecordStore, record: AnyRecord): void {
  const checked = checkRow(store, record);
  if (checked.kind === 'unsound') throw new UnsoundError(checked.places.map((place) => `${store}.${record.id}.${place}`));
}

async function removeEntry(writer: Writer, log: ChangeLog, store: RecordStore, { id }: AnyRecord): Promise<void> {
  await writer.remove(store, id);
  await dropVersions(writer, store, id);
  log.record(store, id, -1);
}

type Raw = Readonly<Record<RecordStore, readonly unknown[]>>;

/** What can be read, in order, and what cannot, as it is. */
async function siftAll(
  view: View,
  portions: Portions,
): Promise<{ readonly content: Content; readonly unsound: Raw; readonly isWhole: boolean }> {
  const sift = async <Store extends RecordStore>(store: Store): Promise<Sifted<Store>> => {
    const rows = await view.all(store);
    return portions.through('comparing', rows.length, sifting(store, rows), () => view.rest());
  };
  const [cases, notes, measurements] = [await sift('cases'), await sift('notes'), await sift('measurements')];
  const unsound: Raw = { cases: cases.unsound, notes: notes.unsound, measurements: measurements.unsound };
  return {
    content: inIdOrder({ cases: cases.sound, notes: notes.sound, measurements: measurements.sound }),
    unsound,
    isWhole: recordStores.every((store) => unsound[store].length === 0),
  };
}

async function readContent(view: View, portions: Portions): Promise<Content> {
  return (await siftAll(view, portions)).content;
}

async function readVersions(view: View, portions: Portions): Promise<Version[]> {
  const rows = await view.all('versions');
  return portions.through('comparing', rows.length, siftingSound('versions', rows), () => view.rest());
}
