import { isolated } from '../../ui/isolated.ts';
import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as editingTexts } from './texts.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import type { Locale } from '../../ui/locale.ts';
import { readAdvice } from '../../address/advice-link.ts';
import {
  type Answered,
  type Case,
  type CaseOutcome,
  inputOf,
  type Measurement,
  type Note,
  noteSections,
  omittedAtFirst,
} from '../../model/case.ts';
import { indicators } from '../../model/indicators.ts';
import { answerAt } from '../../model/belief.ts';
import type { Guidance } from '../../model/guidance.ts';
import type { InstrumentId } from '../../model/needs.ts';
import { sameData } from '../../storage/plain-data.ts';
import type { AnyRecord } from '../../storage/rows.ts';
import { instrumentName } from '../_mix/words.view.ts';
import { situationLines } from '../_mix/situation-lines.view.ts';
import { inputText } from '../_prognosis/input-text.view.ts';
import { dayText } from '../../ui/day-text.ts';
import { answerText, indicatorName } from '../_measurements/words.view.ts';

const texts = joinTexts(editingTexts, prognosisTexts);

/** One thing that a record says, with its name: nothing that is empty. */
export type RecordLine = { readonly name: string; readonly text: string };
/** What a record says, line by line, for someone who has to tell two versions apart. */
export function recordLines(record: AnyRecord, guidance: Guidance, locale: Locale): RecordLine[] {
  if ('label' in record) return caseLines(record, guidance, locale);
  return 'situation' in record ? noteLines(record, guidance, locale) : measurementLines(record, locale);
}

/** What a record is called in a list. */
export function recordTitle(record: AnyRecord, locale: Locale): string {
  const { t } = withTexts(locale, texts);
  if ('label' in record) return `${t('editing.store.cases')}: ${isolated(record.label)}`;
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

function caseLines(record: Case, guidance: Guidance, locale: Locale): RecordLine[] {
  const { t } = withTexts(locale, texts);
  const { label, answered, contact, tried, scenarios, outcome, reviewOn, deleteOn } = record;
  return written([
    { name: t('editing.field.label'), text: label },
    ...(answered ? answeredLines(answered, guidance, locale) : []),
    { name: t('editing.field.contact'), text: contact },
    { name: t('editing.field.tried'), text: tried },
    {
      name: t('editing.field.scenarios'),
      text: scenarios.map((scenario) => `${scenario.name}: ${inputText(inputOf(scenario), locale)}`).join('\n'),
    },
    { name: t('editing.field.outcome'), text: outcome ? outcomeText(outcome, locale) : '' },
    { name: t('editing.field.reviewOn'), text: reviewOn ? dayText(reviewOn, locale) : '' },
    { name: t('editing.field.deleteOn'), text: deleteOn ? dayText(deleteOn, locale) : '' },
  ]);
}

/** What is answered about the citizen, in the words of the questions. */
function answeredLines({ prognosis, advice, plan }: Answered, guidance: Guidance, locale: Locale): RecordLine[] {
  const { t } = withTexts(locale, texts);
  const known = guidance.instruments.map(({ id }) => id);
  const { needs } = readAdvice(advice, inputOf(prognosis), { known, businessCycle: 'unknown' });
  return [
    { name: t('editing.field.computed'), text: inputText(inputOf(prognosis), locale) },
    ...situationLines(needs, guidance, true, locale).map(({ label, text }) => ({ name: label, text })),
    { name: t('editing.field.plan'), text: planText(plan, guidance, locale) },
  ];
}

function planText(plan: readonly InstrumentId[], { instruments }: Guidance, locale: Locale): string {
  return plan.map((id) => instrumentName(id, instruments, locale)).join(', ');
}

function noteLines(note: Note, guidance: Guidance, locale: Locale): RecordLine[] {
  const { t } = withTexts(locale, texts);
  return written([
    { name: t('editing.field.situation'), text: note.situation },
    { name: t('editing.field.plan'), text: planText(note.advice?.plan ?? [], guidance, locale) },
    { name: t('editing.field.judgement'), text: note.judgement },
    { name: t('editing.field.deviation'), text: note.deviation },
    { name: t('editing.field.leftOut'), text: note.leftOut },
    { name: t('editing.field.subgoals'), text: note.subgoals.map(({ what }) => what).join('\n') },
    { name: t('editing.field.followUpOn'), text: note.followUpOn ? dayText(note.followUpOn, locale) : '' },
    { name: t('editing.field.sections'), text: sectionsText(note, locale) },
  ]);
}

/** The sections of a note, where they are not those of every new one. */
function sectionsText({ omitted = omittedAtFirst }: Note, locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  if (sameData([...omitted].sort(), omittedAtFirst)) return '';
  return format.list(noteSections.filter((one) => !omitted.includes(one)).map((one) => t(`editing.section.${one}`)));
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
