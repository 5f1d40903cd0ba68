export const da = {
  'team.title': 'For teamet',
  'team.lead':
    'Fire ting at gøre sammen: tal om tallene, og se på sagsstammen. Find ud af, hvad der kan måles, og se, hvad færre skift er værd.',
  'team.workshop': 'Workshop på storskærm',
  'team.workshop.text':
    'Gæt først, se så, hvad undersøgelsen siger. Om tro, skift af sagsbehandler og held, og om hvad I vil gøre på mandag. Virker uden net.',
  'team.caseload': 'Sagsstammen',
  'team.caseload.text': 'Hvor mange job kan I vente, hvor meget flytter held alene, og hvad ville færre skift og mere tro betyde?',
  'team.measuring': 'Kan vi måle det?',
  'team.measuring.text': 'Hvor mange borgere skal følges, før en forskel kan ses, og hvor meget svinger et team af sig selv?',
  'team.units': 'Hvad er færre skift værd?',
  'team.units.text': 'Hvor mange undgåede skift svarer til én mere i job, og hvor meget flytter held i jeres team?',
  'team.privacy': 'Det, I skriver, bliver på denne computer. Intet sendes, og intet gemmes, uden at I beder om det.',
} as const;
