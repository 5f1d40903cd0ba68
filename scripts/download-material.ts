import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DownloadMaterial } from '../src/files/files.ts';
import type { Evidence } from '../src/model/evidence.ts';
import { dataSchemas } from './data-schemas.ts';
import { readRelease } from './read-release.ts';

/** What the public data files are made from, with what only the build can read or compute. */
export function downloadMaterial(evidence: Evidence): DownloadMaterial {
  return {
    evidence,
    release: readRelease(evidence),
    schemas: dataSchemas(),
    licence: readFileSync(fileURLToPath(new URL('../LICENSE-DATA', import.meta.url)), 'utf8'),
    measureText: (text) => ({ bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') }),
  };
}
