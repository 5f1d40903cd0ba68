/** Saving, reading and removing records of one kind, safe with two tabs. */
import { Portions } from '../intake/portions.ts';
import { revAfter, type IsoInstant } from '../model/case.ts';
import { nameOf } from './content.ts';
import { dayAfter, futureFields, isInFuture } from './future.ts';
import { failed, orFailed, orUnread, type Failed, type Read } from './failure.ts';
import { writeLogged, type ChangeLog, type Context } from './logged-write.ts';
import { moveAside, moveIfUnsound, sifting } from './quarantine.ts';
import { checkRow } from './row-schema.ts';
import type { RecordStore, Rows, StoreName } from './rows.ts';
import { removeFromCopies } from './safety-copies.ts';
import type { Past } from './sittings.ts';
import type { Writer } from './tables.ts';
import { dropVersions, keepVersion } from './versions.ts';

export type Saved = { readonly kind: 'saved'; readonly rev: number; readonly at: IsoInstant };
/** Someone else has saved it meanwhile; `stored` is what lies there now, null where it has been removed. */
export type Conflict<Row> = { readonly kind: 'conflict'; readonly stored: Row | null };
export type Removed = { readonly kind: 'removed' };

const concerned: readonly StoreName[] = [
  'cases',
  'notes',
  'measurements',
  'versions',
  'drafts',
  'quarantine',
  'safetyCopies',
  'copiedCases',
];

/**
 * Saves a record in the place of the one that was on the screen. `rev` and `changedAt` are set here.
 * @param expectedRev the `rev` that was on the screen; 0 for a record that is new
 * @param past whether what lies there has to be kept as an earlier version, or may be thinned within a sitting
 */
export function saveRecord<Store extends RecordStore>(
  context: Context,
  store: Store,
  record: Rows[Store],
  expectedRev: number,
  past: Past,
): Promise<Saved | Conflict<Rows[Store]> | Failed> {
  return orFailed(async () => {
    const at = context.now();
    const checked = checkRow(store, { ...record, rev: revAfter(expectedRev), changedAt: at });
    if (checked.kind === 'unsound') return failed('invalid', checked.places);
    const next = checked.row;
    if (isInFuture(next, dayAfter(at))) return failed('invalid', [futureFields[store]]);
    const name = nameOf(store, next.id);
    let hasKept = false;
    const saved = await writeLogged(context, concerned, async (writer, log) => {
      const stored = await readForWriting(context, writer, log, store, next.id);
      if ((stored?.rev ?? 0) !== expectedRev) return { kind: 'conflict', stored } as const;
      if ('caseId' in next && !(await readForWriting(context, writer, log, 'cases', next.caseId))) return failed('noCase');
      hasKept = stored !== null && !(past === 'thin' && context.sittings.thins(name, stored, next, at));
      if (stored && hasKept) await keepVersion(writer, store, stored, at);
      await writer.put(store, next);
      log.record(store, next.id, stored ? 0 : 1);
      return { kind: 'saved', rev: next.rev, at } as const;
    });
    // Only when it is written for good.
    if (saved.kind === 'saved') context.sittings.note(name, saved.rev, at, hasKept);
    return saved;
  });
}

/** Removes a record with its earlier versions, and a case with all that belongs to it, safety copies included. */
export function removeRecord<Store extends RecordStore>(
  context: Context,
  store: Store,
  id: string,
  expectedRev: number,
): Promise<Removed | Conflict<Rows[Store]> | Failed> {
  return orFailed(() =>
    writeLogged(context, concerned, async (writer, log) => {
      const stored = await readForWriting(context, writer, log, store, id);
      if ((stored?.rev ?? 0) !== expectedRev) return { kind: 'conflict', stored } as const;
      if (!stored) return { kind: 'removed' } as const;
      await removeOne(writer, log, store, id);
      if (store === 'cases') await removeBelongings(writer, log, id);
      return { kind: 'removed' } as const;
    }),
  );
}

/** A record; null where there is none. One that cannot be read is moved aside. */
export function readRecord<Store extends RecordStore>(context: Context, store: Store, id: string): Promise<Read<Rows[Store] | null>> {
  return orUnread(async () => {
    const raw = await context.tables.read([store], (view) => view.get(store, id));
    return (await sound(context, store, raw === undefined ? [] : [raw]))[0] ?? null;
  });
}

/** All records of a kind, those that cannot be read moved aside. */
export function readAll<Store extends RecordStore>(context: Context, store: Store): Promise<Read<Rows[Store][]>> {
  return orUnread(async () => sound(context, store, await context.tables.read([store], (view) => view.all(store))));
}

/** The notes or measurements of a case. */
export function readOfCase<Store extends 'notes' | 'measurements'>(
  context: Context,
  store: Store,
  caseId: string,
): Promise<Read<Rows[Store][]>> {
  return orUnread(async () => sound(context, store, await context.tables.read([store], (view) => view.having(store, caseId))));
}

async function sound<Store extends RecordStore>(context: Context, store: Store, raw: readonly unknown[]): Promise<Rows[Store][]> {
  const sifted = await new Portions(context.pace).through('checking', raw.length, sifting(store, raw));
  if (sifted.unsound.length > 0) await moveAside(context, store, sifted.unsound);
  return sifted.sound;
}

async function readForWriting<Store extends RecordStore>(
  context: Context,
  writer: Writer,
  log: ChangeLog,
  store: Store,
  id: string,
): Promise<Rows[Store] | null> {
  const raw = await writer.get(store, id);
  if (raw === undefined || (await moveIfUnsound(context, writer, log, store, raw))) return null;
  const checked = checkRow(store, raw);
  return checked.kind === 'sound' ? checked.row : null;
}

async function removeOne(writer: Writer, log: ChangeLog, store: RecordStore, id: string): Promise<void> {
  await writer.remove(store, id);
  await dropVersions(writer, store, id);
  log.record(store, id, -1);
}

async function removeBelongings(writer: Writer, log: ChangeLog, caseId: string): Promise<void> {
  for (const store of ['notes', 'measurements'] as const)
    for (const { id } of (await writer.having(store, caseId)) as { id: string }[]) await removeOne(writer, log, store, id);
  for (const draft of (await writer.all('drafts')) as { key: string; caseId: string | null }[])
    if (draft.caseId === caseId) await writer.remove('drafts', draft.key);
  await removeFromCopies(writer, caseId);
}
