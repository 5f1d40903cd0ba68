/** The picture of a disagreement: its numbers on one axis, or which way each source points. */
import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import { texts as sourcesTexts } from '../_sources/texts.ts';
import { texts as conflictsTexts } from './texts.ts';
import type { IntervalRow } from '../../charts/layout/intervals.ts';
import type { ArrowDirection } from '../../charts/layout/directions.ts';
import { originName, originOf } from '../_chart/source-line.view.ts';
import { amountText, measureText, recordText } from '../_sources/record-text.view.ts';
import type { Evidence, EvidenceRecord, Measure, RecordId } from '../../model/evidence.ts';
import { readFigures } from '../../model/figure-checks.ts';
import { averageInterval, changeInterval, quarterInterval, tableInterval, type Ends } from '../../model/intervals.ts';
import { beliefAnswers, type BeliefAnswer } from '../../model/belief.ts';
import type { Locale } from '../../ui/locale.ts';
import type { RichText } from '../../ui/rich-text.ts';
import type { ConflictId } from './conflicts.view.ts';

const texts = joinTexts(prognosisTexts, sourcesTexts, conflictsTexts);

/** `value`: which value of the record; `interval`: which one is worked out for it, where no source publishes one. */
type Drawn = {
  readonly record: RecordId;
  readonly value?: string;
  readonly interval?: (amount: (id: RecordId, key?: string) => number) => Ends;
  /** Where the interval comes from. */
  readonly from?: RecordId;
};

const valuesOf = {
  change: [
    { record: 'bip2017-10', interval: changeInterval, from: 'own-change-uncertainty' },
    { record: 'bip2017-13' },
    { record: 'bip2016-09' },
    { record: 'bipchapter-13' },
  ],
  beliefStep: [{ record: 'bip2017-30' }, { record: 'bip2017-31' }, { record: 'bip2016-10' }],
  base: [
    { record: 'bip2017-09', interval: (amount) => averageInterval(amount, 'job'), from: 'own-start-uncertainty' },
    { record: 'bip2017-12', interval: (amount) => averageInterval(amount, 'jobOrEducation'), from: 'own-start-uncertainty' },
    { record: 'own-implied-base-2016', value: 'job' },
    { record: 'own-implied-base-2016', value: 'jobOrEducation' },
    { record: 'bip2018-08' },
  ],
  beliefShape: beliefAnswers.map((answer) => ({
    record: 'bip2017-19' as const,
    value: answer,
    interval: (amount: (id: RecordId, key?: string) => number) => tableInterval(amount, answer, 'citizens'),
    from: 'own-table2-uncertainty' as const,
  })),
  power: [
    { record: 'bip2016-06' },
    { record: 'bip2016-07' },
    { record: 'bip2016-08' },
    { record: 'bip2018-09', value: 'withoutCaseworkers' },
    { record: 'bip2018-09', value: 'withCaseworkers' },
  ],
  experiment: [
    { record: 'bip2018-13', value: 'actual' },
    { record: 'bip2018-13', value: 'withTopQuartile' },
    { record: 'own-experiment-sum', value: 'sum' },
  ],
  best: [
    { record: 'bip2018-10', value: 'lowest', interval: (amount) => quarterInterval(amount, 'lowest'), from: 'own-quarters-uncertainty' },
    { record: 'bip2018-10', value: 'highest', interval: (amount) => quarterInterval(amount, 'highest'), from: 'own-quarters-uncertainty' },
    { record: 'bipchapter-11', value: 'worst' },
    { record: 'bipchapter-11', value: 'best' },
  ],
  sample: [{ record: 'bip2017-03' }, { record: 'bip2016-04', value: 'citizens' }, { record: 'bip2018-01', value: 'citizens' }],
} as const satisfies Partial<Record<ConflictId, readonly Drawn[]>>;

function axisOf(id: keyof typeof valuesOf): 'points' | 'power' | 'citizens' | 'share' {
  if (id === 'change' || id === 'beliefStep') return 'points';
  if (id === 'sample') return 'citizens';
  return id === 'power' ? 'power' : 'share';
}

type WayTopic = Exclude<ConflictId, keyof typeof valuesOf>;

/** Which way each source points when held against the claim of the topic: for it, against it, or both and neither. */
const waysOf: Readonly<Record<WayTopic, readonly (readonly [RecordId, Exclude<ArrowDirection, 'unknown'>])[]>> = {
  noEffort: [
    ['bipchapter-09', 'more'],
    ['bip2018-26', 'less'],
  ],
  partner: [
    ['bipchapter-06', 'even'],
    ['bip2018-27', 'more'],
    ['later-03', 'even'],
  ],
  parallel: [
    ['bipchapter-06', 'more'],
    ['strategy2015-46', 'more'],
    ['bip2018-24', 'less'],
    ['bip2018-25', 'less'],
  ],
  mentor: [
    ['strategy2015-53', 'even'],
    ['strategy2015-55', 'even'],
    ['later-27', 'more'],
  ],
  shortage: [
    ['bipchapter-24', 'less'],
    ['strategy2015-35', 'even'],
  ],
  early: [
    ['strategy2015-10', 'more'],
    ['strategy2015-11', 'less'],
  ],
  placement: [
    ['strategy2015-29', 'even'],
    ['strategy2015-32', 'more'],
    ['strategy2015-table62-placement', 'even'],
  ],
  search: [
    ['later-21', 'more'],
    ['bip2018-18', 'less'],
    ['bip2018-23', 'less'],
  ],
};

