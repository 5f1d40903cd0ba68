import type { PageDescription } from '../page-description.ts';

export const page: PageDescription = {
  path: '/viden',
  title: { da: 'Viden', en: 'Knowledge' },
  menu: 7,
  parameters: ['gruppe', 'spor', 'status', 'gyldig', 'punkt'],
};
