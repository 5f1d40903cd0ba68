import type { RecordId } from '../model/evidence.ts';

/** The records behind the scale on which every chance is shown (`numbers.ts`). */
export const shownEverywhere: readonly RecordId[] = ['choice-denominator', 'choice-comparison-precision'];
