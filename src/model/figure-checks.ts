/**
 * Consistency checks of the published figures, and recomputation of our own. The tests run all of them; the page of figures
 * shows them beside each record.
 */
import { eValue } from '../stats/e-value.ts';
import { odds } from '../stats/odds.ts';
import { roundHalfUp } from '../stats/round-half-up.ts';
import { weightedMean, weightedSlope } from '../stats/weighted.ts';
import { beliefAnswers, beliefs } from './belief.ts';
import {
  caseworkerCorrelation,
  correlationAtMostRounded,
  differenceLeft,
  differenceLeftAtMostRounded,
  riseLeft,
  signalShare,
  varianceRatio,
} from './caseworker-variation.ts';
import type { Evidence, Measure, RecordId } from './evidence.ts';
import {
  averageInterval,
  changeInterval,
  quarterInterval,
  quarterKeys,
  standardErrorOfChange,
  tableInterval,
  thirdInterval,
  thirdsDifferenceInterval,
  type CountedBy,
  type Ends,
} from './intervals.ts';

export type CheckId =
  | 'tableAverage'
  | 'tableRises'
  | 'tableAndText'
  | 'answersSum'
  | 'relativeEffects'
  | 'levelsAfterChange'
  | 'thirds'
  | 'quartileAverage'
  | 'standardError'
  | 'fourTimes'
  | 'experiment'
  | 'effortShares'
  | 'lostUnit'
  | 'impliedBase'
  | 'averageHoldsChanges'
  | 'educationPart'
  | 'caseworkerSignal'
  | 'bestQuarter'
  | 'caseworkerCorrelation'
  | 'oddsRatios'
  | 'tableSlope'
  | 'tableUncertainty'
  | 'startUncertainty'
  | 'thirdsUncertainty'
  | 'quartersUncertainty'
  | 'changeUncertainty'
  | 'answersPerPerson'
  | 'hiddenCause'
  | 'unitsPerJob';

/**
 * `fits`: published figures agree; `contradicts`: a known contradiction between published figures; `own`: our figure is
 * recomputed.
 */
export type FigureCheck = {
  readonly id: CheckId;
  readonly kind: 'fits' | 'contradicts' | 'own';
  readonly records: readonly RecordId[];
  /** Whether the statement of the check is true. */
  holds(read: ReadFigures): boolean;
};

export type ReadFigures = {
  amount(id: RecordId, key?: string): number;
  measure(id: RecordId, key?: string): Measure;
};

/**
 * Access to figures by record id and key.
 * @throws Error if a figure is missing
 */
export function readFigures({ records }: Pick<Evidence, 'records'>): ReadFigures {
  const measure = (id: RecordId, key = 'value'): Measure => {
    const record = records[id];
    const found = record && 'values' in record ? record.values[key] : undefined;
    if (!found) throw new Error(`No value ${key} in record ${id}.`);
    return found;
  };
  return {
    measure,
    amount(id, key) {
      const { amount } = measure(id, key);
      if (amount === 'notPublished') throw new Error(`Record ${id} publishes no ${key ?? 'value'}.`);
      return amount;
    },
  };
}

const rounds = (value: number, decimals: number): number => roundHalfUp(roundHalfUp(value, 12), decimals);
const same = (one: number, other: number): boolean => Math.abs(one - other) < 1e-12;
const table = ({ amount }: ReadFigures): number[] => beliefAnswers.map((answer) => amount('bip2017-19', answer));
const answers = ({ amount }: ReadFigures): number[] => beliefAnswers.map((answer) => amount('bip2017-17', answer));

/** Effect, base level and printed relative effect of each case. */
const relativeEffects = [
  ['bip2017-10', 'bip2017-09', ['bip2017-11', 'value']],
  ['bip2017-13', 'bip2017-12', ['bip2017-14', 'value']],
  ['bip2017-30', 'bip2017-09', ['bip2017-30', 'relative']],
  ['bip2017-31', 'bip2017-12', ['bip2017-31', 'relative']],
] as const;

