import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/team/sagsstamme',
  title: { da: 'Sagsstammen', en: 'The caseload' },
  menu: { section: 'team', at: 3 },
  parameters: ['skiftnu', 'skiftmaal', 'troloeft', 'troandel'],
  usesAssumptions: 'transfer',
};
