import { checkField } from '../../ui/field-check.ts';
import { readTypedLine, type TypedLineProblem } from '../../intake/typed-numbers.ts';
import type { Evidence } from '../../model/evidence.ts';
import { readWorkshop, writeWorkshop, type WorkshopPlace, type WorkshopView } from '../../address/workshop-link.ts';
import {
  guessKeys,
  hasEntries,
  mostAgreements,
  mostAnswers,
  mostGuesses,
  nothingEntered,
  type GroupAnswers,
  type GroupName,
  type GuessKey,
  type SortedEffort,
  type TallyKey,
  type Usage,
  type WorkshopEntries,
} from '../../model/workshop-entries.ts';
import { stepOf, workshopSteps, type StepId } from '../../model/workshop-steps.ts';
import type { WorkshopCopy } from '../../storage/workshop-copy.ts';
import { caseView, type CaseView } from './case.view.ts';
import { effortsView, leversView, type EffortsView, type LeverSources } from './sources.view.ts';
import { guessKeysOf, guessStepView, isGuessStep, type GuessStepId, type GuessStepView } from './guess.view.ts';
import { tallyView, type TallyView } from './tally.view.ts';
import type { Clock } from '../../browser/clock.ts';
import type { PrognosisState } from '../_prognosis/prognosis.svelte.ts';
import type { Session } from '../../address/session.svelte.ts';
import { WorkshopTimer } from './timer.svelte.ts';

/** What came of an agreement that was typed. */
export type Noted = 'noted' | 'empty' | 'cpr' | 'tooMany';

/** Whether what is entered is kept for the tab: not asked yet, kept, refused by the browser, or what was kept could not be used. */
type Keeping = 'no' | 'kept' | 'refused' | 'unreadable';

/**
 * A workshop under way. Which steps and where one is stands in the address; guesses, answers and agreements stand here, and are
 * gone when the page is closed. Only after the user has said so are they kept for the tab as well, until it is closed.
 */
export class WorkshopState {
  readonly timer: WorkshopTimer;
  readonly #session: Session;
  readonly #prognosis: PrognosisState;
  readonly #evidence: Evidence;
  readonly #copy: WorkshopCopy;
  #entries: WorkshopEntries = $state.raw(nothingEntered);
  /** The guesses as they were typed, also those that cannot be used. */
  #typed: Readonly<Partial<Record<GuessKey, string>>> = $state.raw({});
  #keeping: Keeping = $state('no');
  /** The page is about to be loaded again, by the user's choice. */
  #isReloading = $state(false);

