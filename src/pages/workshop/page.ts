import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/team/workshop',
  title: { da: 'Workshop', en: 'Workshop' },
  parameters: ['raekke', 'nr', 'vis'],
};
