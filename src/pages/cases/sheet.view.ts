import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as editingTexts } from '../_editing/texts.ts';
import { texts as casesTexts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Case, Measurement, Note, Subgoal } from '../../model/case.ts';
import { choiceText } from '../_prognosis/choice-text.view.ts';
import { dayText } from '../../ui/day-text.ts';
import type { Numbers } from '../../ui/numbers.ts';
import { outcomeText, recordLines, type NameOf, type RecordLine } from '../_editing/record-lines.view.ts';
import { sheetMeasurements, type SheetMeasurements } from './sheet-measurements.view.ts';

const texts = joinTexts(editingTexts, casesTexts);

export type SubgoalRow = { readonly key: number; readonly what: string; readonly who: string; readonly when: string };

/** Everything the next caseworker needs, in the order in which it is asked for. */
export type SheetView = {
  readonly title: string;
  readonly contact: string;
  readonly tried: string;
  /** The instruments of the latest note that has a plan. */
  readonly plan: readonly string[];
  readonly open: readonly SubgoalRow[];
  readonly done: readonly SubgoalRow[];
  /** What the latest note says; empty without one. */
  readonly agreements: readonly RecordLine[];
  readonly latestNote: Note | null;
  /** null: nothing has been measured. */
  readonly measurements: SheetMeasurements | null;
  readonly scenarios: readonly RecordLine[];
  readonly outcome: string | null;
};

/** @param notes the latest first */
export function sheetView(
  { label, contact, tried, scenarios, outcome }: Case,
  notes: readonly Note[],
  measurements: readonly Measurement[],
  nameOf: NameOf,
  numbers: Numbers,
  locale: Locale,
): SheetView {
  const { t } = withTexts(locale, texts);
  const latestNote = notes[0] ?? null;
  const subgoals = notes.flatMap((note) => note.subgoals).map((goal, key) => ({ ...goal, key }));
  const ownFields = ['situation', 'judgement', 'deviation', 'followUpOn'].map((field) =>
    t(`editing.field.${field as 'situation' | 'judgement' | 'deviation' | 'followUpOn'}`),
  );
  return {
    title: t('cases.sheet.title', { label }),
    contact,
    tried,
    plan: notes.find(({ advice }) => advice && advice.plan.length > 0)?.advice?.plan.map(nameOf) ?? [],
    open: subgoals.filter(({ done }) => !done).map((goal) => rowOf(goal, locale)),
    done: subgoals.filter(({ done }) => done).map((goal) => rowOf(goal, locale)),
    agreements: latestNote ? recordLines(latestNote, nameOf, locale).filter(({ name }) => ownFields.includes(name)) : [],
    latestNote,
    measurements: sheetMeasurements(measurements, numbers, locale),
    scenarios: scenarios.map(({ name, choice }) => ({ name, text: choiceText(choice, locale) })),
    outcome: outcome ? outcomeText(outcome, locale) : null,
  };
}

function rowOf({ key, what, who, when }: Subgoal & { readonly key: number }, locale: Locale): SubgoalRow {
  return {
    key,
    what,
    who: withTexts(locale, texts).t(`editing.who.${who}.name`),
    when: when ? dayText(when, locale) : withTexts(locale, texts).t('cases.sheet.noDay'),
  };
}
