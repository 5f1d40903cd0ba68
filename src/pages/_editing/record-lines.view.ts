import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as editingTexts } from './texts.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Case, CaseOutcome, Measurement, Note } from '../../model/case.ts';
import { indicators } from '../../model/indicators.ts';
import { answerAt } from '../../model/belief.ts';
import type { AnyRecord } from '../../storage/rows.ts';
import { choiceText } from '../_prognosis/choice-text.view.ts';
import { dayText } from '../../ui/day-text.ts';
import { answerText, indicatorName } from '../_measurements/words.view.ts';

const texts = joinTexts(editingTexts, prognosisTexts);

/** One thing that a record says, with its name: nothing that is empty. */
export type RecordLine = { readonly name: string; readonly text: string };
/** The name of an instrument in the language of the reader. */
export type NameOf = (instrument: string) => string;

/** What a record says, line by line, for someone who has to tell two versions apart. */
export function recordLines(record: AnyRecord, nameOf: NameOf, locale: Locale): RecordLine[] {
  if ('label' in record) return caseLines(record, locale);
  return 'situation' in record ? noteLines(record, nameOf, locale) : measurementLines(record, locale);
}

/** What a record is called in a list. */
export function recordTitle(record: AnyRecord, locale: Locale): string {
  const { t } = withTexts(locale, texts);
  if ('label' in record) return `${t('editing.store.cases')}: ${record.label}`;
  if ('situation' in record) return `${t('editing.store.notes')}: ${dayText(record.createdAt.slice(0, 10), locale)}`;
  return `${t('editing.store.measurements')}: ${dayText(record.on, locale)}, ${t(`editing.who.${record.by}.name`)}`;
}

/** What happened a year later, in one line. */
export function outcomeText({ on, job, education, beliefThen }: CaseOutcome, locale: Locale): string {
  const { t, language } = withTexts(locale, texts);
  const answer = (value: boolean | null): string =>
    t(value === null ? 'editing.answer.unknown' : value ? 'editing.answer.yes' : 'editing.answer.no').toLocaleLowerCase(language);
  const words = t('editing.outcome.words', { day: dayText(on, locale), job: answer(job), education: answer(education) });
  if (beliefThen === null) return words;
  return `${words}, ${t('editing.outcome.believed', { answer: t(`belief.${answerAt(beliefThen)}`).toLocaleLowerCase(language) })}`;
}

function caseLines({ label, contact, tried, scenarios, outcome }: Case, locale: Locale): RecordLine[] {
  const { t } = withTexts(locale, texts);
  return written([
    { name: t('editing.field.label'), text: label },
    { name: t('editing.field.contact'), text: contact },
    { name: t('editing.field.tried'), text: tried },
    { name: t('editing.field.scenarios'), text: scenarios.map(({ name, choice }) => `${name}: ${choiceText(choice, locale)}`).join('\n') },
    { name: t('editing.field.outcome'), text: outcome ? outcomeText(outcome, locale) : '' },
  ]);
}

function noteLines(note: Note, nameOf: NameOf, locale: Locale): RecordLine[] {
  const { t } = withTexts(locale, texts);
  return written([
    { name: t('editing.field.situation'), text: note.situation },
    { name: t('editing.field.plan'), text: note.advice?.plan.map(nameOf).join(', ') ?? '' },
    { name: t('editing.field.judgement'), text: note.judgement },
    { name: t('editing.field.deviation'), text: note.deviation },
    { name: t('editing.field.leftOut'), text: note.leftOut },
    { name: t('editing.field.subgoals'), text: note.subgoals.map(({ what }) => what).join('\n') },
    { name: t('editing.field.followUpOn'), text: note.followUpOn ? dayText(note.followUpOn, locale) : '' },
  ]);
}

function measurementLines({ on, by, answers, comment }: Measurement, locale: Locale): RecordLine[] {
  const { t } = withTexts(locale, texts);
  return written([
    { name: t('editing.field.on'), text: dayText(on, locale) },
    { name: t('editing.field.by'), text: t(`editing.who.${by}.name`) },
    ...indicators.map(({ id, side }) => ({
      // Both sides are asked some of the same; what a side has not been asked is told apart.
      name: side === by ? indicatorName(id, locale) : `${indicatorName(id, locale)} (${t(`editing.who.${side}.name`)})`,
      text: answerText(id, answers, locale) ?? '',
    })),
    { name: t('editing.field.comment'), text: comment },
  ]);
}

function written(lines: readonly RecordLine[]): RecordLine[] {
  return lines.filter(({ text }) => text.trim() !== '');
}
