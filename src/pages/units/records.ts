import type { PageRecords } from '../page-records.ts';

export const records: PageRecords = {
  named: [
    'bip2017-03',
    'bip2017-08',
    'bip2017-09',
    'bip2017-10',
    'bip2017-15',
    'bip2017-23',
    'bip2017-30',
    'bip2018-01',
    'choice-independent-citizens',
    'choice-interval-level',
    'choice-luck',
    'choice-multipliers',
    'choice-team-units',
    'choice-transfer',
    'limit-changes-not-random',
    'limit-other-paths',
    'own-change-uncertainty',
    'own-start-uncertainty',
    'own-units-per-job',
  ],
};
