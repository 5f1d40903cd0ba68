import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as editingTexts } from '../_editing/texts.ts';
import { texts as mixTexts } from '../_mix/texts.ts';
import { texts as noteTexts } from './texts.ts';
import { texts as uiTexts } from '../../ui/texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { NoteSection, Subgoal } from '../../model/case.ts';
import type { Evidence, RecordId } from '../../model/evidence.ts';
import type { Guidance, IsoDate } from '../../model/guidance.ts';
import type { Answers } from '../../model/needs.ts';
import type { ReasonView } from '../_mix/argument.view.ts';
import { partText, reasonText } from '../_mix/mix-text.view.ts';
import type { AdviceView, InstrumentView } from '../_mix/mix.view.ts';
import type { PlanView } from '../_mix/plan.view.ts';
import { caseLines, lineText, type Line } from '../_mix/situation-lines.view.ts';
import { dayText } from '../../ui/day-text.ts';
import { recordsIn, type RichText } from '../../ui/rich-text.ts';
import { sourceNames } from './sources.view.ts';

const texts = joinTexts(editingTexts, mixTexts, noteTexts, uiTexts);

/** A line of the note; `evidence` is what the whole of it rests on, beside the records of its figures. */
export type NoteLine = { readonly text: RichText; readonly evidence: readonly RecordId[] };
/** Lines that belong together, under a smaller heading where they have one. */
export type NoteBlock = { readonly title: string | null; readonly lines: readonly NoteLine[] };

/** The sections in which Trædesten says something. */
export const saidSections = ['situation', 'figures', 'plan', 'argument', 'levers'] as const satisfies readonly NoteSection[];
export type SaidSection = (typeof saidSections)[number];

/** What Trædesten says in the note, ready to be read, copied and printed. What is left out is not in it. */
export type NoteView = {
  readonly blocks: Readonly<Record<SaidSection, readonly NoteBlock[]>>;
  /** The plan that was chosen; null where none was. */
  readonly plan: PlanView | null;
  /** What is assumed instead of the published values; null where nothing is, or no figure is said. */
  readonly assumptionNote: string | null;
  /** What the note rests on and when it was written. */
  readonly footer: readonly string[];
};

export type NoteParts = {
  readonly needs: Answers;
  /** The changes of caseworker so far. */
  readonly changes: readonly Line[];
  readonly guidance: Guidance;
  readonly evidence: Evidence;
  readonly advice: AdviceView;
  /** The key of the chosen plan. */
  readonly chosen: string | null;
  /** What was chosen and is no longer among the plans, in running text; null where that is not so. */
  readonly former: string | null;
  readonly figures: readonly RichText[];
  readonly omitted: readonly NoteSection[];
  readonly length: 'short' | 'long';
  readonly today: IsoDate;
  readonly assumptionNote: string | null;
};

export function noteView(parts: NoteParts, locale: Locale): NoteView {
  const { needs, guidance, advice, chosen, length, omitted, evidence, today, figures } = parts;
  const { t } = withTexts(locale, texts);
  const plan = advice.plans.find(({ key }) => key === chosen) ?? null;
  const said = (section: SaidSection, make: () => NoteBlock[]): readonly NoteBlock[] =>
    omitted.includes(section) ? [] : make().filter(({ lines }) => lines.length > 0);
  const blocks: NoteView['blocks'] = {
    situation: said('situation', () => [
      { title: null, lines: caseLines(needs, guidance, plan !== null, locale).map((one) => line(lineText(one))) },
    ]),
    figures: said('figures', () => figureBlocks(figures, evidence, locale)),
    plan: said('plan', () => planBlocks(plan, parts.former, locale)),
    argument: said('argument', () => argumentBlocks(advice, plan, length === 'long', locale)),
    levers: said('levers', () => [{ title: null, lines: leverLines(parts) }]),
  };
  const ids = [...new Set(saidSections.filter((one) => one !== 'figures').flatMap((one) => evidenceOf(blocks[one])))];
  return {
    blocks,
    plan,
    assumptionNote: omitted.includes('figures') ? null : parts.assumptionNote,
    footer: [
      ...(ids.length > 0 ? [t('note.sources', { names: sourceNames(ids, evidence, locale) })] : []),
      t('note.written', { day: dayText(today, locale) }),
    ],
  };
}

