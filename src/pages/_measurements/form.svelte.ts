import { worstCpr } from '../../intake/cpr.ts';
import { checkRow } from '../../storage/row-schema.ts';
import { caseDays, caseLimits, type Measurement, type StoredId } from '../../model/case.ts';
import { isDay, type DayClock } from '../../model/days.ts';
import type { IsoDate } from '../../model/guidance.ts';
import type { MeasurementAnswers, IndicatorId, SearchChannel, Side } from '../../model/indicators.ts';
import { countAnswers } from './order.view.ts';
import { readWage, type TypedWage } from './wage.view.ts';
import { TextField } from '../../ui/text-field.svelte.ts';

type WagePer = 'hour' | 'month';

/** A measurement on its way, as plain data that a storage can keep as a draft. */
export type MeasurementDraft = {
  readonly id: StoredId;
  /** The `rev` of the measurement that is being corrected; 0 for a new one. */
  readonly rev: number;
  readonly by: Side;
  readonly on: IsoDate;
  readonly answers: MeasurementAnswers;
  /** As it was typed, since it may not be an amount yet. */
  readonly wage: { readonly text: string; readonly per: WagePer };
  readonly comment: string;
};

/** Why a measurement cannot be saved as it stands. */
export type FormProblem = 'empty' | 'day' | 'wage' | 'comment';

const longestWage = 40;

/** The answers of one side on one day while they are being given. Nothing is saved from here. */
export class MeasurementForm {
  readonly rev: number;
  readonly by: Side;
  readonly comment = new TextField(caseLimits.text);
  readonly #clock: DayClock;
  /** The remark as it was kept before; stands in for one that may not be kept. */
  readonly #kept: string;
  #id: StoredId;
  #answers: MeasurementAnswers = $state.raw({});
  #wage: MeasurementDraft['wage'] = $state.raw({ text: '', per: 'month' });
  on: IsoDate = $state('');
  /** Which group of questions is on the screen, from 0. */
  part = $state(0);

  constructor(draft: MeasurementDraft, clock: DayClock) {
    this.#id = draft.id;
    this.rev = draft.rev;
    this.by = draft.by;
    this.on = draft.on;
    this.#answers = draft.answers;
    this.#wage = draft.wage;
    this.#clock = clock;
    this.#kept = draft.comment;
    this.comment.restore(draft.comment);
  }

  readonly #typedWage: TypedWage = $derived.by(() => readWage(this.#wage.text, this.#wage.per));

  /** What has been answered so far, a readable wage included. */
  readonly answers: MeasurementAnswers = $derived.by(() => {
    return this.#typedWage.kind === 'wage' ? { ...this.#answers, b11: this.#typedWage.wage } : this.#answers;
  });

  readonly answered: number = $derived.by(() => countAnswers(this.answers));

