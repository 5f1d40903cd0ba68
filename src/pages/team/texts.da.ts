export const da = {
  'team.title': 'For teamet',
  'team.lead': 'Tre ting at gøre sammen: tale om tallene, se på sagsstammen og finde ud af, hvad der kan måles.',
  'team.workshop': 'Workshop på storskærm',
  'team.workshop.text':
    'Gæt først, se så, hvad undersøgelsen siger. Om tro, skift af sagsbehandler og held, og om hvad I vil gøre på mandag. Virker uden net.',
  'team.caseload': 'Sagsstammen',
  'team.caseload.text': 'Hvor mange job kan ventes, hvor meget flytter held alene, og hvad ville færre skift og mere tro betyde?',
  'team.measuring': 'Kan vi måle det?',
  'team.measuring.text': 'Hvor mange borgere skal følges, før en forskel kan ses, og hvor meget svinger et team af sig selv?',
  'team.privacy': 'Det, I skriver, bliver på denne computer. Intet sendes, og intet gemmes, uden at I beder om det.',
} as const;
