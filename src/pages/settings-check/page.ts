import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/om/kommune',
  title: { da: 'Kommunens fil', en: 'The municipality’s file' },
};
