import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as mixTexts } from '../_mix/texts.ts';
import { texts as noteTexts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Evidence, RecordId } from '../../model/evidence.ts';
import { TOKEN } from '../../model/tokens.ts';
import { plain, recordsIn, type RichText } from '../../ui/rich-text.ts';
import { recordText } from '../_sources/record-text.view.ts';
import type { LeverView } from '../_mix/lever.view.ts';
import { capitals, item, section } from '../_mix/mix-text.view.ts';
import { lineText, type Line } from '../_mix/situation-lines.view.ts';
import { sourceNames } from './sources.view.ts';

const texts = joinTexts(mixTexts, noteTexts);

/** The rules about the situation that give reason to ask the manager for something, in the order in which it is asked for. */
export const askingRules = ['fewerChanges', 'handOverWell', 'changesBehind', 'moreBelief'] as const;

/** Something to ask for, with the findings behind it as their records say them. */
export type AskView = {
  readonly ask: string;
  readonly findings: readonly { readonly id: RecordId; readonly text: string; readonly source: string }[];
};

/** What the situation gives reason to ask the manager for. A finding with a figure is not said: it has no range and no start. */
export function asksOf(levers: readonly LeverView[], evidence: Evidence, locale: Locale): AskView[] {
  const { t } = withTexts(locale, texts);
  const rules = levers.flatMap((lever) => lever.rules);
  const isAssumed = rules.some(({ rule }) => rule === 'fewerChanges');
  return askingRules.flatMap((asking) => {
    // Who asks for a possible change to be put off does not ask for the same caseworker from here as well.
    const found = rules.find(({ rule }) => rule === asking && !(isAssumed && rule === 'changesBehind'));
    return found ? [{ ask: t(`note.request.${asking}`), findings: found.evidence.flatMap((id) => findingOf(id, evidence, locale)) }] : [];
  });
}

function findingOf(id: RecordId, evidence: Evidence, locale: Locale): AskView['findings'] {
  const { t, format, language } = withTexts(locale, texts);
  const record = evidence.records[id];
  const source = record && evidence.sources[record.source];
  if (!source || record.text.da.search(TOKEN) >= 0) return [];
  return [
    {
      id,
      text: t('note.request.because', { finding: recordText(record.text, record, evidence, locale) }),
      source: t('note.request.source', {
        title: source.title[language],
        date: source.date[language],
        status: format.list(record.status.map((status) => t(`advice.status.${status}`))),
      }),
    },
  ];
}

export type RequestParts = {
  readonly asks: readonly AskView[];
  /** The changes of caseworker so far. */
  readonly changes: readonly Line[];
  /** What the prognosis says, with its doubt; empty where no figures are asked for. */
  readonly figures: readonly RichText[];
  /** What is assumed instead of the published values; null where nothing is. */
  readonly assumptionNote: string | null;
};

/** The request as plain lines; empty where there is nothing to ask for. */
export function requestText({ asks, changes, figures, assumptionNote }: RequestParts, evidence: Evidence, locale: Locale): string {
  const { t } = withTexts(locale, texts);
  const said = [
    ...(assumptionNote === null ? [] : [assumptionNote]),
    ...figures.map(plain),
    t('note.source', { names: sourceNames(recordsIn(figures), evidence, locale) }),
  ];
  if (asks.length === 0) return '';
  return [
    capitals(t('note.texts.manager'), locale),
    ...(changes.length > 0 ? [t('note.request.lead'), ...changes.map((line) => item(lineText(line)))] : []),
    ...section(
      t('note.request.asks'),
      asks.flatMap(({ ask, findings }) => [item(ask), ...findings.flatMap(({ text, source }) => [text, source])]),
      locale,
    ),
    ...section(t('note.texts.figures.title'), figures.length > 0 ? said : [], locale),
  ].join('\n');
}
