import { measurementRecords } from '../_measurements/records.ts';
import type { PageRecords } from '../page-records.ts';

export const records: PageRecords = { named: measurementRecords };
