import { soundRows } from './row-schema.ts';
import type { AnyRecord, RecordStore, Version } from './rows.ts';
import type { Writer, View } from './tables.ts';

/** The number of earlier versions kept per record. */
export const mostVersions = 10;

/** The earlier versions of a record, the latest first. */
export async function versionsOf(view: View, store: RecordStore, id: string): Promise<Version[]> {
  const rows = soundRows('versions', await view.having('versions', [store, id]));
  return rows.sort((one, other) => other.rev - one.rev);
}

/** Keeps a record as an earlier version, and deletes the oldest one above the limit. */
export async function keepVersion(writer: Writer, store: RecordStore, record: AnyRecord, keptAt: string): Promise<void> {
  await writer.put('versions', { store, id: record.id, rev: record.rev, keptAt, record });
  const tooMany = (await versionsOf(writer, store, record.id)).slice(mostVersions);
  for (const { id, rev } of tooMany) await writer.remove('versions', [store, id, rev]);
}

/** Deletes all earlier versions of a record. */
export async function dropVersions(writer: Writer, store: RecordStore, id: string): Promise<void> {
  const versions = await writer.having('versions', [store, id]);
  for (const { rev } of versions as { rev: number }[]) await writer.remove('versions', [store, id, rev]);
}
