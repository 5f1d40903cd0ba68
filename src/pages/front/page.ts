import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/',
  mayBeTranslated: true,
  title: { da: 'Forside', en: 'Front page' },
};
