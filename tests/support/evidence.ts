/** The shipped evidence and the engine bound to it, read once for all tests of a file. */
import { readEvidence } from '../../scripts/read-evidence.ts';
import { createEngine } from '../../src/engine/create-engine.ts';
import type { Measure } from '../../src/model/evidence.ts';

export const evidence = readEvidence();
export const engine = createEngine(evidence);

/** The measure of a record, for tests that compare figures. */
export function measure(id: string, key = 'value'): Measure {
  const record = evidence.records[id];
  const found = record && 'values' in record ? record.values[key] : undefined;
  if (!found) throw new Error(`No value ${key} in record ${id}.`);
  return found;
}

export function amount(id: string, key = 'value'): number {
  const { amount: found } = measure(id, key);
  if (typeof found !== 'number') throw new Error(`Record ${id} publishes no ${key}.`);
  return found;
}
