import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/om/selvtest',
  title: { da: 'Selvtest', en: 'Self-test' },
};
