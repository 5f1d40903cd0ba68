import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/',
  title: { da: 'Forside', en: 'Front page' },
};
