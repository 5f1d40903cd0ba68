/**
 * Validates the raw evidence files and cross-checks them. Each mistake is one sentence: which record, what is wrong, what to
 * do.
 */
import type { z } from 'zod';
import { recordSchema, sourceSchema, termsSchema } from './evidence-schema.ts';
import { deepFreeze } from './deep-freeze.ts';
import { EvidenceError } from './evidence-error.ts';
import type { Evidence, EvidenceRecord, LocalText, Source } from './evidence.ts';
import { resolveToken, TOKEN } from './tokens.ts';

/** The parsed, unvalidated JSON files: content by file name (used in messages). */
export type RawEvidence = { sources: unknown; terms: unknown; records: Readonly<Record<string, unknown>> };

/**
 * Digits that are part of a name and no amount: dates, tables, figures, questions, codes, acts, standards, classes. Longer
 * names come first, because alternatives match in order.
 */
const NAMES_WITH_DIGITS = new RegExp(
  [
    /\b2022-212-3676\b/,
    /\b(?:lov|Lov|act|Act) (?:1750|692\/2018)\b/,
    /\bWCAG 2\.1 AA\b|\bEN 301 549\b/,
    /\b(?:19|20)\d\d\b/,
    /\b\d{1,2}\. (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b/,
    /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/,
    /\b(?:Tabel|Table|Figur|Figure) \d\.\d\b/,
    /\b(?:Tabel|Table|Figur|Figure|boks|box|Boks|Box|note|fodnote|footnote) A?\d+(?:[–-]\d+)?/,
    /\bkategori 2 og 3\b|\bcategor(?:y|ies) 2 (?:and|or) 3\b|\bgeneration [12]\b|\b9\. klasse\b|\b9th grade\b/,
    /\b[SB]\d{1,2}\b|\b(?:OCR|INC)-\d+|\bA1\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/**
 * Checks the schema, references and texts of all files.
 * @returns the frozen evidence, records by id
 * @throws EvidenceError with all mistakes
 */
export function loadEvidence(raw: RawEvidence): Evidence {
  const mistakes: string[] = [];
  const sources = readList<Source>('sources.json', raw.sources, sourceSchema, mistakes);
  const terms = termsSchema.safeParse(raw.terms);
  if (!terms.success) mistakes.push(...sentences('terms.json', terms.error));
  const records = Object.entries(raw.records).flatMap(([file, content]) => readList<EvidenceRecord>(file, content, recordSchema, mistakes));
  if (!terms.success || mistakes.length > 0) throw new EvidenceError(mistakes);

  const evidence: Evidence = {
    sources: byId('source', sources, mistakes),
    terms: terms.data,
    records: byId('record', records, mistakes),
  };
  for (const record of records) mistakes.push(...crossCheck(record, evidence).map((mistake) => `Record ${record.id}: ${mistake}.`));
  if (mistakes.length > 0) throw new EvidenceError(mistakes);
  return deepFreeze(evidence);
}

function readList<T extends { id: string }>(file: string, content: unknown, schema: z.ZodType<T>, mistakes: string[]): T[] {
  if (!Array.isArray(content)) {
    mistakes.push(`${file} must hold a list.`);
    return [];
  }
  return content.flatMap((entry: unknown, index) => {
    const parsed = schema.safeParse(entry);
    if (parsed.success) return [parsed.data];
    const name = typeof entry === 'object' && entry !== null && 'id' in entry ? `Record ${String(entry.id)}` : `Entry ${index + 1}`;
    mistakes.push(...sentences(`${name} (${file})`, parsed.error));
    return [];
  });
}

function sentences(where: string, error: z.ZodError): string[] {
  return error.issues.map((issue) => `${where}${issue.path.length > 0 ? `, at ${issue.path.join('.')}` : ''}: ${issue.message}.`);
}

function byId<T extends { id: string }>(what: string, list: readonly T[], mistakes: string[]): Record<string, T> {
  const found = Object.create(null) as Record<string, T>;
  for (const entry of list) {
    if (found[entry.id]) mistakes.push(`The ${what} ${entry.id} is defined twice; give one of them another id.`);
    found[entry.id] = entry;
  }
  return found;
}

function crossCheck(record: EvidenceRecord, { sources, terms, records }: Evidence): string[] {
  const mistakes: string[] = [];
  if (!sources[record.source]) mistakes.push(`its source ${record.source} is not in sources.json`);
  if (!terms.outcomes[record.outcome]) mistakes.push(`its outcome ${record.outcome} is not in terms.json`);
  if (!terms.populations[record.population]) mistakes.push(`its population ${record.population} is not in terms.json`);
  if (new Set(record.status).size !== record.status.length) mistakes.push('a status is named twice');
  const own = sources[record.source]?.type === 'own';
  if ((record.kind === 'choice' || record.kind === 'calculation') && !own)
    mistakes.push(`a ${record.kind} is our own and needs the source of our own`);
  if (record.kind === 'quantity' && own) mistakes.push('a number of our own is a choice or a calculation, not a quantity');
  if (record.kind === 'calculation')
    for (const id of record.from) {
      const origin = records[id];
      if (!origin) mistakes.push(`it is worked out from ${id}, which does not exist`);
      else if (sources[origin.source]?.type === 'excerpt')
        mistakes.push(`it is worked out from ${id}, which has been seen in excerpt only`);
    }
  for (const id of record.conflictsWith) {
    const other = records[id];
    if (!other) mistakes.push(`it conflicts with ${id}, which does not exist`);
    else if (id === record.id) mistakes.push('it conflicts with itself');
    else if (!other.conflictsWith.includes(record.id)) mistakes.push(`it conflicts with ${id}, but ${id} does not name it in return`);
  }
  for (const { name, text } of textsOf(record)) for (const mistake of checkText(text, record, records)) mistakes.push(`${name} ${mistake}`);
  return mistakes;
}

function textsOf(record: EvidenceRecord): { name: string; text: string }[] {
  const local = (name: string, text: LocalText) => [
    { name: `${name} (da)`, text: text.da },
    { name: `${name} (en)`, text: text.en },
  ];
  return [
    ...local('its label', record.label),
    ...local('its text', record.text),
    ...record.caveats.flatMap((caveat, index) => local(`its caveat ${index + 1}`, caveat)),
  ];
}

/** Every number in a text must be a token that references a value, so that it is corrected in one place. */
export function checkText(text: string, record: EvidenceRecord | null, records: Evidence['records']): string[] {
  const mistakes: string[] = [];
  const rest = text.replace(TOKEN, (token) => {
    if (!resolveToken(token, record, records)) mistakes.push(`refers to ${token}, which is not a value`);
    return '';
  });
  const digits = rest.replace(NAMES_WITH_DIGITS, '').match(/\d[\d.,]*/);
  if (digits) mistakes.push(`holds the number ${digits[0]}; make it a value and refer to it, as in {value} or {bip2017-09}`);
  return mistakes;
}
