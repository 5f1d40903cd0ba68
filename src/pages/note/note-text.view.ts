import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as editingTexts } from '../_editing/texts.ts';
import { texts as mixTexts } from '../_mix/texts.ts';
import { texts as noteTexts } from './texts.ts';
import { texts as uiTexts } from '../../ui/texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Subgoal } from '../../model/case.ts';
import type { IsoDate } from '../../model/guidance.ts';
import { leverText, pairTexts, partText } from '../_mix/mix-text.view.ts';
import type { ArgumentView } from '../_mix/argument.view.ts';
import { dayText } from '../../ui/day-text.ts';
import { subgoalText, type NoteView } from './note.view.ts';
import type { PlanView } from '../_mix/plan.view.ts';
import { plain } from '../../ui/rich-text.ts';

const texts = joinTexts(editingTexts, mixTexts, noteTexts, uiTexts);

/** What the caseworker has written. */
export type Written = {
  readonly situation: string;
  readonly judgement: string;
  readonly deviation: string;
  readonly leftOut: string;
  readonly subgoals: readonly Subgoal[];
  readonly followUpOn: IsoDate | null;
};

/** The note as plain lines that paste well into a case system: headings in capitals, a dash before each item, nothing wider. */
export function noteText(view: NoteView, written: Written, locale: Locale): string {
  const { t, language } = withTexts(locale, texts);
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? ['', title.toLocaleUpperCase(language), ...lines] : [];
  const own = (text: string, heading?: string): string[] => (text === '' ? [] : [...(heading === undefined ? [] : [`${heading}:`]), text]);
  return [
    t('note.title').toLocaleUpperCase(language),
    ...section(t('note.situation'), [
      ...view.situation.map(({ label, text }) => item(`${label.replace(/[?:]$/, '')}: ${text}`)),
      ...own(written.situation),
    ]),
    ...section(t('note.prognosis'), [
      ...(view.assumptionNote === null ? [] : [view.assumptionNote]),
      ...[...view.prognosis, ...view.cautions].map((text) => item(plain(text))),
    ]),
    ...section(t('note.plan'), [
      ...view.warnings.map(({ text }) => item(text)),
      ...planLines(view, locale),
      ...view.levers.map((lever) => item(leverText(lever))),
    ]),
    ...section(t('note.judgement'), [...own(written.judgement), ...own(written.deviation, t('editing.field.deviation'))]),
    ...section(
      t('note.subgoals'),
      written.subgoals.map((goal) => item(subgoalText(goal, locale))),
    ),
    ...section(t('note.followUp'), written.followUpOn === null ? [] : [item(dayText(written.followUpOn, locale))]),
    ...section(t('note.leftOut'), own(written.leftOut)),
    '',
    t('app.caveat'),
    view.sources,
    view.basis,
  ].join('\n');
}

function planLines({ plan, isLong }: NoteView, locale: Locale): string[] {
  const { t } = withTexts(locale, texts);
  if (plan === null) return [item(t('note.plan.none'))];
  const titled = (heading: string, lines: readonly string[]): string[] => (lines.length > 0 ? [`${heading}:`, ...lines.map(item)] : []);
  const disagreements = (pairs: PlanView['pairs']): string[] => titled(t('advice.part.pairs'), pairTexts(pairs, locale));
  return [
    plan.title,
    ...(plan.assumes === null ? [] : [plan.assumes]),
    ...plan.parts.map(partText),
    ...titled(
      t('advice.uncovered'),
      plan.uncovered.map(({ text }) => text),
    ),
    ...disagreements(plan.pairs),
    ...argumentLines(isLong ? plan.argument : plan.argument.filter(({ says }) => says === 'for' || says === 'against')),
    ...(isLong
      ? plan.parts.flatMap(({ instrument }) => [
          `${instrument.name}:`,
          ...disagreements(instrument.pairs),
          ...argumentLines(instrument.argument),
        ])
      : []),
  ];
}

function argumentLines(argument: ArgumentView): string[] {
  return argument.flatMap(({ title, reasons }) => [
    `${title}:`,
    ...reasons.map(({ text, verdict }) => item(verdict ? `${text} [${verdict}]` : text)),
  ]);
}

function item(text: string): string {
  return `- ${text}`;
}
