import type { PageRecords } from '../page-records.ts';

export const records: PageRecords = {
  named: ['bip2017-09'],
};
