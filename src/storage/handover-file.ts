/** A handover: one case with its notes and measurements, for the next caseworker. */
import type { StoredId } from '../model/case.ts';
import type { FileMaking } from './backup-file.ts';
import { onlyCase } from './content.ts';
import { readDataFile, writeDataFile, type DataFileRead, type ReadingContext } from './data-file.ts';
import type { Content } from './rows.ts';

export const handoverFormat = 'traedesten-handover';

/** Serializes a handover; null if there is no such case. */
export async function writeHandover(content: Content, caseId: StoredId, making: FileMaking): Promise<string | null> {
  const bundle = onlyCase(content, caseId);
  return bundle && writeDataFile(handoverFormat, bundle, making);
}

/** Parses and validates a handover; never rejects. */
export async function readHandover(file: unknown, context: ReadingContext): Promise<DataFileRead> {
  const read = await readDataFile(handoverFormat, file, context);
  if (read.kind === 'refused' || read.content.cases.length === 1) return read;
  return { kind: 'refused', problems: [{ kind: 'notOneCase', place: 'content.cases' }] };
}
