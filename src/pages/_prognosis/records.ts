import type { RecordId } from '../../model/evidence.ts';

/** A level with its band. */
export const levelRecords: readonly RecordId[] = ['choice-multipliers', 'choice-three-readings'];

/** The result in words with its doubt, and what one change or step does where no level is published. */
export const outcomeRecords: readonly RecordId[] = [
  'bip2017-08',
  'bip2017-09',
  'bip2017-10',
  'bip2017-12',
  'bip2017-13',
  'bip2017-15',
  'bip2017-17',
  'bip2017-19',
  'bip2017-30',
  'bip2017-31',
  'bip2018-01',
  'bip2018-07',
  'choice-denominator',
  'choice-interval-level',
  'limit-changes-not-random',
  'own-change-uncertainty',
  'own-no-change-level',
  'own-start-uncertainty',
  'own-table2-uncertainty',
];

/** What the reader has to know about a calculation. */
export const noteRecords: readonly RecordId[] = ['bip2017-08', 'own-no-change-level', 'limit-average-holds-changes'];

/** The calculation step by step. */
export const traceRecords: readonly RecordId[] = [
  'bip2017-10',
  'bip2017-11',
  'bip2017-13',
  'bip2017-14',
  'bip2017-30',
  'bip2017-31',
  'own-odds-ratios',
];
