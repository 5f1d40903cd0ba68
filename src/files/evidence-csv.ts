import type { Language } from '../ui/locale.ts';
import { danishExcel, writeCsv, type SpreadsheetCell, type CsvFormat } from './spreadsheet-cell.ts';
import type { Evidence, EvidenceRecord, Measure } from '../model/evidence.ts';
import { evidenceFields, evidenceWords } from '../model/evidence-schema.ts';
import { resolveToken, TOKEN } from '../model/tokens.ts';

const international: CsvFormat = { decimal: '.', delimiter: ',', bom: false };

/** The form of the file in each language, as it is written and as the data package says. */
export const csvFormats: Readonly<Record<Language, CsvFormat>> = { da: danishExcel, en: international };

/** A column as the data package describes it. `words`: the only ones that may stand there. */
type CsvColumn = {
  readonly type: 'string' | 'number' | 'integer';
  readonly description: string;
  readonly always?: true;
  readonly words?: readonly string[];
};

const text = (description: string): CsvColumn => ({ type: 'string', description });
const always = (column: CsvColumn): CsvColumn => ({ ...column, always: true });
const oneOf = (words: readonly string[], description: string): CsvColumn => ({ type: 'string', words, description });
const number = (description: string): CsvColumn => ({ type: 'number', description });
const whole = (description: string): CsvColumn => ({ type: 'integer', description });
const whyMissing = (what: string, words: readonly string[]): CsvColumn => oneOf(words, `Why ${what} is empty where a value could stand.`);

/** The columns have the names of the fields of evidence.json. A column of numbers holds nothing else: why one is missing stands beside it. */
export const evidenceColumns = {
  id: always(text(evidenceFields.id)),
  source: always(text(evidenceFields.source)),
  kind: always(oneOf(evidenceWords.kind, evidenceFields.kind)),
  status: always(text(`${evidenceFields.status} Several are separated by a space.`)),
  outcome: always(text(evidenceFields.outcome)),
  population: always(text(evidenceFields.population)),
  period: always(text(evidenceFields.period)),
  label: always(text(evidenceFields.label)),
  text: always(text(evidenceFields.text)),
  section: always(text(evidenceFields.section)),
  lines: always(text(evidenceFields.lines)),
  key: text(`${evidenceFields.key} Empty for a record without values.`),
  valueLabel: text(evidenceFields.valueLabel),
  amount: number(evidenceFields.amount),
  unit: oneOf(evidenceWords.unit, evidenceFields.unit),
  approximation: oneOf(evidenceWords.approximation, evidenceFields.approximation),
  intervalLow: number(evidenceFields.low),
  intervalHigh: number(evidenceFields.high),
  intervalLevel: number(evidenceFields.level),
  direction: oneOf(evidenceWords.direction, evidenceFields.direction),
  strength: oneOf(evidenceWords.strength, evidenceFields.strength),
  n: whole(evidenceFields.nAmount),
  caveats: text(`${evidenceFields.caveats} Several are separated by a vertical bar.`),
  conflictsWith: text(`${evidenceFields.conflictsWith} Several are separated by a space.`),
  corrections: text(`${evidenceFields.correctsPrint} What is printed, an arrow, what is read; several are separated by a vertical bar.`),
  amountMissing: whyMissing('amount', ['notPublished']),
  intervalMissing: whyMissing('the interval', evidenceWords.missing),
  nOf: oneOf(evidenceWords.countOf, evidenceFields.nOf),
  nMissing: whyMissing('n', evidenceWords.missing),
  version: always(text('Version of the data.')),
} as const satisfies Record<string, CsvColumn>;
type ColumnName = keyof typeof evidenceColumns;
type Row = Readonly<Record<ColumnName, SpreadsheetCell>>;

/**
 * All records as CSV, one row per value: semicolons and decimal commas in Danish, commas and decimal points in English. Amounts
 * are shares 0–1.
 */
export function evidenceCsv(evidence: Evidence, version: string, language: Language): string {
  const names = Object.keys(evidenceColumns) as ColumnName[];
  const rows = Object.values(evidence.records).flatMap((record) => rowsOf(record, evidence, version, language));
  return writeCsv([names, ...rows.map((row) => names.map((name) => row[name]))], csvFormats[language]);
}

function rowsOf(record: EvidenceRecord, evidence: Evidence, version: string, language: Language): Row[] {
  const words = (local: string): string => withAmounts(local, record, evidence, language);
  const { n } = record;
  const base = {
    id: record.id,
    source: record.source,
    kind: record.kind,
    status: record.status.join(' '),
    outcome: record.outcome,
    population: record.population,
    period: record.period,
    label: words(record.label[language]),
    text: words(record.text[language]),
    section: record.place.section[language],
    lines: record.place.lines,
    direction: record.kind === 'direction' ? record.direction : null,
    strength: record.kind === 'direction' ? record.strength : null,
    n: typeof n === 'string' ? null : n.amount,
    nOf: typeof n === 'string' ? null : n.of,
    nMissing: typeof n === 'string' ? n : null,
    caveats: record.caveats.map((caveat) => words(caveat[language])).join(' | '),
    conflictsWith: record.conflictsWith.join(' '),
    corrections: record.correctsPrint.map(({ printed, corrected }) => `${printed} → ${corrected[language]}`).join(' | '),
    version,
  };
  const values = 'values' in record ? Object.entries(record.values) : [];
  if (values.length === 0) return [{ ...base, ...noValue }];
  return values.map(([key, measure]) => ({ ...base, ...valueCells(key, measure, language) }));
}

const noValue = {
  key: null,
  valueLabel: null,
  amount: null,
  amountMissing: null,
  unit: null,
  approximation: null,
  intervalLow: null,
  intervalHigh: null,
  intervalLevel: null,
  intervalMissing: null,
} as const;

function valueCells(
  key: string,
  { amount, unit, approximation, interval, label }: Measure,
  language: Language,
): Pick<Row, keyof typeof noValue> {
  const bounds = typeof interval === 'string' ? null : interval;
  return {
    key,
    valueLabel: label?.[language] ?? null,
    amount: typeof amount === 'number' ? amount : null,
    amountMissing: typeof amount === 'string' ? amount : null,
    unit,
    approximation,
    intervalLow: bounds?.low ?? null,
    intervalHigh: bounds?.high ?? null,
    intervalLevel: bounds?.level ?? null,
    intervalMissing: typeof interval === 'string' ? interval : null,
  };
}

/** A text with its tokens replaced by plain amounts. */
function withAmounts(words: string, record: EvidenceRecord, { records }: Evidence, language: Language): string {
  return words.replace(TOKEN, (token) => {
    const found = resolveToken(token, record, records);
    if (!found) return token;
    const amount = String(found.measure.amount);
    return language === 'da' ? amount.replace('.', ',') : amount;
  });
}
