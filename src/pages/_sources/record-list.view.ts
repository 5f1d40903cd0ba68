import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Evidence, EvidenceRecord, RecordId } from '../../model/evidence.ts';
import type { NumbersFilters } from '../../address/numbers-link.ts';
import { measureText, recordText } from './record-text.view.ts';
import { fold } from '../../ui/search.ts';

/** A record as one line of the list. */
export type RecordListLine = {
  readonly id: RecordId;
  readonly label: string;
  /** Its values in words, or the direction; null where it is a statement. */
  readonly value: string | null;
  readonly source: string;
  readonly status: string;
  readonly population: string;
  /** Whether it has been seen in excerpt only. */
  readonly isExcerpt: boolean;
};

/** What is searched of a record, folded, in both languages. */
export type RecordIndex = readonly { readonly record: EvidenceRecord; readonly words: string }[];

const shownValues = 3;

/** Folds every record once; a number stands as the language on the screen writes it. */
export function indexRecords(evidence: Evidence, locale: Locale): RecordIndex {
  return Object.values(evidence.records).map((record) => {
    const source = evidence.sources[record.source];
    const values = 'values' in record ? Object.values(record.values) : [];
    const texts = [record.label, record.text, ...record.caveats, ...values.flatMap(({ label }) => label ?? [])];
    return {
      record,
      words: fold(
        [
          record.id,
          ...texts.flatMap((text) => [text.da, text.en]),
          ...values.map((measure) => measureText(measure, locale)),
          ...(source ? [source.title.da, source.title.en] : []),
        ].join('\n'),
      ),
    };
  });
}

/** The records that hold all the words and that the filters let through, in the order of the sources. */
export function findRecords(index: RecordIndex, words: readonly string[], filters: NumbersFilters): EvidenceRecord[] {
  return index
    .filter(({ record, words: own }) => isLetThrough(record, filters) && words.every((word) => own.includes(word)))
    .map(({ record }) => record);
}

function isLetThrough(record: EvidenceRecord, { source, outcome, population, status }: NumbersFilters): boolean {
  return (
    (source === null || record.source === source) &&
    (outcome === null || record.outcome === outcome) &&
    (population === null || record.population === population) &&
    (status === null || record.status.includes(status))
  );
}

export function recordLine(record: EvidenceRecord, evidence: Evidence, locale: Locale): RecordListLine {
  const { language, format } = locale;
  const { terms, sources } = evidence;
  return {
    id: record.id,
    label: recordText(record.label, record, evidence, locale),
    value: valueText(record, locale),
    source: sources[record.source]?.title[language] ?? '',
    status: format.list(record.status.map((status) => terms.statuses[status].name[language])),
    population: terms.populations[record.population]?.name[language] ?? '',
    isExcerpt: sources[record.source]?.type === 'excerpt',
  };
}

function valueText(record: EvidenceRecord, locale: Locale): string | null {
  if (record.kind === 'direction') return withTexts(locale, texts).t(`direction.${record.direction}`);
  if (!('values' in record)) return null;
  const values = Object.values(record.values).map((measure) => measureText(measure, locale));
  return values.length > shownValues ? `${values.slice(0, shownValues).join(' · ')} …` : values.join(' · ');
}
