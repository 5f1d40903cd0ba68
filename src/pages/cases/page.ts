import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/sager',
  title: { da: 'Sager', en: 'Cases' },
  menu: { section: 'cases', at: 1 },
  parameters: ['sag', 'vis'],
  usesAssumptions: false,
  isAboutCitizen: true,
};
