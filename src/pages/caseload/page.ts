import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/team/sagsstamme',
  title: { da: 'Sagsstammen', en: 'The caseload' },
  parameters: ['skiftnu', 'skiftmaal', 'troloeft', 'troandel'],
  usesOwnValues: false,
};
