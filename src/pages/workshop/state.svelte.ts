import { checkField } from '../../ui/field-check.ts';
import type { Evidence } from '../../model/evidence.ts';
import { readWorkshop, writeWorkshop, type WorkshopPlace, type WorkshopView } from '../../address/workshop-link.ts';
import { stepOf, workshopSteps, type StepId } from '../../model/workshop-steps.ts';
import { caseView, type CaseView, type GroupAnswers, type GroupName } from './case.view.ts';
import { effortsView, leversView, type EffortsView, type LeverSources } from './sources.view.ts';
import { guessStepView, isGuessStep, type GuessStepId, type GuessStepView } from './guess.view.ts';
import { tallyView, type TallyKey, type TallyView } from './tally.view.ts';
import type { EffortKey, Usage } from './records.view.ts';
import type { Clock } from '../../browser/clock.ts';
import type { PrognosisState } from '../_prognosis/prognosis.svelte.ts';
import type { Session } from '../../address/session.svelte.ts';
import { WorkshopTimer } from './timer.svelte.ts';

const unanswered: GroupAnswers = { belief: undefined, changes: 0, plan: null };

/** What came of an agreement that was typed. */
export type Noted = 'noted' | 'empty' | 'cpr';

/**
 * A workshop under way. Which steps and where one is stands in the address; guesses, answers and agreements stand
 * here and nowhere else, and are gone when the page is closed.
 */
export class WorkshopState {
  readonly timer: WorkshopTimer;
  readonly #session: Session;
  readonly #prognosis: PrognosisState;
  readonly #evidence: Evidence;
  #guesses: Readonly<Record<string, number>> = $state.raw({});
  #revealed: readonly StepId[] = $state.raw([]);
  #tally: Readonly<Partial<Record<TallyKey, number>>> = $state.raw({});
  #sorted: Readonly<Partial<Record<EffortKey, Usage>>> = $state.raw({});
  #groups: Readonly<Record<GroupName, GroupAnswers>> = $state.raw({ a: unanswered, b: unanswered });
  #agreements: readonly string[] = $state.raw([]);

  constructor(session: Session, prognosis: PrognosisState, evidence: Evidence, clock: Clock) {
    this.#session = session;
    this.#prognosis = prognosis;
    this.#evidence = evidence;
    this.timer = new WorkshopTimer(clock, () => this.step);
  }

