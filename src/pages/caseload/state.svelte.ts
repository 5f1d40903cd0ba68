import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import { bytesOfHandRows, type HandRow } from '../../caseload-file/by-hand.ts';
import type { Computed, FileRefusal, Reading, Review } from '../../caseload-file/caseload-file.ts';
import type { ColumnFacts, FilePreview } from '../../caseload-file/preview.ts';
import { eachRow, fields, missingFields, remap, type Field, type Mapping } from '../../caseload-file/columns.ts';
import type { WorkerResult, WorkerOrder } from '../../caseload-file/messages.ts';
import type { EngineEvidence } from '../../engine/types.ts';
import { fileName } from '../../files/file-name.ts';
import { danishExcel, writeCsv, type CsvFormat } from '../../files/spreadsheet-cell.ts';
import type { WriteExcel } from '../../files/workbook.ts';
import { limits } from '../../intake/text-limits.ts';
import { beliefs } from '../../model/belief.ts';
import { readWholes, writeWhole, type WholeParameters } from '../../address/whole-parameters.ts';
import { createTeam } from '../../team/create-team.ts';
import type { CaseloadPlan, Team } from '../../team/types.ts';
import { caseloadView, type CaseloadView } from './caseload.view.ts';
import { sampleRows } from './sample.view.ts';
import { whatIfView, type WhatIfView } from './what-if.view.ts';
import type { PrognosisState } from '../_prognosis/prognosis.svelte.ts';
import { saveFile } from '../../browser/save-file.ts';
import type { Session } from '../../address/session.svelte.ts';

/** Carries out orders one after the other, beside the page where that can be done. */
export type CaseloadJobs = {
  /** Whether Excel workbooks can be read here. */
  readonly readsWorkbooks: boolean;
  /** @throws Error when it cannot be carried out; never answers once it has been stopped */
  run(order: WorkerOrder, onProgress: (done: number) => void): Promise<WorkerResult>;
  /** Ends whatever is being done, and forgets what had been opened. */
  stop(): void;
};

/** The user ended the work, or it could not be done. */
type EndOfWork = { readonly kind: 'stopped' | 'failed' };

export type CaseloadStage =
  | { readonly kind: 'entering'; readonly refusal: FileRefusal | EndOfWork | null }
  | { readonly kind: 'working'; readonly what: 'open' | 'compute' }
  /** `refusal`: why the file cannot be read as it was asked for last; it stands as it was before. */
  | { readonly kind: 'mapping'; readonly preview: FilePreview; readonly refusal: FileRefusal | null }
  | { readonly kind: 'review'; readonly review: Review }
  | { readonly kind: 'done'; readonly computed: Computed; readonly transfer: number };

/** The kinds of files with the totals: CSV as Danish Excel reads it, CSV as it is read elsewhere, and a workbook. */
export type TotalsFormat = 'danish' | 'international' | 'excel';

/** The sliders: changes per 100 citizens, steps, and a share in per cent. */
export type PlanField = 'changesNow' | 'changesWanted' | 'beliefSteps' | 'beliefShare';

const perCent = 100;
/** More changes than two a citizen and year are only reached by an address. */
const mostOnSlider = 2 * perCent;
const international: CsvFormat = { decimal: '.', delimiter: ',', bom: true };
const emptyRow: HandRow = ['', '', '', '', ''];
const handRowsAtFirst = 5;

/** A caseload on its way from the user's hands to its picture. It is nowhere but here and in the worker. */
export class CaseloadState {
  readonly #session: Session;
  readonly #prognosis: PrognosisState;
  readonly #published: Team;
  readonly #jobs: CaseloadJobs;
  readonly #writeExcel: WriteExcel | null;
  readonly #ratePublished: number;
  readonly #mostChanges: number;
  #stage: CaseloadStage = $state.raw({ kind: 'entering', refusal: null });
  #done = $state(0);
  #mapping: Mapping | null = $state.raw(null);
  /** Columns of which the user has said that they hold no CPR numbers. */
  #cleared: readonly number[] = $state.raw([]);
  #preview: FilePreview | null = $state.raw(null);
  #reading: Reading = {};
  /** What the user has said of empty cells and of names; null: nothing yet. */
  #fillsDown: boolean | null = $state(null);
  #hidesNames = $state(true);
  #handRows: readonly HandRow[] = $state.raw(Array.from({ length: handRowsAtFirst }, () => emptyRow));
  #isByHand = $state(false);
  #order = 0;
  /** The part of the effects that the last order was computed with. */
  #transfer = 1;
  /** What an extra job is worth, as typed; nowhere but here. */
  amount = $state('');

