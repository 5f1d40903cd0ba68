import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { RecordId } from '../../model/evidence.ts';
import type { Guidance, IsoDate, Role, RuleId, Time } from '../../model/guidance.ts';
import { addMonths } from '../../model/days.ts';
import type { Answers, InstrumentId, Need, NeedsField } from '../../model/needs.ts';
import type { Plan, PlanPart } from '../../recommender/types.ts';
import { readsInPlan } from '../../recommender/reads.ts';
import { isSelected } from '../../recommender/select.ts';
import type { AdviceWords } from './words.view.ts';
import {
  argumentView,
  pairsIn,
  ruleView,
  said,
  type ArgumentView,
  type DisagreementView,
  type ReasonView,
  type Rules,
} from './argument.view.ts';
import { dayText } from '../../ui/day-text.ts';
import type { InstrumentView } from './mix.view.ts';
import type { Numbers } from '../../ui/numbers.ts';
import { plain, type SentencePart, type RichText } from '../../ui/rich-text.ts';

/** A sentence with what it rests on. */
export type SourcedText = { readonly text: string; readonly evidence: readonly RecordId[] };

/** When to look again: the sentence, with its day leading to the source, and the few words that fit into a picture. */
export type LookView = SourcedText & { readonly rich: RichText; readonly short: SentencePart };

export type PartView = {
  readonly id: InstrumentId;
  readonly instrument: InstrumentView;
  readonly role: Role;
  readonly roleText: string;
  readonly when: Time;
  readonly whenText: string;
  /** What it is in the plan for: needs, wish, rule, that it runs. */
  readonly purposes: readonly string[];
  /** The needs that it covers, in running text; null where it covers none, or its name says which. */
  readonly needs: string | null;
  readonly covers: string | null;
  readonly task: string | null;
  readonly tied: string | null;
  /** The obvious alternatives, each with why not. */
  readonly others: readonly (SourcedText & { readonly id: InstrumentId })[];
  readonly pairs: readonly DisagreementView[];
};

export type PlanView = {
  /** The same plan has the same key, however many others there are. */
  readonly key: string;
  readonly title: string;
  readonly kindName: string;
  /** Why a plan of this kind; null where it has none. */
  readonly why: SourcedText | null;
  readonly because: string | null;
  readonly assumes: string | null;
  readonly tied: string | null;
  readonly parts: readonly PartView[];
  readonly uncovered: readonly (SourcedText & { readonly need: Need })[];
  readonly subGoals: readonly SourcedText[];
  readonly lookAgain: readonly LookView[];
  readonly pairs: readonly DisagreementView[];
  readonly argument: ArgumentView;
};

export type PlanContext = {
  readonly guidance: Guidance;
  readonly answers: Answers;
  readonly byId: ReadonlyMap<InstrumentId, InstrumentView>;
  readonly rules: Rules;
  readonly words: AdviceWords;
  readonly numbers: Numbers;
  readonly today: IsoDate;
  readonly locale: Locale;
};

/** How long there is until a plan is looked at again at the latest: as long as until the next measurement. */
const nextMeasurement = 'choice-next-measurement';
const withinMonths = 'lookWithinMonths';
const agreedTime = 'lookAtAgreedTime';

/** What tells a plan from the others of any recommendation: its kind, what leads it, and what else is in it now or beside. */
export function planKey({ kind, instruments }: Plan): string {
  const [lead = '', ...others] = instruments.filter(({ when }) => when !== 'next').map(({ instrument }) => instrument);
  return [kind ?? '', lead, ...others.sort()].join(' ');
}

/** What a plan holds now and beside, what leads it first. */
export function instrumentsOf({ parts }: PlanView): InstrumentId[] {
  return parts.filter(({ when }) => when !== 'next').map(({ id }) => id);
}

/** Whether two plans hold the same under the same lead, in whatever order. */
export function isSameMix([lead, ...others]: readonly InstrumentId[], [otherLead, ...rest]: readonly InstrumentId[]): boolean {
  return lead === otherLead && others.length === rest.length && others.every((id) => rest.includes(id));
}

export function planView(plan: Plan, index: number, context: PlanContext): PlanView {
  const { guidance, rules, words, locale, answers } = context;
  const { t, format } = withTexts(locale, texts);
  const number = (place: number): string => format.whole(place + 1);
  const kind = guidance.kinds.find(({ id }) => id === plan.kind);
  const kindName = kind ? said(kind.name, locale) : t('advice.plan.withoutLead');
  const pointed = (reason: ReasonView): ReasonView => ({ ...reason, about: pickedOut(reason.rule, plan, context) });
  const parts = plan.instruments.flatMap((part) => partView(part, context) ?? []);
  const { pairs, rest } = pairsIn(
    plan.reasons.filter(({ rule }) => !rules.get(rule)?.lever),
    rules,
    locale,
  );
  return {
    key: planKey(plan),
    title: t('advice.plan', { number: number(index), kind: kindName }),
    kindName,
    why: kind ? { text: t('advice.why.kind', { text: said(kind.text, locale) }), evidence: kind.evidence } : null,
    because: kind ? becauseOf(readsInPlan(kind), plan, answers, words, locale) : null,
    assumes: assumedIn(plan, words, locale),
    tied: plan.tiedWith.length > 0 ? t('advice.tied', { plans: format.list(plan.tiedWith.map(number)) }) : null,
    parts,
    uncovered: plan.uncovered.flatMap(({ need, rule }) => {
      const why = ruleView(rule, rules, locale);
      return why
        ? [{ need, text: t('advice.uncovered.need', { need: t(`advice.need.${need}`), why: why.text }), evidence: why.evidence }]
        : [];
    }),
    subGoals: plan.subGoals.flatMap((id) => {
      const goal = guidance.subGoals.find((one) => one.id === id);
      return goal ? [{ text: said(goal.text, locale), evidence: goal.evidence }] : [];
    }),
    lookAgain: plan.lookAgain.flatMap((id) => lookText(id, context)),
    pairs: pairs.map((pair) => ({ ...pair, one: pointed(pair.one), other: pointed(pair.other) })),
    argument: argumentView(rest, rules, locale).map((group) => ({ ...group, reasons: group.reasons.map(pointed) })),
  };
}

