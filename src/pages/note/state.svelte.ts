import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import { caseLimits, type Note, type Subgoal } from '../../model/case.ts';
import { addMonths } from '../../model/days.ts';
import type { IsoDate } from '../../model/guidance.ts';
import type { InstrumentId } from '../../model/needs.ts';
import { calendarFile, type CalendarDay } from '../../files/calendar-file.ts';
import { dayText } from '../../ui/day-text.ts';
import { explanationView } from '../_prognosis/explanation.view.ts';
import type { PlanView } from '../_mix/plan.view.ts';
import { noteText, type Written } from './note-text.view.ts';
import { noteView, type NoteView } from './note.view.ts';
import type { RichText } from '../../ui/rich-text.ts';
import type { AdviceState } from '../_mix/mix.svelte.ts';
import type { PrognosisState } from '../_prognosis/prognosis.svelte.ts';
import type { Session } from '../../address/session.svelte.ts';
import { TextField } from '../../ui/text-field.svelte.ts';

export type NoteContext = {
  readonly session: Session;
  readonly prognosis: PrognosisState;
  readonly advice: AdviceState;
  readonly today: IsoDate;
  readonly evidenceVersion: string;
  /** A moment as `2026-11-21T10:42:00.000Z`, and an id that nobody else has: for the calendar. */
  readonly now: () => string;
  readonly makeId: () => string;
};

/** How long there is between two measurements, here as on the page of measurements. */
const nextMeasurement = 'choice-next-measurement';

const nothingWritten: Written = { situation: '', judgement: '', deviation: '', leftOut: '', subgoals: [], followUpOn: null };

/** A note without what the storage adds. */
export type NoteContent = Omit<Note, 'id' | 'caseId' | 'rev' | 'createdAt' | 'changedAt'>;

/** A sub-goal while it is being written. */
export class SubgoalField {
  readonly what = new TextField(caseLimits.text);
  who: Subgoal['who'] = $state('citizen');
  when: IsoDate | null = $state(null);
  done = $state(false);

  /** What is agreed; null while nothing is written. */
  get agreed(): Subgoal | null {
    return this.what.text === '' ? null : { what: this.what.text, who: this.who, when: this.when, done: this.done };
  }

  constructor(goal?: Subgoal) {
    if (!goal) return;
    this.what.restore(goal.what);
    this.who = goal.who;
    this.when = goal.when;
    this.done = goal.done;
  }
}

/**
 * The note: what Trædesten says about what was asked, and what the caseworker makes of it. Lives on the screen
 * only, until someone copies, prints or saves it.
 */
export class NoteState {
  readonly advice: AdviceState;
  readonly situation = new TextField(caseLimits.text);
  readonly judgement = new TextField(caseLimits.text);
  readonly leftOut = new TextField(caseLimits.text);
  length: Note['length'] = $state('short');
  followUpOn: IsoDate | null = $state(null);
  #subgoals: readonly SubgoalField[] = $state.raw([new SubgoalField()]);
  /** Which data a note that was taken up was made with. */
  #madeWith: string | null = $state(null);
  readonly #context: NoteContext;

  constructor(context: NoteContext) {
    this.#context = context;
    this.advice = context.advice;
  }

  readonly view: NoteView = $derived.by(() => {
    const { session, prognosis, today, evidenceVersion } = this.#context;
    const { choice, outcome } = session;
    return noteView(
      {
        needs: this.advice.needs,
        choice,
        guidance: this.advice.guidance,
        prognosis: prognosis.main,
        explanation: explanationView(prognosis.engine, outcome, choice, prognosis.numbers, session.locale),
        advice: this.advice.view,
        chosen: this.advice.chosenKey,
        length: this.length,
        evidenceVersion,
        today,
        assumptionNote: prognosis.assumptionNote,
      },
      session.locale,
    );
  });

  get subgoals(): readonly SubgoalField[] {
    return this.#subgoals;
  }

  get hasRoom(): boolean {
    return this.#subgoals.length < caseLimits.subgoals;
  }

  addSubgoal(): void {
    if (this.hasRoom) this.#subgoals = [...this.#subgoals, new SubgoalField()];
  }

  removeSubgoal(goal: SubgoalField): void {
    const left = this.#subgoals.filter((one) => one !== goal);
    this.#subgoals = left.length > 0 ? left : [new SubgoalField()];
  }

  /** Whether something is written that may not be handed on. */
  readonly isBlocked: boolean = $derived.by(() => this.fields.some(({ isFine }) => !isFine));

  /** What the caseworker has written, as it may be kept. */
  readonly written: Written = $derived.by(() => ({
    situation: this.situation.text,
    judgement: this.judgement.text,
    deviation: this.advice.own.text,
    leftOut: this.leftOut.text,
    subgoals: this.#subgoals.map(({ agreed }) => agreed).filter((goal) => goal !== null),
    followUpOn: this.followUpOn,
  }));

