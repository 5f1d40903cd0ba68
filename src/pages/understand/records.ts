import { levelRecords, outcomeRecords } from '../_prognosis/records.ts';
import type { PageRecords } from '../page-records.ts';

export const records: PageRecords = {
  named: [
    ...levelRecords,
    ...outcomeRecords,
    'bip2017-03',
    'bip2017-08',
    'bip2017-09',
    'bip2017-10',
    'bip2017-12',
    'bip2017-15',
    'bip2017-19',
    'bip2017-30',
    'bip2018-27',
    'bipchapter-06',
    'choice-multipliers',
    'choice-public-guesses',
    'later-32',
    'later-33',
    'limit-average-holds-changes',
    'limit-changes-not-random',
    'limit-entry-or-status',
    'limit-other-paths',
    'own-change-uncertainty',
    'own-start-uncertainty',
    'own-table2-uncertainty',
    'strategy2015-43',
    'strategy2015-50',
    'strategy2015-51',
  ],
};
