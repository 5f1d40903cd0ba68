/** A backup: everything that is kept, in a file the user holds. */
import { readDataFile, writeDataFile, type DataFileRead, type ReadingContext } from './data-file.ts';
import type { Content } from './rows.ts';

export const backupFormat = 'traedesten-backup';

/** What a file says of itself when it is made. */
export type FileMaking = Parameters<typeof writeDataFile>[2];

/** The text of a backup. */
export function writeBackup(content: Content, making: FileMaking): Promise<string> {
  return writeDataFile(backupFormat, content, making);
}

/** Reads a backup; never rejects. */
export function readBackup(file: unknown, context: ReadingContext): Promise<DataFileRead> {
  return readDataFile(backupFormat, file, context);
}
