import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/tal/metode',
  mayBeTranslated: true,
  title: { da: 'Sådan er tallene regnet', en: 'How the figures are computed' },
  menu: { section: 'lookup', at: 4 },
};
