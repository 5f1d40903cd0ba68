import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/team/maaling',
  title: { da: 'Kan vi måle det?', en: 'Can we measure it?' },
  parameters: ['andel', 'anden', 'fejl', 'styrke', 'antal', 'stamme'],
  usesOwnValues: false,
};
