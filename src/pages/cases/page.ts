import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/sager',
  title: { da: 'Sager', en: 'Cases' },
  menu: 5,
  parameters: ['sag', 'vis'],
  usesOwnValues: false,
};
