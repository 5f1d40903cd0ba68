export const da = {
  'front.citizen.title': 'En borger',
  'front.citizen.open': 'Åbn borgerens side',
  'front.team.title': 'Et team',
  'front.team.open': 'Åbn teamets sider',
  'front.understand.title': 'For borgere',
  'front.understand.open': 'Læs om tallene',

  'front.local': 'Fra {name}',
  'front.local.unnamed': 'Fra kommunen',
} as const;