/** What is agreed, as one line: what, who, when. */
export function subgoalText({ what, who, when, done }: Subgoal, locale: Locale): string {
  const { t } = withTexts(locale, texts);
  const facts = [
    ...(who === 'open' ? [] : [t(`editing.who.${who}.name`)]),
    ...(when === null ? [] : [t('note.subgoal.by', { day: dayText(when, locale) })]),
    ...(done ? [t('note.subgoal.isDone')] : []),
  ];
  return facts.length > 0 ? t('note.subgoal.line', { what, facts: facts.join(', ') }) : what;
}

function figureBlocks(figures: readonly RichText[], evidence: Evidence, locale: Locale): NoteBlock[] {
  const { t } = withTexts(locale, texts);
  const after = [t('app.caveat'), t('note.source', { names: sourceNames(recordsIn(figures), evidence, locale) })];
  return [{ title: null, lines: [...figures.map((text) => ({ text, evidence: [] })), ...after.map((text) => line(text))] }];
}

function planBlocks(plan: PlanView | null, former: string | null, locale: Locale): NoteBlock[] {
  const { t } = withTexts(locale, texts);
  if (!plan) return [{ title: null, lines: [line(former === null ? t('note.plan.none') : t('note.plan.former', { names: former }))] }];
  return [
    {
      title: plan.kindName,
      lines: [...(plan.assumes === null ? [] : [line(plan.assumes)]), ...plan.parts.map((part) => line(partText(part)))],
    },
    { title: t('advice.uncovered'), lines: plan.uncovered.map(({ text, evidence }) => line(text, evidence)) },
  ];
}

function argumentBlocks({ warnings }: AdviceView, plan: PlanView | null, isLong: boolean, locale: Locale): NoteBlock[] {
  const { t } = withTexts(locale, texts);
  return [
    { title: t('advice.warnings'), lines: warnings.map((reason) => reasonLine(reason, locale)) },
    // Why a plan of its kind is said of the citizen as something known.
    { title: null, lines: plan?.why && plan.assumes === null ? [line(plan.why.text, plan.why.evidence)] : [] },
    ...(plan ? argued(plan, isLong, locale) : []),
    // What speaks for a plan stands mostly with its parts: a short note has that of the leading one.
    ...(plan?.parts ?? [])
      .filter(({ role }) => isLong || role === 'lead')
      .flatMap(({ instrument }) =>
        argued(instrument, isLong, locale).map(({ title, lines }) => ({
          title: t('note.argument.part', { name: instrument.name, title: (title ?? '').toLocaleLowerCase(locale.language) }),
          lines,
        })),
      ),
  ];
}

/** What hangs on an answer that was not given is no argument of a note. */
function argued({ pairs, argument }: Pick<InstrumentView, 'pairs' | 'argument'>, isLong: boolean, locale: Locale): NoteBlock[] {
  const { t } = withTexts(locale, texts);
  return [
    {
      title: t('advice.part.pairs'),
      lines: pairs.flatMap(({ one, other, why }) => [
        reasonLine(one, locale),
        reasonLine(other, locale),
        line(t('advice.part.pairWhy', { why })),
      ]),
    },
    ...argument
      .filter(({ says }) => isLong || says === 'for' || says === 'against')
      .map(({ title, reasons }) => ({
        title,
        lines: reasons.filter(({ wouldChange }) => wouldChange === null).map((reason) => reasonLine(reason, locale)),
      })),
  ];
}

/**
 * What was told of changes, and what the answers give caseworker and manager reason to do; no more than that of the whole group.
 * The citizen may read the note: what the caseworker believes is not to be read from it.
 */
function leverLines({ changes, advice }: NoteParts): NoteLine[] {
  const told = advice.levers.filter(({ lever }) => lever !== 'belief');
  const answered = told.map((lever) => ({ ...lever, rules: lever.rules.filter(({ isGeneral }) => !isGeneral) }));
  return [
    ...changes.map((one) => line(lineText(one))),
    ...answered
      .filter(({ rules }) => rules.length > 0)
      .map(({ title, rules }) =>
        line([title, ...rules.map(({ text }) => text)].join(' '), [...new Set(rules.flatMap(({ evidence }) => evidence))]),
      ),
  ];
}

function reasonLine(reason: ReasonView, locale: Locale): NoteLine {
  return line(reasonText(reason, locale), reason.evidence);
}

function line(text: string, evidence: readonly RecordId[] = []): NoteLine {
  return { text: { template: '{text}', parts: { text: { text } } }, evidence };
}

function evidenceOf(blocks: readonly NoteBlock[]): RecordId[] {
  return blocks.flatMap(({ lines }) => lines.flatMap(({ evidence }) => evidence));
}