export const figureChecks: readonly FigureCheck[] = [
  {
    id: 'tableAverage',
    kind: 'fits',
    records: ['bip2017-19', 'bip2017-17', 'bip2017-09', 'own-table2-average'],
    holds: (read) => {
      const mean = weightedMean(table(read), answers(read));
      return rounds(mean, 4) === read.amount('own-table2-average') && rounds(mean, 2) === read.amount('bip2017-09');
    },
  },
  {
    id: 'tableRises',
    kind: 'fits',
    records: ['bip2017-19'],
    holds: (read) => table(read).every((share, index, all) => index === 0 || share > (all[index - 1] ?? NaN)),
  },
  {
    id: 'tableAndText',
    kind: 'fits',
    records: ['bip2017-19', 'bip2017-20'],
    holds: ({ amount }) =>
      (['nej', 'ja'] as const).every((answer) => rounds(amount('bip2017-19', answer), 2) === amount('bip2017-20', answer)),
  },
  {
    id: 'answersSum',
    kind: 'fits',
    records: ['bip2017-17', 'bip2017-16'],
    holds: (read) =>
      same(
        [...answers(read), read.amount('bip2017-17', 'vedIkke')].reduce((sum, share) => sum + share, 0),
        1,
      ) && read.amount('bip2017-17', 'ja') === read.amount('bip2017-16'),
  },
  {
    id: 'relativeEffects',
    kind: 'fits',
    records: ['bip2017-09', 'bip2017-10', 'bip2017-11', 'bip2017-12', 'bip2017-13', 'bip2017-14', 'bip2017-30', 'bip2017-31'],
    holds: ({ amount }) =>
      relativeEffects.every(([effect, base, [id, key]]) => rounds(amount(effect) / amount(base), 2) === amount(id, key)),
  },
  {
    id: 'levelsAfterChange',
    kind: 'fits',
    records: ['bip2017-09', 'bip2017-10', 'bip2017-12', 'bip2017-13'],
    holds: ({ amount }) =>
      relativeEffects.slice(0, 2).every(([effect, base]) => same(amount(base) + amount(effect), amount(effect, 'level'))),
  },
  {
    id: 'thirds',
    kind: 'fits',
    records: ['bip2017-26', 'bip2017-27'],
    holds: ({ amount }) => rounds(amount('bip2017-26', 'highest') / amount('bip2017-26', 'lowest') - 1, 2) === amount('bip2017-27'),
  },
  {
    id: 'quartileAverage',
    kind: 'fits',
    records: ['bip2018-07', 'bip2018-10', 'bip2018-12', 'bip2018-13'],
    holds: quartilesAllowTheAverage,
  },
  {
    id: 'standardError',
    kind: 'fits',
    records: ['bip2018-07', 'bip2018-13'],
    holds: ({ amount }) => {
      const share = amount('bip2018-13', 'actual');
      const error = Math.sqrt((share * (1 - share)) / amount('bip2018-07', 'answers'));
      return rounds(error, 4) === amount('bip2018-13', 'actualStandardError');
    },
  },
  {
    id: 'fourTimes',
    kind: 'fits',
    records: ['bip2016-06', 'bip2016-07', 'bipchapter-05'],
    holds: ({ amount }) => same(amount('bip2016-07') / amount('bip2016-06'), amount('bipchapter-05')),
  },
  {
    id: 'experiment',
    kind: 'contradicts',
    records: ['bip2018-13', 'own-experiment-sum'],
    holds: ({ amount }) => {
      const figure = (key: string): number => amount('bip2018-13', key);
      const sum = rounds(figure('actual') + figure('increase'), 4);
      const difference = rounds(figure('withTopQuartile') - figure('actual'), 4);
      return (
        sum !== figure('withTopQuartile') &&
        sum === amount('own-experiment-sum', 'sum') &&
        difference === amount('own-experiment-sum', 'difference')
      );
    },
  },
  {
    id: 'effortShares',
    kind: 'contradicts',
    records: ['bipchapter-07', 'bipchapter-09', 'bipchapter-10'],
    holds: ({ amount }) => rounds(amount('bipchapter-07') + amount('bipchapter-09') + amount('bipchapter-10'), 2) < 1,
  },
  {
    id: 'lostUnit',
    kind: 'contradicts',
    records: ['bipchapter-13', 'bip2016-09', 'bip2017-09', 'bip2017-10'],
    holds: ({ amount }) => {
      const asPerCent = amount('bip2017-09') * amount('bipchapter-13');
      return amount('bipchapter-13') === amount('bip2016-09') && Math.abs(asPerCent) < Math.abs(amount('bip2017-10')) / 5;
    },
  },
  {
    id: 'impliedBase',
    kind: 'contradicts',
    records: ['bip2016-09', 'bip2016-10', 'own-implied-base-2016', 'bip2017-09', 'bip2017-12'],
    holds: ({ amount }) =>
      same(amount('bip2016-09') / amount('bip2016-09', 'relative'), amount('own-implied-base-2016', 'job')) &&
      rounds(amount('bip2016-10') / amount('bip2016-10', 'relative'), 3) === amount('own-implied-base-2016', 'jobOrEducation') &&
      amount('own-implied-base-2016', 'job') > amount('bip2017-09') &&
      amount('own-implied-base-2016', 'jobOrEducation') > amount('bip2017-12'),
  },
  {
    id: 'averageHoldsChanges',
    kind: 'own',
    records: ['own-no-change-level', 'bip2017-08', 'bip2017-09', 'bip2017-10', 'bip2017-12', 'bip2017-13'],
    holds: ({ amount }) =>
      (
        [
          ['job', 'bip2017-09', 'bip2017-10'],
          ['jobOrEducation', 'bip2017-12', 'bip2017-13'],
        ] as const
      ).every(
        ([key, base, change]) =>
          rounds(amount(base) - amount(change) * amount('bip2017-08'), 3) === amount('own-no-change-level', key) &&
          amount('own-no-change-level', key) > amount(base),
      ),
  },
  {
    id: 'educationPart',
    kind: 'own',
    records: ['own-education-part', 'bip2017-09', 'bip2017-10', 'bip2017-12', 'bip2017-13', 'bip2017-30', 'bip2017-31'],
    holds: ({ amount }) => {
      const base = amount('bip2017-12') - amount('bip2017-09');
      const step = amount('bip2017-31') - amount('bip2017-30');
      return (
        same(base, amount('own-education-part', 'base')) &&
        same(step, amount('own-education-part', 'belief')) &&
        same(step / base, amount('own-education-part', 'relative')) &&
        same(amount('bip2017-13') - amount('bip2017-10'), amount('own-education-part', 'change')) &&
        step / base > amount('bip2017-30') / amount('bip2017-09')
      );
    },
  },
  {
    id: 'caseworkerSignal',
    kind: 'own',
    records: ['own-caseworker-signal', 'bip2018-07', 'bip2018-09'],
    holds: ({ amount }) =>
      (
        [
          ['citizens', 'fCitizens'],
          ['answers', 'fAnswers'],
        ] as const
      ).every(
        ([by, ratio]) =>
          rounds(varianceRatio(amount, by), 1) === amount('own-caseworker-signal', ratio) &&
          rounds(signalShare(amount, by), 2) === amount('own-caseworker-signal', by),
      ),
  },
  {
    id: 'bestQuarter',
    kind: 'own',
    records: ['own-best-quarter', 'own-caseworker-signal', 'bip2018-07', 'bip2018-09', 'bip2018-11', 'bip2018-13'],
    holds: (read) =>
      hasEnds(read, 'own-best-quarter', ['low', 'high'], differenceLeft(read.amount)) &&
      hasEnds(read, 'own-best-quarter', ['lowest', 'highest'], differenceLeftAtMostRounded(read.amount)) &&
      hasEnds(read, 'own-best-quarter', ['riseLow', 'riseHigh'], riseLeft(read.amount)),
  },
  {
    id: 'caseworkerCorrelation',
    kind: 'own',
    records: ['own-caseworker-correlation', 'own-caseworker-signal', 'bip2018-07', 'bip2018-09'],
    holds: (read) => {
      const ends: Ends = [caseworkerCorrelation(read.amount, 'citizens'), caseworkerCorrelation(read.amount, 'answers')];
      return (
        hasEnds(read, 'own-caseworker-correlation', ['citizens', 'answers'], ends) &&
        hasEnds(read, 'own-caseworker-correlation', ['lowest', 'highest'], correlationAtMostRounded(read.amount))
      );
    },
  },
  {
    id: 'oddsRatios',
    kind: 'own',
    records: ['own-odds-ratios', 'bip2017-09', 'bip2017-10', 'bip2017-12', 'bip2017-13', 'bip2017-30', 'bip2017-31'],
    holds: ({ amount }) => {
      const keys = ['changeJob', 'changeJobOrEducation', 'beliefJob', 'beliefJobOrEducation'];
      return relativeEffects.every(
        ([effect, base], index) =>
          rounds(odds(amount(base) + amount(effect)) / odds(amount(base)), 3) === amount('own-odds-ratios', keys[index]),
      );
    },
  },
  {
    id: 'tableSlope',
    kind: 'own',
    records: ['own-table2-slope', 'bip2017-19', 'bip2017-17', 'bip2017-30'],
    holds: (read) => {
      const slope = weightedSlope(beliefs, table(read), answers(read));
      const causal = rounds(read.amount('bip2017-30') / slope, 2);
      return rounds(slope, 3) === read.amount('own-table2-slope', 'slope') && causal === read.amount('own-table2-slope', 'causal');
    },
  },
  {
    id: 'tableUncertainty',
    kind: 'own',
    records: ['own-table2-uncertainty', 'bip2017-19', 'bip2017-17', 'bip2018-01', 'choice-interval-level'],
    holds: (read) =>
      beliefAnswers.every((answer) => {
        const share = read.amount('bip2017-19', answer);
        const by = (count: CountedBy): Ends => tableInterval(read.amount, answer, count);
        return (
          hasInterval(read, 'own-table2-uncertainty', answer, share, by('citizens')) &&
          hasInterval(read, 'own-table2-uncertainty', `${answer}Answers`, share, by('answers'))
        );
      }),
  },
  {
    id: 'startUncertainty',
    kind: 'own',
    records: ['own-start-uncertainty', 'bip2017-09', 'bip2017-12', 'bip2018-01', 'choice-interval-level'],
    holds: (read) =>
      (
        [
          ['job', 'bip2017-09'],
          ['jobOrEducation', 'bip2017-12'],
        ] as const
      ).every(([outcome, base]) =>
        hasInterval(read, 'own-start-uncertainty', outcome, read.amount(base), averageInterval(read.amount, outcome)),
      ),
  },
  {
    id: 'thirdsUncertainty',
    kind: 'own',
    records: ['own-thirds-uncertainty', 'bip2017-26', 'bip2018-01', 'choice-interval-level'],
    holds: (read) => {
      const [low, high] = (['lowest', 'highest'] as const).map((third) => read.amount('bip2017-26', third)) as [number, number];
      return (
        hasInterval(read, 'own-thirds-uncertainty', 'lowest', low, thirdInterval(read.amount, 'lowest')) &&
        hasInterval(read, 'own-thirds-uncertainty', 'highest', high, thirdInterval(read.amount, 'highest')) &&
        hasInterval(read, 'own-thirds-uncertainty', 'difference', high - low, thirdsDifferenceInterval(read.amount))
      );
    },
  },
  {
    id: 'quartersUncertainty',
    kind: 'own',
    records: ['own-quarters-uncertainty', 'bip2018-10', 'bip2018-12', 'choice-interval-level'],
    holds: (read) =>
      quarterKeys.every((quarter) =>
        hasInterval(read, 'own-quarters-uncertainty', quarter, read.amount('bip2018-10', quarter), quarterInterval(read.amount, quarter)),
      ),
  },
  {
    id: 'changeUncertainty',
    kind: 'own',
    records: ['own-change-uncertainty', 'bip2017-08', 'bip2017-09', 'bip2017-10', 'bip2018-07', 'choice-interval-level'],
    holds: (read) =>
      rounds(standardErrorOfChange(read.amount), 3) === read.amount('own-change-uncertainty', 'standardError') &&
      hasInterval(read, 'own-change-uncertainty', 'change', read.amount('bip2017-10'), changeInterval(read.amount)),
  },
  {
    id: 'answersPerPerson',
    kind: 'own',
    records: ['own-answers-per-person', 'bip2018-07'],
    holds: ({ amount }) => {
      const answered = amount('bip2018-07', 'answers');
      return (
        rounds(answered / amount('bip2018-07', 'citizens'), 1) === amount('own-answers-per-person', 'citizen') &&
        rounds(answered / amount('bip2018-07', 'caseworkers'), 0) === amount('own-answers-per-person', 'caseworker')
      );
    },
  },
  {
    id: 'hiddenCause',
    kind: 'own',
    records: ['own-e-values', 'bip2017-09', 'bip2017-10', 'bip2017-26', 'bip2017-30'],
    holds: ({ amount }) => {
      const base = amount('bip2017-09');
      const compared = {
        belief: [base + amount('bip2017-30'), base],
        change: [base + amount('bip2017-10'), base],
        thirds: [amount('bip2017-26', 'highest'), amount('bip2017-26', 'lowest')],
      } as const;
      return Object.entries(compared).every(([key, [one, other]]) => rounds(eValue(one, other), 2) === amount('own-e-values', key));
    },
  },
  {
    id: 'unitsPerJob',
    kind: 'own',
    records: ['own-units-per-job', 'bip2017-10', 'bip2017-30', 'choice-multipliers'],
    holds: ({ amount }) =>
      (
        [
          ['change', -amount('bip2017-10')],
          ['belief', amount('bip2017-30')],
        ] as const
      ).every(
        ([key, gained]) =>
          rounds(1 / (gained * amount('choice-multipliers', 'published')), 0) === amount('own-units-per-job', key) &&
          rounds(1 / (gained * amount('choice-multipliers', 'double')), 0) === amount('own-units-per-job', `${key}Double`),
      ),
  },
];

