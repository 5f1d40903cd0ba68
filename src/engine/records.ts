import type { RecordId } from '../model/evidence.ts';
import { recordIds } from './parameters.ts';

/** The records of this room: those of its numbers, and those that assumptions are worked out from or derive anew. */
export const engineRecords: readonly RecordId[] = [
  ...Object.values(recordIds).flatMap((ids) => (typeof ids === 'string' ? [ids] : Object.values(ids))),
  'bip2017-11',
  'bip2017-14',
  'bip2017-17',
  'own-odds-ratios',
  'own-table2-slope',
  'own-no-change-level',
  'choice-transfer',
];
