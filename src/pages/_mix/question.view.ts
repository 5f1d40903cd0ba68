import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { RecordId } from '../../model/evidence.ts';
import type { Guidance } from '../../model/guidance.ts';
import { needsOptions, type NeedsField } from '../../model/needs.ts';
import type { OtherAnswer, Plan, Recommendation } from '../../recommender/types.ts';
import { adviceWords, type AdviceWords } from './words.view.ts';
import { said } from './argument.view.ts';

type Asked = Pick<Recommendation, 'asks' | 'otherAnswers'> & { readonly plans: readonly Pick<Plan, 'kind'>[] };

/** A question with why it is asked, and what its answers would do to plan 1. */
export type QuestionView = {
  readonly field: NeedsField;
  readonly text: string;
  readonly why: string;
  readonly evidence: readonly RecordId[];
  /** What each answer would do, for those that would do something. */
  readonly effects: readonly string[];
};

/** What plan 1 would be with one other answer, for the few that change it most. */
export type OtherAnswerView = { readonly key: string; readonly condition: string; readonly change: string };

/** More would be a list and no answer. */
const mostShown = 6;

/** The questions of the page in the order in which they are asked: first what would change plan 1. */
export function questionViews({ asks, otherAnswers, plans }: Asked, guidance: Guidance, locale: Locale): QuestionView[] {
  const before = plans[0]?.kind ?? null;
  const words = adviceWords(guidance.instruments, locale);
  return asks.flatMap((field) => {
    const question = guidance.questions.find((one) => one.field === field);
    if (!question) return [];
    return [
      {
        field,
        text: words.question(field),
        why: withTexts(locale, texts).t('advice.question.why', { text: said(question.why, locale) }),
        evidence: question.evidence,
        effects: otherAnswers
          .filter((other) => other.field === field)
          .map((other) =>
            withTexts(locale, texts).t('advice.question.answer', {
              answer: words.answer(field, other.answer),
              change: changeText(other, before, guidance, words, locale),
            }),
          ),
      },
    ];
  });
}

/** What one other answer would do, one for each question, in the order in which the questions are asked. */
export function otherAnswerViews({ asks, otherAnswers, plans }: Asked, guidance: Guidance, locale: Locale): OtherAnswerView[] {
  const before = plans[0]?.kind ?? null;
  const words = adviceWords(guidance.instruments, locale);
  return asks
    .flatMap((field) => otherAnswers.filter((other) => other.field === field && isSeen(other)).slice(0, field in needsOptions ? 2 : 1))
    .slice(0, mostShown)
    .map((other) => ({
      key: `${other.field} ${JSON.stringify(other.answer)}`,
      condition: conditionText(other, words, locale),
      change: changeText(other, before, guidance, words, locale),
    }));
}

/** Whether other instruments would be in the plan, and not only other words about them. */
function isSeen({ comes, goes }: OtherAnswer): boolean {
  return comes.length > 0 || goes.length > 0;
}

function conditionText({ field, answer }: OtherAnswer, words: AdviceWords, locale: Locale): string {
  const { t } = withTexts(locale, texts);
  const names = (value: unknown): string => words.instruments(Array.isArray(value) ? value : Object.keys(value as object));
  if (field === 'wishes' || field === 'refuses' || field === 'running' || field === 'tried')
    return t(`advice.other.${field}`, { names: names(answer) });
  return t('advice.other.if', { question: words.question(field), answer: words.answer(field, answer) });
}

/** @param before the kind that plan 1 is of now */
function changeText(
  { kind, comes, goes }: OtherAnswer,
  before: string | null,
  { kinds }: Guidance,
  words: AdviceWords,
  locale: Locale,
): string {
  const { t, format } = withTexts(locale, texts);
  const other = kind === before ? undefined : kinds.find(({ id }) => id === kind);
  const parts = [
    other && t('advice.other.kind', { number: format.whole(1), kind: said(other.name, locale) }),
    comes.length > 0 && t('advice.other.comes', { names: words.instruments(comes) }),
    goes.length > 0 && t('advice.other.goes', { names: words.instruments(goes) }),
  ].filter((part) => typeof part === 'string');
  return parts.length > 0 ? parts.join(', ') : t('advice.other.covers');
}
