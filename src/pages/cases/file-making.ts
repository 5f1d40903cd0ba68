/** Files that the user holds: everything, or one case, plain or behind a passphrase. */
import type { StoredId } from '../../model/case.ts';
import { limits } from '../../intake/text-limits.ts';
import { readBackup, writeBackup, type FileMaking } from '../../storage/backup-file.ts';
import { failed, type Failed } from '../../storage/failure.ts';
import { writeHandover } from '../../storage/handover-file.ts';
import type { Archive } from '../_editing/archive.svelte.ts';
import type { ArchiveEnvironment } from '../../browser/storage.ts';
import { fetchLocks } from './fetch-locks.ts';

/**
 * The text of a backup, once it has been read as whoever restores it will read it: only then is it noted as taken.
 * @param passphrase null for a file that anyone can read
 */
export async function makeBackup(archive: Archive, passphrase: string | null): Promise<string | Failed> {
  const content = await archive.everything();
  if ('kind' in content) return content;
  const text = await writeBackup(content, makingOf(archive.environment));
  const file = await behind(passphrase, text, archive.environment);
  if (typeof file !== 'string') return file;
  if (new TextEncoder().encode(file).length > limits.backupBytes) return failed('tooMuch');
  const { now, subtle, inspector } = archive.environment;
  const back = await readBackup(JSON.parse(text), { now: now(), subtle, inspector });
  if (back.kind === 'refused')
    return failed(
      'readBack',
      back.problems.map(({ place }) => place),
    );
  await archive.noteBackup();
  return file;
}

/** The text of a file with one case; null where there is no such case. */
export async function makeHandover(archive: Archive, caseId: StoredId, passphrase: string | null): Promise<string | Failed | null> {
  const content = await archive.everything();
  if ('kind' in content) return content;
  const text = await writeHandover(content, caseId, makingOf(archive.environment));
  return text === null ? null : behind(passphrase, text, archive.environment);
}

function makingOf({ now, evidenceVersion, subtle }: ArchiveEnvironment): FileMaking {
  return { madeOn: now(), evidenceVersion, subtle };
}

async function behind(passphrase: string | null, text: string, { subtle }: ArchiveEnvironment): Promise<string | Failed> {
  if (passphrase === null || !subtle) return text;
  const locks = await fetchLocks();
  return locks ? locks.lockText(text, passphrase, subtle) : failed('notFetched');
}