  constructor(session: Session, prognosis: PrognosisState, evidence: EngineEvidence, jobs: CaseloadJobs, writeExcel: WriteExcel | null) {
    this.#session = session;
    this.#prognosis = prognosis;
    this.#published = createTeam(evidence);
    this.#jobs = jobs;
    this.#writeExcel = writeExcel;
    this.#ratePublished = Math.round(prognosis.publishedNumbers.amount('bip2017-08') * perCent);
    this.#mostChanges = prognosis.publishedNumbers.amount('choice-max-changes') * perCent;
    session.addKeeper({
      keeps: 'caseload',
      save: () => null,
      isOnlyHere: () => false,
      isOnlyOnPage: () => this.#handRows.some((cells) => cells.some((cell) => cell.trim() !== '')),
      isToBeOpenedAgain: () => this.#stage.kind !== 'entering',
    });
  }

  readonly fields: readonly Field[] = fields;
  readonly mostOnSlider = mostOnSlider;
  /** Whether Excel workbooks can be read here; not in the single file. */
  get readsWorkbooks(): boolean {
    return this.#jobs.readsWorkbooks;
  }

  /** The most rows that a file may have. */
  readonly mostRows = limits.csvRows;

  /** The fewest citizens that are shown together. */
  get smallestGroup(): number {
    return this.#prognosis.publishedNumbers.amount('choice-smallest-group');
  }

  /** The share of citizens in the study who changed caseworker. */
  get publishedChanges(): number {
    return this.#prognosis.publishedNumbers.amount('bip2017-08');
  }

  get stage(): CaseloadStage {
    return this.#stage;
  }

  /** How much of the work is done, 0–1. */
  get done(): number {
    return this.#done;
  }

  get mapping(): Mapping | null {
    return this.#mapping;
  }

  get cleared(): readonly number[] {
    return this.#cleared;
  }

  get handRows(): readonly HandRow[] {
    return this.#handRows;
  }

  /** Whether the rows were typed in here, so that lines are counted without a header. */
  get isByHand(): boolean {
    return this.#isByHand;
  }

