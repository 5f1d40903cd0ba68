import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { RecordId } from '../../model/evidence.ts';
import type { Guidance, IsoDate, Role, Time } from '../../model/guidance.ts';
import { addMonths } from '../../model/days.ts';
import type { Answers, InstrumentId, NeedsField } from '../../model/needs.ts';
import type { Plan, PlanPart } from '../../recommender/types.ts';
import { readsInPlan } from '../../recommender/reads.ts';
import type { AdviceWords } from './words.view.ts';
import { argumentView, pairsIn, ruleView, said, type ArgumentView, type DisagreementView, type Rules } from './argument.view.ts';
import { dayText } from '../../ui/day-text.ts';
import type { InstrumentView } from './mix.view.ts';
import type { Numbers } from '../../ui/numbers.ts';
import { plain, type SentencePart, type RichText } from '../../ui/rich-text.ts';

/** A sentence with what it rests on. */
export type SourcedText = { readonly text: string; readonly evidence: readonly RecordId[] };

/** When to look again: the sentence, with its day leading to the source, and the few words that fit into a picture. */
export type LookView = SourcedText & { readonly rich: RichText; readonly short: SentencePart; readonly spoken: string };

export type PartView = {
  readonly id: InstrumentId;
  readonly instrument: InstrumentView;
  readonly role: Role;
  readonly roleText: string;
  readonly when: Time;
  readonly whenText: string;
  /** What it is in the plan for: needs, wish, rule, that it runs. */
  readonly purposes: readonly string[];
  readonly covers: string | null;
  readonly task: string | null;
  readonly tied: string | null;
  /** The obvious alternatives, each with why not. */
  readonly others: readonly (SourcedText & { readonly id: InstrumentId })[];
  readonly pairs: readonly DisagreementView[];
};

/** One column of the picture of a plan over time. */
export type TimeColumn = {
  readonly when: Time | 'look';
  readonly title: string;
  /** With `evidence` the name is a figure that leads there. */
  readonly items: readonly { readonly name: string; readonly covers: string | null; readonly evidence?: readonly RecordId[] }[];
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
  readonly uncovered: readonly SourcedText[];
  readonly subGoals: readonly SourcedText[];
  readonly lookAgain: readonly LookView[];
  readonly pairs: readonly DisagreementView[];
  readonly argument: ArgumentView;
  readonly time: readonly TimeColumn[];
  /** The picture in a sentence. */
  readonly timeSentence: string;
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

export function planView(plan: Plan, index: number, context: PlanContext): PlanView {
  const { guidance, rules, words, locale, answers } = context;
  const { t, format } = withTexts(locale, texts);
  const number = (place: number): string => format.whole(place + 1);
  const kind = guidance.kinds.find(({ id }) => id === plan.kind);
  const kindName = kind ? said(kind.name, locale) : t('advice.plan.withoutLead');
  const parts = plan.instruments.flatMap((part) => partView(part, context) ?? []);
  const { pairs, rest } = pairsIn(
    plan.reasons.filter(({ rule }) => !rules.get(rule)?.lever),
    rules,
    locale,
  );
  const lookAgain = plan.lookAgain.flatMap((id) => lookText(id, context));
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
      return why ? [{ text: t('advice.uncovered.need', { need: t(`advice.need.${need}`), why: why.text }), evidence: why.evidence }] : [];
    }),
    subGoals: plan.subGoals.flatMap((id) => {
      const goal = guidance.subGoals.find((one) => one.id === id);
      return goal ? [{ text: said(goal.text, locale), evidence: goal.evidence }] : [];
    }),
    lookAgain,
    pairs,
    argument: argumentView(rest, rules, locale),
    ...timeOf(parts, lookAgain, locale),
  };
}

function partView(part: PlanPart, { guidance, byId, rules, words, locale }: PlanContext): PartView | null {
  const instrument = byId.get(part.instrument);
  if (!instrument) return null;
  const { t } = withTexts(locale, texts);
  const task = guidance.tasks.find(({ id }) => id === part.task);
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
    covers: part.covers.length > 0 ? t('advice.part.covers', { needs: words.needs(part.covers) }) : null,
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
    return [{ text, evidence, rich: { template: '{text}', parts: { text: { text } } }, short: { text: short }, spoken: short }];
  }
  const day: SentencePart = { text: dayText(addMonths(today, numbers.amount(nextMeasurement)), locale), evidence: [nextMeasurement] };
  const rich: RichText = { template: withTexts(locale, texts).template('advice.lookAgain.by'), parts: { text: { text }, day } };
  const short: SentencePart = { text: withTexts(locale, texts).t('advice.look.by', { day: day.text }), evidence: [nextMeasurement] };
  return [{ text: plain(rich), evidence, rich, short, spoken: withTexts(locale, texts).t('advice.look.latest') }];
}

function timeOf(parts: readonly PartView[], lookAgain: readonly LookView[], locale: Locale): Pick<PlanView, 'time' | 'timeSentence'> {
  const { t, format } = withTexts(locale, texts);
  const column = (when: Time): TimeColumn => ({
    when,
    title: t(`advice.when.${when}`),
    items: parts.filter((part) => part.when === when).map(({ instrument, covers }) => ({ name: instrument.name, covers })),
  });
  const look: TimeColumn = {
    when: 'look',
    title: t('advice.when.look'),
    items: lookAgain.map(({ short: { text, evidence } }) => ({ name: text, covers: null, ...(evidence && { evidence }) })),
  };
  const time = [column('now'), column('beside'), column('next'), look];
  const named = (names: readonly string[]): string => (names.length > 0 ? format.list(names) : t('advice.picture.nothing'));
  const [now, beside, next] = time.map(({ items }) => named(items.map(({ name }) => name)));
  // What is only heard holds no figure: it stands in the table and in the list.
  const looks = named(lookAgain.map(({ spoken }) => spoken));
  return {
    time,
    timeSentence: t('advice.picture.sentence', { now: now ?? '', beside: beside ?? '', next: next ?? '', look: looks }),
  };
}