/** Whether a value of a record of ours is the published amount with the interval that is computed, at three decimals. */
function hasInterval({ measure, amount: read }: ReadFigures, id: RecordId, key: string, published: number, [low, high]: Ends): boolean {
  const { amount, interval } = measure(id, key);
  return (
    typeof interval === 'object' &&
    interval.level === read('choice-interval-level') &&
    typeof amount === 'number' &&
    same(amount, published) &&
    rounds(low, 3) === interval.low &&
    rounds(high, 3) === interval.high
  );
}

/** Whether two values of a record of ours are the ends that are computed, at three decimals. */
function hasEnds({ amount }: ReadFigures, id: RecordId, keys: readonly [string, string], ends: Ends): boolean {
  return keys.every((key, index) => rounds(ends[index] ?? NaN, 3) === amount(id, key));
}

/** Whether the shares of the quarters, within their rounding and weighted by citizens, can give the overall average. */
function quartilesAllowTheAverage({ amount, measure }: ReadFigures): boolean {
  const half = 0.005;
  const caseworkers = [
    ...Array<number>(3).fill(amount('bip2018-10', 'caseworkersPerQuarter')),
    amount('bip2018-10', 'caseworkersTopQuarter'),
  ];
  if (caseworkers.reduce((sum, count) => sum + count, 0) !== amount('bip2018-07', 'caseworkers')) return false;
  const citizens = (end: 'From' | 'To'): number[] =>
    [
      amount('bip2018-12', `lowest${end}`),
      amount('bip2018-12', `second${end}`),
      amount('bip2018-12', 'third'),
      amount('bip2018-12', 'highest'),
    ].map((count, index) => count * (caseworkers[index] ?? 0));
  const ends = quarterKeys.map((key) => {
    const { approximation } = measure('bip2018-10', key);
    const share = amount('bip2018-10', key);
    return approximation === 'justUnder' ? { low: share - 2 * half, high: share } : { low: share - half, high: share + half };
  });
  const means = (end: 'low' | 'high'): number[] =>
    [citizens('From'), citizens('To')].map((weights) =>
      weightedMean(
        ends.map((one) => one[end]),
        weights,
      ),
    );
  const actual = amount('bip2018-13', 'actual');
  return Math.min(...means('low')) <= actual && Math.max(...means('high')) >= actual;
}
