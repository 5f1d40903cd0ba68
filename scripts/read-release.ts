/** The version of the data: the date of the newest change and a checksum of all values. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataLines } from '../src/model/data-lines.ts';
import type { Evidence } from '../src/model/evidence.ts';
import type { DataRelease } from '../src/model/release.ts';
import { changesSchema } from './data-schemas.ts';
import { evidenceFolder } from './read-evidence.ts';

/** @throws ZodError if the list of changes does not match its schema */
export function readRelease(evidence: Evidence): DataRelease {
  const changes = changesSchema.parse(JSON.parse(readFileSync(join(evidenceFolder, 'changelog.json'), 'utf8')));
  return { version: `${changes[0]?.date}-${hashOf(evidence)}`, changes };
}

/** The first digits of the SHA-256 of all values; texts may change without a new version. */
export function hashOf(evidence: Pick<Evidence, 'records'>): string {
  return createHash('sha256').update(dataLines(evidence)).digest('hex').slice(0, 12);
}
