import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/tal',
  title: { da: 'Tal og kilder', en: 'Figures and sources' },
  menu: { section: 'lookup', at: 2 },
  parameters: ['post', 'kilde', 'maaler', 'gaelder', 'status'],
};
