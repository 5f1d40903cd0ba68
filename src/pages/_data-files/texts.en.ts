export const en = {
  'downloads.lead': 'Made from the same data as the screen. Cite the source with the figure.',
  'downloads.name.evidence': 'All figures (JSON)',
  'downloads.name.schema': 'Schema of the file (JSON Schema)',
  'downloads.name.csvDanish': 'All figures for a Danish spreadsheet (CSV)',
  'downloads.name.csvEnglish': 'All figures for a spreadsheet, international (CSV)',
  'downloads.name.bibtex': 'References (BibTeX)',
  'downloads.name.citation': 'References (text)',
  'downloads.name.changelog': 'Versions, and whose results they change (JSON)',
  'downloads.name.goldenCases': 'Worked cases to hold another calculation against (JSON)',
  'downloads.name.methodDanish': 'How the figures are computed, in Danish (Markdown)',
  'downloads.name.methodEnglish': 'How the figures are computed, in English (Markdown)',
  'downloads.name.readme': 'Read me',
} as const;
