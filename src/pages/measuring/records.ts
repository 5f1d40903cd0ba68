import type { PageRecords } from '../page-records.ts';

export const records: PageRecords = {
  named: [
    'bip2017-09',
    'bip2017-23',
    'bip2017-30',
    'bip2017-17',
    'bip2018-01',
    'bip2018-07',
    'bip2018-09',
    'choice-denominator',
    'choice-independent-citizens',
    'choice-interval-level',
    'choice-luck',
    'choice-test',
    'own-caseworker-correlation',
    'own-start-uncertainty',
    'own-table2-uncertainty',
  ],
};
