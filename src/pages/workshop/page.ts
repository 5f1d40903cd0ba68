import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/team/workshop',
  title: { da: 'Workshop', en: 'Workshop' },
  menu: { section: 'team', at: 2 },
  isForProjector: true,
  parameters: ['raekke', 'nr', 'vis'],
};
