/** Invalid records are moved unchanged to a quarantine store, so that the others can be used and nothing is lost. */
import { writeLogged, type ChangeLog, type Context } from './logged-write.ts';
import { checkRow, soundRows } from './row-schema.ts';
import { recordStores, type Quarantined, type RecordStore, type Rows, type StoreName } from './rows.ts';
import type { Writer } from './tables.ts';

export type Sifted<Store extends RecordStore> = { readonly sound: Rows[Store][]; readonly unsound: readonly unknown[] };

/** Splits rows into valid and invalid ones. */
export function sift<Store extends RecordStore>(store: Store, raw: readonly unknown[]): Sifted<Store> {
  const sound = soundRows(store, raw);
  return { sound, unsound: sound.length === raw.length ? [] : raw.filter((one) => checkRow(store, one).kind === 'unsound') };
}

/** The stores of a transaction that moves records to quarantine. */
export const moving: readonly StoreName[] = [...recordStores, 'quarantine'];

/** Moves records to quarantine in a transaction of their own. */
export async function moveAside(context: Context, store: RecordStore, rows: readonly unknown[]): Promise<void> {
  await writeLogged(context, moving, (writer, log) => moveUnsound(context, writer, log, store, rows));
}

/** Moves records to quarantine if they are still invalid when read again. */
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

/** Quarantines a record whose case is missing: it could neither be shown nor written to a file. */
export function moveOrphan(context: Context, writer: Writer, log: ChangeLog, store: RecordStore, row: unknown): Promise<void> {
  return move(context, writer, log, store, row, ['case']);
}

/** @returns whether it was moved */
export async function moveIfUnsound(context: Context, writer: Writer, log: ChangeLog, store: RecordStore, raw: unknown): Promise<boolean> {
  const checked = checkRow(store, raw);
  if (checked.kind === 'sound') return false;
  await move(context, writer, log, store, raw, checked.places);
  if (store === 'cases') await moveWithCase(context, writer, log, keyOf(raw));
  return true;
}

/** The records in quarantine, the latest first. */
export async function quarantined(context: Context): Promise<Quarantined[]> {
  const rows = await context.tables.read(['quarantine'], (view) => view.all('quarantine'));
  return soundRows('quarantine', rows).sort((one, other) => (one.movedAt < other.movedAt ? 1 : -1));
}

/** Quarantines the notes and measurements of an invalid case with it. */
async function moveWithCase(context: Context, writer: Writer, log: ChangeLog, caseId: string): Promise<void> {
  for (const store of ['notes', 'measurements'] as const)
    for (const raw of await writer.having(store, caseId)) await moveOrphan(context, writer, log, store, raw);
}

async function move(context: Context, writer: Writer, log: ChangeLog, store: RecordStore, raw: unknown, places: string[]): Promise<void> {
  await writer.put('quarantine', { id: context.makeId(), store, movedAt: context.now(), places, raw });
  await writer.remove(store, keyOf(raw));
  // If the key itself is invalid no tab can look the record up, but lists must be read again.
  log.note(store, keyOf(raw), -1);
}

/** IndexedDB accepts only rows with a key, but it may not be one of ours. */
function keyOf(row: unknown): string {
  return (row as { readonly id: string }).id;
}
