import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as mixTexts } from './texts.ts';
import { texts as uiTexts } from '../../ui/texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { AdviceView } from './mix.view.ts';
import type { ArgumentView, DisagreementView, ReasonView } from './argument.view.ts';
import type { LeverView } from './lever.view.ts';
import type { PartView, PlanView } from './plan.view.ts';
import { lineText, type Line } from './situation-lines.view.ts';

const texts = joinTexts(mixTexts, uiTexts);

/**
 * The plans with their arguments, own judgement marked as such, as case systems take it: plain lines, headings in capitals, a
 * dash before each item.
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
    capitals(t('advice.text.title', { group: group.name }), locale),
    ...situation.map((line) => item(lineText(line))),
    ...(assumptionNote === null ? [] : [assumptionNote]),
    ...section(
      t('advice.warnings'),
      warnings.map(({ text }) => item(text)),
      locale,
    ),
    ...plans.flatMap((plan) => section([plan.title, plan.tied].filter(Boolean).join('. '), planLines(plan, locale), locale)),
    ...section(
      t('advice.levers'),
      levers.map((lever) => item(leverText(lever))),
      locale,
    ),
    ...section(t('advice.own.marked'), own === '' ? [] : [own], locale),
    '',
    t('app.caveat'),
  ].join('\n');
}

/** A heading with its lines and a free line before it; nothing where there are no lines. */
export function section(title: string, lines: readonly string[], locale: Locale): string[] {
  return lines.length > 0 ? ['', capitals(title, locale), ...lines] : [];
}

export function capitals(title: string, { language }: Locale): string {
  return title.toLocaleUpperCase(language);
}

export function item(text: string): string {
  return `- ${text}`;
}

/** Lines under a smaller heading; nothing where there are none. */
export function titled(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`${title}:`, ...lines.map(item)] : [];
}

/** What a plan holds, when, for what, what it leaves open, and what speaks for and against it. */
function planLines({ assumes, parts, uncovered, subGoals, lookAgain, pairs, argument }: PlanView, locale: Locale): string[] {
  const { t } = withTexts(locale, texts);
  const said = (lines: readonly { readonly text: string }[]): string[] => lines.map(({ text }) => text);
  return [
    ...(assumes === null ? [] : [assumes]),
    ...parts.map((part) => item(partText(part))),
    ...titled(t('advice.uncovered'), said(uncovered)),
    ...titled(t('advice.subGoals'), said(subGoals)),
    ...titled(t('advice.lookAgain'), said(lookAgain)),
    ...titled(t('advice.part.pairs'), pairTexts(pairs, locale)),
    ...argumentLines(argument, locale),
  ];
}

/** One part as one line: when, what, for what. */
export function partText(part: PartView): string {
  const { covers, purposes, task } = part;
  const facts = [covers, ...purposes, task].flatMap((fact) => (fact === null ? [] : [`${fact.replace(/\.$/, '')}.`]));
  return [`${part.whenText}: ${part.instrument.name}${facts.length > 0 ? '.' : ''}`, ...facts].join(' ');
}

function argumentLines(argument: ArgumentView, locale: Locale): string[] {
  return argument.flatMap(({ title, reasons }) =>
    titled(
      title,
      reasons.map((reason) => reasonText(reason, locale)),
    ),
  );
}

/** An argument after what it is about, and what studies of an effect found. */
export function reasonText({ about, text, verdict }: Pick<ReasonView, 'about' | 'text' | 'verdict'>, locale: Locale): string {
  const said = about === null ? text : `${about}: ${text}`;
  return verdict === null ? said : `${said} ${withTexts(locale, texts).t('advice.verdict.is', { verdict })}`;
}

/** A lever as one line: what the sources say. Its figure is left out: it begins with what the caseworker has answered of belief. */
function leverText({ title, rules }: LeverView): string {
  return [title, ...rules.map(({ text }) => text)].join(' ');
}

/** What the sources disagree about, each pair followed by why they may. */
function pairTexts(pairs: readonly DisagreementView[], locale: Locale): string[] {
  const { t } = withTexts(locale, texts);
  return pairs.flatMap(({ one, other, why }) => [one.text, other.text, t('advice.part.pairWhy', { why })]);
}
