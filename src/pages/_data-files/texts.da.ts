export const da = {
  'downloads.lead': 'Lavet af de samme data som skærmen. Citér kilden sammen med tallet.',
  'downloads.name.evidence': 'Alle tal (JSON)',
  'downloads.name.schema': 'Skema til filen (JSON Schema)',
  'downloads.name.csvDanish': 'Alle tal til regneark på dansk (CSV)',
  'downloads.name.csvEnglish': 'Alle tal til regneark, international (CSV)',
  'downloads.name.bibtex': 'Kildehenvisninger (BibTeX)',
  'downloads.name.citation': 'Kildehenvisninger (tekst)',
  'downloads.name.changelog': 'Udgivelser, og hvem de ændrer resultater for (JSON)',
  'downloads.name.goldenCases': 'Regneeksempler til at prøve en anden beregning af (JSON)',
  'downloads.name.methodDanish': 'Sådan er tallene regnet, på dansk (Markdown)',
  'downloads.name.methodEnglish': 'Sådan er tallene regnet, på engelsk (Markdown)',
  'downloads.name.readme': 'Læs mig',
} as const;
