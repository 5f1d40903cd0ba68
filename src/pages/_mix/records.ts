import type { RecordId } from '../../model/evidence.ts';

/** A plan and its levers. */
export const mixRecords: readonly RecordId[] = ['choice-denominator', 'choice-next-measurement'];
