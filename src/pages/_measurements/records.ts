import type { RecordId } from '../../model/evidence.ts';

/** Measurements of both sides, compared, and the needs they suggest. */
export const measurementRecords: readonly RecordId[] = [
  'bip2016-15',
  'bip2017-17',
  'choice-disagreement',
  'choice-low-answer',
  'choice-next-measurement',
  'choice-own-scale',
];