  /** Rows without a caseworker, or whose place is probably the one above: the user is asked about them. */
  readonly blanks: number = $derived.by(() => {
    const facts = [this.#factsOf('caseworker'), this.#factsOf('place')];
    return facts[0]?.blanks || (facts[1]?.looksMerged ? facts[1].blanks : 0);
  });

  /** Whether an empty cell of caseworker or place is read as the one above. */
  readonly fillsDown: boolean = $derived.by(
    () => this.#fillsDown ?? (this.#factsOf('caseworker')?.looksMerged || this.#factsOf('place')?.looksMerged || false),
  );

  /** The fields whose column looks like names of people. */
  readonly named: readonly Field[] = $derived.by(() => [
    ...(['caseworker', 'citizen'] as const).filter((field) => (this.#factsOf(field)?.names ?? 'none') !== 'none'),
    ...(['place'] as const).filter((field) => this.#factsOf(field)?.names === 'fullNames'),
  ]);

  /** Whether names are shown as codes. */
  get hidesNames(): boolean {
    return this.#hidesNames;
  }

  /** Whether a spreadsheet has rounded the codes of the citizens. */
  readonly isRounded: boolean = $derived.by(() => this.#factsOf('citizen')?.isRounded ?? false);

  readonly missing: readonly Field[] = $derived.by(() => (this.#mapping ? missingFields(this.#mapping) : []));

  readonly view: CaseloadView | null = $derived.by(() => {
    const stage = this.#stage;
    if (stage.kind !== 'done' || !stage.computed.summary.group) return null;
    return caseloadView(stage.computed.summary, stage.computed.summary.group, this.#team.experiment, {
      numbers: this.#prognosis.publishedNumbers,
      locale: this.#session.locale,
    });
  });

  readonly #group = $derived.by(() => (this.#stage.kind === 'done' ? this.#stage.computed.summary.group : null));

  /** Changes per 100 citizens in the rows; null where they expect none. */
  readonly ownChanges: number | null = $derived.by(() => {
    const group = this.#group;
    return group && group.changes > 0 ? Math.round((group.changes / group.citizens) * perCent) : null;
  });

  /** The sliders for changes begin where the caseload is, or where the study was. */
  readonly planParameters: WholeParameters<PlanField> = $derived.by(() => {
    const changes = { limits: [0, this.#mostChanges], fallback: this.ownChanges ?? this.#ratePublished } as const;
    return {
      changesNow: { name: 'skiftnu', ...changes },
      changesWanted: { name: 'skiftmaal', ...changes },
      beliefSteps: { name: 'troloeft', limits: [0, beliefs.length - 1], fallback: 0 },
      beliefShare: { name: 'troandel', limits: [0, perCent], fallback: perCent },
    };
  });

  readonly #read = $derived.by(() => readWholes(this.#session.parameters.caseload ?? {}, this.planParameters));

  /** The sliders as they stand in the address. */
  readonly sliders = $derived.by(() => this.#read.values);

  /** Whether something in the address could not be used as it stood. */
  readonly isCorrected: boolean = $derived.by(() => this.#read.isCorrected);

  readonly #plan: CaseloadPlan = $derived.by(() => ({
    changesNow: this.sliders.changesNow / perCent,
    changesWanted: this.sliders.changesWanted / perCent,
    beliefSteps: this.sliders.beliefSteps,
    beliefShare: this.sliders.beliefShare / perCent,
  }));

  readonly whatIf: WhatIfView | null = $derived.by(() => {
    const group = this.#group;
    if (!group) return null;
    const { changesNow, changesWanted, beliefSteps, beliefShare } = this.#plan;
    const changed = { changes: changesNow !== changesWanted, belief: beliefSteps > 0 && beliefShare > 0 };
    return whatIfView(this.#team.whatIfOfGroup(group, this.#plan), this.amount, changed, {
      numbers: this.#prognosis.publishedNumbers,
      locale: this.#session.locale,
    });
  });

  /** What is computed on the page itself, with the effects that the reader takes to hold. */
  readonly #team: Team = $derived.by(() => this.#published.withTransfer(this.#prognosis.transfer));

  /** Whether the result was computed with another part of the effects than is assumed now. */
  readonly isOutdated: boolean = $derived.by(() => this.#stage.kind === 'done' && this.#stage.transfer !== this.#prognosis.transfer);

  async openFile(file: File): Promise<void> {
    // A file that is refused for its size need not be read for that.
    if (this.#isTooLarge(file.size)) return;
    this.#isByHand = false;
    this.#reading = {};
    await this.#run('open', async () => ({ kind: 'open', bytes: new Uint8Array(await file.arrayBuffer()) }));
  }

  /** Cells copied out of a spreadsheet. */
  async openText(text: string): Promise<void> {
    this.#isByHand = false;
    this.#reading = {};
    // A character is one byte at least.
    if (this.#isTooLarge(text.length)) return;
    await this.#run('open', () => ({ kind: 'open', bytes: new TextEncoder().encode(text) }));
  }

  #isTooLarge(length: number): boolean {
    const isTooLarge = length > limits.csvBytes;
    if (isTooLarge) this.#stage = { kind: 'entering', refusal: { kind: 'tooLarge', limit: limits.csvBytes, length } };
    return isTooLarge;
  }

  async openHandRows(): Promise<void> {
    this.#isByHand = true;
    this.#reading = {};
    await this.#run('open', () => ({ kind: 'open', bytes: bytesOfHandRows(this.#handRows) }));
    // The columns are ours, so that there is nothing to ask, unless one of them may not be used.
    if (this.#stage.kind === 'mapping' && this.missing.length === 0 && this.#stage.preview.cprColumns.length === 0) await this.compute();
  }

  /** Reads the file once more, in part as the user says. */
  async readAgain(change: Reading): Promise<void> {
    // The headings stand elsewhere in another sheet, or between other delimiters.
    const [before, preview] = [this.#reading, this.#preview];
    const kept: Reading = Object.fromEntries(Object.entries(before).filter(([name]) => name !== 'headerLine'));
    const reading = { ...kept, ...change };
    this.#reading = reading;
    await this.#run('open', () => ({ kind: 'read', reading }));
    const refusal = this.#stage.kind === 'entering' ? this.#stage.refusal : null;
    if (!preview || !refusal || isEndOfWork(refusal)) return;
    this.#reading = before;
    this.#stage = { kind: 'mapping', preview, refusal };
  }

  /** @param isReviewed whether the user has seen which rows cannot be used; kept while the result is computed again */
  async compute(isReviewed = this.#stage.kind === 'done'): Promise<void> {
    const mapping = this.#mapping;
    if (!mapping || this.missing.length > 0) return;
    const { transfer } = this.#prognosis;
    this.#transfer = transfer;
    const choices = { fillDown: this.blanks > 0 && this.fillsDown, hidePlaces: this.hidesNames && this.named.includes('place') };
    await this.#run('compute', () => ({ kind: 'compute', mapping, choices, transfer, isReviewed }));
  }

  /** Back to the columns, or to the rows that were typed. */
  correct(): void {
    if (this.#preview && !this.#isByHand) this.#stage = { kind: 'mapping', preview: this.#preview, refusal: null };
    else this.startAgain();
  }

  fillDown(isFilled: boolean): void {
    this.#fillsDown = isFilled;
  }

  hideNames(isHidden: boolean): void {
    this.#hidesNames = isHidden;
  }

  /** Ends the work; nothing of the file is kept. */
  stop(): void {
    this.#jobs.stop();
    this.#order += 1;
    this.#stage = { kind: 'entering', refusal: { kind: 'stopped' } };
  }

  /** Forgets the caseload. */
  startAgain(): void {
    this.#jobs.stop();
    this.#order += 1;
    this.#stage = { kind: 'entering', refusal: null };
  }

  choose(field: Field, column: number | null): void {
    if (this.#mapping) this.#mapping = remap(this.#mapping, field, column);
  }

  /** The user says that a column which looks like CPR numbers holds something else. */
  clear(column: number): void {
    this.#cleared = [...this.#cleared, column];
  }

  typeCell(row: number, cell: number, text: string): void {
    this.#handRows = this.#handRows.map((cells, index) => (index === row ? cells.map((old, at) => (at === cell ? text : old)) : cells));
  }

  addRow(): void {
    this.#handRows = [...this.#handRows, emptyRow];
  }

  removeRow(row: number): void {
    this.#handRows = this.#handRows.filter((_, index) => index !== row);
  }

  slide(field: PlanField, value: number): void {
    this.#session.adjust('caseload', writeWhole(this.planParameters[field], value));
  }

  saveSample(): void {
    const { t } = withTexts(this.#session.locale, texts);
    saveFile(fileName(t('caseload.sample.file'), 'csv'), writeCsv(sampleRows(this.#session.locale), danishExcel), 'text/csv;charset=utf-8');
  }

  /** The kinds of files that can be made here. */
  get formats(): readonly TotalsFormat[] {
    return ['danish', 'international', ...(this.#writeExcel ? (['excel'] as const) : [])];
  }

  /** @throws Error when what makes Excel files cannot be fetched */
  async save(format: TotalsFormat): Promise<void> {
    const assumed = this.#prognosis.transfer < 1 ? [[this.#prognosis.transferNote ?? ''], []] : [];
    const rows = this.view && this.whatIf ? [...assumed, ...this.view.sheet, [], ...this.whatIf.sheet] : [];
    const { t } = withTexts(this.#session.locale, texts);
    const label = t('caseload.export.file');
    if (format === 'excel') {
      if (this.#writeExcel) saveFile(fileName(label, 'xlsx'), await this.#writeExcel(rows, t('caseload.export.sheet')));
    } else saveFile(fileName(label, 'csv'), writeCsv(rows, format === 'danish' ? danishExcel : international), 'text/csv;charset=utf-8');
  }

  /** What was found in the column of a field. */
  #factsOf(field: Field): ColumnFacts | null {
    const column = this.#mapping?.[field];
    return column === undefined || column === null || column === eachRow ? null : (this.#preview?.columns[column - 1] ?? null);
  }

  async #run(what: 'open' | 'compute', orderOf: () => WorkerOrder | Promise<WorkerOrder>): Promise<void> {
    const number = (this.#order += 1);
    this.#done = 0;
    this.#stage = { kind: 'working', what };
    try {
      const answer = await this.#jobs.run(await orderOf(), (done) => {
        if (number === this.#order) this.#done = done;
      });
      if (number === this.#order) this.#take(answer);
    } catch {
      if (number === this.#order) this.#stage = { kind: 'entering', refusal: { kind: 'failed' } };
    }
  }

  #take(answer: WorkerResult): void {
    if (answer.kind === 'refused') this.#stage = { kind: 'entering', refusal: answer.refusal };
    else if (answer.kind === 'computed') this.#stage = { kind: 'done', computed: answer, transfer: this.#transfer };
    else if (answer.kind === 'review') this.#stage = { kind: 'review', review: answer };
    else {
      this.#mapping = answer.preview.mapping;
      this.#cleared = [];
      this.#preview = answer.preview;
      this.#fillsDown = null;
      this.#hidesNames = true;
      this.#stage = { kind: 'mapping', preview: answer.preview, refusal: null };
    }
  }
}

function isEndOfWork(refusal: FileRefusal | EndOfWork): refusal is EndOfWork {
  return refusal.kind === 'stopped' || refusal.kind === 'failed';
}
