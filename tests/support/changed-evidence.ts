/** The shipped files with one amount changed, read and checked as when building. */
import { readRawEvidence } from '../../scripts/read-evidence.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { loadEvidence } from '../../src/model/load-evidence.ts';

type RawRecord = { id: string; values?: Record<string, { amount: number }> };

export function evidenceWith(file: string, id: string, key: string, amount: number): Evidence {
  const raw = structuredClone(readRawEvidence());
  const record = (raw.records[file] as RawRecord[]).find((one) => one.id === id);
  const measure = record?.values?.[key];
  if (!measure) throw new Error(`No value ${key} of ${id} in ${file}.`);
  measure.amount = amount;
  return loadEvidence(raw);
}
