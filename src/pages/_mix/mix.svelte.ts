import { caseLimits } from '../../model/case.ts';
import type { DayClock } from '../../model/days.ts';
import type { Guidance, IsoDate } from '../../model/guidance.ts';
import {
  readAdvice,
  writeAnswer,
  writeConstraints,
  writeList,
  writeNeeds,
  writeParts,
  writeProgress,
  writeTried,
  type AdviceInput,
} from '../../address/advice-link.ts';
import type { PageParameters, PrognosisInput } from '../../model/situation.ts';
import type { Address } from '../../address/link.ts';
import {
  partOptions,
  reachOptions,
  type AnswerField,
  type Answers,
  type AnswerTo,
  type InstrumentId,
  type Need,
  type NeedsField,
  type NeedWithParts,
  type EffortProgress,
  type Tried,
} from '../../model/needs.ts';
import { blankAnswers, isAnswered } from '../../recommender/answers.ts';
import type { Recommendation, Recommender } from '../../recommender/types.ts';
import { tryAnswers } from '../../recommender/with-questions.ts';
import { adviceView, type AdviceView } from './mix.view.ts';
import { adviceText } from './mix-text.view.ts';
import { instrumentsOf, isSameMix } from './plan.view.ts';
import { otherAnswerViews, questionViews, type OtherAnswerView, type QuestionView } from './question.view.ts';
import { changeLines, situationLines, type Line } from './situation-lines.view.ts';
import { adviceWords } from './words.view.ts';
import type { PrognosisState } from '../_prognosis/prognosis.svelte.ts';
import type { Session } from '../../address/session.svelte.ts';
import { TextField } from '../../ui/text-field.svelte.ts';

/** How many answers are tried in one task of the browser: each makes a plan, in about two milliseconds at a quarter of the speed. */
const answersPerTask = 10;

/** What the page is made with, beside the session and the prognosis. */
export type AdviceContext = {
  readonly guidance: Guidance;
  /** Bound to the same guidance. */
  readonly recommender: Recommender;
  /** The same for everyone in the municipality, which sets it. */
  readonly businessCycle: AnswerTo<'businessCycle'>;
  readonly clock: DayClock;
};

/** The lists of instruments that can be answered with "nothing". */
export type PickedField = 'wishes' | 'refuses' | 'running' | 'tried';

/** The recommendation for one citizen. The answers stand in the address, the chosen plan in the citizen; the own judgement is held here. */
export class AdviceState {
  readonly guidance: Guidance;
  readonly #session: Session;
  readonly #prognosis: PrognosisState;
  readonly #recommendations = new WeakMap<AdviceInput, { readonly on: IsoDate; readonly recommendation: Recommendation }>();
  readonly #context: AdviceContext;
  /** What the caseworker does instead, in own words. */
  readonly own = new TextField(caseLimits.text);
  /** Whether the note holds the own judgement, and saves it or asks about it. */
  isInNote = $state(false);
  /** The questions on the screen in the order in which they came there, so that none moves while it is answered. */
  #order: readonly NeedsField[] = [];
  /** Those to which something has been said, so that none goes from under the hand when the answer is taken back. */
  #everTold: readonly NeedsField[] = [];

  constructor(session: Session, prognosis: PrognosisState, context: AdviceContext) {
    this.guidance = context.guidance;
    this.#session = session;
    this.#prognosis = prognosis;
    this.#context = context;
  }

