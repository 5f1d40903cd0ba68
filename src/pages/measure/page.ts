import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/sager/maalinger',
  title: { da: 'Målinger', en: 'Measurements' },
  menu: { section: 'citizen', at: 3 },
  usesAssumptions: false,
  isAboutCitizen: true,
};
