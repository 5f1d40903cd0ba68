import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as editingTexts } from '../_editing/texts.ts';
import { texts as noteTexts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Subgoal } from '../../model/case.ts';
import type { Guidance, IsoDate } from '../../model/guidance.ts';
import type { Choice } from '../../model/choice.ts';
import type { Answers } from '../../model/needs.ts';
import type { AdviceView } from '../_mix/mix.view.ts';
import type { ReasonView } from '../_mix/argument.view.ts';
import type { LeverView } from '../_mix/lever.view.ts';
import type { PlanView } from '../_mix/plan.view.ts';
import { dayText } from '../../ui/day-text.ts';
import type { ExplanationView } from '../_prognosis/explanation.view.ts';
import type { OutcomeView } from '../_prognosis/prognosis.view.ts';
import { recordsIn, type RichText } from '../../ui/rich-text.ts';
import { situationLines, type Line } from '../_mix/situation-lines.view.ts';

const texts = joinTexts(editingTexts, noteTexts);

/** The note as it is read: everything that Trædesten says in it, ready to be written, copied and printed. */
export type NoteView = {
  readonly situation: readonly Line[];
  /** The sentences of the prognosis: with nothing changed, and with what is asked. */
  readonly prognosis: readonly RichText[];
  /** Where the figures stand, and what to be aware of. Only in the longer form. */
  readonly cautions: readonly RichText[];
  readonly warnings: readonly ReasonView[];
  readonly levers: readonly LeverView[];
  readonly plans: readonly PlanView[];
  /** The plan that was chosen; null where none was. */
  readonly plan: PlanView | null;
  readonly isLong: boolean;
  /** What is assumed instead of the published values; null where nothing is. */
  readonly assumptionNote: string | null;
  /** What the figures rest on, and of which day. */
  readonly basis: string;
  /** The records behind the figures, by their ids. */
  readonly sources: string;
};

export type NoteParts = {
  readonly needs: Answers;
  readonly choice: Choice;
  readonly guidance: Guidance;
  readonly prognosis: OutcomeView;
  readonly explanation: ExplanationView;
  readonly advice: AdviceView;
  /** The key of the chosen plan. */
  readonly chosen: string | null;
  readonly length: 'short' | 'long';
  readonly evidenceVersion: string;
  readonly today: IsoDate;
  readonly assumptionNote: string | null;
};

export function noteView(parts: NoteParts, locale: Locale): NoteView {
  const { needs, choice, guidance, prognosis, explanation, advice, chosen, length } = parts;
  const isLong = length === 'long';
  return {
    situation: situationLines(needs, choice, guidance, locale),
    prognosis: sentencesOf(prognosis),
    cautions: isLong ? [...(prognosis.kind === 'level' ? [prognosis.published] : []), ...explanation.notes] : [],
    warnings: advice.warnings,
    levers: advice.levers,
    plans: advice.plans,
    plan: advice.plans.find(({ key }) => key === chosen) ?? null,
    isLong,
    assumptionNote: parts.assumptionNote,
    sources: withTexts(locale, texts).t('note.sources', {
      records: locale.format.list(recordsIn([...sentencesOf(prognosis), ...advice.levers.flatMap(({ figure }) => figure ?? [])])),
    }),
    basis: withTexts(locale, texts).t('note.basis', { version: parts.evidenceVersion, day: dayText(parts.today, locale) }),
  };
}

/** What is agreed, as one line: what, who, when. */
export function subgoalText({ what, who, when, done }: Subgoal, locale: Locale): string {
  const { t } = withTexts(locale, texts);
  const facts = [t(`editing.who.${who}.name`), ...(when === null ? [] : [t('note.subgoal.by', { day: dayText(when, locale) })])];
  return t(done ? 'note.subgoal.done' : 'note.subgoal.line', { what, facts: facts.join(', ') });
}

function sentencesOf(view: OutcomeView): RichText[] {
  if (view.kind === 'unitsOnly') return [view.change, view.beliefStep];
  return [view.sentence, ...(view.now ? [view.now] : []), view.percent];
}
