/** Reads and validates the evidence files, for the build, the tests and the library. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Evidence } from '../src/model/evidence.ts';
import { loadEvidence, type RawEvidence } from '../src/model/load-evidence.ts';

export const evidenceFolder = fileURLToPath(new URL('../src/evidence', import.meta.url));

const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(evidenceFolder, ...path), 'utf8'));

export function readRawEvidence(): RawEvidence {
  const files = readdirSync(join(evidenceFolder, 'records')).filter((name) => name.endsWith('.json'));
  return {
    sources: read('sources.json'),
    terms: read('terms.json'),
    records: Object.fromEntries(files.map((name) => [name, read('records', name)])),
  };
}

/** @throws EvidenceError with one sentence per mistake */
export function readEvidence(): Evidence {
  return loadEvidence(readRawEvidence());
}
