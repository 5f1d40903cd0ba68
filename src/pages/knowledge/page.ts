import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/viden',
  title: { da: 'Strategi og redskaber', en: 'Strategy and instruments' },
  menu: { section: 'lookup', at: 1 },
  parameters: ['gruppe', 'spor', 'status', 'gyldig', 'punkt'],
};