/** The instruments of the plan that an argument about it picks out, by name; null where it is about the plan as a whole. */
function pickedOut(rule: RuleId, { instruments }: Plan, { guidance, rules, locale }: PlanContext): string | null {
  const picks = (rules.get(rule)?.when ?? []).flatMap((check) => (check.check === 'planHas' && check.is ? [check.any] : []));
  const planned = instruments
    .filter(({ when }) => when !== 'next')
    .flatMap(({ instrument: id }) => guidance.instruments.find((one) => one.id === id) ?? []);
  const names = planned.filter((one) => picks.some((pick) => isSelected(one, pick))).map(({ name }) => said(name, locale));
  return names.length > 0 ? locale.format.list(names) : null;
}

function partView(part: PlanPart, { guidance, byId, rules, words, locale }: PlanContext): PartView | null {
  const instrument = byId.get(part.instrument);
  if (!instrument) return null;
  const { t } = withTexts(locale, texts);
  const task = guidance.tasks.find(({ id }) => id === part.task);
  const covered = words.needs(part.covers);
  const needs = covered === '' || instrument.name.toLocaleLowerCase(locale.language).includes(covered) ? null : covered;
  const purposes = [
    part.for.includes('wish') && t('advice.part.wish'),
    part.for.includes('running') && t('advice.part.running'),
    part.changed && t('advice.part.changed'),
    ...part.for.map((purpose) => (typeof purpose === 'object' ? (ruleView(purpose.rule, rules, locale)?.text ?? false) : false)),
  ];
  return {
    id: part.instrument,
    instrument,
    role: part.role,
    roleText: t(`advice.role.${part.role}`),
    when: part.when,
    whenText: t(`advice.when.${part.when}`),
    purposes: purposes.filter((text) => text !== false),
    needs,
    covers: needs && t('advice.part.covers', { needs }),
    task: task
      ? t('advice.part.task', { task: said(task.focus, locale), not: task.doesNot.map((not) => said(not, locale)).join(' ') })
      : null,
    tied: part.tiedWith.length > 0 ? t('advice.part.tied', { names: words.instruments(part.tiedWith) }) : null,
    others: part.insteadOf.flatMap(({ instrument: id, rule }) => {
      const why = ruleView(rule, rules, locale);
      const name = byId.get(id)?.name;
      return why && name ? [{ id, text: t('advice.part.whyNot', { name, why: why.text }), evidence: why.evidence }] : [];
    }),
    pairs: instrument.pairs,
  };
}

/** The answers that opened the kind of plan, in the words of the questions. */
function becauseOf(fields: readonly NeedsField[], { hangsOn }: Plan, answers: Answers, words: AdviceWords, locale: Locale): string | null {
  const given = fields.filter((field) => !hangsOn.includes(field)).flatMap((field) => answeredText(field, answers, words, locale) ?? []);
  return given.length > 0 ? withTexts(locale, texts).t('advice.plan.because', { answers: locale.format.list(given) }) : null;
}

function answeredText(field: NeedsField, answers: Answers, words: AdviceWords, locale: Locale): string | null {
  const { t } = withTexts(locale, texts);
  const value = answers[field];
  const isOpen = value === null || value === 'unknown' || value === 'notAnswered' || (Array.isArray(value) && value.length === 0);
  if (isOpen || typeof value === 'number' || field === 'progress' || field === 'tried' || field === 'needParts') return null;
  return t('advice.plan.answer', { question: t(`advice.field.${field}`), answer: words.answer(field, value) });
}

function assumedIn({ hangsOn, assumes }: Plan, words: AdviceWords, locale: Locale): string | null {
  const { t, format } = withTexts(locale, texts);
  if (hangsOn.length === 0) return null;
  const answers = hangsOn.map((field) => {
    const value = (assumes as Partial<Record<NeedsField, string>>)[field];
    return value === undefined
      ? t(`advice.field.${field}`)
      : t('advice.plan.answer', { question: t(`advice.field.${field}`), answer: words.answer(field, value) });
  });
  return t('advice.plan.assumes', { answers: format.list(answers) });
}

function lookText(id: string, { rules, numbers, today, locale }: PlanContext): LookView[] {
  const view = ruleView(id, rules, locale);
  if (!view) return [];
  const { text, evidence } = view;
  if (id !== withinMonths) {
    const short = withTexts(locale, texts).t(id === agreedTime ? 'advice.look.agreed' : 'advice.look.soon');
    return [{ text, evidence, rich: { template: '{text}', parts: { text: { text } } }, short: { text: short } }];
  }
  const day: SentencePart = { text: dayText(addMonths(today, numbers.amount(nextMeasurement)), locale), evidence: [nextMeasurement] };
  const rich: RichText = { template: withTexts(locale, texts).template('advice.lookAgain.by'), parts: { text: { text }, day } };
  const short: SentencePart = { text: withTexts(locale, texts).t('advice.look.by', { day: day.text }), evidence: [nextMeasurement] };
  return [{ text: plain(rich), evidence, rich, short }];
}
