/** The pictures of the page of figures as sentence, rows and tables; everything in them leads to its records. */
import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import { texts as sourcesTexts } from '../_sources/texts.ts';
import { texts as numbersTexts } from './texts.ts';
import type { IntervalRow } from '../../charts/layout/intervals.ts';
import type { ArrowDirection } from '../../charts/layout/directions.ts';
import type { Locale } from '../../ui/locale.ts';
import { beliefAnswers } from '../../model/belief.ts';
import type { Direction, Evidence, RecordId } from '../../model/evidence.ts';
import { readFigures } from '../../model/figure-checks.ts';
import type { Guidance } from '../../model/guidance.ts';
import { differenceLeft } from '../../model/caseworker-variation.ts';
import { quarterInterval, quarterKeys, tableInterval } from '../../model/intervals.ts';
import type { SentencePart } from '../../ui/rich-text.ts';

const texts = joinTexts(prognosisTexts, sourcesTexts, numbersTexts);

/** `part` and `intervalPart`: value and interval in words, leading to their records. */
export type PictureRow = IntervalRow & { readonly part: SentencePart; readonly intervalPart: SentencePart | null };

/** A picture of shares: in per cent, or in percentage points. */
export type ShareGroup = {
  readonly name: string | null;
  readonly axis: string;
  readonly isPoints: boolean;
  readonly rows: readonly PictureRow[];
};

export type DirectionRow = {
  readonly id: RecordId;
  readonly name: string;
  readonly way: ArrowDirection;
  readonly text: SentencePart;
  readonly strength: string;
};

/** Table 2 with two intervals for each line, worked out by us; the one by citizens is drawn. */
export function tableOfAnswers(evidence: Evidence, locale: Locale): PictureRow[] {
  const { t, format } = withTexts(locale, texts);
  const { amount } = readFigures(evidence);
  return beliefAnswers.map((answer) => {
    const value = amount('bip2017-19', answer);
    const [low, high] = tableInterval(amount, answer, 'citizens');
    const [lowByAnswers, highByAnswers] = tableInterval(amount, answer, 'answers');
    return {
      ...rowOf(t(`belief.${answer}`), value, format.plainPercent(value), 'bip2017-19'),
      interval: [low, high],
      intervalPart: {
        text: t('pictures.answers.interval', {
          citizens: format.percentRange(low, high, 1),
          answers: format.percentRange(lowByAnswers, highByAnswers, 1),
        }),
        evidence: ['own-table2-uncertainty', 'bip2017-17', 'bip2018-01', 'choice-interval-level'],
      },
    };
  });
}

/** The shares of the four quarters as they are, and the difference between the outermost: raw, adjusted, and what chance leaves of it. */
export function quarters(evidence: Evidence, locale: Locale): ShareGroup[] {
  const { t, format } = withTexts(locale, texts);
  const { amount } = readFigures(evidence);
  const points = (value: number): string => t('unit.points', { number: format.points(value) });
  const left = differenceLeft(amount);
  const whole = (share: number): string => format.decimals(share * 100, 0);
  const leftText = t('unit.points', { number: t('result.signedRange', { low: whole(left[0]), high: whole(left[1]) }) });
  return [
    {
      name: t('pictures.quarters.raw'),
      axis: t('pictures.axis.wide'),
      isPoints: false,
      rows: quarterKeys.map((key) => {
        const value = amount('bip2018-10', key);
        const [low, high] = quarterInterval(amount, key);
        return {
          ...rowOf(t(`pictures.quarter.${key}`), value, format.plainPercent(value), 'bip2018-10'),
          interval: [low, high],
          intervalPart: {
            text: format.percentRange(low, high, 1),
            evidence: ['own-quarters-uncertainty', 'bip2018-12', 'choice-interval-level'],
          },
        };
      }),
    },
    {
      name: t('pictures.quarters.difference'),
      axis: t('pictures.axis.points'),
      isPoints: true,
      rows: [
        rowOf(t('pictures.difference.raw'), amount('bip2018-10', 'difference'), points(amount('bip2018-10', 'difference')), 'bip2018-10'),
        rowOf(t('pictures.difference.adjusted'), amount('bip2018-11'), points(amount('bip2018-11')), 'bip2018-11'),
        {
          mark: 'box',
          name: t('pictures.difference.left'),
          text: leftText,
          value: null,
          interval: left,
          part: { text: leftText, evidence: ['own-best-quarter', 'own-caseworker-signal', 'bip2018-09'] },
          intervalPart: null,
        },
      ],
    },
  ];
}

function rowOf(name: string, value: number, text: string, id: RecordId): PictureRow {
  return { mark: 'bar', name, text, value, interval: null, part: { text, evidence: [id] }, intervalPart: null };
}

/** That some of the difference between the quarters is chance, with what it rests on. */
export function quartersChance(locale: Locale): SentencePart {
  const { t } = withTexts(locale, texts);
  return { text: t('pictures.quarters.chance'), evidence: ['limit-quarters-chance'] };
}

/** How much of the differences the models follow; never how often they are right. */
export function explanatoryPower(evidence: Evidence, locale: Locale): ShareGroup[] {
  const { t, format } = withTexts(locale, texts);
  const { amount } = readFigures(evidence);
  const row = (name: string, id: RecordId, key?: string): PictureRow => {
    const value = amount(id, key);
    return rowOf(name, value, format.plainPercent(value), id);
  };
  return [
    {
      name: t('pictures.power.2016'),
      axis: t('pictures.axis.power'),
      isPoints: false,
      rows: [
        row(t('pictures.power.registers'), 'bip2016-06'),
        row(t('pictures.power.indicators'), 'bip2016-07'),
        row(t('pictures.power.caseworkers'), 'bip2016-08'),
      ],
    },
    {
      name: t('pictures.power.2018'),
      axis: t('pictures.axis.power'),
      isPoints: false,
      rows: [
        row(t('pictures.power.without'), 'bip2018-09', 'withoutCaseworkers'),
        row(t('pictures.power.with'), 'bip2018-09', 'withCaseworkers'),
      ],
    },
  ];
}

/** What more effective caseworkers used more or less of, as directions; overall lines first within each kind. */
export function instrumentDirections(evidence: Evidence, guidance: Guidance, locale: Locale): DirectionRow[] {
  const named = new Set(guidance.instruments.map(({ use }) => use));
  return directionsOf(evidence, locale, (record) => record.outcome === 'jobOrEducationExtended' || named.has(record.id));
}

/** How more effective caseworkers rate their citizens, question by question. */
export function ratingDirections(evidence: Evidence, locale: Locale): DirectionRow[] {
  return directionsOf(evidence, locale, (record) => record.outcome === 'rating' || record.id === 'bip2018-39');
}

function directionsOf({ records }: Evidence, locale: Locale, isShown: (record: Direction) => boolean): DirectionRow[] {
  const { t, language } = withTexts(locale, texts);
  return Object.values(records)
    .filter((record): record is Direction => record.kind === 'direction' && record.source === 'bip2018' && isShown(record))
    .map((record) => ({
      id: record.id,
      name: record.label[language],
      way: wayOf(record.direction),
      text: { text: t(`direction.${record.direction}`), evidence: [record.id] },
      strength: t(`strength.${record.strength}`),
    }));
}

function wayOf(direction: Direction['direction']): ArrowDirection {
  if (direction === 'more' || direction === 'less') return direction;
  return direction === 'notStated' ? 'unknown' : 'even';
}
