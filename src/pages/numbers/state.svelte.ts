import {
  createEngineWithAssumptions,
  isWithinUnit,
  replaceableAt,
  isNothingAssumed,
  serializeAssumptions,
  type Assumption,
  type Replaceable,
} from '../../engine/assumptions.ts';
import { readDanishNumber } from '../../intake/danish-number.ts';
import { EvidenceError } from '../../model/evidence-error.ts';
import type { Evidence, EvidenceRecord, RecordId } from '../../model/evidence.ts';
import type { Guidance } from '../../model/guidance.ts';
import { noNumbersFilters, readNumbers, writeNumbers, type NumbersFilters } from '../../address/numbers-link.ts';
import type { DataRelease } from '../../model/release.ts';
import { shiftDecimals } from '../../stats/shift-decimals.ts';
import { createNumbers, type Numbers } from '../../ui/numbers.ts';
import type { RichText } from '../../ui/rich-text.ts';
import type { ProgramUse } from '../page-records.ts';
import { hiddenCause } from './hidden-cause.view.ts';
import { plainSlips, recordChecks, recordUse, type RecordUse } from './record-use.view.ts';
import { findRecords, indexRecords, recordLine, type RecordIndex, type RecordListLine } from '../_sources/record-list.view.ts';
import { wordsOf } from '../../ui/search.ts';
import { sourceCard, type SourceCard } from '../_sources/source-card.view.ts';
import type { PrognosisState } from '../_prognosis/prognosis.svelte.ts';
import type { Session } from '../../address/session.svelte.ts';

const shownAtOnce = 20;
const decimalsPerPercent = 2;

/** What the page of figures shows. */
export type FiguresData = {
  readonly evidence: Evidence;
  readonly guidance: Guidance;
  readonly use: ProgramUse;
  readonly release: DataRelease;
};

/** Everything that is known about one record. */
export type RecordView = {
  readonly card: SourceCard;
  readonly use: RecordUse;
  readonly checks: ReturnType<typeof recordChecks>;
  readonly slips: ReturnType<typeof plainSlips>;
  /** How strong a hidden explanation of an effect would have to be; null where the record is none. */
  readonly hiddenCause: RichText | null;
  /** The address of the page it comes from, where it has one. */
  readonly address: string | null;
  readonly isExcerpt: boolean;
  /** The values that a reader may put own ones in place of. */
  readonly replaceable: readonly {
    readonly key: string;
    readonly label: string | null;
    readonly own: number | null;
    readonly unit: Replaceable['unit'];
  }[];
};

/** Why an own value was not taken over. */
export type ReplacementProblem = 'missing' | 'notANumber' | 'outside' | 'together';

/** The records, looked up and looked through. Filters and the opened record stand in the address; what is searched for does not. */
export class NumbersState {
  readonly data: FiguresData;
  /** As published, whatever own values are in force. */
  readonly numbers: Numbers;
  readonly #session: Session;
  readonly #prognosis: PrognosisState;
  #query = $state('');
  #shownCount = $state(shownAtOnce);

  constructor(session: Session, prognosis: PrognosisState, data: FiguresData) {
    this.data = data;
    this.#session = session;
    this.#prognosis = prognosis;
    this.numbers = createNumbers(numbersIn(data.evidence));
  }

  readonly #read = $derived.by(() => readNumbers(this.#session.parameters.numbers ?? {}, this.data.evidence));

