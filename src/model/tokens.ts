import type { EvidenceRecord, Measure, RecordId } from './evidence.ts';

/** `{value}` or `{ja}` references a value of the same record, `{bip2017-09}` or `{bip2017-19.ja}` one of another. */
export const TOKEN = /\{[a-z][A-Za-z0-9-]*(?:\.[a-z][A-Za-z0-9]*)?\}/g;

/**
 * The value of a token in the text of a record, or (null) outside records, with the record it belongs to; undefined if there is
 * none.
 */
export function resolveToken(
  token: string,
  record: EvidenceRecord | null,
  records: Readonly<Record<string, EvidenceRecord>>,
): { measure: Measure; record: RecordId } | undefined {
  const inner = token.slice(1, -1);
  const own = record && valuesOf(record)[inner];
  if (record && own) return { measure: own, record: record.id };
  const [id = '', key = 'value'] = inner.split('.');
  const other = records[id];
  const measure = other && valuesOf(other)[key];
  return measure && { measure, record: other.id };
}

function valuesOf(record: EvidenceRecord): Readonly<Record<string, Measure>> {
  return 'values' in record ? record.values : {};
}
