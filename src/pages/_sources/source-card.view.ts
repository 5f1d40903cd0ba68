import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Evidence, EvidenceRecord, LocalText, Measure, RecordId, Term } from '../../model/evidence.ts';
import { amountText, measureText, recordParts, recordText } from './record-text.view.ts';
import type { SentencePart } from '../../ui/rich-text.ts';

/** A record in words: everything a reader needs to judge it, in the order they ask. */
export type SourceCard = {
  readonly id: RecordId;
  readonly label: string;
  readonly text: readonly SentencePart[];
  readonly values: readonly { readonly label: string | null; readonly value: string; readonly interval: string }[];
  readonly rows: readonly Row[];
  /** Where in the source it stands, and its id: for those who look it up. */
  readonly finding: readonly Row[];
  readonly caveats: readonly (readonly SentencePart[])[];
  /** Where a figure or word is read otherwise than in our text. Slips of the scanner that nobody could mistake are left out. */
  readonly corrections: readonly { readonly change: string; readonly reason: string }[];
  /** Our own figures: how they are worked out, and from which records. */
  readonly calculation: { readonly formula: string; readonly from: readonly Link[] } | null;
  readonly conflicts: readonly Link[];
};

type Row = { readonly name: string; readonly value: string; readonly meaning?: string };
type Link = { readonly id: RecordId; readonly label: string; readonly value: string | null; readonly source: string };

/** @throws Error when there is no such record; ids in the program are checked by a test */
export function sourceCard(id: RecordId, evidence: Evidence, locale: Locale): SourceCard {
  const record = recordOf(id, evidence);
  const parts = (text: LocalText): SentencePart[] => recordParts(text, record, evidence, locale);
  return {
    id,
    label: recordText(record.label, record, evidence, locale),
    text: parts(record.text),
    values: Object.values(valuesOf(record)).map((measure) => ({
      label: measure.label ? measure.label[locale.language] : null,
      value: measureText(measure, locale),
      interval: intervalText(measure, locale),
    })),
    rows: rowsOf(record, evidence, locale),
    finding: findingOf(record, locale),
    caveats: record.caveats.map(parts),
    corrections: record.correctsPrint
      .filter(({ confidence }) => confidence !== 'certain')
      .map(({ printed, corrected, reason }) => ({
        change: withTexts(locale, texts).t('source.correction', { printed, corrected: corrected[locale.language] }),
        reason: reason[locale.language],
      })),
    calculation:
      record.kind === 'calculation'
        ? { formula: record.formula[locale.language], from: record.from.map((from) => linkTo(from, evidence, locale)) }
        : null,
    conflicts: record.conflictsWith.map((other) => linkTo(other, evidence, locale)),
  };
}

function recordOf(id: RecordId, { records }: Evidence): EvidenceRecord {
  const record = records[id];
  if (!record) throw new Error(`There is no record ${id}.`);
  return record;
}

function valuesOf(record: EvidenceRecord): Readonly<Record<string, Measure>> {
  return 'values' in record ? record.values : {};
}

function rowsOf(record: EvidenceRecord, { sources, terms }: Evidence, locale: Locale): SourceCard['rows'] {
  const { t, language, format } = withTexts(locale, texts);
  const source = sources[record.source];
  const { n } = record;
  const count = typeof n === 'string' ? t(`source.${n}`) : t(`source.n.${n.of}`, { count: format.whole(n.amount) });
  const term = (name: string, found: Term | undefined) =>
    found ? [{ name, value: found.name[language], meaning: found.meaning[language] }] : [];
  return [
    ...(source
      ? [{ name: t('source.source'), value: `${source.title[language]}, ${source.date[language]}`, meaning: source.note[language] }]
      : []),
    ...record.status.flatMap((status) => term(t('source.status'), terms.statuses[status])),
    ...(record.kind === 'direction'
      ? [{ name: t('source.direction'), value: `${t(`direction.${record.direction}`)} (${t(`strength.${record.strength}`)})` }]
      : []),
    ...term(t('source.population'), terms.populations[record.population]),
    ...term(t('source.outcome'), terms.outcomes[record.outcome]),
    { name: t('source.period'), value: record.period },
    { name: t('source.n'), value: count },
  ];
}

function findingOf({ id, place }: EvidenceRecord, locale: Locale): Row[] {
  const { t, language } = withTexts(locale, texts);
  const section = place.section[language];
  return [
    { name: t('source.place'), value: place.lines === '–' ? section : `${section} (${t('source.lines', { lines: place.lines })})` },
    { name: t('source.id'), value: id },
  ];
}

function intervalText({ interval, unit }: Measure, locale: Locale): string {
  if (typeof interval === 'string') return withTexts(locale, texts).t(`source.${interval}`);
  const end = (amount: number): string => amountText({ amount, unit }, locale);
  return withTexts(locale, texts).t('source.interval.of', {
    low: end(interval.low),
    high: end(interval.high),
    level: locale.format.plainPercent(interval.level),
  });
}

function linkTo(id: RecordId, evidence: Evidence, locale: Locale): Link {
  const record = recordOf(id, evidence);
  const main = valuesOf(record)['value'];
  return {
    id,
    label: recordText(record.label, record, evidence, locale),
    value: main ? measureText(main, locale) : null,
    source: evidence.sources[record.source]?.date[locale.language] ?? '',
  };
}