  readonly #place: WorkshopPlace = $derived.by(() => readWorkshop(this.#session.parameters.workshop ?? {}));
  readonly sequence: readonly StepId[] = $derived.by(() => this.#place.sequence);
  readonly at: number = $derived.by(() => this.#place.at);
  readonly view: WorkshopView = $derived.by(() => this.#place.view);
  readonly isCorrected: boolean = $derived.by(() => this.#place.isCorrected);
  readonly step: StepId = $derived.by(() => this.sequence[this.at] ?? 'start');
  /** Every step there is, those of the sequence first and in their order. */
  readonly allSteps: readonly StepId[] = $derived.by(() => [
    ...this.sequence,
    ...workshopSteps.map(({ id }) => id).filter((id) => !this.sequence.includes(id)),
  ]);
  /** How long the sequence takes by our suggestion. */
  readonly minutes: number = $derived.by(() => this.sequence.reduce((sum, id) => sum + stepOf(id).minutes, 0));

  readonly tally: TallyView = $derived.by(() => tallyView(this.#tally, this.#context));
  readonly efforts: EffortsView = $derived.by(() => effortsView(this.#sorted, this.#context));
  readonly levers: readonly LeverSources[] = $derived.by(() => leversView(this.#context));
  readonly case: CaseView = $derived.by(() => caseView(this.#groups, this.#context));
  readonly #guessSteps = $derived.by(() => {
    const context = this.#context;
    return (id: GuessStepId): GuessStepView => guessStepView(id, this.#guesses, context);
  });

  /** The steps of the sequence in which something was guessed, for the summary. */
  readonly guesses: readonly (GuessStepView & { readonly id: GuessStepId })[] = $derived.by(() =>
    this.sequence
      .filter(isGuessStep)
      .map((id) => ({ id, ...this.guessStep(id) }))
      .filter(({ questions }) => questions.some(({ guess }) => guess !== null)),
  );

  /** The whole address, with the sequence and without anything that was answered. */
  get shareLink(): string {
    return this.#session.shareLink;
  }

  get agreements(): readonly string[] {
    return this.#agreements;
  }

  /** The groups' answers about the case. */
  get groups(): Readonly<Record<GroupName, GroupAnswers>> {
    return this.#groups;
  }

  get denominator(): number {
    return this.#prognosis.numbers.denominator;
  }

  /** The lowest and highest number of changes that the case can be worked with. */
  get changeLimits(): readonly [number, number] {
    return this.#session.limits.changes(null, 0);
  }

  guessStep(id: GuessStepId): GuessStepView {
    return this.#guessSteps(id);
  }

  /** @param at the place in the sequence from 0; brought to the nearest there is */
  go(at: number): void {
    this.#write({ ...this.#place, at: Math.min(this.sequence.length - 1, Math.max(0, at)), view: 'steps' });
  }

  show(view: WorkshopView): void {
    this.#write({ ...this.#place, view });
  }

  /** Takes a step in at the end, or out; the last one stays. */
  toggleStep(id: StepId): void {
    const rest = this.sequence.filter((one) => one !== id);
    const sequence = rest.length < this.sequence.length ? rest : [...rest, id];
    if (sequence.length > 0) this.#arrange(sequence);
  }

  /** Moves a step of the sequence so many places on. */
  moveStep(id: StepId, by: number): void {
    const from = this.sequence.indexOf(id);
    const to = from + by;
    if (from < 0 || to < 0 || to >= this.sequence.length) return;
    const sequence = this.sequence.filter((one) => one !== id);
    sequence.splice(to, 0, id);
    this.#arrange(sequence);
  }

  /** @param value whole number of the denominator */
  guess(question: string, value: number): void {
    this.#guesses = { ...this.#guesses, [question]: value };
  }

  isRevealed(id: StepId): boolean {
    return this.#revealed.includes(id);
  }

  toggleReveal(id: StepId): void {
    this.#revealed = this.isRevealed(id) ? this.#revealed.filter((one) => one !== id) : [...this.#revealed, id];
  }

  /** Counts one answer more, or takes one back. */
  count(answer: TallyKey, by: 1 | -1): void {
    this.#tally = { ...this.#tally, [answer]: Math.max(0, (this.#tally[answer] ?? 0) + by) };
  }

  sort(effort: EffortKey, usage: Usage): void {
    this.#sorted = { ...this.#sorted, [effort]: usage };
  }

  answerCase(group: GroupName, change: Partial<GroupAnswers>): void {
    this.#groups = { ...this.#groups, [group]: { ...this.#groups[group], ...change } };
  }

  /** Notes an agreement, unless it is empty or holds what looks like a CPR number. */
  agree(text: string): Noted {
    const check = checkField(text, Infinity, false);
    if (check.kind !== 'fine') return 'cpr';
    const words = check.text.trim();
    if (words === '') return 'empty';
    this.#agreements = [...this.#agreements, words];
    return 'noted';
  }

  dropAgreement(index: number): void {
    this.#agreements = this.#agreements.filter((_, place) => place !== index);
  }

  /** Forgets everything that was entered, and begins at the first step. The sequence stays. */
  restart(): void {
    this.#guesses = {};
    this.#revealed = [];
    this.#tally = {};
    this.#sorted = {};
    this.#groups = { a: unanswered, b: unanswered };
    this.#agreements = [];
    this.timer.restart();
    this.go(0);
  }

  readonly #context = $derived.by(() => ({
    engine: this.#prognosis.engine,
    numbers: this.#prognosis.numbers,
    evidence: this.#evidence,
    locale: this.#session.locale,
  }));

  /** Where one is follows its step to its new place. */
  #arrange(sequence: readonly StepId[]): void {
    this.#write({ ...this.#place, sequence, at: Math.max(0, sequence.indexOf(this.step)) });
  }

  #write(place: Omit<WorkshopPlace, 'isCorrected'>): void {
    this.#session.answer('workshop', writeWorkshop(place));
  }
}
