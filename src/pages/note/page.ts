import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/notat',
  title: { da: 'Notat', en: 'Note' },
  menu: 4,
  usesOwnValues: 'itself',
};
