import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as sourcesTexts } from '../_sources/texts.ts';
import { texts as workshopTexts } from './texts.ts';
import type { RecordId } from '../../model/evidence.ts';
import { recordParts } from '../_sources/record-text.view.ts';
import type { SentencePart } from '../../ui/rich-text.ts';
import type { WorkshopContext } from './context.view.ts';
import { sortedEfforts, type SortedEffort, type Usage, type WorkshopEntries } from '../../model/workshop-entries.ts';
import { effortKeys, effortRecords, effortSummary, leverRecords, type EffortKey, type LeverKey } from './records.view.ts';

const texts = joinTexts(sourcesTexts, workshopTexts);

/** Something a source says, in the words of its record. */
export type Told = {
  readonly id: RecordId;
  readonly parts: readonly SentencePart[];
  readonly caveats: readonly (readonly SentencePart[])[];
};

export type EffortView = {
  readonly key: EffortKey;
  readonly name: string;
  /** How clearly the study says it: "clearly"; empty where it does not say. */
  readonly strength: string;
  readonly evidence: readonly [RecordId];
};

/** What the most effective caseworkers use, as directions only: the bars of the study cannot be read. */
export type EffortsView = {
  /** To be sorted first: what was guessed, and what the study says. */
  readonly questions: readonly (EffortView & { readonly key: SortedEffort; readonly guess: Usage | null; readonly usage: Usage | null })[];
  readonly columns: readonly { readonly says: 'more' | 'less' | 'silent'; readonly efforts: readonly EffortView[] }[];
  readonly picture: Told;
  readonly nearness: Told;
  readonly warning: Told;
  /** How many of the guesses agree with the study, of how many that were guessed. */
  readonly agreeing: number;
  readonly guessed: number;
};

export type LeverSources = { readonly key: LeverKey; readonly sources: readonly Told[] };

/** The words of a record and what has to stand beside them. */
export function toldBy(id: RecordId, { evidence, locale }: WorkshopContext): Told {
  const record = evidence.records[id];
  if (!record) throw new Error(`There is no record ${id}.`);
  return {
    id,
    parts: recordParts(record.text, record, evidence, locale),
    caveats: record.caveats.map((caveat) => recordParts(caveat, record, evidence, locale)),
  };
}

export function effortsView(sorted: WorkshopEntries['sorted'], context: WorkshopContext): EffortsView {
  const effort = (key: EffortKey): EffortView => effortView(key, context);
  const questions = sortedEfforts.map((key) => ({ ...effort(key), key, guess: sorted[key] ?? null, usage: usageOf(key, context) }));
  const guessed = questions.filter(({ guess }) => guess !== null);
  return {
    questions,
    columns: (['more', 'less', 'silent'] as const).map((says) => ({
      says,
      efforts: effortKeys.filter((key) => (usageOf(key, context) ?? 'silent') === says).map(effort),
    })),
    picture: toldBy(effortSummary.picture, context),
    nearness: toldBy(effortSummary.nearness, context),
    warning: toldBy(effortSummary.warning, context),
    agreeing: guessed.filter(({ guess, usage }) => guess === usage).length,
    guessed: guessed.length,
  };
}

export function leversView(context: WorkshopContext): LeverSources[] {
  return (Object.keys(leverRecords) as LeverKey[]).map((key) => ({ key, sources: leverRecords[key].map((id) => toldBy(id, context)) }));
}

function effortView(key: EffortKey, { evidence, locale }: WorkshopContext): EffortView {
  const id = effortRecords[key];
  const record = evidence.records[id];
  const said = record?.kind === 'direction' ? record.strength : 'notStated';
  const strength = said === 'notStated' || said === 'stated' ? '' : withTexts(locale, texts).t(`strength.${said}`);
  return { key, name: withTexts(locale, texts).t(`workshop.effort.${key}`), strength, evidence: [id] };
}

/** Null where the study gives no direction. */
function usageOf(key: EffortKey, { evidence }: WorkshopContext): Usage | null {
  const record = evidence.records[effortRecords[key]];
  if (record?.kind !== 'direction') return null;
  return record.direction === 'more' || record.direction === 'less' ? record.direction : null;
}
