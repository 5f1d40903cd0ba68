/** A handover: one case with its notes and measurements, for the caseworker who takes over. */
import type { StoredId } from '../model/case.ts';
import type { FileMaking } from './backup-file.ts';
import { onlyCase } from './content.ts';
import { readDataFile, writeDataFile, type DataFileRead, type ReadingContext } from './data-file.ts';
import type { Content } from './rows.ts';

export const handoverFormat = 'traedesten-handover';

/** The text of a handover; null where there is no such case. */
export async function writeHandover(content: Content, caseId: StoredId, making: FileMaking): Promise<string | null> {
  const bundle = onlyCase(content, caseId);
  return bundle && writeDataFile(handoverFormat, bundle, making);
}

/** Reads a handover; never rejects. */
export async function readHandover(file: unknown, context: ReadingContext): Promise<DataFileRead> {
  const read = await readDataFile(handoverFormat, file, context);
  if (read.kind === 'refused' || read.content.cases.length === 1) return read;
  return { kind: 'refused', problems: [{ kind: 'notOneCase', place: 'content.cases', expected: null }] };
}
