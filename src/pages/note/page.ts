import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/notat',
  title: { da: 'Notat', en: 'Note' },
  menu: { section: 'citizen', at: 2 },
  usesAssumptions: 'itself',
  isAboutCitizen: true,
};
