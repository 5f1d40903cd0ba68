import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/om',
  mayBeTranslated: true,
  title: { da: 'Om', en: 'About' },
  parameters: ['afsnit'],
};
