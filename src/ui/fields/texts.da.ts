export const da = {
  'field.cpr.sure':
    'Her står noget, der ligner et CPR-nummer. Fjern det. Teksten gemmes, kopieres og udskrives ikke, så længe det står der.',
  'field.cpr.maybe': 'Her står cifre, der kan være et CPR-nummer. Fjern dem, eller sig, at det ikke er et CPR-nummer.',
  'field.cpr.accept': 'Det er ikke et CPR-nummer',
  'field.cpr.hint': 'Det ligner en fødselsdato. Skriv ikke noget, der kan vise, hvem borgeren er.',
  'field.tooLong': 'Teksten er på {length} tegn. Der er plads til {limit}. Gør den kortere. Intet er klippet af.',
  'field.full': 'Teksten er alt for lang. Feltet tager kun de første {longest} tegn, og der kan gemmes {limit}. Gør den kortere.',
  'field.day.noDay': 'Datoen findes ikke, eller den er ikke skrevet færdig. Den er ikke gemt. Skriv en dag fra {first} til {last}.',
  'field.day.outside': 'Datoen kan ikke bruges og er ikke gemt. Skriv en dag fra {first} til {last}, med fire cifre i året.',
  'field.blocked': 'Ret de markerede felter først.',
  'form.copied': 'Kopieret',
  'form.copyFailed': 'Browseren tillader ikke at kopiere. Teksten er markeret. Kopiér den selv.',
  'form.copyByHand': '{name}: teksten til at kopiere selv',
} as const;
