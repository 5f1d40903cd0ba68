import { measurementRecords } from '../_measurements/records.ts';
import { mixRecords } from '../_mix/records.ts';
import { levelRecords } from '../_prognosis/records.ts';
import type { PageRecords } from '../page-records.ts';

export const records: PageRecords = {
  named: [...measurementRecords, ...mixRecords, ...levelRecords],
};
