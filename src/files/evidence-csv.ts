import type { Language } from '../ui/locale.ts';
import { danishExcel, writeCsv, type SpreadsheetCell, type CsvFormat } from './spreadsheet-cell.ts';
import type { Evidence, EvidenceRecord, Measure } from '../model/evidence.ts';
import { resolveToken, TOKEN } from '../model/tokens.ts';

const international: CsvFormat = { decimal: '.', delimiter: ',', bom: false };

/** The columns have the names of the fields of evidence.json. */
const columns = [
  'id',
  'source',
  'kind',
  'status',
  'outcome',
  'population',
  'period',
  'label',
  'text',
  'section',
  'lines',
  'key',
  'valueLabel',
  'amount',
  'unit',
  'approximation',
  'intervalLow',
  'intervalHigh',
  'intervalLevel',
  'direction',
  'strength',
  'n',
  'caveats',
  'conflictsWith',
  'corrections',
] as const;
type Row = Readonly<Record<(typeof columns)[number], SpreadsheetCell>>;

/**
 * All records as CSV, one row per value: semicolons and decimal commas in Danish, commas and decimal points in English. Amounts
 * are shares 0–1.
 */
export function evidenceCsv(evidence: Evidence, language: Language): string {
  const rows = Object.values(evidence.records).flatMap((record) => rowsOf(record, evidence, language));
  return writeCsv([columns, ...rows.map((row) => columns.map((column) => row[column]))], language === 'da' ? danishExcel : international);
}

function rowsOf(record: EvidenceRecord, evidence: Evidence, language: Language): Row[] {
  const text = (words: string): string => withAmounts(words, record, evidence, language);
  const { n } = record;
  const base = {
    id: record.id,
    source: record.source,
    kind: record.kind,
    status: record.status.join(' '),
    outcome: record.outcome,
    population: record.population,
    period: record.period,
    label: text(record.label[language]),
    text: text(record.text[language]),
    section: record.place.section[language],
    lines: record.place.lines,
    direction: record.kind === 'direction' ? record.direction : null,
    strength: record.kind === 'direction' ? record.strength : null,
    n: typeof n === 'string' ? n : `${n.amount} ${n.of}`,
    caveats: record.caveats.map((caveat) => text(caveat[language])).join(' | '),
    conflictsWith: record.conflictsWith.join(' '),
    corrections: record.correctsPrint.map(({ printed, corrected }) => `${printed} → ${corrected[language]}`).join(' | '),
  };
  const values = 'values' in record ? Object.entries(record.values) : [];
  if (values.length === 0) return [{ ...base, ...noValue }];
  return values.map(([key, measure]) => ({ ...base, ...valueCells(key, measure, language) }));
}

const noValue = {
  key: null,
  valueLabel: null,
  amount: null,
  unit: null,
  approximation: null,
  intervalLow: null,
  intervalHigh: null,
  intervalLevel: null,
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
    amount,
    unit,
    approximation,
    intervalLow: bounds?.low ?? (interval as string),
    intervalHigh: bounds?.high ?? null,
    intervalLevel: bounds?.level ?? null,
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
