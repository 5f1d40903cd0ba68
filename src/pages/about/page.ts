import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/om',
  title: { da: 'Om', en: 'About' },
  parameters: ['afsnit'],
};
