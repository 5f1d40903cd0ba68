import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as mixTexts } from './texts.ts';
import { texts as uiTexts } from '../../ui/texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { AdviceView } from './mix.view.ts';
import type { ArgumentView, DisagreementView } from './argument.view.ts';
import type { LeverView } from './lever.view.ts';
import type { PartView, PlanView } from './plan.view.ts';
import { plain } from '../../ui/rich-text.ts';
import type { Line } from './situation-lines.view.ts';

const texts = joinTexts(mixTexts, uiTexts);

/**
 * The plans with their arguments as plain lines that paste well into another system, own judgement marked as such.
 * @param situation what was answered
 * @param assumptionNote what is assumed instead of the published values
 */
export function adviceText(
  { group, plans, levers, warnings }: AdviceView,
  situation: readonly Line[],
  own: string,
  locale: Locale,
  assumptionNote: string | null = null,
): string {
  const { t } = withTexts(locale, texts);
  return [
    t('advice.text.title', { group: group.name }),
    ...situation.map(({ label, text }) => `${label.replace(/[?:]$/, '')}: ${text}`),
    ...(assumptionNote === null ? [] : [assumptionNote]),
    ...warnings.map(({ text }) => text),
    ...levers.map(leverText),
    ...plans.flatMap((plan) => ['', ...planLines(plan, locale)]),
    ...(own === '' ? [] : ['', t('advice.own.marked'), own]),
    '',
    t('app.caveat'),
  ].join('\n');
}

/** What a plan holds, when, for what, what it leaves open, and what speaks for and against it. */
export function planLines(
  { title, tied, assumes, parts, uncovered, subGoals, lookAgain, pairs, argument }: PlanView,
  locale: Locale,
): string[] {
  const { t } = withTexts(locale, texts);
  const titled = (heading: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? [`${heading}:`, ...lines.map((line) => `  ${line}`)] : [];
  return [
    [title, tied].filter(Boolean).join('. '),
    ...(assumes === null ? [] : [assumes]),
    ...parts.map(partText),
    ...titled(
      t('advice.uncovered'),
      uncovered.map(({ text }) => text),
    ),
    ...titled(
      t('advice.subGoals'),
      subGoals.map(({ text }) => text),
    ),
    ...titled(
      t('advice.lookAgain'),
      lookAgain.map(({ text }) => text),
    ),
    ...titled(t('advice.part.pairs'), pairTexts(pairs, locale)),
    ...argumentLines(argument),
  ];
}

/** One part as one line: when, what, for what. */
export function partText(part: PartView): string {
  const facts = partFacts(part);
  return `- ${part.whenText}: ${part.instrument.name}${facts === '' ? '' : `. ${facts}`}`;
}

/** What a part is in the plan for, in sentences; empty where nothing is said of it. */
export function partFacts({ covers, purposes, task }: PartView): string {
  return [covers, ...purposes, task].flatMap((fact) => (fact === null ? [] : [`${fact.replace(/\.$/, '')}.`])).join(' ');
}

export function argumentLines(argument: ArgumentView): string[] {
  return argument.flatMap(({ title, reasons }) => [
    `${title}:`,
    ...reasons.map(({ text, verdict }) => `  ${text}${verdict ? ` [${verdict}]` : ''}`),
  ]);
}

/** A lever as one line: what the sources say, and the figure where there is one. */
export function leverText({ title, rules, figure }: LeverView): string {
  return [title, ...rules.map(({ text }) => text), ...(figure === null ? [] : [plain(figure)])].join(' ');
}

/** What the sources disagree about, each pair followed by why they may. */
export function pairTexts(pairs: readonly DisagreementView[], locale: Locale): string[] {
  const { t } = withTexts(locale, texts);
  return pairs.flatMap(({ one, other, why }) => [one.text, other.text, t('advice.part.pairWhy', { why })]);
}
