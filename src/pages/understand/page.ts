import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/forstaa',
  title: { da: 'Forstå tallene', en: 'Understand the figures' },
  menu: { section: 'public', at: 1 },
  isEmbeddable: true,
};
