import { methodRecords } from '../../files/method/sections.ts';
import type { PageRecords } from '../page-records.ts';

export const records: PageRecords = { named: methodRecords, readsWholeEvidence: true };
