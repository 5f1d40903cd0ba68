/**
 * What chance leaves of the difference between the outermost quarters of caseworkers, and of the thought experiment in which all
 * are like the best one. Neither is shown without it.
 */
import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as sourcesTexts } from '../_sources/texts.ts';
import { texts as teamTexts } from './texts.ts';
import type { IntervalRow } from '../../charts/layout/intervals.ts';
import { differenceLeft, differenceLeftAtMostRounded, printedRise, riseLeft } from '../../model/caseworker-variation.ts';
import type { Evidence, RecordId } from '../../model/evidence.ts';
import type { Ends } from '../../model/intervals.ts';
import { amountText, recordParts, recordText } from '../_sources/record-text.view.ts';
import type { Locale } from '../../ui/locale.ts';
import { plain, type RichText, type SentencePart } from '../../ui/rich-text.ts';

const texts = joinTexts(sourcesTexts, teamTexts);

/** A row of the picture, in percentage points. */
export type BestQuarterRow = IntervalRow & { readonly part: SentencePart };

export type BestQuarterView = {
  /** What is left of the difference, of the rise, and what else the rest may be. */
  readonly left: RichText;
  readonly rounding: RichText;
  readonly rise: RichText;
  readonly rest: string;
  readonly rows: readonly BestQuarterRow[];
  /** The picture in one sentence. */
  readonly summary: string;
};

/** The other study on how much the caseworker matters, as its record says it, with what of it has been read. */
export type OtherStudyView = {
  readonly label: string;
  readonly text: readonly SentencePart[];
  readonly source: string;
  readonly population: string;
  readonly caveats: readonly (readonly SentencePart[])[];
};

const left: readonly RecordId[] = ['own-best-quarter', 'own-caseworker-signal', 'bip2018-07', 'bip2018-09', 'bip2018-11', 'bip2018-13'];
const otherStudyRecord: RecordId = 'later-21';

export function bestQuarterView(amount: (id: RecordId, key?: string) => number, locale: Locale): BestQuarterView {
  const { t, template, format } = withTexts(locale, texts);
  const points = ([low, high]: Ends, decimals: number): string => {
    const [from, to] = [low, high].map((end) => format.decimals(end * perCent, decimals)) as [string, string];
    return from === to ? from : `${from}–${to}`;
  };
  const difference = amount('bip2018-11');
  const rise = printedRise(amount);
  const parts = {
    printed: { text: format.points(difference), evidence: ['bip2018-11'] },
    left: { text: points(differenceLeft(amount), 0), evidence: left },
    rounded: { text: points(differenceLeftAtMostRounded(amount), 0), evidence: left },
    rise: { text: points(rise, 1), evidence: ['bip2018-13', 'own-experiment-sum'] },
    riseLeft: { text: points(riseLeft(amount), 0), evidence: left },
  } as const satisfies RichText['parts'];
  const row = (name: 'printed' | 'left' | 'rise' | 'riseLeft', interval: Ends | null): BestQuarterRow => ({
    mark: interval === null ? 'point' : 'box',
    name: t(`bestQuarter.row.${name}`),
    text: parts[name].text,
    part: parts[name],
    value: interval === null ? difference : null,
    interval,
  });
  const sentence: RichText = { template: template('bestQuarter.left'), parts };
  const ofTheRise: RichText = { template: template('bestQuarter.rise'), parts };
  return {
    left: sentence,
    rounding: { template: template('bestQuarter.rounding'), parts },
    rise: ofTheRise,
    rest: t('bestQuarter.rest'),
    rows: [row('printed', null), row('left', differenceLeft(amount)), row('rise', rise), row('riseLeft', riseLeft(amount))],
    summary: `${plain(sentence)} ${plain(ofTheRise)}`,
  };
}

/** @throws Error when the record is missing; ids in the program are checked by a test */
export function otherStudyView(evidence: Evidence, locale: Locale): OtherStudyView {
  const record = evidence.records[otherStudyRecord];
  if (!record) throw new Error(`There is no record ${otherStudyRecord}.`);
  const { t, language } = withTexts(locale, texts);
  const source = evidence.sources[record.source];
  const own = 'values' in record ? Object.values(record.values).map((measure) => amountText(measure, locale)) : [];
  /** In the panel the record's own figures stand within it; here they lead to it. */
  const leading = (parts: readonly SentencePart[]): SentencePart[] =>
    parts.map((part) => (!part.evidence && own.includes(part.text) ? { ...part, evidence: [otherStudyRecord] } : part));
  return {
    label: recordText(record.label, record, evidence, locale),
    text: leading(recordParts(record.text, record, evidence, locale)),
    source: t('bestQuarter.other.source', { title: source?.title[language] ?? '', date: source?.date[language] ?? '' }),
    population: evidence.terms.populations[record.population]?.meaning[language] ?? '',
    caveats: record.caveats.map((caveat) => leading(recordParts(caveat, record, evidence, locale))),
  };
}

const perCent = 100;