  /** The whole note as plain text. */
  readonly text: string = $derived.by(() => noteText(this.view, this.written, this.#context.session.locale));

  /** The day of the next measurement. */
  get measureOn(): IsoDate {
    return addMonths(this.#context.today, this.#context.prognosis.numbers.amount(nextMeasurement));
  }

  /** What the calendar file holds; the day leads to the choice behind it. */
  get calendarHint(): RichText {
    const { locale } = this.#context.session;
    const day = { text: dayText(this.measureOn, locale), evidence: [nextMeasurement] };
    return { template: withTexts(locale, texts).template('note.calendar.hint'), parts: { day } };
  }

  get today(): IsoDate {
    return this.#context.today;
  }

  followUpIn(months: number): void {
    this.followUpOn = addMonths(this.#context.today, months);
  }

  /** A calendar file with the follow-up, where a day is set, and the next measurement. Nothing in it tells about whom. */
  calendar(): string {
    const { session, now, makeId } = this.#context;
    const { t } = withTexts(session.locale, texts);
    const days: CalendarDay[] = [
      ...(this.followUpOn === null
        ? []
        : [{ id: makeId(), on: this.followUpOn, text: t('note.calendar.followUp'), details: t('note.calendar.details') }]),
      { id: makeId(), on: this.measureOn, text: t('note.calendar.measure'), details: t('note.calendar.details') },
    ];
    return calendarFile(days, now());
  }

  /** Everything the note holds, as it is kept. */
  get content(): NoteContent {
    const { session, evidenceVersion } = this.#context;
    const plan = this.view.plan;
    return {
      prognosis: { outcome: session.outcome, choice: session.choice },
      advice: { parameters: { ...session.own.advice }, plan: plan ? instrumentsOf(plan) : [] },
      ...this.written,
      length: this.length,
      evidenceVersion,
    };
  }

  /**
   * What stands in the fields, be it too long to be kept as a note; of a field that looks like a CPR number what `saved`
   * has of it.
   */
  leftover(saved: Pick<Written, 'situation' | 'judgement' | 'deviation' | 'leftOut'>): NoteContent {
    return {
      ...this.content,
      situation: this.situation.draftText(saved.situation),
      judgement: this.judgement.draftText(saved.judgement),
      deviation: this.advice.own.draftText(saved.deviation),
      leftOut: this.leftOut.draftText(saved.leftOut),
      subgoals: this.#subgoals.map(({ what, who, when, done }) => ({ what: what.draftText(''), who, when, done })),
    };
  }

  /** What a note holds in which nobody has written anything yet. */
  get empty(): NoteContent {
    const { prognosis, advice, length, evidenceVersion } = this.content;
    return { prognosis, advice, ...nothingWritten, length, evidenceVersion };
  }

  /** Whether the note that was taken up was made with other data than today's, so that its figures may have moved. */
  get isRecomputed(): boolean {
    return this.#madeWith !== null && this.#madeWith !== this.#context.evidenceVersion;
  }

  /** Takes up a kept note: the fields here, the answers on the other pages. */
  restore(note: NoteContent): void {
    const { session } = this.#context;
    this.clear();
    if (note.prognosis) {
      session.adopt(note.prognosis.choice);
      session.showOutcome(note.prognosis.outcome);
    }
    if (note.advice) {
      const forgotten = Object.fromEntries(Object.keys(session.own.advice ?? {}).map((name) => [name, '']));
      session.answer('advice', { ...forgotten, ...note.advice.parameters });
      const { plan } = note.advice;
      const found = this.advice.view.plans.find((one) => mixOf(instrumentsOf(one)) === mixOf(plan));
      this.advice.choosePlan(found?.key ?? null);
    }
    this.situation.restore(note.situation);
    this.judgement.restore(note.judgement);
    this.leftOut.restore(note.leftOut);
    this.advice.own.restore(note.deviation);
    this.#subgoals = note.subgoals.length > 0 ? note.subgoals.map((goal) => new SubgoalField(goal)) : [new SubgoalField()];
    this.followUpOn = note.followUpOn;
    this.length = note.length;
    this.#madeWith = note.evidenceVersion;
  }

  clear(): void {
    this.#madeWith = null;
    for (const field of this.fields) field.clear();
    this.#subgoals = [new SubgoalField()];
    this.followUpOn = null;
    this.advice.choosePlan(null);
  }

  get fields(): readonly TextField[] {
    return [this.situation, this.judgement, this.leftOut, this.advice.own, ...this.#subgoals.map(({ what }) => what)];
  }
}

/** What a plan holds now and beside, what leads it first. */
function instrumentsOf({ parts }: PlanView): InstrumentId[] {
  return parts.filter(({ when }) => when !== 'next').map(({ id }) => id);
}

/** The same mix in another order is the same, but for what leads it. */
function mixOf([lead, ...others]: readonly InstrumentId[]): string {
  return [lead, ...others.sort()].join();
}
