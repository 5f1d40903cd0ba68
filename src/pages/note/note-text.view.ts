import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as editingTexts } from '../_editing/texts.ts';
import { texts as noteTexts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import { noteSections, type NoteSection, type Subgoal } from '../../model/case.ts';
import type { IsoDate } from '../../model/guidance.ts';
import { capitals, item, section, titled } from '../_mix/mix-text.view.ts';
import { dayText } from '../../ui/day-text.ts';
import { saidSections, subgoalText, type NoteBlock, type NoteView } from './note.view.ts';
import { plain } from '../../ui/rich-text.ts';

const texts = joinTexts(editingTexts, noteTexts);

/** What the caseworker has written. */
export type Written = {
  readonly situation: string;
  readonly judgement: string;
  readonly deviation: string;
  readonly leftOut: string;
  readonly subgoals: readonly Subgoal[];
  readonly followUpOn: IsoDate | null;
};

/**
 * The note as case systems take it: plain lines, headings in capitals, a dash before each item, in the order of the screen.
 * @param omitted the sections that are left out
 */
export function noteText(view: NoteView, written: Written, omitted: readonly NoteSection[], locale: Locale): string {
  const { t } = withTexts(locale, texts);
  const own = ownLines(written, locale);
  return [
    capitals(t('note.title'), locale),
    ...noteSections
      .filter((one) => !omitted.includes(one))
      .flatMap((one) => section(t(`editing.section.${one}`), [...saidLines(view, one), ...(own[one] ?? [])], locale)),
    '',
    ...view.footer,
  ].join('\n');
}

function saidLines({ blocks, assumptionNote }: NoteView, section: NoteSection): string[] {
  const said = saidSections.find((one) => one === section);
  if (!said) return [];
  return [...(said === 'figures' && assumptionNote !== null ? [assumptionNote] : []), ...blocks[said].flatMap(blockLines)];
}

function blockLines({ title, lines }: NoteBlock): string[] {
  const read = lines.map(({ text }) => plain(text));
  return title === null ? read.map(item) : titled(title, read);
}

function ownLines(
  { situation, judgement, deviation, subgoals, followUpOn, leftOut }: Written,
  locale: Locale,
): Partial<Record<NoteSection, readonly string[]>> {
  const unlessEmpty = (text: string, heading?: string): string[] =>
    text === '' ? [] : [...(heading === undefined ? [] : [`${heading}:`]), text];
  return {
    situation: unlessEmpty(situation),
    judgement: [...unlessEmpty(judgement), ...unlessEmpty(deviation, withTexts(locale, texts).t('editing.field.deviation'))],
    subgoals: subgoals.map((goal) => item(subgoalText(goal, locale))),
    followUp: followUpOn === null ? [] : [item(dayText(followUpOn, locale))],
    leftOut: unlessEmpty(leftOut),
  };
}
