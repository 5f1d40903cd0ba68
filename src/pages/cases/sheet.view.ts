import { isolated } from '../../ui/isolated.ts';
import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as editingTexts } from '../_editing/texts.ts';
import { texts as casesTexts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Guidance } from '../../model/guidance.ts';
import type { InstrumentId } from '../../model/needs.ts';
import { type Case, inputOf, type Measurement, type Note, type Subgoal } from '../../model/case.ts';
import { inputText } from '../_prognosis/input-text.view.ts';
import { dayText } from '../../ui/day-text.ts';
import type { FigureContext } from '../../ui/numbers.ts';
import type { AdviceState } from '../_mix/mix.svelte.ts';
import { partText } from '../_mix/mix-text.view.ts';
import type { PlanView } from '../_mix/plan.view.ts';
import { caseLines, lineText } from '../_mix/situation-lines.view.ts';
import { instrumentName } from '../_mix/words.view.ts';
import { outcomeText, recordLines, type RecordLine } from '../_editing/record-lines.view.ts';
import { sheetMeasurements, type SheetMeasurements } from './sheet-measurements.view.ts';

const texts = joinTexts(editingTexts, casesTexts);

export type SubgoalRow = { readonly key: number; readonly what: string; readonly who: string; readonly when: string };

/** Everything the next caseworker needs, in the order in which it is asked for. */
export type SheetView = {
  readonly title: string;
  readonly contact: string;
  readonly tried: string;
  /** What is answered, in the words of the questions. The caseworker’s belief is left to the one who reads. */
  readonly situation: readonly string[];
  readonly plan: SheetPlan;
  readonly open: readonly SubgoalRow[];
  readonly done: readonly SubgoalRow[];
  /** What the latest note says; empty without one. */
  readonly agreements: readonly RecordLine[];
  readonly latestNote: Note | null;
  /** The day on which the case is to be looked at again, in words. The day of deletion is about what is stored, not about the citizen. */
  readonly reviewOn: string | null;
  /** null: nothing has been measured. */
  readonly measurements: SheetMeasurements | null;
  readonly scenarios: readonly RecordLine[];
  readonly outcome: string | null;
};

/**
 * The chosen plan: its kind, its parts with when and for what, and the needs that it leaves open. One that is no longer among the
 * plans of the situation has its instruments alone, and its title says so; likewise one that was chosen in a note before the case
 * held any.
 */
export type SheetPlan = { readonly title: string | null; readonly parts: readonly string[]; readonly open: readonly string[] };

/** What is answered about the citizen of the case, and what is recommended today. */
export type SheetAdvice = Pick<AdviceState, 'needs' | 'changes' | 'guidance' | 'view' | 'chosenKey'>;

/** @param notes the latest first */
export function sheetView(
  { label, answered, contact, tried, scenarios, outcome, reviewOn }: Case,
  notes: readonly Note[],
  measurements: readonly Measurement[],
  { needs, changes, guidance, view, chosenKey }: SheetAdvice,
  { numbers, locale }: FigureContext,
): SheetView {
  const { t } = withTexts(locale, texts);
  const latestNote = notes[0] ?? null;
  const plan = view.plans.find(({ key }) => key === chosenKey) ?? null;
  const chosen = [answered?.plan, ...notes.map(({ advice }) => advice?.plan)].find((one) => one && one.length > 0) ?? [];
  const subgoals = notes.flatMap((note) => note.subgoals).map((goal, key) => ({ ...goal, key }));
  const ownFields = ['situation', 'judgement', 'deviation', 'followUpOn'].map((field) =>
    t(`editing.field.${field as 'situation' | 'judgement' | 'deviation' | 'followUpOn'}`),
  );
  return {
    title: t('cases.sheet.title', { label: isolated(label) }),
    contact,
    tried,
    situation: [...caseLines(needs, guidance, chosen.length > 0, locale), ...changes].map(lineText),
    plan: plan ? planOf(plan) : formerPlan(chosen, guidance, locale),
    open: subgoals.filter(({ done }) => !done).map((goal) => rowOf(goal, locale)),
    done: subgoals.filter(({ done }) => done).map((goal) => rowOf(goal, locale)),
    agreements: latestNote ? recordLines(latestNote, guidance, locale).filter(({ name }) => ownFields.includes(name)) : [],
    latestNote,
    reviewOn: reviewOn ? dayText(reviewOn, locale) : null,
    measurements: sheetMeasurements(measurements, { numbers, locale }),
    scenarios: scenarios.map((scenario) => ({ name: scenario.name, text: inputText(inputOf(scenario), locale) })),
    outcome: outcome ? outcomeText(outcome, locale) : null,
  };
}

function formerPlan(chosen: readonly InstrumentId[], { instruments }: Guidance, locale: Locale): SheetPlan {
  const title = chosen.length > 0 ? withTexts(locale, texts).t('cases.sheet.formerPlan') : null;
  return { title, parts: chosen.map((id) => instrumentName(id, instruments, locale)), open: [] };
}

function planOf({ kindName, assumes, parts, uncovered }: PlanView): SheetPlan {
  return {
    title: kindName,
    parts: [...(assumes === null ? [] : [assumes]), ...parts.map(partText)],
    open: uncovered.map(({ text }) => text),
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
