import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/tal',
  title: { da: 'Tallene', en: 'The figures' },
  menu: 8,
  parameters: ['post', 'kilde', 'maaler', 'gaelder', 'status'],
};
