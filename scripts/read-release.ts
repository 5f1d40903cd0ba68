/** The version of the data: the date of the newest change and a checksum of all values. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { dataLines } from '../src/model/data-lines.ts';
import type { Evidence } from '../src/model/evidence.ts';
import { localText, recordSchema, sourceSchema, termsSchema } from '../src/model/evidence-schema.ts';
import type { DataChange, DataRelease } from '../src/model/release.ts';
import { evidenceFolder } from './read-evidence.ts';

const changesSchema: z.ZodType<DataChange[]> = z
  .array(z.strictObject({ date: z.iso.date(), hash: z.string().regex(/^[0-9a-f]{12}$/), what: localText, affects: localText }))
  .min(1);

/** @throws ZodError if the list of changes does not match its schema */
export function readRelease(evidence: Evidence): DataRelease {
  const changes = changesSchema.parse(JSON.parse(readFileSync(join(evidenceFolder, 'changelog.json'), 'utf8')));
  return { version: `${changes[0]?.date}-${hashOf(evidence)}`, changes };
}

/** The first digits of the SHA-256 of all values; texts may change without a new version. */
export function hashOf(evidence: Pick<Evidence, 'records'>): string {
  return createHash('sha256').update(dataLines(evidence)).digest('hex').slice(0, 12);
}

/** The JSON Schema of the published evidence.json, derived from the schema of the evidence files. */
export function evidenceJsonSchema(): unknown {
  const file = z.strictObject({
    $schema: z.string(),
    version: z.string(),
    sources: z.array(sourceSchema),
    terms: termsSchema,
    records: z.array(recordSchema),
  });
  return z.toJSONSchema(file, { target: 'draft-2020-12' });
}
