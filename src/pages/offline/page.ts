import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/om/uden-net',
  title: { da: 'Brug uden net', en: 'Use without a network' },
};
