/** Records that cannot be read are moved aside as they are, so that the others can be used and nothing is lost. */
import type { Portioned } from '../intake/portions.ts';
import { writeLogged, type ChangeLog, type Context } from './logged-write.ts';
import { rawText } from './raw-text.ts';
import { checkRow, soundRows } from './row-schema.ts';
import { recordStores, type Quarantined, type RecordStore, type Rows, type StoreName } from './rows.ts';
import { isUncopyable, UnreadableRow, type Writer } from './tables.ts';

export type Sifted<Store extends RecordStore> = { readonly sound: Rows[Store][]; readonly unsound: readonly unknown[] };

/** Tells the rows that can be read from those that cannot. Counts rows. */
export function* sifting<Store extends RecordStore>(store: Store, raw: readonly unknown[]): Portioned<Sifted<Store>> {
  const sound: Rows[Store][] = [];
  const unsound: unknown[] = [];
  for (const [index, one] of raw.entries()) {
    const checked = checkRow(store, one);
    if (checked.kind === 'sound') sound.push(checked.row);
    else unsound.push(one);
    yield index;
  }
  return { sound, unsound };
}

/** Where records are taken from and put when they are moved aside. */
export const moving: readonly StoreName[] = [...recordStores, 'quarantine'];

/** Moves records aside, in a transaction of its own. */
export async function moveAside(context: Context, store: RecordStore, rows: readonly unknown[]): Promise<void> {
  await writeLogged(context, moving, (writer, log) => moveUnsound(context, writer, log, store, rows));
}

/** Moves records aside, if they are still as bad as they were when they were read. */
export async function moveUnsound(
  context: Context,
  writer: Writer,
  log: ChangeLog,
  store: RecordStore,
  rows: readonly unknown[],
): Promise<void> {
  for (const row of rows) {
    const raw = await writer.get(store, keyOf(row));
    if (raw !== undefined) await moveIfUnsound(context, writer, log, store, raw);
  }
}

/** Moves aside what belongs to a case that is not there; nothing could show it, and no file could hold it. */
export function moveOrphan(context: Context, writer: Writer, log: ChangeLog, store: RecordStore, row: unknown): Promise<void> {
  return move(context, writer, log, store, row, ['case']);
}

/** @returns whether it was moved */
export async function moveIfUnsound(context: Context, writer: Writer, log: ChangeLog, store: RecordStore, raw: unknown): Promise<boolean> {
  if (raw instanceof UnreadableRow) {
    await tellUnreadable(context, writer, store, raw);
    return true;
  }
  const checked = checkRow(store, raw);
  if (checked.kind === 'sound') return false;
  await move(context, writer, log, store, raw, checked.places);
  if (store === 'cases') await moveWithCase(context, writer, log, keyOf(raw));
  return true;
}

/** The records that have been moved aside, the latest first. */
export async function quarantined(context: Context): Promise<Quarantined[]> {
  const rows = await context.tables.read(['quarantine'], (view) => view.all('quarantine'));
  return soundRows('quarantine', rows).sort((one, other) => (one.movedAt < other.movedAt ? 1 : -1));
}

/** What belongs to a case that cannot be read cannot be shown either, and goes along with it. */
async function moveWithCase(context: Context, writer: Writer, log: ChangeLog, caseId: string): Promise<void> {
  for (const store of ['notes', 'measurements'] as const)
    for (const raw of await writer.having(store, caseId)) await moveOrphan(context, writer, log, store, raw);
}

/** A row that cannot be read can be copied nowhere, and stays where it is: only that it is there is noted, once. */
async function tellUnreadable(context: Context, writer: Writer, store: RecordStore, { id }: UnreadableRow): Promise<void> {
  const isTold = (await writer.all('quarantine')).some((row) => isAbout(row, store, id));
  if (!isTold)
    await writer.put('quarantine', { id: context.makeId(), store, movedAt: context.now(), places: ['id'], raw: { unreadable: id } });
}

function isAbout(row: unknown, store: RecordStore, id: unknown): boolean {
  const { store: its, raw } = row as Quarantined;
  return its === store && typeof raw === 'object' && raw !== null && 'unreadable' in raw && raw.unreadable === id;
}

/** Removes what was moved aside, and with the note about a row that cannot be read the row itself. */
export async function removeQuarantined(context: Context, id: string): Promise<void> {
  await writeLogged(context, moving, async (writer, log) => {
    const row = await writer.get('quarantine', id);
    await writer.remove('quarantine', id);
    if (typeof row !== 'object' || row === null) return;
    const { store, raw } = row as Quarantined;
    const key = typeof raw === 'object' && raw !== null && 'unreadable' in raw ? raw.unreadable : undefined;
    if (typeof key !== 'string' || !((await writer.get(store, key)) instanceof UnreadableRow)) return;
    await writer.remove(store, key);
    log.record(store, key, -1);
  });
}

async function move(context: Context, writer: Writer, log: ChangeLog, store: RecordStore, raw: unknown, places: string[]): Promise<void> {
  const aside = { id: context.makeId(), store, movedAt: context.now(), places };
  try {
    await writer.put('quarantine', { ...aside, raw });
  } catch (error) {
    // A browser cannot copy every row that it can read: one that is very deep must not keep everything else from being read.
    if (!isUncopyable(error)) throw error;
    await writer.put('quarantine', { ...aside, raw: rawText(raw) });
  }
  await writer.remove(store, keyOf(raw));
  // Where the key itself is damaged there is no record to name to the other tabs, but the list has changed all the same.
  log.record(store, keyOf(raw), -1);
}

/** The database only takes rows with a key, so there is one; it need not be one of ours. */
function keyOf(row: unknown): string {
  return (row as { readonly id: string }).id;
}
