import { localRecord } from '../../settings/local-rules.ts';
import { mixRecords } from '../_mix/records.ts';
import { levelRecords, noteRecords, outcomeRecords } from '../_prognosis/records.ts';
import type { PageRecords } from '../page-records.ts';

export const records: PageRecords = {
  named: [
    ...mixRecords,
    ...levelRecords,
    ...noteRecords,
    ...outcomeRecords,
    localRecord,
    'bip2017-03',
    'choice-next-measurement',
    'choice-transfer',
  ],
  guidance: ['coverage', 'kinds', 'rules'],
};
