import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/sager/traefsikkerhed',
  title: { da: 'Din træfsikkerhed', en: 'Your accuracy' },
  within: 'cases',
  usesAssumptions: false,
};
