import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/team/maaling',
  title: { da: 'Kan vi måle det?', en: 'Can we measure it?' },
  menu: { section: 'team', at: 4 },
  parameters: ['andel', 'anden', 'fejl', 'styrke', 'antal', 'deler', 'stamme'],
  usesAssumptions: false,
};