  readonly filters: NumbersFilters = $derived.by(() => this.#read.filters);

  readonly opened: RecordId | null = $derived.by(() => this.filters.record);

  /** Whether something in the address was left out. */
  readonly isCorrected: boolean = $derived.by(() => this.#read.dropped > 0);

  readonly #index: RecordIndex = $derived.by(() => indexRecords(this.data.evidence, this.#session.locale));

  readonly #words: readonly string[] = $derived.by(() => wordsOf(this.#query));

  readonly matches: readonly EvidenceRecord[] = $derived.by(() => findRecords(this.#index, this.#words, this.filters));

  readonly shown: readonly RecordListLine[] = $derived.by(() =>
    this.matches.slice(0, this.#shownCount).map((record) => recordLine(record, this.data.evidence, this.#session.locale)),
  );

  readonly isNarrowed: boolean = $derived.by(() => {
    const { source, outcome, population, status } = this.filters;
    return this.#words.length > 0 || [source, outcome, population, status].some((one) => one !== null);
  });

  /** Everything about the opened record; null where none is opened. */
  readonly record: RecordView | null = $derived.by(() => (this.opened === null ? null : this.#view(this.opened)));

  get query(): string {
    return this.#query;
  }

  search(query: string): void {
    this.#query = query;
    this.#shownCount = shownAtOnce;
  }

  /** Takes over a filter; an opened record gives way to what is found. */
  choose(change: Partial<NumbersFilters>): void {
    this.#shownCount = shownAtOnce;
    this.#session.answer('numbers', writeNumbers({ ...this.filters, record: null, ...change }));
  }

  clear(): void {
    this.#query = '';
    this.choose(noNumbersFilters);
  }

  showMore(): void {
    this.#shownCount += shownAtOnce;
  }

  /** The address of a record on this page. */
  linkTo(id: RecordId): string {
    return this.#session.linkTo({
      page: 'numbers',
      parameters: { ...this.#session.parameters, numbers: { ...this.#session.parameters.numbers, post: id } },
    });
  }

  /** Puts an own value in place of a published one, as it is typed: per cent or percentage points in Danish form. */
  async replace(record: RecordId, key: string, typed: string): Promise<ReplacementProblem | null> {
    const known = replaceableAt(record, key);
    const read = readDanishNumber(typed, { percent: true });
    if (read.kind === 'missing') return 'missing';
    if (!known || read.kind !== 'number') return 'notANumber';
    const amount = shiftDecimals(read.value, -decimalsPerPercent);
    if (!isWithinUnit(amount, known.unit)) return 'outside';
    await this.#prognosis.needAssumptions();
    if (isNothingAssumed(known, amount)) {
      this.restore(record, key);
      return null;
    }
    const values = [...this.#others(record, key), { record, key, amount }];
    if (!canCompute(this.data.evidence, values)) return 'together';
    this.#session.assume(serializeAssumptions(values));
    return null;
  }

  /** Brings a published value back. */
  restore(record: RecordId, key: string): void {
    this.#session.assume(serializeAssumptions(this.#others(record, key)));
  }

  #others(record: RecordId, key: string): Assumption[] {
    return (this.#prognosis.assumptions?.values ?? []).filter((one) => one.record !== record || one.key !== key);
  }

  #view(id: RecordId): RecordView | null {
    const { evidence, guidance, use } = this.data;
    const { locale } = this.#session;
    const record = evidence.records[id];
    if (!record) return null;
    const source = evidence.sources[record.source];
    const own = this.#prognosis.assumptions?.values ?? [];
    return {
      card: sourceCard(id, evidence, locale),
      use: recordUse(id, evidence, guidance, use, locale),
      checks: recordChecks(id, evidence, locale),
      slips: plainSlips(record, locale),
      hiddenCause: hiddenCause(id, evidence, locale),
      address: source?.address ?? null,
      isExcerpt: source?.type === 'excerpt',
      replaceable: Object.entries('values' in record ? record.values : {}).flatMap(([key, { label }]) => {
        const known = replaceableAt(id, key);
        const mine = own.find((one) => one.record === id && one.key === key);
        return known ? [{ key, label: label?.[locale.language] ?? null, own: mine?.amount ?? null, unit: known.unit }] : [];
      }),
    };
  }
}

function canCompute(evidence: Evidence, values: readonly Assumption[]): boolean {
  try {
    createEngineWithAssumptions(numbersIn(evidence), values);
    return true;
  } catch (error) {
    if (error instanceof EvidenceError) return false;
    throw error;
  }
}

/** The records that hold values. */
function numbersIn({ records }: Evidence): Parameters<typeof createNumbers>[0] {
  return { records: Object.fromEntries(Object.entries(records).flatMap(([id, record]) => ('values' in record ? [[id, record]] : []))) };
}
