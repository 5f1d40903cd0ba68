/**
 * The intervals that we compute, since the sources print none. They need amounts only, so that the first screen can compute
 * them before any record is opened; the checks of the figures hold the records to them.
 */
import { normalQuantile } from '../stats/normal-quantile.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';
import type { BeliefAnswer } from './belief.ts';
import type { RecordId } from './evidence.ts';
import type { OutcomeKey } from './outcome.ts';

/** Lowest and highest, as shares 0–1 or as differences of shares. */
export type Ends = readonly [number, number];
/** What a share is taken to rest on: each citizen counted once, or every answer as if it were independent. */
export type CountedBy = 'citizens' | 'answers';
type Amount = (id: RecordId, key?: string) => number;

/** The interval of the average of all citizens (own-start-uncertainty). */
export function averageInterval(amount: Amount, outcome: OutcomeKey): Ends {
  return shareInterval(amount, amount(outcome === 'job' ? 'bip2017-09' : 'bip2017-12'), countOf(amount, 'citizens'));
}

/** The interval of one row of Table 2 (own-table2-uncertainty). */
export function tableInterval(amount: Amount, answer: BeliefAnswer, by: CountedBy): Ends {
  return shareInterval(amount, amount('bip2017-19', answer), countOf(amount, by) * amount('bip2017-17', answer));
}

/** The interval of a third of the answers by job orientation (own-thirds-uncertainty). */
export function thirdInterval(amount: Amount, third: 'lowest' | 'highest'): Ends {
  return shareInterval(amount, amount('bip2017-26', third), countOf(amount, 'answers') / 3);
}

/** The interval of the difference between the outermost thirds, each citizen counted once (own-thirds-uncertainty). */
export function thirdsDifferenceInterval(amount: Amount): Ends {
  const third = countOf(amount, 'citizens') / 3;
  const [low, high] = [amount('bip2017-26', 'lowest'), amount('bip2017-26', 'highest')];
  return around(high - low, Math.sqrt(variance(low, third) + variance(high, third)), amount);
}

export const quarterKeys = ['lowest', 'second', 'third', 'highest'] as const;
export type Quarter = (typeof quarterKeys)[number];

/** The interval of a quarter of the caseworkers by effectiveness, each citizen counted once (own-quarters-uncertainty). */
export function quarterInterval(amount: Amount, quarter: Quarter): Ends {
  const caseworkers = amount('bip2018-10', quarter === 'highest' ? 'caseworkersTopQuarter' : 'caseworkersPerQuarter');
  // Of the two lower quarters the source prints how many citizens a caseworker has as "22–23": the fewer.
  const each = amount('bip2018-12', quarter === 'lowest' || quarter === 'second' ? `${quarter}From` : quarter);
  return shareInterval(amount, amount('bip2018-10', quarter), caseworkers * each);
}

/** The rough standard error of the effect of a change on a job: citizens with one against those without (own-change-uncertainty). */
export function standardErrorOfChange(amount: Amount): number {
  const [base, exposed, citizens] = [amount('bip2017-09'), amount('bip2017-08'), amount('bip2018-07', 'citizens')];
  return Math.sqrt(variance(base, citizens * exposed) + variance(base, citizens * (1 - exposed)));
}

/** The interval that this standard error gives (own-change-uncertainty); where a part of the effect is transferred, that part of it. */
export function changeInterval(amount: Amount): Ends {
  return around(amount('bip2017-10'), amount('choice-transfer') * standardErrorOfChange(amount), amount);
}

function countOf(amount: Amount, by: CountedBy): number {
  return amount('bip2018-01', by === 'citizens' ? 'citizens' : 'caseworkerAnswers');
}

function shareInterval(amount: Amount, share: number, n: number): Ends {
  return wilsonInterval(share * n, n, amount('choice-interval-level'));
}

function around(value: number, standardError: number, amount: Amount): Ends {
  const half = standardError * normalQuantile((1 + amount('choice-interval-level')) / 2);
  return [value - half, value + half];
}

const variance = (share: number, n: number): number => (share * (1 - share)) / n;
