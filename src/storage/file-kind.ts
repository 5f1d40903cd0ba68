import { backupFormat } from './backup-file.ts';
import { encryptedFormat } from './envelope.ts';
import { handoverFormat } from './handover-file.ts';

export type FileKind = 'backup' | 'handover' | 'encrypted' | 'other';

const kinds: Readonly<Record<string, FileKind>> = {
  [backupFormat]: 'backup',
  [handoverFormat]: 'handover',
  [encryptedFormat]: 'encrypted',
};

/** The declared format of a file, to choose its reader. Not validated here. */
export function kindOfFile(file: unknown): FileKind {
  const format = typeof file === 'object' && file !== null && 'format' in file ? file.format : null;
  return typeof format === 'string' && Object.hasOwn(kinds, format) ? (kinds[format] ?? 'other') : 'other';
}
