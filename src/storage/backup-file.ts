/** A backup: all stored records in a file that the user keeps. */
import { readDataFile, writeDataFile, type DataFileRead, type ReadingContext } from './data-file.ts';
import type { Content } from './rows.ts';

export const backupFormat = 'traedesten-backup';

/** Version and date that are written into a file. */
export type FileMaking = Parameters<typeof writeDataFile>[2];

/** Serializes a backup. */
export function writeBackup(content: Content, making: FileMaking): Promise<string> {
  return writeDataFile(backupFormat, content, making);
}

/** Parses and validates a backup; never rejects. */
export function readBackup(file: unknown, context: ReadingContext): Promise<DataFileRead> {
  return readDataFile(backupFormat, file, context);
}
