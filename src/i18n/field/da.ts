/** The Danish texts of fields for free text and of files, on every page that has them. */
export const da = {
  'field.cpr.sure':
    'Her står noget, der ligner et CPR-nummer. Fjern det. Teksten gemmes, kopieres og udskrives ikke, så længe det står der.',
  'field.cpr.maybe': 'Her står cifre, der kan være et CPR-nummer. Fjern dem, eller sig, at det ikke er et.',
  'field.cpr.accept': 'Det er ikke et CPR-nummer',
  'field.cpr.hint': 'Det ligner en fødselsdato. Skriv ikke noget, der kan vise, hvem borgeren er.',
  'field.tooLong': 'Teksten er på {length} tegn. Der er plads til {limit}. Gør den kortere; intet er klippet af.',
  'field.blocked': 'Ret de markerede felter først.',
} as const;
