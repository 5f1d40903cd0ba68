/** Files that the user holds: everything, or one case, plain or behind a passphrase. */
import type { StoredId } from '../../model/case.ts';
import { Portions, type Watch } from '../../intake/portions.ts';
import { readingJson } from '../../intake/read-json.ts';
import { limits } from '../../intake/text-limits.ts';
import { readBackup, writeBackup, type FileMaking } from '../../storage/backup-file.ts';
import type { ReadingContext } from '../../storage/data-file.ts';
import { failed, orFailed, type Failed } from '../../storage/failure.ts';
import { writeHandover } from '../../storage/handover-file.ts';
import type { Archive } from '../_editing/archive.svelte.ts';
import type { ArchiveEnvironment } from '../../browser/storage.ts';
import { fetchLocks } from './fetch-locks.ts';

/**
 * The text of a backup, once it has been read as whoever restores it will read it: only then is it noted as taken.
 * @param passphrase null for a file that anyone can read
 */
export function makeBackup(archive: Archive, passphrase: string | null, watch?: Watch): Promise<string | Failed> {
  return orFailed(async () => {
    const content = await archive.storage.exportAll(watch);
    if (content.kind === 'failed') return content;
    const making = makingOf(archive.environment, watch);
    const text = await writeBackup(content.value, making);
    const file = await behind(passphrase, text, archive.environment);
    if (typeof file !== 'string') return file;
    await making.portions.pause();
    if (new TextEncoder().encode(file).length > limits.backupBytes) return failed('tooMuch');
    const places = await faultsOf(text, { ...making, now: making.madeOn, inspector: archive.environment.inspector });
    if (places.length > 0) return failed('readBack', places);
    await archive.noteBackup();
    return file;
  });
}

/** The text of a file with one case; null where there is no such case. */
export function makeHandover(
  archive: Archive,
  caseId: StoredId,
  passphrase: string | null,
  watch?: Watch,
): Promise<string | Failed | null> {
  return orFailed(async () => {
    const content = await archive.storage.exportAll(watch);
    if (content.kind === 'failed') return content;
    const text = await writeHandover(content.value, caseId, makingOf(archive.environment, watch));
    return text === null ? null : behind(passphrase, text, archive.environment);
  });
}

/** The places of a backup that could not be read again. */
async function faultsOf(text: string, context: ReadingContext): Promise<string[]> {
  const reading = readingJson(text, { length: text.length, depth: limits.jsonDepth });
  const read = await context.portions.through('readingBack', text.length, reading);
  if (read.kind !== 'fine') return [''];
  const back = await readBackup(read.value, context);
  return back.kind === 'refused' ? back.problems.map(({ place }) => place) : [];
}

function makingOf({ now, evidenceVersion, subtle, pace }: ArchiveEnvironment, watch?: Watch): FileMaking {
  return { madeOn: now(), evidenceVersion, subtle, portions: new Portions(pace, watch) };
}

async function behind(passphrase: string | null, text: string, { subtle }: ArchiveEnvironment): Promise<string | Failed> {
  if (passphrase === null || !subtle) return text;
  const locks = await fetchLocks();
  return locks ? locks.lockText(text, passphrase, subtle) : failed('notFetched');
}
