import { backupFormat } from './backup-file.ts';
import { handoverFormat } from './handover-file.ts';
import { isPlain } from './second-version.ts';

/** The format that locked files of before JWE name. */
export const encryptedFormat = 'traedesten-encrypted';

export type FileKind = 'backup' | 'handover' | 'encrypted' | 'other';

const kinds: Readonly<Record<string, FileKind>> = {
  [backupFormat]: 'backup',
  [handoverFormat]: 'handover',
  [encryptedFormat]: 'encrypted',
};

/** What a file says it is, to choose its reader. Not validated here. A JWE names no format: it is known by its members. */
export function kindOfFile(file: unknown): FileKind {
  if (!isPlain(file)) return 'other';
  const { format } = file;
  if (format === undefined) return 'ciphertext' in file ? 'encrypted' : 'other';
  return typeof format === 'string' && Object.hasOwn(kinds, format) ? (kinds[format] ?? 'other') : 'other';
}
