export const en = {
  'front.prognosis.title': 'Prognosis',
  'front.prognosis.open': 'Open the prognosis',
  'front.workshop.title': 'Workshop',
  'front.workshop.open': 'Open the workshop',
  'front.understand.title': 'Understand the figures',
  'front.understand.open': 'Read about the figures',

  'front.local': 'From {name}',
  'front.local.unnamed': 'From the municipality',
} as const;
