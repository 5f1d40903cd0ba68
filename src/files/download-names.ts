/** The names of the public data files, in `data/` beside the site. */
export const downloadNames = [
  'datapackage.json',
  'evidence.json',
  'evidence.schema.json',
  'evidence.csv',
  'evidence.en.csv',
  'citation.bib',
  'citation.txt',
  'CITATION.cff',
  'changelog.json',
  'changelog.schema.json',
  'golden-cases.json',
  'golden-cases.schema.json',
  'method.da.md',
  'method.en.md',
  'README.md',
  'LICENSE',
] as const;
export type DownloadName = (typeof downloadNames)[number];

/** The data file that each schema is of. */
export const schemaNames = {
  'evidence.json': 'evidence.schema.json',
  'changelog.json': 'changelog.schema.json',
  'golden-cases.json': 'golden-cases.schema.json',
} as const satisfies Partial<Record<DownloadName, DownloadName>>;
export type SchemaName = (typeof schemaNames)[keyof typeof schemaNames];
