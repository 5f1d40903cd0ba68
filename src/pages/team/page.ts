import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/team',
  title: { da: 'Team', en: 'Team' },
  menu: { section: 'team', at: 1, name: { da: 'Oversigt', en: 'Overview' } },
};