  readonly typedWage: TypedWage = $derived.by(() => this.#typedWage);

  get wage(): MeasurementDraft['wage'] {
    return this.#wage;
  }

  get id(): StoredId {
    return this.#id;
  }

  /** The days a measurement can be of. */
  readonly days: { readonly first: IsoDate; readonly last: IsoDate } = $derived.by(() => ({
    first: caseDays.first,
    last: this.#clock.today,
  }));

  /** What is in the way of saving, in the order of the form. */
  readonly problems: readonly FormProblem[] = $derived.by(() => {
    const isOutside = !isDay(this.on) || this.on < this.days.first || this.on > this.days.last;
    return [
      ...(this.answered === 0 ? (['empty'] as const) : []),
      ...(this.#typedWage.kind === 'wrong' ? (['wage'] as const) : []),
      ...(isOutside ? (['day'] as const) : []),
      ...(this.comment.isFine ? [] : (['comment'] as const)),
    ];
  });

  /**
   * What stands in the form, to be kept by whoever keeps drafts, be it too long to be saved. Of a text that looks like a CPR
   * number only what was kept before.
   */
  readonly draft: MeasurementDraft = $derived.by(() => ({
    id: this.#id,
    rev: this.rev,
    by: this.by,
    on: this.on,
    answers: this.#answers,
    wage: worstCpr(this.#wage.text) === null ? this.#wage : { ...this.#wage, text: '' },
    comment: this.comment.draftText(this.#kept),
  }));

  answer<Id extends Exclude<IndicatorId, 'b10' | 'b11'>>(id: Id, value: NonNullable<MeasurementAnswers[Id]>): void {
    this.#answers = { ...this.#answers, [id]: value };
  }

  /** Takes a way of looking for a job in or out; not to look, or not to say, stands alone. */
  toggleChannel(channel: SearchChannel | 'declined' | 'dontKnow'): void {
    const before = this.#answers.b10;
    const chosen = Array.isArray(before) ? (before as readonly SearchChannel[]) : [];
    if (channel === 'declined' || channel === 'dontKnow') this.#answerOrClear(before === channel ? undefined : channel);
    else if (chosen.includes(channel)) this.#answerOrClear(chosen.filter((one) => one !== channel));
    else if (channel === 'notSearching') this.#answerOrClear([channel]);
    else this.#answerOrClear([...chosen.filter((one) => one !== 'notSearching'), channel]);
  }

  /** What was typed stands in place of "don't know". */
  typeWage(text: string, per: WagePer): void {
    this.#wage = { text: text.slice(0, longestWage), per };
    if (text.trim() !== '') this.#remove('b11');
  }

  toggleWageUnknown(): void {
    const isUnknown = this.#answers.b11 === 'dontKnow';
    this.clear('b11');
    if (!isUnknown) this.#answers = { ...this.#answers, b11: 'dontKnow' };
  }

  /** Takes an answer back, so that the question counts as not asked. */
  clear(id: IndicatorId): void {
    this.#remove(id);
    if (id === 'b11') this.#wage = { ...this.#wage, text: '' };
  }

  /** The record as it is to be saved. */
  record(caseId: StoredId): Measurement {
    return {
      id: this.#id,
      rev: this.rev,
      changedAt: '',
      caseId,
      on: this.on,
      by: this.by,
      answers: this.answers,
      comment: this.comment.text,
    };
  }

  #answerOrClear(value: MeasurementAnswers['b10']): void {
    if (value === undefined || value.length === 0) this.#remove('b10');
    else this.#answers = { ...this.#answers, b10: value };
  }

  #remove(id: IndicatorId): void {
    this.#answers = Object.fromEntries(Object.entries(this.#answers).filter(([key]) => key !== id));
  }
}

/** A new measurement of a side, without any answer. */
export function newDraft(id: StoredId, by: Side, today: IsoDate): MeasurementDraft {
  return { id, rev: 0, by, on: today, answers: {}, wage: { text: '', per: 'month' }, comment: '' };
}

/** A saved measurement, to be corrected. */
export function draftOf({ id, rev, by, on, answers, comment }: Measurement): MeasurementDraft {
  const { b11, ...others } = answers;
  const isAmount = b11 !== undefined && b11 !== 'dontKnow';
  return {
    id,
    rev,
    by,
    on,
    answers: isAmount ? others : answers,
    wage: isAmount ? { text: String(b11.kroner), per: b11.per } : { text: '', per: 'month' },
    comment,
  };
}

/** A draft as it was kept; null where it is none, or not one of this version. Its remark may be too long to be saved. */
export function readDraft(kept: unknown, today: IsoDate): MeasurementDraft | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { id, rev, by, on, answers, wage, comment } = kept as Readonly<Record<string, unknown>>;
  const day = typeof on === 'string' && isDay(on) && on <= today ? on : today;
  const record = { id, rev: 1, changedAt: `${caseDays.first}T00:00:00.000Z`, caseId: id, on: day, by, answers, comment: '' };
  const checked = checkRow('measurements', record);
  const typed = readTypedWage(wage);
  if (checked.kind === 'unsound' || typeof comment !== 'string' || !typed || !Number.isSafeInteger(rev) || Number(rev) < 0) return null;
  return { ...draftOf(checked.row), rev: Number(rev), wage: typed, comment };
}

function readTypedWage(kept: unknown): MeasurementDraft['wage'] | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { text, per } = kept as Readonly<Record<string, unknown>>;
  const isTyped = typeof text === 'string' && text.length <= longestWage && (per === 'hour' || per === 'month');
  return isTyped ? { text, per } : null;
}
