import type { RecordId } from '../model/evidence.ts';
import { teamRecordIds } from './parameters.ts';

/** The records of this room. */
export const teamRecords: readonly RecordId[] = Object.values(teamRecordIds);
