import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/team/faerre-skift',
  title: { da: 'Hvad er færre skift værd?', en: 'What are fewer changes worth?' },
  menu: { section: 'team', at: 5 },
  parameters: ['borgere', 'skiftaar', 'undgaa', 'troandel'],
  usesAssumptions: 'transfer',
};