  constructor(session: Session, prognosis: PrognosisState, evidence: Evidence, clock: Clock, copy: WorkshopCopy) {
    this.#session = session;
    this.#prognosis = prognosis;
    this.#evidence = evidence;
    this.#copy = copy;
    this.timer = new WorkshopTimer(clock, () => this.step);
    session.addKeeper({
      keeps: 'workshop',
      save: () => null,
      isOnlyHere: () => false,
      isOnlyOnPage: () => this.isEntered && !this.#isReloading,
    });
    const kept = copy.read();
    if (kept === null) return;
    this.#keeping = kept === 'unreadable' ? 'unreadable' : 'kept';
    if (kept !== 'unreadable') this.#take(kept);
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

  readonly tally: TallyView = $derived.by(() => tallyView(this.#entries.tally, this.#context));
  readonly efforts: EffortsView = $derived.by(() => effortsView(this.#entries.sorted, this.#context));
  readonly levers: readonly LeverSources[] = $derived.by(() => leversView(this.#context));
  readonly case: CaseView = $derived.by(() => caseView(this.#entries.groups, this.#context));
  readonly #guessSteps = $derived.by(() => {
    const context = this.#context;
    return (id: GuessStepId): GuessStepView => guessStepView(id, this.#entries.guesses, context);
  });

  /** The steps of the sequence in which something was guessed, for the summary. */
  readonly guesses: readonly (GuessStepView & { readonly id: GuessStepId })[] = $derived.by(() =>
    this.sequence
      .filter(isGuessStep)
      .map((id) => ({ id, ...this.guessStep(id) }))
      .filter(({ questions }) => questions.some(({ guessed }) => guessed.values.length > 0)),
  );

  /** Whether something was entered that would be lost with the page. */
  readonly isEntered: boolean = $derived.by(
    () => hasEntries(this.#entries) || guessKeys.some((key) => (this.#typed[key] ?? '').trim() !== ''),
  );

  /** The whole address, with the sequence and without anything that was answered. */
  get shareLink(): string {
    return this.#session.shareLink;
  }

  get keeping(): Keeping {
    return this.#keeping;
  }

  /** Whether what is entered may be kept for the tab here. */
  get mayKeep(): boolean {
    return this.#copy.isPossible;
  }

  get agreements(): readonly string[] {
    return this.#entries.agreements;
  }

  /** The groups' answers about the case. */
  get groups(): Readonly<Record<GroupName, GroupAnswers>> {
    return this.#entries.groups;
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

  /** The guesses of the room at a question as they were typed. */
  typed(question: GuessKey): string {
    return this.#typed[question] ?? '';
  }

  /** @param line the guesses of everybody, on one line */
  guess(question: GuessKey, line: string): void {
    this.#typed = { ...this.#typed, [question]: line };
    this.#enter({ guesses: { ...this.#entries.guesses, [question]: this.#read(line).values } });
  }

  /** What is wrong with the guesses at a question; null where nothing is. */
  problem(question: GuessKey): TypedLineProblem | null {
    return this.#read(this.typed(question)).problem;
  }

  /** The first question of a step whose guesses have to be put right before the answer is shown. */
  firstProblem(id: StepId): GuessKey | null {
    return guessKeysOf(id).find((key) => this.problem(key) !== null) ?? null;
  }

  isRevealed(id: StepId): boolean {
    return this.#entries.revealed.includes(id);
  }

  toggleReveal(id: StepId): void {
    const { revealed } = this.#entries;
    this.#enter({ revealed: this.isRevealed(id) ? revealed.filter((one) => one !== id) : [...revealed, id] });
  }

  /** Counts one answer more, or takes one back. */
  count(answer: TallyKey, by: 1 | -1): void {
    const { tally } = this.#entries;
    this.#enter({ tally: { ...tally, [answer]: Math.min(mostAnswers, Math.max(0, (tally[answer] ?? 0) + by)) } });
  }

  sort(effort: SortedEffort, usage: Usage): void {
    this.#enter({ sorted: { ...this.#entries.sorted, [effort]: usage } });
  }

  answerCase(group: GroupName, change: Partial<GroupAnswers>): void {
    const { groups } = this.#entries;
    this.#enter({ groups: { ...groups, [group]: { ...groups[group], ...change } } });
  }

  /** Notes an agreement, unless it is empty or holds what looks like a CPR number. */
  agree(text: string): Noted {
    const check = checkField(text, Infinity, false);
    if (check.kind !== 'fine') return 'cpr';
    const words = check.text.trim();
    if (words === '') return 'empty';
    if (this.agreements.length >= mostAgreements) return 'tooMany';
    this.#enter({ agreements: [...this.agreements, words] });
    return 'noted';
  }

  dropAgreement(index: number): void {
    this.#enter({ agreements: this.agreements.filter((_, place) => place !== index) });
  }

  /** Forgets everything that was entered, also what is kept for the tab, and begins at the first step. The sequence stays. */
  restart(): void {
    this.#entries = nothingEntered;
    this.#typed = {};
    this.forget();
    this.timer.restart();
    this.go(0);
  }

  /** Keeps what is entered, and what will be, until the tab is closed. */
  keep(): void {
    this.#keeping = this.#copy.write(this.#entries) ? 'kept' : 'refused';
  }

  /** Keeps nothing more for the tab; what was entered stays on the page. */
  forget(): void {
    this.#copy.remove();
    this.#keeping = 'no';
  }

  /** The page is loaded again by the user's choice: the browser need not ask a second time. */
  leave(): void {
    this.#isReloading = true;
  }

  readonly #context = $derived.by(() => ({
    engine: this.#prognosis.engine,
    numbers: this.#prognosis.numbers,
    evidence: this.#evidence,
    locale: this.#session.locale,
  }));

  #read(line: string): ReturnType<typeof readTypedLine> {
    return readTypedLine(line, [0, this.denominator], mostGuesses);
  }

  #take(entries: WorkshopEntries): void {
    this.#entries = entries;
    this.#typed = Object.fromEntries(Object.entries(entries.guesses).map(([key, values]) => [key, values.join(' ')]));
  }

  #enter(change: Partial<WorkshopEntries>): void {
    this.#entries = { ...this.#entries, ...change };
    if (this.#keeping === 'kept') this.keep();
  }

  /** Where one is follows its step to its new place. */
  #arrange(sequence: readonly StepId[]): void {
    this.#write({ ...this.#place, sequence, at: Math.max(0, sequence.indexOf(this.step)) });
  }

  #write(place: Omit<WorkshopPlace, 'isCorrected'>): void {
    this.#session.answer('workshop', writeWorkshop(place));
  }
}
