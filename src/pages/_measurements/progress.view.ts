import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Measurement } from '../../model/case.ts';
import { indicators, type Indicator, type IndicatorId, type MeasurementAnswers, type Side } from '../../model/indicators.ts';
import { dayText } from '../../ui/day-text.ts';
import { inOrder } from './order.view.ts';
import { answerText, indicatorName } from './words.view.ts';

/**
 * Where a question has gone from its first answer to its last. `notTwice`: not answered on two days; `noDirection`: none of its
 * answers is further ahead than another.
 */
export type Course = 'forward' | 'same' | 'back' | 'notTwice' | 'noDirection';

export type Said = { readonly text: string; readonly day: string };

/** One question that one side is asked. */
export type QuestionProgress = {
  readonly id: IndicatorId;
  readonly name: string;
  readonly course: Course;
  readonly courseText: string;
  /** The first answer; null where the last one was given on the same day. */
  readonly first: Said | null;
  /** The last answer that says something; null where there is none. */
  readonly last: Said | null;
  /** What was said after it, or in its place, without answering. */
  readonly since: Said | null;
};

export type SideProgress = {
  readonly side: Side;
  /** Whether any question was answered on two days, so that there is something to count. */
  readonly isCounted: boolean;
  /** "From 1 May 2026 to 1 August 2026: 6 forward, 3 unchanged, 2 back." */
  readonly sentence: string;
  /** What the counts leave out, and why. */
  readonly rest: readonly string[];
  /** The questions that have been asked. */
  readonly questions: readonly QuestionProgress[];
};

const sides: readonly Side[] = ['citizen', 'caseworker'];

/** The progression of each side that has been asked, counted from the first to the last answer to each question. No sum, no score. */
export function progressOf(measurements: readonly Measurement[], locale: Locale): SideProgress[] {
  const ordered = inOrder(measurements);
  return sides.flatMap((side) => {
    const own = ordered.filter(({ by }) => by === side);
    return own.length === 0 ? [] : [sideProgress(side, own, locale)];
  });
}

/** The same as plain lines for another system, with headings in capitals. */
export function progressText(progress: readonly SideProgress[], locale: Locale): string {
  const { t, language } = withTexts(locale, texts);
  const heading = (text: string): string => text.toLocaleUpperCase(language);
  return [
    heading(t('measure.title')),
    ...progress.flatMap(({ side, sentence, rest, questions }) => [
      '',
      heading(t(`measure.by.${side}`)),
      sentence,
      ...questions.map((question) => questionLine(question, locale)),
      ...rest,
    ]),
    '',
    t('measure.notTheForm'),
  ].join('\n');
}

function sideProgress(side: Side, own: readonly Measurement[], locale: Locale): SideProgress {
  const { t, plural, format, language } = withTexts(locale, texts);
  const all = indicators.filter((one) => one.side === side).map((one) => questionProgress(one, own, locale));
  const asked = all.filter(({ last, since }) => last !== null || since !== null);
  const of = (course: Course, questions = all): string[] =>
    questions.filter((one) => one.course === course).map(({ name }) => name.toLocaleLowerCase(language));
  const count = (course: Course): string => format.whole(of(course).length);
  const days = comparedDays(side, own);
  const names = of('notTwice');
  const undirected = of('noDirection', asked);
  const isCounted = days.length > 0;
  return {
    side,
    isCounted,
    sentence: isCounted
      ? t('measure.progress.sentence', {
          first: dayText(days[0] ?? '', locale),
          last: dayText(days.at(-1) ?? '', locale),
          forward: t('measure.progress.count.forward', { count: count('forward') }),
          same: t(plural('measure.progress.count.same', of('same').length), { count: count('same') }),
          back: t('measure.progress.count.back', { count: count('back') }),
        })
      : t('measure.progress.none'),
    rest: [
      ...(names.length === 0
        ? []
        : [t(plural('measure.progress.notTwice', names.length), { count: count('notTwice'), names: format.list(names) })]),
      ...(undirected.length === 0 ? [] : [t('measure.progress.noDirection', { names: format.list(undirected) })]),
    ].filter(() => isCounted),
    questions: asked,
  };
}

function questionProgress({ id, forward }: Indicator, own: readonly Measurement[], locale: Locale): QuestionProgress {
  const known = lastOfEachDay(id, own);
  const [first, last] = [known[0], known.at(-1)];
  const latest = own.findLast(({ answers }) => answers[id] !== undefined);
  const said = (one: Measurement | undefined): Said | null =>
    one ? { text: answerText(id, one.answers, locale) ?? '', day: dayText(one.on, locale) } : null;
  const course = courseOf(id, forward, known);
  return {
    id,
    name: indicatorName(id, locale),
    course,
    courseText: withTexts(locale, texts).t(`measure.progress.course.${course}`),
    first: known.length < 2 ? null : said(first),
    last: said(last),
    since: latest && !isAnswer(latest.answers[id]) ? said(latest) : null,
  };
}

function courseOf(id: IndicatorId, forward: Indicator['forward'], known: readonly Measurement[]): Course {
  if (forward === null) return 'noDirection';
  const [from, to] = [known[0]?.answers[id], known.at(-1)?.answers[id]];
  if (known.length < 2 || typeof from !== 'number' || typeof to !== 'number') return 'notTwice';
  const steps = (to - from) * forward;
  if (steps === 0) return 'same';
  return steps > 0 ? 'forward' : 'back';
}

/** The measurements that answer a question, one a day: what was saved last counts. */
function lastOfEachDay(id: IndicatorId, own: readonly Measurement[]): Measurement[] {
  const known = own.filter(({ answers }) => isAnswer(answers[id]));
  return known.filter(({ on }, index) => known[index + 1]?.on !== on);
}

/** The days of the answers that are counted, in order. */
function comparedDays(side: Side, own: readonly Measurement[]): string[] {
  return indicators
    .filter((one) => one.side === side && one.forward !== null)
    .map(({ id }) => lastOfEachDay(id, own))
    .filter((known) => known.length > 1)
    .flatMap((known) => known.map(({ on }) => on))
    .sort();
}

function isAnswer(answer: MeasurementAnswers[IndicatorId]): boolean {
  return answer !== undefined && answer !== 'dontKnow' && answer !== 'declined';
}

function questionLine({ name, first, last, since, courseText }: QuestionProgress, locale: Locale): string {
  const { t, language } = withTexts(locale, texts);
  const answers = [first, last, since].filter((one) => one !== null).map(({ day, text }) => t('measure.over.mark', { day, answer: text }));
  return `${name}: ${courseText.toLocaleLowerCase(language)}. ${answers.join(' / ')}`;
}
