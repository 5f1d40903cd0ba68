import type { PageRecords } from '../page-records.ts';

export const records: PageRecords = {
  named: [
    'bip2016-06',
    'bip2016-07',
    'bip2016-08',
    'bip2017-10',
    'bip2017-17',
    'bip2017-19',
    'bip2017-26',
    'bip2017-30',
    'bip2018-01',
    'bip2018-09',
    'bip2018-10',
    'bip2018-12',
    'bip2018-11',
    'bip2018-39',
    'choice-interval-level',
    'limit-quarters-chance',
    'own-e-values',
    'own-best-quarter',
    'own-caseworker-signal',
    'own-quarters-uncertainty',
    'own-table2-uncertainty',
  ],
  readsWholeEvidence: true,
};