export type ConflictPicture = {
  /** How the sources differ. */
  readonly says: RichText;
  readonly summary: string;
  readonly records: readonly RecordId[];
} & (
  | { readonly kind: 'values'; readonly rows: readonly IntervalRow[]; readonly axis: string; readonly tick: (value: number) => string }
  | { readonly kind: 'ways'; readonly rows: readonly { readonly name: string; readonly way: ArrowDirection }[] }
);

export function conflictPicture(id: ConflictId, evidence: Evidence, locale: Locale): ConflictPicture {
  return isOfValues(id) ? valuesPicture(id, evidence, locale) : waysPicture(id, evidence, locale);
}

function isOfValues(id: ConflictId): id is keyof typeof valuesOf {
  return id in valuesOf;
}

function valuesPicture(id: keyof typeof valuesOf, evidence: Evidence, locale: Locale): ConflictPicture {
  const { t, template, format } = withTexts(locale, texts);
  const { amount } = readFigures(evidence);
  const drawn: readonly Drawn[] = valuesOf[id];
  const found = drawn.map((one) => {
    const record = evidence.records[one.record];
    const measure = record && 'values' in record ? record.values[one.value ?? 'value'] : undefined;
    if (!record || !measure || measure.amount === 'notPublished') throw new Error(`There is no value ${one.value} in ${one.record}.`);
    const what = whatIs(id, one, { record, measure }, evidence, locale);
    return { one, measure, value: measure.amount, name: [sourceName(one.record, evidence, locale), what].filter(Boolean).join(': ') };
  });
  const rows = found.map(({ one, measure, value, name }): IntervalRow => {
    const mark = measure.interval === 'notApplicable' ? 'dot' : 'point';
    return { mark, name, text: measureText(measure, locale), value, interval: one.interval?.(amount) ?? null };
  });
  const values = found.map(({ value }) => value);
  const part = (index: number): RichText['parts'][string] => {
    const entry = found[index];
    return entry ? { text: measureText(entry.measure, locale), evidence: [entry.one.record] } : { text: '' };
  };
  const says: RichText = {
    template: template(`conflicts.${id}.says`),
    parts: {
      from: part(values.indexOf(Math.min(...values))),
      to: part(values.indexOf(Math.max(...values))),
      first: part(0),
      second: part(1),
      third: part(2),
    },
  };
  const unit = found[0]?.measure.unit ?? 'share';
  return {
    kind: 'values',
    says,
    rows,
    axis: t(`conflicts.axis.${axisOf(id)}`),
    tick: (value) => (unit === 'shareDifference' ? format.signedPoints(value) : amountText({ amount: value, unit }, locale)),
    summary: rows.map(({ name, text }) => `${name}: ${text}`).join('; '),
    records: drawn.flatMap(({ record, from }) => (from ? [record, from] : [record])),
  };
}

function waysPicture(id: WayTopic, evidence: Evidence, locale: Locale): ConflictPicture {
  const { t, template } = withTexts(locale, texts);
  const rows = waysOf[id].flatMap(([record, way]) => {
    const found = evidence.records[record];
    if (!found) return [];
    return [{ name: `${sourceName(record, evidence, locale)}: ${recordText(found.label, found, evidence, locale)}`, way }];
  });
  return {
    kind: 'ways',
    says: { template: template(`conflicts.${id}.says`), parts: {} },
    rows,
    summary: rows.map(({ name, way }) => `${name}: ${t(`conflicts.way.${way}`)}`).join('; '),
    records: waysOf[id].map(([record]) => record),
  };
}

/** What is told apart within one picture: the answer, the kind of model, the group, or the outcome. */
function whatIs(
  id: keyof typeof valuesOf,
  { value }: Drawn,
  { record, measure }: { readonly record: EvidenceRecord; readonly measure: Measure },
  evidence: Evidence,
  locale: Locale,
): string {
  const { t, language } = withTexts(locale, texts);
  if (id === 'sample') return '';
  if (id === 'beliefShape') return t(`belief.${value as BeliefAnswer}`);
  if (value !== undefined) return measure.label?.[language] ?? '';
  if (id === 'power') return recordText(record.label, record, evidence, locale);
  return evidence.terms.outcomes[record.outcome]?.name[language] ?? '';
}

/** A short name of the source, or its title where there is none. */
function sourceName(id: RecordId, { records, sources }: Evidence, locale: Locale): string {
  const { language } = locale;
  const origin = originOf(id);
  const name = origin === 'later' ? (sources[records[id]?.source ?? '']?.title[language] ?? '') : originName(origin, locale);
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
