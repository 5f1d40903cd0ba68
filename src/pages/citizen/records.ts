import { localRecord } from '../../settings/local-rules.ts';
import { mixRecords } from '../_mix/records.ts';
import { levelRecords, noteRecords, outcomeRecords, traceRecords } from '../_prognosis/records.ts';
import type { PageRecords } from '../page-records.ts';

export const records: PageRecords = {
  named: [
    ...levelRecords,
    ...mixRecords,
    ...noteRecords,
    ...outcomeRecords,
    ...traceRecords,
    localRecord,
    'bip2017-03',
    'bip2017-07',
    'bip2017-30',
    'choice-multipliers',
    'choice-transfer',
    'limit-average-holds-changes',
    'limit-changes-not-random',
    'limit-education-part',
    'limit-entry-or-status',
    'limit-other-paths',
    'own-table2-slope',
    'strategy2015-39',
    'strategy2015-56',
    'strategy2015-90',
  ],
  guidance: ['coverage', 'instruments', 'kinds', 'limits', 'questions', 'rules', 'subGoals', 'targetGroups'],
};
