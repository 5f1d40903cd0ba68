import { localRecord } from '../../settings/local-rules.ts';
import type { PageRecords } from '../page-records.ts';

export const records: PageRecords = {
  named: [localRecord],
  guidance: ['instruments', 'knowledge', 'rules', 'targetGroups'],
};
