import type { PageRecords } from '../page-records.ts';

export const records: PageRecords = {
  named: [
    'bip2017-17',
    'bip2017-19',
    'bip2018-01',
    'choice-interval-level',
    'choice-own-accuracy',
    'choice-smallest-group',
    'own-start-uncertainty',
    'own-table2-uncertainty',
  ],
};
