import { caseLimits, type Note, type Subgoal } from '../model/case.ts';
import { addMonths } from '../model/days.ts';
import type { IsoDate } from '../model/guidance.ts';
import { calendarFile, type CalendarDay } from '../viewmodels/calendar-file.ts';
import { explanationView } from '../viewmodels/explanation-view.ts';
import { noteText, type Written } from '../viewmodels/note-text.ts';
import { noteView, type NoteView } from '../viewmodels/note-view.ts';
import type { AdviceState } from './advice.svelte.ts';
import type { PrognosisState } from './prognosis.svelte.ts';
import type { Session } from './session.svelte.ts';
import { TextField } from './text-field.svelte.ts';

export type NoteContext = {
  readonly session: Session;
  readonly prognosis: PrognosisState;
  readonly advice: AdviceState;
  readonly today: IsoDate;
  readonly evidenceVersion: string;
  /** Months between two measurements, as in the study (bip2016-03). */
  readonly measureAgain: number;
  /** A moment as `2026-11-21T10:42:00.000Z`, and an id that nobody else has: for the calendar. */
  readonly now: () => string;
  readonly makeId: () => string;
};

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

  set(goal: Subgoal): void {
    this.what.value = goal.what;
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
  #chosen: number | null = $state(0);
  readonly #context: NoteContext;

  constructor(context: NoteContext) {
    this.#context = context;
    this.advice = context.advice;
  }

  readonly view: NoteView = $derived.by(() => {
    const { session, prognosis, today, evidenceVersion } = this.#context;
    const { choice, outcome } = session.followed;
    return noteView(
      {
        needs: this.advice.needs,
        choice,
        guidance: this.advice.guidance,
        prognosis: prognosis.main,
        explanation: explanationView(prognosis.engine, outcome, choice, prognosis.numbers, session.locale),
        advice: this.advice.view,
        chosen: this.chosen,
        length: this.length,
        evidenceVersion,
        today,
      },
      session.locale,
    );
  });

  /** The number of the plan that goes into the note, from 0; null: none of them. */
  get chosen(): number | null {
    return this.#chosen !== null && this.#chosen < this.advice.view.plans.length ? this.#chosen : null;
  }

  choosePlan(chosen: number | null): void {
    this.#chosen = chosen;
  }

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
  readonly isBlocked: boolean = $derived.by(() => this.#fields.some(({ isFine }) => !isFine));

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
    return addMonths(this.#context.today, this.#context.measureAgain);
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
    const { t } = session.locale;
    const days: CalendarDay[] = [
      ...(this.followUpOn === null
        ? []
        : [{ id: makeId(), on: this.followUpOn, text: t('note.calendar.followUp'), details: t('note.calendar.details') }]),
      { id: makeId(), on: this.measureOn, text: t('note.calendar.measure'), details: t('note.calendar.details') },
    ];
    return calendarFile(days, now());
  }

  clear(): void {
    for (const field of this.#fields) field.clear();
    this.#subgoals = [new SubgoalField()];
    this.followUpOn = null;
    this.#chosen = 0;
  }

  get #fields(): readonly TextField[] {
    return [this.situation, this.judgement, this.leftOut, this.advice.own, ...this.#subgoals.map(({ what }) => what)];
  }
}
