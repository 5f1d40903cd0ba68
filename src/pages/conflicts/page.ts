import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/tal/konflikter',
  title: { da: 'Hvor kilderne er uenige', en: 'Where the sources disagree' },
  menu: { section: 'lookup', at: 3 },
};
