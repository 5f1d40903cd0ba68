import type { LockedFile } from '../../../src/storage/lock-rules.ts';
import { readLocked } from '../../../src/storage/locked-file.ts';
import { subtle } from './cryptography.ts';

/** Checks a locked file and opens it, as the page does in two steps. */
export async function openWith(file: unknown, passphrase: string): ReturnType<LockedFile['open']> {
  const read = await readLocked(file, subtle);
  return read.kind === 'locked' ? read.open(passphrase) : read;
}
