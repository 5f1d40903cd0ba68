/** From version 1 of the records to version 2: a case holds what is answered about its citizen. */
type Plain = Readonly<Record<string, unknown>>;

/** A case of version 1 as one of version 2, in which nothing is answered; anything else unchanged. */
export function caseOfSecondVersion(record: unknown): unknown {
  return isPlain(record) && !('answered' in record) ? { ...record, answered: null } : record;
}

/** The same for all cases in the `content` of a file or a safety copy. */
export function withCasesOfSecondVersion(whole: unknown): unknown {
  const content = isPlain(whole) ? whole['content'] : undefined;
  if (!isPlain(whole) || !isPlain(content) || !Array.isArray(content['cases'])) return whole;
  return { ...whole, content: { ...content, cases: content['cases'].map(caseOfSecondVersion) } };
}

export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
