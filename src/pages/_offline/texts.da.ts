export const da = {
  'offline.title': 'Brug uden net',
  'offline.lead':
    'Trædesten kan ligge klar i din browser. Så åbner siden også dér, hvor der ikke er dækning, eller hvor nettet svigter midt i et oplæg.',
  'offline.looking': 'Ser efter …',
  'offline.state': 'Sådan står det til',

  'offline.off': 'Siden ligger ikke klar i denne browser. Den hentes fra nettet, hver gang du åbner den.',
  'offline.prepare': 'Gør klar til brug uden net',
  'offline.prepare.hint':
    'Browseren henter alle sider og kilder på én gang. De fylder omtrent som et foto fra en telefon og bliver liggende, til du fjerner dem, eller browseren bliver ryddet.',
  'offline.preparing': 'Henter alle sider og kilder. Lad siden stå åben så længe …',
  'offline.ready': 'Siden ligger klar. Den åbner fra samme adresse, også uden net.',
  'offline.check': 'Se efter en ny version',
  'offline.checking': 'Ser efter en ny version …',
  'offline.remove': 'Fjern det, der ligger klar uden net',
  'offline.removing': 'Fjerner …',
  'offline.waiting': 'En ny version ligger klar. Du bruger stadig den gamle.',

  'offline.outcome.prepareFailed':
    'Ikke alt kunne hentes, og derfor er intet lagt klar. Prøv igen, når forbindelsen er god. Sker det igen, så sig det til den, der har lagt siden ud: en fil mangler eller er ændret.',
  'offline.outcome.removeFailed':
    'Browseren ville ikke fjerne det hele. Prøv igen, eller ryd data for denne side i browserens indstillinger.',
  'offline.outcome.checkFailed': 'En ny version kunne ikke hentes hel. Den, du har, virker stadig.',
  'offline.outcome.newest': 'Du har den nyeste version.',
  'offline.outcome.removed': 'Det er fjernet. Siden hentes fra nettet igen.',

  'offline.obstacle.framed':
    'Siden vises inde i en anden side, og dér må den ikke lægge noget i browseren. Åbn den i sit eget vindue, og prøv igen.',
  'offline.obstacle.insecure':
    'Forbindelsen til siden er ikke sikret med https, og så tillader browseren det ikke. Sig det til den, der har lagt siden ud.',
  'offline.obstacle.unsupported':
    'Denne browser tillader det ikke. Det kan være et privat vindue, eller browseren er sat op til ikke at beholde noget. Åbn siden i et almindeligt vindue, eller spørg it-afdelingen.',

  'offline.kept': 'Hvad lægges i browseren?',
  'offline.kept.site': 'Siden selv: sider, kilder og skrift. Intet af det, du vælger eller skriver.',
  'offline.kept.settings': 'Kommunens egne oplysninger, hvis den har lagt sådan en fil ved siden af.',
  'offline.kept.updates': 'En ny version hentes ved siden af den gamle. Du vælger selv, hvornår du skifter.',

  'offline.install': 'Som et ikon på skærmen',
  'offline.install.text':
    'Når siden ligger klar, kan du vælge »Installer« eller »Føj til hjemmeskærm« i browserens menu. Så åbner den i sit eget vindue som et program.',

  'offline.update.name': 'Ny version',
  'offline.update.title': 'Ny version klar',
  'offline.update.text':
    'Skift, når det passer dig. Siden indlæses igen. Det, der står i adressen, følger med, men tekst, du er ved at skrive, gør ikke.',
  'offline.update.change': 'Skift til den nye version',
  'offline.update.later': 'Senere',
} as const;
