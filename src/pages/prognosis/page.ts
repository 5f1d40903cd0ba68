import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/prognose',
  title: { da: 'Prognose', en: 'Prognosis' },
  menu: 2,
  reads: 'situationAndScenario',
  usesOwnValues: 'itself',
  isEmbeddable: true,
};
