import type { PageRecords } from '../page-records.ts';

export const records: PageRecords = { named: ['law-decision-support'] };
