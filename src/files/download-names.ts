/** The names of the public data files, in `data/` beside the site. */
export const downloadNames = [
  'evidence.json',
  'evidence.schema.json',
  'evidence.csv',
  'evidence.en.csv',
  'citation.bib',
  'citation.txt',
  'changelog.json',
  'golden-cases.json',
  'method.da.md',
  'method.en.md',
  'README.md',
] as const;
export type DownloadName = (typeof downloadNames)[number];
