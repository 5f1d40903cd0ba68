import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import { answeredIn, caseLimits, type Note, type NoteSection, omittedAtFirst, type Subgoal } from '../../model/case.ts';
import { addMonths, type DayClock } from '../../model/days.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { IsoDate } from '../../model/guidance.ts';
import { calendarFile, type CalendarDay } from '../../files/calendar-file.ts';
import { sameData } from '../../storage/plain-data.ts';
import { dayText } from '../../ui/day-text.ts';
import { citizenText } from './citizen-text.view.ts';
import { figureSentences, figuresForCitizen, figuresForManager } from './figures.view.ts';
import { noteText, type Written } from './note-text.view.ts';
import { noteView, type NoteView } from './note.view.ts';
import { asksOf, requestText, type AskView } from './request.view.ts';
import { plain, type RichText, type SentencePart } from '../../ui/rich-text.ts';
import type { AdviceState } from '../_mix/mix.svelte.ts';
import type { PrognosisState } from '../_prognosis/prognosis.svelte.ts';
import type { Session } from '../../address/session.svelte.ts';
import { TextField } from '../../ui/text-field.svelte.ts';

export type NoteContext = {
  readonly session: Session;
  readonly prognosis: PrognosisState;
  readonly advice: AdviceState;
  readonly clock: DayClock;
  readonly evidence: Evidence;
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
  who: Subgoal['who'] = $state('open');
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
 * The note about one citizen: what Trædesten says about the situation, and what the caseworker makes of it. It exists on the
 * screen only, until someone copies, prints or saves it.
 */
export class NoteState {
  readonly advice: AdviceState;
  readonly situation = new TextField(caseLimits.text);
  readonly judgement = new TextField(caseLimits.text);
  readonly leftOut = new TextField(caseLimits.text);
  length: Note['length'] = $state('short');
  /** Whether the texts to the manager and to the citizen have figures; asked for each time. */
  hasFiguresInTexts = $state(false);
  #omitted: readonly NoteSection[] = $state.raw(omittedAtFirst);
  followUpOn: IsoDate | null = $state(null);
  #subgoals: readonly SubgoalField[] = $state.raw([new SubgoalField()]);
  /** The content when the citizen was left: from then on the session is about another one. */
  #contentWhenLeft: NoteContent | null = null;
  /** Which data a note that was taken up was made with. */
  #madeWith: string | null = $state(null);
  readonly #context: NoteContext;

  constructor(context: NoteContext) {
    this.#context = context;
    this.advice = context.advice;
  }

  readonly view: NoteView = $derived.by(() => {
    const { session, prognosis, clock, evidence } = this.#context;
    return noteView(
      {
        needs: this.advice.needs,
        changes: this.advice.changes,
        guidance: this.advice.guidance,
        evidence,
        advice: this.advice.view,
        chosen: this.advice.chosenKey,
        former: this.advice.formerPlan,
        figures: figureSentences(session.input, prognosis, this.length === 'long'),
        omitted: this.#omitted,
        length: this.length,
        today: clock.today,
        assumptionNote: prognosis.assumptionNote,
      },
      session.locale,
    );
  });

  /** What the situation gives reason to ask the manager for. */
  readonly asks: readonly AskView[] = $derived.by(() => {
    const { evidence, session } = this.#context;
    return asksOf(this.advice.view.levers, evidence, session.locale);
  });

  /** What is said in figures to the manager; empty where none are asked for. */
  readonly managerFigures: readonly RichText[] = $derived.by(() =>
    this.hasFiguresInTexts ? figuresForManager(this.#context.session.input, this.#context.prognosis) : [],
  );

  /** The request to the manager as plain text; empty where there is nothing to ask for. */
  readonly request: string = $derived.by(() => {
    const { session, prognosis, evidence } = this.#context;
    const { locale } = session;
    const { asks, managerFigures: figures } = this;
    return requestText({ asks, changes: this.advice.changes, figures, assumptionNote: prognosis.assumptionNote }, evidence, locale);
  });

  /** What is said in figures to the citizen; empty where none are asked for. */
  readonly citizenFigures: readonly RichText[] = $derived.by(() =>
    this.hasFiguresInTexts ? figuresForCitizen(this.#context.session.input, this.#context.prognosis) : [],
  );

  /** The words for the citizen as plain text; empty where there is nothing to say yet. */
  readonly citizenText: string = $derived.by(() => {
    const { session, prognosis } = this.#context;
    const { assumptionNote } = prognosis;
    const assumed = this.hasFiguresInTexts && assumptionNote !== null ? [assumptionNote] : [];
    return citizenText(
      {
        needs: this.advice.needs,
        guidance: this.advice.guidance,
        plan: this.view.plan,
        written: this.written,
        omitted: this.#omitted,
        figures: [...this.citizenFigures.map(plain), ...assumed],
      },
      session.locale,
    );
  });

  isOmitted(section: NoteSection): boolean {
    return this.#omitted.includes(section);
  }

  /** Leaves a section out of the note, or takes it in again; what stands in its fields stays. */
  toggleSection(section: NoteSection): void {
    this.#omitted = this.isOmitted(section) ? this.#omitted.filter((one) => one !== section) : [...this.#omitted, section];
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
  readonly text: string = $derived.by(() => noteText(this.view, this.written, this.#omitted, this.#context.session.locale));

  /** The day of the next measurement. */
  get measureOn(): IsoDate {
    return addMonths(this.#context.clock.today, this.#context.prognosis.numbers.amount(nextMeasurement));
  }

  /** What the calendar file holds; the day leads to the choice behind it. */
  get calendarHint(): RichText {
    const { locale } = this.#context.session;
    const day: SentencePart = { text: dayText(this.measureOn, locale), evidence: [nextMeasurement] };
    return { template: withTexts(locale, texts).template('note.calendar.hint'), parts: { day } };
  }

  get today(): IsoDate {
    return this.#context.clock.today;
  }

  followUpIn(months: number): void {
    this.followUpOn = addMonths(this.#context.clock.today, months);
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

  /** Keeps the content as it is: for a save that ends after another citizen is at hand. */
  leave(): void {
    this.#contentWhenLeft = this.content;
  }

  /** Whether the caseworker has written anything. */
  get isWritten(): boolean {
    return this.followUpOn !== null || this.fields.some(({ value }) => value.trim() !== '');
  }

  /** Everything the note holds, as it is kept. */
  get content(): NoteContent {
    if (this.#contentWhenLeft) return this.#contentWhenLeft;
    const { session, evidenceVersion } = this.#context;
    const { prognosis, advice, plan } = session.answered;
    return {
      prognosis,
      advice: { parameters: advice, plan },
      ...this.written,
      length: this.length,
      omitted: this.#omitted,
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
    return { ...this.content, ...nothingWritten };
  }

  /** Whether the note that was taken up was made with other data than today's, so that its figures may have moved. */
  get isRecomputed(): boolean {
    return this.#madeWith !== null && this.#madeWith !== this.#context.evidenceVersion;
  }

  /** Whether the note brought another situation than its case has now. */
  get isOfBefore(): boolean {
    const { citizen, answered } = this.#context.session;
    return citizen.answeredInCase !== null && !sameData(citizen.answeredInCase, answered);
  }

  /** Takes up a kept note: the fields here, the answers on the other pages. */
  restore(note: NoteContent): void {
    const { session } = this.#context;
    this.clear();
    session.takeUp(answeredIn(note, session.answered));
    this.situation.restore(note.situation);
    this.judgement.restore(note.judgement);
    this.leftOut.restore(note.leftOut);
    this.advice.own.restore(note.deviation);
    this.#subgoals = note.subgoals.length > 0 ? note.subgoals.map((goal) => new SubgoalField(goal)) : [new SubgoalField()];
    this.followUpOn = note.followUpOn;
    this.length = note.length;
    this.#omitted = note.omitted ?? omittedAtFirst;
    this.#madeWith = note.evidenceVersion;
  }

  clear(): void {
    this.#madeWith = null;
    for (const field of this.fields) field.clear();
    this.#subgoals = [new SubgoalField()];
    this.followUpOn = null;
  }

  get fields(): readonly TextField[] {
    return [this.situation, this.judgement, this.leftOut, this.advice.own, ...this.#subgoals.map(({ what }) => what)];
  }
}
