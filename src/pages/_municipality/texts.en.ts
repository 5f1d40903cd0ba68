export const en = {
  'front.citizen.title': 'A citizen',
  'front.citizen.open': 'Open the citizen’s page',
  'front.team.title': 'A team',
  'front.team.open': 'Open the team’s pages',
  'front.understand.title': 'For citizens',
  'front.understand.open': 'Read about the figures',

  'front.local': 'From {name}',
  'front.local.unnamed': 'From the municipality',
} as const;
