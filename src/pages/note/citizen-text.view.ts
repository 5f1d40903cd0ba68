import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { NoteSection, Subgoal } from '../../model/case.ts';
import type { Guidance } from '../../model/guidance.ts';
import type { Answers } from '../../model/needs.ts';
import { dayText } from '../../ui/day-text.ts';
import { capitals, item, section } from '../_mix/mix-text.view.ts';
import type { PartView, PlanView } from '../_mix/plan.view.ts';
import { adviceWords } from '../_mix/words.view.ts';
import type { Written } from './note-text.view.ts';

export type CitizenParts = {
  readonly needs: Answers;
  readonly guidance: Guidance;
  readonly plan: PlanView | null;
  readonly written: Written;
  /** The sections of the note that are left out, and so here. */
  readonly omitted: readonly NoteSection[];
  /** Sentences with figures; empty where none are asked for. */
  readonly figures: readonly string[];
};

/**
 * What is proposed, for what, and what was agreed, said to the citizen: plain lines without what the caseworker believes or has
 * judged. It claims no talk: nobody says here that there was one. Empty where nothing is known to say.
 */
export function citizenText({ needs, guidance, plan, written, omitted, figures }: CitizenParts, locale: Locale): string {
  const { t } = withTexts(locale, texts);
  const words = adviceWords(guidance.instruments, locale);
  const has = (one: NoteSection): boolean => !omitted.includes(one);
  const names = (ids: Answers['wishes']): string | null => (ids && ids.length > 0 ? words.instruments(ids) : null);
  const [wished, refused] = [names(needs.wishes), names(needs.refuses)];
  const open = plan ? plan.uncovered.map(({ need }) => need) : needs.needs;
  const told = [
    ...(wished === null ? [] : [t('note.citizen.wishes', { names: wished })]),
    ...(refused === null ? [] : [t('note.citizen.refuses', { names: refused })]),
  ];
  const said = [
    ...(has('situation') ? told : []),
    ...section(t('note.citizen.plan'), plan && has('plan') ? plan.parts.map((part) => partLine(part, locale)) : [], locale),
    ...(has('situation') && open.length > 0 ? ['', t('note.citizen.needs', { needs: words.needs(open) })] : []),
    ...section(t('note.citizen.agreed'), has('subgoals') ? written.subgoals.map((goal) => agreedLine(goal, locale)) : [], locale),
    ...(has('followUp') && written.followUpOn !== null
      ? ['', t('note.citizen.followUp', { day: dayText(written.followUpOn, locale) })]
      : []),
    ...(needs.targetGroup === 'vulnerable' && needs.expectedChanges > 0 ? ['', t('note.citizen.change')] : []),
    ...section(t('note.texts.figures.title'), figures, locale),
  ];
  return said.length > 0 ? [capitals(t('note.citizen.title'), locale), ...said, '', t('note.citizen.end')].join('\n') : '';
}

function partLine({ when: time, instrument: { name }, needs }: PartView, locale: Locale): string {
  const { t } = withTexts(locale, texts);
  const when = t(`note.citizen.when.${time}`);
  return item(needs === null ? t('note.citizen.part', { when, name }) : t('note.citizen.part.needs', { when, name, needs }));
}

function agreedLine({ what, who, when, done }: Subgoal, locale: Locale): string {
  const { t } = withTexts(locale, texts);
  const facts = [
    ...(who === 'open' ? [] : [t(`note.citizen.who.${who}.does`)]),
    ...(when === null ? [] : [t('note.subgoal.by', { day: dayText(when, locale) })]),
    ...(done ? [t('note.subgoal.isDone')] : []),
  ];
  return item(facts.length > 0 ? t('note.subgoal.line', { what, facts: facts.join(', ') }) : what);
}