  /** What was answered and insisted on. */
  readonly input: AdviceInput = $derived.by(() => this.#read(this.#session.parameters, this.#session.input));

  readonly needs: Answers = $derived.by(() => this.input.needs);

  readonly constraints: AdviceInput['constraints'] = $derived.by(() => this.input.constraints);

  /** Whether something in the address was left out. */
  readonly isCorrected: boolean = $derived.by(() => this.input.isCorrected);

  readonly recommendation: Recommendation = $derived.by(() => this.recommend(this.input));

  readonly view: AdviceView = $derived.by(() => this.viewOf(this.recommendation, this.input));

  /**
   * The open questions that would change something, and those to which something has been said, each where it came first.
   * `stays`: it was answered once, so that it is shown whatever it would change.
   */
  questionsOf(recommendation: Recommendation, { needs }: AdviceInput): readonly (QuestionView & { readonly stays: boolean })[] {
    const { locale } = this.#session;
    const told = this.#toldFields(needs);
    const open = questionViews(recommendation, this.guidance, locale).filter(({ field }) => !told.includes(field));
    const all = [
      ...open.map((view) => ({ ...view, stays: false })),
      ...questionViews({ asks: told, otherAnswers: [], plans: [] }, this.guidance, locale).map((view) => ({ ...view, stays: true })),
    ];
    const fields = all.map(({ field }) => field);
    const kept = this.#order.filter((field) => fields.includes(field));
    this.#order = [...kept, ...fields.filter((field) => !kept.includes(field))];
    return this.#order.flatMap((field) => all.find((view) => view.field === field) ?? []);
  }

  /** Tries a few of the other answers, on which the open questions rest. @returns whether all have been tried */
  tryAnswers(recommendation: Recommendation): boolean {
    return tryAnswers(recommendation, answersPerTask);
  }

  /** What one other answer would make of plan 1. */
  otherAnswersOf(recommendation: Recommendation): readonly OtherAnswerView[] {
    return otherAnswerViews(recommendation, this.guidance, this.#session.locale);
  }

  /** What was answered of changes of caseworker so far. */
  readonly changes: readonly Line[] = $derived.by(() => changeLines(this.#session.situation, this.#session.locale));

  /** What was answered, for what leaves the screen: paper and copied words. */
  readonly situation: readonly Line[] = $derived.by(() => [
    ...situationLines(this.needs, this.guidance, true, this.#session.locale),
    ...this.changes,
  ]);

  /** The plans with their arguments and the own judgement, to paste elsewhere. */
  readonly text: string = $derived.by(() =>
    adviceText(this.view, this.situation, this.own.text, this.#session.locale, this.#prognosis.assumptionNote),
  );

  /** The key of the plan that goes into the note; null where none was chosen, or it is no longer among the plans. */
  get chosenKey(): string | null {
    const { plan } = this.#session.citizen;
    return plan.length === 0 ? null : (this.view.plans.find((one) => isSameMix(instrumentsOf(one), plan))?.key ?? null);
  }

  /** What was chosen and is not among the plans for the present answers, in running text; null where that is not so. */
  get formerPlan(): string | null {
    const { citizen, locale } = this.#session;
    const isFormer = citizen.plan.length > 0 && this.chosenKey === null;
    return isFormer ? adviceWords(this.guidance.instruments, locale).instruments(citizen.plan) : null;
  }

  choosePlan(key: string | null): void {
    const plan = this.view.plans.find((one) => one.key === key);
    this.#session.choosePlan(plan ? instrumentsOf(plan) : []);
  }

  /** How far the citizen reaches goes with an answer about the workplace that it does not fit. */
  answer<Field extends AnswerField>(field: Field, value: AnswerTo<Field>): void {
    const { reach } = this.needs;
    const goes = field === 'workplaceNow' && (value === 'unknown' || !reachOptions[value as AnswerTo<'workplaceNow'>].includes(reach));
    this.#change({ ...(goes && writeAnswer('reach', 'notAnswered')), ...writeAnswer(field, value) });
  }

  toggleNeed(need: Need): void {
    this.#change(writeNeeds(toggled(this.needs.needs, need), this.needs.needParts));
  }

  answerPart(need: NeedWithParts, part: Answers['needParts'][NeedWithParts]): void {
    this.#change(writeParts({ ...this.needs.needParts, [need]: part }, this.needs.needs));
  }

  /** The named needs of which a part decides which instrument is meant for this target group. */
  readonly needsWithParts: readonly NeedWithParts[] = $derived.by(() =>
    (Object.keys(partOptions) as NeedWithParts[]).filter(
      (need) =>
        this.needs.needs.includes(need) &&
        this.guidance.coverage.some((row) => row.need === need && row.part !== null && row.groups.includes(this.needs.targetGroup)),
    ),
  );

  /** The instruments that have been named to a question; null where it has not been answered. */
  picked(field: PickedField): readonly InstrumentId[] | null {
    const answer = this.needs[field];
    return field === 'tried' ? answer && Object.keys(answer) : (answer as readonly InstrumentId[] | null);
  }

  /** Names an instrument. Nothing is wished for and refused at once: what was said last holds. */
  pick(field: PickedField, instrument: InstrumentId): void {
    if (field === 'tried') return this.answerTried(instrument, 'stoodStill');
    const opposite = field === 'wishes' ? 'refuses' : field === 'refuses' ? 'wishes' : null;
    this.#change({
      ...(opposite && this.needs[opposite]?.includes(instrument) && writeList(opposite, this.#withoutOne(opposite, instrument))),
      ...writeList(field, [...(this.needs[field] ?? []), instrument]),
    });
  }

  /** Takes back what was named; with the last of them the whole answer. */
  unpick(field: PickedField, instrument: InstrumentId): void {
    if (field === 'tried') return this.#change(writeTried(without(this.needs.tried ?? {}, instrument)));
    this.#change({
      ...writeList(field, this.#withoutOne(field, instrument)),
      ...(field === 'running' && writeProgress(without(this.needs.progress, instrument))),
    });
  }

  /** Answers that there is nothing, or takes that answer back. */
  pickNothing(field: Exclude<PickedField, 'tried'>): void {
    const isNothing = this.needs[field]?.length === 0;
    this.#change({ ...writeList(field, isNothing ? null : []), ...(field === 'running' && writeProgress({})) });
  }

  /** @param progress null takes the answer back */
  answerProgress(instrument: InstrumentId, progress: EffortProgress | null): void {
    const others = without(this.needs.progress, instrument);
    this.#change(writeProgress(progress === null ? others : { ...others, [instrument]: progress }));
  }

  answerTried(instrument: InstrumentId, outcome: Tried): void {
    this.#change(writeTried({ ...this.needs.tried, [instrument]: outcome }));
  }

  /** Keeps an instrument in every plan, or lets it go again. */
  toggleLock(instrument: InstrumentId): void {
    const { locked = [], excluded = [], ...rest } = this.constraints;
    this.#insist({ ...rest, locked: toggled(locked, instrument), excluded: excluded.filter((id) => id !== instrument) });
  }

  /** Leaves an instrument out of every plan, or lets it in again. */
  toggleExclusion(instrument: InstrumentId): void {
    const { locked = [], excluded = [], ...rest } = this.constraints;
    this.#insist({ ...rest, excluded: toggled(excluded, instrument), locked: locked.filter((id) => id !== instrument) });
  }

  /** @param atMost 0 means that there is no limit */
  limit(atMost: number): void {
    const { locked = [], excluded = [] } = this.constraints;
    this.#insist({ locked, excluded, ...(atMost > 0 && { atMost: Math.max(atMost, locked.length) }) });
  }

  /** What is asked of the target group and has been answered once, in the order of the data. */
  #toldFields(needs: Answers): NeedsField[] {
    const fields = this.guidance.questions.filter(({ groups }) => groups.includes(needs.targetGroup)).map(({ field }) => field);
    this.#everTold = [...this.#everTold, ...fields.filter((field) => !this.#everTold.includes(field) && isTold(needs, field))];
    return fields.filter((field) => this.#everTold.includes(field));
  }

  /** What is left of a list; null where nothing is. */
  #withoutOne(field: Exclude<PickedField, 'tried'>, instrument: InstrumentId): InstrumentId[] | null {
    const left = (this.needs[field] ?? []).filter((id) => id !== instrument);
    return left.length > 0 ? left : null;
  }

  /** The recommendation for an input. Computed once a day per input: form, plans and note all ask for it, and its questions take longest. */
  recommend(input: AdviceInput): Recommendation {
    const { recommender, clock } = this.#context;
    const on = clock.today;
    const known = this.#recommendations.get(input);
    if (known?.on === on) return known.recommendation;
    const recommendation = recommender.recommend(input.needs, on, input.constraints);
    this.#recommendations.set(input, { on, recommendation });
    return recommendation;
  }

  #read(parameters: Address['parameters'], prognosisInput: PrognosisInput): AdviceInput {
    const known = this.guidance.instruments.map(({ id }) => id);
    const input = readAdvice(parameters.citizen ?? {}, prognosisInput, { known, businessCycle: this.#context.businessCycle });
    return { ...input, needs: askedOf(input.needs, this.guidance) };
  }

  /** The plans and verdicts in words. */
  viewOf(recommendation: Recommendation, { needs, constraints }: AdviceInput): AdviceView {
    return adviceView(recommendation, needs, constraints, {
      ...this.#prognosis.context,
      guidance: this.guidance,
      today: this.#context.clock.today,
    });
  }

  #change(parameters: PageParameters): void {
    this.#session.answer('citizen', parameters);
  }

  #insist(constraints: AdviceInput['constraints']): void {
    const { locked = [], atMost } = constraints;
    this.#change(
      writeConstraints(atMost !== undefined && atMost < locked.length ? { ...constraints, atMost: locked.length } : constraints),
    );
  }
}

/**
 * What was answered while another target group was chosen stands in the address for when it is chosen again; until then it
 * counts for nothing, and is told nowhere.
 */
function askedOf(needs: Answers, { questions }: Guidance): Answers {
  const elsewhere = questions.filter(({ groups }) => !groups.includes(needs.targetGroup)).map(({ field }) => field);
  return { ...needs, ...Object.fromEntries(elsewhere.map((field) => [field, blankAnswers[field]])) };
}

/** Whether something has been said to a question: for a question with several parts, to any of them. */
function isTold(needs: Answers, field: NeedsField): boolean {
  if (field === 'needParts') return Object.keys(needs.needParts).length > 0;
  if (field === 'progress') return Object.keys(needs.progress).length > 0;
  return isAnswered(needs, field);
}

function toggled<Item>(list: readonly Item[], item: Item): Item[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}

function without<Value>(values: Readonly<Record<InstrumentId, Value>>, instrument: InstrumentId): Record<InstrumentId, Value> {
  return Object.fromEntries(Object.entries(values).filter(([id]) => id !== instrument));
}
