import type { Locale } from '../i18n/locale.ts';
import type { AdviceView, ArgumentView } from './advice-view.ts';
import { plain } from './rich-text.ts';
import type { Line } from './situation-lines.ts';

/**
 * The plans with their arguments as plain lines that paste well into another system, own judgement marked as such.
 * @param situation what was answered
 * @param ownNote what is assumed instead of the published values
 */
export function adviceText(
  { group, plans, levers, warnings }: AdviceView,
  situation: readonly Line[],
  own: string,
  { t }: Locale,
  ownNote: string | null = null,
): string {
  return [
    t('advice.text.title', { group: group.name }),
    ...situation.map(({ label, text }) => `${label}: ${text}`),
    ...(ownNote === null ? [] : [ownNote]),
    ...warnings.map(({ text }) => text),
    ...levers.map(({ title, text }) => `${title} ${plain(text)}`),
    ...plans.flatMap(({ title, tied, parts, argument }) => [
      '',
      tied ? `${title}. ${tied}` : title,
      ...parts.map(({ roleText, instrument }) => `- ${roleText}: ${instrument.name} (${instrument.outcomeText})`),
      ...lines(argument),
    ]),
    ...(own === '' ? [] : ['', t('advice.own.marked'), own]),
    '',
    t('app.caveat'),
  ].join('\n');
}

function lines(argument: ArgumentView): string[] {
  return argument.flatMap(({ title, reasons }) => [
    `${title}:`,
    ...reasons.map(({ text, verdict }) => `  ${text}${verdict ? ` [${verdict}]` : ''}`),
  ]);
}
