import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/sager/maalinger',
  title: { da: 'Målinger', en: 'Measurements' },
  usesOwnValues: false,
};
