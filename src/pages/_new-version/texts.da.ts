export const da = {
  'newVersion.name': 'Ny version på serveren',
  'newVersion.title': 'Der er lagt en ny version af Trædesten op',
  'newVersion.text': 'Sider, du ikke har åbnet endnu, kan måske ikke hentes, før du genindlæser. Svarene i adressen følger med.',
  'newVersion.lost': 'Ikke gemt og væk, når du genindlæser: {lost}.',
  'newVersion.note': 'notatet om denne borger',
  'newVersion.judgement': 'din vurdering under planen',
  'newVersion.measurement': 'prøvemålingen',
  'newVersion.case': 'det seneste i sagen',
  'newVersion.cases': 'sager, der kun huskes, mens siden er åben',
  'newVersion.workshop': 'gæt og svar i workshoppen',
  'newVersion.reload': 'Genindlæs',
  'newVersion.later': 'Senere',
} as const;
