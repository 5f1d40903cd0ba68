export const da = {
  'front.prognosis.title': 'Prognose',
  'front.prognosis.open': 'Åbn prognosen',
  'front.workshop.title': 'Workshop',
  'front.workshop.open': 'Åbn workshoppen',
  'front.understand.title': 'Forstå tallene',
  'front.understand.open': 'Læs om tallene',

  'front.local': 'Fra {name}',
  'front.local.unnamed': 'Fra kommunen',
} as const;
